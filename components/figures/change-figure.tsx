"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ColleagueFigure } from "@/lib/domain/figure-changes";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Refusal } from "@/lib/domain/result";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { enteredOf } from "./figure-entry";
import { FigureForm } from "./figure-form";
import { aboutOf, amountOf, type ProofFile, type ShownFigure } from "./shown-figure";

type ChangeFigureProps = { dossierId: string; figure: ShownFigure; files: readonly ProofFile[]; submission: SubmissionLanguage };

/** Corrects a figure, once for all texts. Where a colleague was faster, theirs is shown and one's own can still replace it. */
export function ChangeFigure({ dossierId, figure, files, submission }: ChangeFigureProps) {
  const t = useTranslations("figures.change");
  const common = useTranslations("common");
  const language = useLanguage();
  const { changeFigure } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [open, setOpen] = useState(false);
  const [followed, setFollowed] = useState<number>();
  const colleague = staleOf(refusal);
  const questions = new Set(figure.uses.map(({ question }) => question)).size;

  function show(next: boolean) {
    if (next) setFollowed(undefined);
    forget();
    setOpen(next);
  }

  const button = (
    <Button small variant="quiet" aria-label={t("named", { what: figure.what })}>
      {t("button")}
    </Button>
  );
  return (
    <div>
      <Dialog
        wide
        title={t("title")}
        description={t("uses", { count: questions })}
        closeLabel={common("close")}
        open={open}
        onOpenChange={show}
        trigger={button}
      >
        {colleague ? (
          <Notice tone="warm" role="alert" title={t("staleTitle", { who: colleague.changedBy })}>
            {t("stale", { figure: [aboutOf(colleague), amountOf(colleague, language), colleague.source].filter(Boolean).join(" · ") })}
          </Notice>
        ) : null}
        <FigureForm
          entered={enteredOf(figure, language, files)}
          submitLabel={t("submit")}
          {...{ files, submission, busy }}
          refusal={colleague ? undefined : refusal}
          onSubmit={async (fields) => {
            const seen = colleague?.changedAt ?? figure.changedAt;
            const result = await change(() => changeFigure({ dossierId, figureId: figure.id, seen, ...fields }));
            if (result?.ok) {
              setFollowed(new Set(result.value.uses.map(({ question }) => question)).size);
              setOpen(false);
            }
            return result;
          }}
        />
      </Dialog>
      <p role="status" className="max-w-32 text-right text-done empty:hidden">
        {followed === undefined ? "" : t("saved", { count: followed })}
      </p>
    </div>
  );
}

/** The colleague's figure that a stale change was refused with. */
function staleOf(refusal: Refusal | undefined): ColleagueFigure | undefined {
  return refusal?.code === "stale" ? (refusal.detail as ColleagueFigure | undefined) : undefined;
}
