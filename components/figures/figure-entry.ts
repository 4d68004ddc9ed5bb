import * as z from "zod/mini";
import type { FigureFields } from "@/lib/domain/figure-changes";
import { type Figure, parseFigureValue, sayFigure } from "@/lib/domain/figures";
import { line } from "../entry";

type Language = "vi" | "en";

/** What the form takes, in the notation of the interface's language; its messages are the codes of `refusal.fields`. */
export function figureEntry(language: Language) {
  return z.object({
    what: line({ least: 1, most: 200 }),
    value: line({ least: 1, most: 100 }).check(z.refine((text) => parseFigureValue(text, language) !== undefined, "figure")),
    unit: line({ most: 40 }),
    scope: line({ most: 200 }),
    year: line({ most: 100 }).check(z.refine(isYear, "year")),
    source: line({ most: 500 }),
    evidenceId: z.string(),
  });
}

function isYear(text: string): boolean {
  return text === "" || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 2200);
}

export type Entered = z.infer<ReturnType<typeof figureEntry>>;

export const nothingEntered: Entered = { what: "", value: "", unit: "", scope: "", year: "", source: "", evidenceId: "" };

/** A figure as it stands in the form. A file that was taken off the dossier is not offered any more. */
export function enteredOf(figure: Figure, language: Language, files: readonly { readonly id: string }[]): Entered {
  const { what, value, unit, scope, year, source, evidenceId } = figure;
  const proof = files.some(({ id }) => id === evidenceId) ? evidenceId : null;
  return { what, value: sayFigure(value, language), unit, scope, year: year === null ? "" : String(year), source, evidenceId: proof ?? "" };
}

/** What the command takes; undefined where the value is no number. */
export function fieldsOf({ what, value, unit, scope, year, source, evidenceId }: Entered, language: Language): FigureFields | undefined {
  const read = parseFigureValue(value, language);
  if (read === undefined) return undefined;
  return {
    what,
    value: read,
    unit,
    scope,
    year: year === "" ? null : Number(year),
    source,
    evidenceId: evidenceId === "" ? null : evidenceId,
  };
}
