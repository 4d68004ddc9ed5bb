"use client";

import type { UseFormReturn } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { TransitionId } from "@/lib/domain/stages";
import { Checkbox } from "../ui/checkbox";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { TextArea } from "../ui/text-area";
import { useLanguage } from "../words";
import { confirmation, type MoveOffered, type StageNamed } from "./move";
import { type Places, ReasonList } from "./reason-link";

type MoveFieldsProps = {
  form: UseFormReturn<{ transition: TransitionId; note: string; confirmed: boolean }>;
  formId: string;
  offered: readonly MoveOffered[];
  chosen: MoveOffered;
  stages: readonly StageNamed[];
  places: Places;
};

/** Which move, why it cannot be made yet, and what goes with it. */
export function MoveFields({ form, formId, offered, chosen, stages, places }: MoveFieldsProps) {
  const t = useTranslations();
  const language = useLanguage();
  const help = useMoveHelp(stages);
  const { errors, submitCount } = form.formState;
  const confirm = confirmation(chosen);
  const blocked = chosen.reasons.length > 0;
  const noteError = errors.note
    ? errors.note.type === "too_big"
      ? t("dossier.move.noteLong")
      : t("dossier.move.reasonMissing")
    : undefined;
  const confirmError = errors.confirmed ? t("dossier.move.confirmMissing") : undefined;
  const wrong = [
    ...(noteError ? [{ id: "note", message: noteError }] : []),
    ...(confirmError ? [{ id: "confirmed", message: confirmError }] : []),
  ];
  return (
    <>
      {wrong.length > 0 ? <ErrorSummary key={submitCount} title={t("common.errorTitle")} items={wrong} /> : null}
      <RadioGroup
        label={t("dossier.move.what")}
        options={offered.map((move) => ({ value: move.id, label: move.words[language], help: help(move) }))}
        {...form.register("transition", { onChange: () => form.resetField("confirmed") })}
      />
      {blocked ? (
        <div id={`${formId}-why`} className="border-l-4 border-warm pl-3">
          <p className="pb-1 text-sm font-medium">{t("dossier.move.blocked", { words: chosen.words[language] })}</p>
          <ReasonList t={t} reasons={chosen.reasons} places={places} />
        </div>
      ) : (
        <>
          <TextArea
            {...form.register("note")}
            label={t(chosen.note === "required" ? "dossier.move.reason" : "dossier.move.note")}
            {...(chosen.note === "required" ? { help: t("dossier.move.reasonHelp") } : { optional: t("common.optional") })}
            {...(noteError ? { error: noteError } : {})}
          />
          {confirm ? (
            <Checkbox
              {...form.register("confirmed")}
              label={t(`dossier.move.confirm.${confirm}`)}
              {...(confirmError ? { error: confirmError } : {})}
            />
          ) : null}
        </>
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
