"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import type { ProofFile } from "./shown-figure";

const load = () => import("./figure-dialog").then((module) => module.FigureDialog);
// Most visits change nothing: the form's script comes when it is about to be opened.
const FigureDialog = dynamic(load, { ssr: false });

type AddFigureProps = { dossierId: string; files: readonly ProofFile[]; submission: SubmissionLanguage; openAtFirst: boolean };

/** Enters a figure into the register. */
export function AddFigure({ dossierId, files, submission, openAtFirst }: AddFigureProps) {
  const t = useTranslations("figures.add");
  const { addFigure } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [open, setOpen] = useState(openAtFirst);
  const [saved, setSaved] = useState(false);
  const soon = () => void load();

  function show() {
    setSaved(false);
    forget();
    setOpen(true);
  }

  return (
    <div className="flex flex-col items-end gap-1">
      <Button variant="main" aria-haspopup="dialog" aria-expanded={open} onPointerEnter={soon} onFocus={soon} onClick={show}>
        {t("button")}
      </Button>
      {open ? (
        <FigureDialog
          title={t("title")}
          figure={undefined}
          submitLabel={t("submit")}
          {...{ files, submission, busy, refusal }}
          onClose={() => setOpen(false)}
          onSubmit={async (fields) => {
            const result = await change(() => addFigure({ dossierId, ...fields }));
            if (result?.ok) {
              setSaved(true);
              setOpen(false);
            }
            return result;
          }}
        />
      ) : null}
      <p role="status" className="text-sm text-done empty:hidden">
        {saved ? t("saved") : ""}
      </p>
    </div>
  );
}
