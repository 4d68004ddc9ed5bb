import { criterionLabel, type ReviewCriteria } from "@/lib/domain/review/criteria";
import type { SheetFields } from "@/lib/domain/review/sheet";
import type { Language } from "@/lib/i18n/zone";

/** All that was written in a sheet, as plain lines: to be compared with another version or copied. */
export function sheetLines(sheet: SheetFields, criteria: ReviewCriteria, language: Language): readonly string[] {
  const scored = criteria.criteria.flatMap(({ id }) => {
    const line = sheet.scores.find(({ criterion }) => criterion === id);
    if (!line || (line.score === null && line.reason === "")) return [];
    return [`${criterionLabel(criteria, id, language)}: ${line.score ?? "–"}. ${line.reason}`];
  });
  return [...scored, sheet.strengths, sheet.weaknesses, sheet.conditions].filter((each) => each.trim() !== "");
}
