"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Reason } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";
import { type Places, ReasonList } from "../workflow/reason-link";
import type { ShownFigure } from "./shown-figure";

type RemoveFigureProps = { figure: ShownFigure; places: Places };

/** Takes a figure out of the register, after asking once; one that a text says is shown with the places to go to first. */
export function RemoveFigure({ figure, places }: RemoveFigureProps) {
  const t = useTranslations();
  const { removeFigure } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(trigger);
  const { what } = figure;
  const used = refusal?.reasons ?? figure.uses.map(({ question, language }): Reason => ({ code: "figure-used", question, language }));

  function show(next: boolean) {
    forget();
    setOpen(next);
  }

  async function carryOut() {
    const result = await change(() => removeFigure({ dossierId: places.dossierId, figureId: figure.id }));
    if (!result?.ok) return;
    keepFocus();
    setOpen(false);
  }

  const yes = (
    <Button variant="danger" busy={busy} busyLabel={t("figures.remove.busy")} onClick={carryOut}>
      {t("figures.remove.yes")}
    </Button>
  );
  return (
    <Dialog
      title={t(used.length > 0 ? "figures.remove.usedTitle" : "figures.remove.title")}
      description={t(used.length > 0 ? "figures.remove.used" : "figures.remove.what", { what })}
      closeLabel={t("common.close")}
      open={open}
      onOpenChange={show}
      trigger={
        <Button ref={trigger} small variant="quiet" aria-label={t("figures.remove.named", { what })}>
          {t("figures.remove.button")}
        </Button>
      }
      foot={
        <>
          {used.length > 0 ? null : yes}
          <Button variant="quiet" onClick={() => show(false)}>
            {t("common.cancel")}
          </Button>
        </>
      }
    >
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {used.length > 0 ? <ReasonList t={t} reasons={used} places={places} /> : null}
    </Dialog>
  );
}
