"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { PaperStep } from "@/lib/domain/papers";
import { formatDay } from "@/lib/i18n/format";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { PaperNext } from "./paper-next";
import { paperName, type ShownPaper, useStepNames } from "./shown-paper";

type PaperStepFormProps = { paper: ShownPaper; dossierId: string; today: string };

/** Records the next step with one press, today unless another day is chosen; the last one can be taken back. */
export function PaperStepForm({ paper, dossierId, today }: PaperStepFormProps) {
  const t = useTranslations("papers");
  const language = useLanguage();
  const names = useStepNames(paper);
  const { stepPaper, undoPaperStep } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [said, setSaid] = useState("");
  const key = { dossierId, slot: paper.slot, ordinal: paper.ordinal };
  const last = paper.steps.at(-1);

  async function record(step: PaperStep, on: string) {
    setSaid("");
    const result = await change(() => stepPaper({ ...key, step, on }));
    if (result?.ok) setSaid(t("recorded", { step: names(step), day: formatDay(on, language) }));
    return result?.ok ?? false;
  }
  async function undo(step: PaperStep) {
    setSaid("");
    const result = await change(() => undoPaperStep({ ...key, step }));
    if (result?.ok) setSaid(t("undone", { step: names(step) }));
    return result?.ok ?? false;
  }

  return (
    <>
      {paper.next ? <PaperNext {...{ paper, today, busy }} step={paper.next} wrong={refusal?.fields?.on} onRecord={record} /> : null}
      {last ? <UndoStep {...{ paper, busy }} step={last.step} onUndo={undo} /> : null}
      {refusal && !refusal.fields?.on ? (
        <div className="w-full">
          <RefusalNotice refusal={refusal} />
        </div>
      ) : null}
      <p role="status" className="w-full text-done empty:hidden">
        {said}
      </p>
    </>
  );
}

type UndoStepProps = { paper: ShownPaper; step: PaperStep; busy: boolean; onUndo(step: PaperStep): Promise<boolean> };

function UndoStep({ paper, step, busy, onUndo }: UndoStepProps) {
  const t = useTranslations("papers");
  const language = useLanguage();
  const names = useStepNames(paper);
  const button = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(button);
  return (
    <Button
      ref={button}
      small
      variant="quiet"
      busy={busy}
      aria-label={t("undoNamed", { step: names(step), paper: paperName(paper, language) })}
      onClick={async () => {
        if (await onUndo(step)) keepFocus();
      }}
    >
      {t("undo")}
    </Button>
  );
}
