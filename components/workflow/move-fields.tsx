"use client";

import { useTranslations } from "use-intl/react";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { useLanguage } from "../words";
import type { MoveOffered, StageNamed } from "./move";
import { MoveNote, useMoveErrors } from "./move-note";
import { type Places, ReasonList } from "./reason-link";
import type { MoveForm } from "./use-move";

type MoveFieldsProps = {
  form: MoveForm;
  formId: string;
  offered: readonly MoveOffered[];
  chosen: MoveOffered;
  stages: readonly StageNamed[];
  places: Places;
  onAnother(): void;
};

/** Which move, why it cannot be made yet, and what goes with it. */
export function MoveFields({ form, formId, offered, chosen, stages, places, onAnother }: MoveFieldsProps) {
  const t = useTranslations();
  const language = useLanguage();
  const help = useMoveHelp(stages);
  const { wrong } = useMoveErrors(form);
  return (
    <>
      {wrong.length > 0 ? <ErrorSummary key={form.formState.submitCount} title={t("common.errorTitle")} items={wrong} /> : null}
      <RadioGroup
        label={t("dossier.move.what")}
        options={offered.map((move) => ({ value: move.id, label: move.words[language], help: help(move) }))}
        {...form.register("transition", { onChange: onAnother })}
      />
      {chosen.reasons.length > 0 ? (
        <div id={`${formId}-why`} className="border-l-4 border-warm pl-3">
          <p className="pb-1 text-sm font-medium">{t("dossier.move.blocked", { words: chosen.words[language] })}</p>
          <ReasonList t={t} reasons={chosen.reasons} places={places} />
        </div>
      ) : (
        <MoveNote form={form} chosen={chosen} />
      )}
    </>
  );
}

/** Where a move leads and who will hold the dossier then, or that it has to wait. */
function useMoveHelp(stages: readonly StageNamed[]): (move: MoveOffered) => string {
  const t = useTranslations("dossier.move");
  const parties = useTranslations("common.parties");
  const language = useLanguage();
  return ({ to, reasons }) => {
    const stage = stages.find(({ id }) => id === to);
    const holder = !stage || stage.heldBy === "nobody" ? t("nobody") : t("holder", { who: parties(stage.heldBy) });
    const leads = t("help", { stage: stage?.words[language] ?? to, holder });
    return reasons.length > 0 ? `${leads} ${t("blockedHelp", { count: reasons.length })}` : leads;
  };
}
