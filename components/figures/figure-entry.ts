import { z } from "zod";
import type { FigureFields } from "@/lib/domain/figure-changes";
import { type Figure, parseFigureValue, sayFigure } from "@/lib/domain/figures";

type Language = "vi" | "en";

const line = (most: number) => z.string().trim().max(most, "invalid");

/** What the form takes, in the notation of the interface's language; its messages are the codes of `refusal.fields`. */
export function figureEntry(language: Language) {
  return z.object({
    what: line(200).min(1, "required"),
    value: z
      .string()
      .trim()
      .min(1, "required")
      .refine((text) => parseFigureValue(text, language) !== undefined, "figure"),
    unit: line(40),
    scope: line(200),
    year: z
      .string()
      .trim()
      .refine((text) => text === "" || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 2200), "year"),
    source: line(500),
    evidenceId: z.string(),
  });
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
