"use client";

import { useTranslations } from "use-intl/react";
import { Checkbox } from "../ui/checkbox";
import { TextArea } from "../ui/text-area";
import { confirmation, type MoveOffered } from "./move";
import type { MoveForm } from "./use-move";

/** The note of a move and, where it is more than a step forward, the tick that confirms it. */
export function MoveNote({ form, chosen }: { form: MoveForm; chosen: MoveOffered }) {
  const t = useTranslations();
  const { note, confirmed } = useMoveErrors(form);
  const confirm = confirmation(chosen);
  const needed = chosen.note === "required";
  return (
    <>
      <TextArea
        {...form.register("note")}
        label={t(needed ? "dossier.move.reason" : "dossier.move.note")}
        {...(needed ? { help: t("dossier.move.reasonHelp") } : { optional: t("common.optional") })}
        {...(note ? { error: note } : {})}
      />
      {confirm ? (
        <Checkbox
          {...form.register("confirmed")}
          label={t(`dossier.move.confirm.${confirm}`)}
          {...(confirmed ? { error: confirmed } : {})}
        />
      ) : null}
    </>
  );
}

/** What is wrong with the move being prepared, beside its fields and summed up. */
export function useMoveErrors({ formState: { errors } }: MoveForm) {
  const t = useTranslations("dossier.move");
  const note = errors.note ? t(errors.note.type === "too_big" ? "noteLong" : "reasonMissing") : undefined;
  const confirmed = errors.confirmed ? t("confirmMissing") : undefined;
  const wrong = [...(note ? [{ id: "note", message: note }] : []), ...(confirmed ? [{ id: "confirmed", message: confirmed }] : [])];
  return { note, confirmed, wrong };
}
