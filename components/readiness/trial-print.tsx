"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { PrintComplaint } from "@/lib/domain/print-complaints";
import type { Refusal } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Progress } from "../ui/progress";
import { type EditionComplaint, useVerbs } from "../verbs";

type State = { readonly complaints?: readonly EditionComplaint[]; readonly refusal?: Refusal };

/** Tries the print under the very rules of the packet, after the page is there, and says what the printer has against it. */
export function TrialPrint({ dossierId }: { dossierId: string }) {
  const [turn, setTurn] = useState(0);
  return <OneTrial key={turn} dossierId={dossierId} again={() => setTurn(turn + 1)} />;
}

function OneTrial({ dossierId, again }: { dossierId: string; again(): void }) {
  const t = useTranslations("readiness.print");
  const { tryPrint } = useVerbs();
  const [state, setState] = useState<State>({});

  useEffect(() => {
    let left = false;
    void tryPrint({ dossierId }).then((result) => {
      if (!left) setState(result.ok ? { complaints: result.value } : { refusal: result.refusal });
    });
    return () => {
      left = true;
    };
  }, [dossierId, tryPrint]);

  if (state.refusal)
    return (
      <div className="flex flex-col items-start gap-2">
        <RefusalNotice refusal={state.refusal} />
        <Button small onClick={again}>
          {t("again")}
        </Button>
      </div>
    );
  if (!state.complaints) return <Progress words={t("trying")} />;
  if (state.complaints.length === 0)
    return (
      <Notice role="status" tone="done">
        {t("good")}
      </Notice>
    );
  return <Complaints complaints={state.complaints} />;
}

function Complaints({ complaints }: { complaints: readonly EditionComplaint[] }) {
  const t = useTranslations();
  return (
    <Notice role="status" tone="warm" title={t("readiness.print.bad", { count: complaints.length })}>
      <ul className="list-disc pl-5">
        {complaints.map((complaint) => (
          <li key={JSON.stringify(complaint)}>
            {t(`readiness.print.edition.${complaint.edition}`)} {sentence(t, complaint)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function sentence(t: ReturnType<typeof useTranslations>, { kind, detail }: PrintComplaint): string {
  return t(`packet.complaints.${kind}`, { detail });
}
