"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { inOrder, type MoveOffered, moveSchema, type StageNamed } from "./move";
import { MoveFields } from "./move-fields";
import { type Places, ReasonList } from "./reason-link";

type MoveDialogProps = { places: Places; moves: readonly MoveOffered[]; stages: readonly StageNamed[] };

/** The one way to lead a dossier out of its stage. What was written stays when the dialog is closed or the server refuses. */
export function MoveDialog({ places, moves, stages }: MoveDialogProps) {
  const t = useTranslations();
  const language = useLanguage();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const { advanceStage } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const offered = inOrder(moves);
  const first = offered[0];
  const form = useForm({
    resolver: zodResolver(moveSchema(offered)),
    defaultValues: { transition: first?.id ?? "submit", note: "", confirmed: false },
    shouldFocusError: false,
  });
  const chosen = offered.find(({ id }) => id === form.watch("transition")) ?? first;
  if (!chosen) return null;

  const send = form.handleSubmit(async ({ transition, note }) => {
    const result = await change(() => advanceStage({ dossierId: places.dossierId, transition, note }));
    if (!result?.ok) return;
    setOpen(false);
    form.reset();
  });

  return (
    <Dialog
      title={t("dossier.move.title")}
      closeLabel={t("common.close")}
      wide
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        forget();
      }}
      trigger={<Button variant="main">{t("dossier.move.open")}</Button>}
      foot={
        <>
          <Button
            type="submit"
            form={formId}
            variant={chosen.direction === "forward" ? "main" : "danger"}
            busy={busy}
            busyLabel={t("dossier.move.moving")}
            disabled={chosen.reasons.length > 0}
            {...(chosen.reasons.length > 0 ? { "aria-describedby": `${formId}-why` } : {})}
          >
            {chosen.words[language]}
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {t("common.cancel")}
          </Button>
        </>
      }
    >
      {refusal ? (
        <div className="flex flex-col gap-2">
          <RefusalNotice refusal={refusal} />
          {refusal.reasons ? <ReasonList t={t} reasons={refusal.reasons} places={places} /> : null}
        </div>
      ) : null}
      <form id={formId} onSubmit={send} noValidate className="flex flex-col gap-4">
        <MoveFields {...{ form, formId, offered, chosen, stages, places }} />
      </form>
    </Dialog>
  );
}
