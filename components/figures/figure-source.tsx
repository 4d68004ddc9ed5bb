import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { ShownFigure } from "./shown-figure";

/** Where a figure comes from, and the file that proves it. */
export function FigureSource({ dossierId, figure, language }: { dossierId: string; figure: ShownFigure; language: Language }) {
  const t = translatorOf(language);
  const { source, evidence, evidenceGone, evidenceId } = figure;
  return (
    <>
      {source.trim() === "" ? <p className="font-medium text-warm">{t("figures.noSource")}</p> : <p>{source}</p>}
      {evidence === null || evidenceGone ? null : (
        <p>
          <a
            href={`/dossiers/${dossierId}/annexes/files/${evidenceId}`}
            download
            aria-label={t("figures.evidenceNamed", { name: evidence })}
            className="text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {evidence}
          </a>
        </p>
      )}
      {evidenceGone ? <p className="text-warm">{t("figures.evidenceGone")}</p> : null}
    </>
  );
}
