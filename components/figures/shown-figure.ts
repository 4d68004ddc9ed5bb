import type { FigureUse } from "@/lib/domain/figure-changes";
import { type Figure, type FigureLanguage, sayFigure } from "@/lib/domain/figures";

/** A figure of the register as its page gets it. */
export type ShownFigure = Figure & {
  readonly changedBy: string;
  readonly changedAt: string;
  readonly evidence: string | null;
  readonly evidenceGone: boolean;
  readonly uses: readonly FigureUse[];
};

/** A file of the dossier that may prove a figure. */
export type ProofFile = { readonly id: string; readonly name: string; readonly question: string };

/** "22.000 ha": a figure's value with its unit. */
export function amountOf({ value, unit }: Pick<Figure, "value" | "unit">, language: FigureLanguage): string {
  return `${sayFigure(value, language)} ${unit}`.trim();
}

/** "Diện tích đầm phá · thành phố Huế · 2025": what a figure is about, in one line. */
export function aboutOf({ what, scope, year }: Pick<Figure, "what" | "scope" | "year">): string {
  return [what, scope, year === null ? "" : String(year)].filter((part) => part !== "").join(" · ");
}
