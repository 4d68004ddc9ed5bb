"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Weight } from "@/lib/domain/review/held-review";
import { useVerbs } from "../../verbs";
import type { OpenFinding } from "./shown-finding";
import { StepForm } from "./step-form";
import { WeightSelect } from "./weight-select";

/** What this person can do about a finding now; the step that is next stands open, the others are folded away. */
export function FindingSteps({ dossierId, finding }: { dossierId: string; finding: OpenFinding }) {
  const t = useTranslations("findings");
  const { answerFinding, settleFinding, reopenFinding, weighFinding } = useVerbs();
  const { id: threadId, weight, state, own, raiserLeft, can } = finding;
  const [wanted, setWanted] = useState<Weight>(weight);
  const named = { dossierId, threadId };
  const next = state === "answered";
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-3 print:hidden">
      {can.answer ? (
        <StepForm
          id={`answer-${threadId}`}
          label={t("answer.label")}
          help={t("answer.help")}
          missing={t("answer.missing")}
          button={t("answer.send")}
          variant="main"
          send={(body) => answerFinding({ ...named, body })}
        />
      ) : null}
      {can.settle ? (
        <StepForm
          id={`settle-${threadId}`}
          label={t(raiserLeft ? "settle.reason" : "settle.words")}
          {...(raiserLeft ? { missing: t("settle.missing"), help: t("settle.left") } : {})}
          button={t("settle.send")}
          {...(next ? { variant: "main" as const } : { fold: t("settle.fold") })}
          send={(reason) => settleFinding({ ...named, reason })}
        />
      ) : null}
      {can.reopen ? (
        <StepForm
          id={`reopen-${threadId}`}
          label={t("reopen.reason")}
          missing={t("reopen.missing")}
          button={t("reopen.send")}
          fold={t("reopen.send")}
          send={(reason) => reopenFinding({ ...named, reason })}
        />
      ) : null}
      {can.weigh ? (
        <StepForm
          id={`weigh-${threadId}`}
          label={t("weigh.reason")}
          {...(own ? {} : { missing: t("weigh.missing") })}
          button={t("weigh.send")}
          fold={t("weigh.send")}
          send={(reason) => weighFinding({ ...named, weight: wanted, reason })}
        >
          <WeightSelect id={`weight-${threadId}`} weight={wanted} onChange={setWanted} />
        </StepForm>
      ) : null}
    </div>
  );
}
