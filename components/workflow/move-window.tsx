"use client";

import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useLanguage } from "../words";
import { inOrder, type MoveOffered, type StageNamed } from "./move";
import { MoveFields } from "./move-fields";
import { type Places, ReasonList } from "./reason-link";
import { useMove } from "./use-move";

export type MoveWindowProps = { places: Places; moves: readonly MoveOffered[]; stages: readonly StageNamed[] };

type Shown = { open: boolean; onOpenChange(open: boolean): void };

/** What is being prepared to lead a dossier on; whatever the server refuses is shown with all its reasons. */
export function MoveWindow({ places, moves, stages, open, onOpenChange }: MoveWindowProps & Shown) {
  const t = useTranslations();
  const formId = useId();
  const offered = inOrder(moves);
  const { form, chosen, send, busy, refusal, forget, another } = useMove(places.dossierId, offered, () => onOpenChange(false));
  const show = (next: boolean) => {
    onOpenChange(next);
    forget();
  };
  if (!chosen) return null;
  return (
    <Dialog
      title={t("dossier.move.title")}
      closeLabel={t("common.close")}
      wide
      open={open}
      onOpenChange={show}
      foot={
        <>
          <MoveButton {...{ formId, chosen, busy }} />
          <Button variant="quiet" onClick={() => show(false)}>
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
        <MoveFields {...{ form, formId, offered, chosen, stages, places }} onAnother={another} />
      </form>
    </Dialog>
  );
}

/** Named for what it does; while something stands in the way it cannot be pressed, and the reasons are its description. */
function MoveButton({ formId, chosen, busy }: { formId: string; chosen: MoveOffered; busy: boolean }) {
  const t = useTranslations("dossier.move");
  const language = useLanguage();
  const blocked = chosen.reasons.length > 0;
  return (
    <Button
      type="submit"
      form={formId}
      variant={chosen.direction === "forward" ? "main" : "danger"}
      busy={busy}
      busyLabel={t("moving")}
      disabled={blocked}
      {...(blocked ? { "aria-describedby": `${formId}-why` } : {})}
    >
      {chosen.words[language]}
    </Button>
  );
}
