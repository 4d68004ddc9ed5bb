import { type AnswerChange, decideSave, type StoredAnswer } from "./answers";
import type { AnswerLanguage, Question, Words } from "./form";
import { done, type Result, refuse } from "./result";
import { type AnswerValue, sameValue } from "./values";

/** An answer as a version of the dossier has it. */
export type Kept = { readonly question: string; readonly language: AnswerLanguage; readonly version: number; readonly value: AnswerValue };
export type SectionRestore = {
  readonly changes: readonly AnswerChange[];
  /** Answers that somebody wrote in after they were looked at: theirs to be looked at again. */
  readonly left: readonly StoredAnswer[];
};

type Section = { readonly id: string; readonly number: string; readonly questions: readonly Question[] };
type By = { readonly personId: string; readonly now: Date; newId(): string };

/**
 * Brings every answer of a section back to what a version of the dossier says, in the order of the form. Left alone are answers
 * that did not exist then, those that say the same, and those in which somebody wrote since `seenAt`, when the comparison was
 * read: nobody undoes what they have not seen. Refuses with `not-found` what is no section, and with whatever a save of the
 * older value would be refused with.
 */
export function decideSectionRestore(
  section: Section | undefined,
  kept: readonly Kept[],
  standing: readonly StoredAnswer[],
  { nothing, seenAt }: { readonly nothing: Words; readonly seenAt: Date | undefined },
  by: By,
): Result<SectionRestore> {
  if (!section) return refuse("not-found");
  const changes: AnswerChange[] = [];
  const left: StoredAnswer[] = [];
  for (const question of section.questions) {
    for (const older of kept.filter(({ question: id }) => id === question.id)) {
      const now = standing.find((answer) => answer.question === older.question && answer.language === older.language);
      if (now && sameValue(now.value, older.value)) continue;
      if (now && seenAt && now.savedAt.getTime() > seenAt.getTime() && now.savedById !== by.personId) {
        left.push(now);
        continue;
      }
      const save = { language: older.language, baseVersion: now?.version ?? 0, value: older.value, restoredFrom: older.version };
      const change = decideSave(question, nothing, now, save, by);
      if (!change.ok) return change;
      changes.push(change.value);
    }
  }
  return done({ changes, left });
}
