"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ColleagueFigure } from "@/lib/domain/figure-changes";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Refusal } from "@/lib/domain/result";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { aboutOf, amountOf, type ProofFile, type ShownFigure } from "./shown-figure";

const load = () => import("./figure-dialog").then((module) => module.FigureDialog);
// Most visits change nothing: the form's script comes when it is about to be opened.
const FigureDialog = dynamic(load, { ssr: false });

type ChangeFigureProps = { dossierId: string; figure: ShownFigure; files: readonly ProofFile[]; submission: SubmissionLanguage };

/** Corrects a figure, once for all texts. Where a colleague was faster, theirs is shown and one's own can still replace it. */
export function ChangeFigure({ dossierId, figure, files, submission }: ChangeFigureProps) {
  const t = useTranslations("figures.change");
  const { changeFigure } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [open, setOpen] = useState(false);
  const [followed, setFollowed] = useState<number>();
  const colleague = staleOf(refusal);
  const soon = () => void load();

  function show() {
    setFollowed(undefined);
    forget();
    setOpen(true);
  }

  return (
    <div>
      <Button
        small
        variant="quiet"
        aria-label={t("named", { what: figure.what })}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={show}
      >
        {t("button")}
      </Button>
      {open ? (
        <FigureDialog
          title={t("title")}
          description={t("uses", { count: questionsOf(figure.uses) })}
          notice={colleague ? <ColleagueNotice colleague={colleague} /> : null}
          submitLabel={t("submit")}
          {...{ figure, files, submission, busy }}
          refusal={colleague ? undefined : refusal}
          onClose={() => setOpen(false)}
          onSubmit={async (fields) => {
            const seen = colleague?.changedAt ?? figure.changedAt;
            const result = await change(() => changeFigure({ dossierId, figureId: figure.id, seen, ...fields }));
            if (result?.ok) {
              setFollowed(questionsOf(result.value.uses));
              setOpen(false);
            }
            return result;
          }}
        />
      ) : null}
      <p role="status" className="max-w-32 text-right text-done empty:hidden">
        {followed === undefined ? "" : t("saved", { count: followed })}
      </p>
    </div>
  );
}

function ColleagueNotice({ colleague }: { colleague: ColleagueFigure }) {
  const t = useTranslations("figures.change");
  const language = useLanguage();
  const figure = [aboutOf(colleague), amountOf(colleague, language), colleague.source].filter(Boolean).join(" · ");
  return (
    <Notice tone="warm" role="alert" title={t("staleTitle", { who: colleague.changedBy })}>
      {t("stale", { figure })}
    </Notice>
  );
}

/** The colleague's figure that a stale change was refused with. */
function staleOf(refusal: Refusal | undefined): ColleagueFigure | undefined {
  return refusal?.code === "stale" ? (refusal.detail as ColleagueFigure | undefined) : undefined;
}

function questionsOf(uses: readonly { readonly question: string }[]): number {
  return new Set(uses.map(({ question }) => question)).size;
}
