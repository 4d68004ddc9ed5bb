"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { nothingEntered } from "./figure-entry";
import { FigureForm } from "./figure-form";
import type { ProofFile } from "./shown-figure";

type AddFigureProps = { dossierId: string; files: readonly ProofFile[]; submission: SubmissionLanguage; openAtFirst: boolean };

/** Enters a figure into the register. */
export function AddFigure({ dossierId, files, submission, openAtFirst }: AddFigureProps) {
  const t = useTranslations("figures.add");
  const common = useTranslations("common");
  const { addFigure } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [open, setOpen] = useState(openAtFirst);
  const [saved, setSaved] = useState(false);

  function show(next: boolean) {
    if (next) setSaved(false);
    forget();
    setOpen(next);
  }

  return (
    <div className="flex flex-col items-end gap-1">
      <Dialog
        wide
        title={t("title")}
        closeLabel={common("close")}
        open={open}
        onOpenChange={show}
        trigger={<Button variant="main">{t("button")}</Button>}
      >
        <FigureForm
          entered={nothingEntered}
          submitLabel={t("submit")}
          {...{ files, submission, busy, refusal }}
          onSubmit={async (fields) => {
            const result = await change(() => addFigure({ dossierId, ...fields }));
            if (result?.ok) {
              setSaved(true);
              setOpen(false);
            }
            return result;
          }}
        />
      </Dialog>
      <p role="status" className="text-sm text-done empty:hidden">
        {saved ? t("saved") : ""}
      </p>
    </div>
  );
}
