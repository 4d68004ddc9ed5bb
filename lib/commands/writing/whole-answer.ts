import type { DossierGrant } from "@/lib/access/grant";
import { findQuestion } from "@/lib/domain/amendments";
import type { AnswerChange, ReadAnswer, StoredAnswer } from "@/lib/domain/answers";
import type { AnswerLanguage } from "@/lib/domain/form";
import type { KeepReason } from "@/lib/domain/text/keeping";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import { isNothing } from "@/lib/domain/values";
import { written } from "@/lib/rulebook";
import * as answers from "@/lib/store/answers";
import * as texts from "@/lib/store/texts";
import * as versions from "@/lib/store/versions";

/** An answer as it stands at this moment: a long text that is being written is read first, and kept as a version. */
export async function settledAnswer(grant: DossierGrant, question: string, language: AnswerLanguage): Promise<StoredAnswer | undefined> {
  if (isLongText(grant, question)) await texts.settleNow(grant, question, { personId: grant.actor.id, at: new Date(), keep: "rested" });
  return answers.find(grant, question, language);
}

/** The same for all languages of an answer; what is kept of a long text is kept for the reason given. */
export async function settledLanguages(grant: DossierGrant, question: string, keep: KeepReason): Promise<readonly ReadAnswer[]> {
  if (isLongText(grant, question)) await texts.settleNow(grant, question, { personId: grant.actor.id, at: new Date(), keep });
  return answers.list(grant, [question]);
}

/**
 * The answers to some questions as their newest versions have them, figures still references: what an older version is compared
 * with before it is brought back. Texts must have been settled before.
 */
export async function standingAnswers(grant: DossierGrant, questions: readonly string[]): Promise<readonly StoredAnswer[]> {
  const stored = await answers.list(grant, questions);
  const present = new Map((await versions.present(grant, questions)).map(({ answerId, value }) => [answerId, value]));
  return stored.map((answer) => ({ ...answer, value: present.get(answer.id) ?? answer.value }));
}

/** Writes what was decided: a long text by the smallest change to what stands, every other kind whole. */
export async function saveChange(grant: DossierGrant, change: AnswerChange): Promise<"contended" | undefined> {
  const { question, language, value } = change;
  if (!change.changed) return undefined;
  if (!isLongText(grant, question) || !isTextLanguage(language)) return answers.save(grant, change);
  const by = { personId: change.savedById, at: change.savedAt };
  const keep = change.restoredFrom === null ? { keep: "saved" as const } : { keep: "restored" as const, restoredFrom: change.restoredFrom };
  if (isNothing(value) || "doc" in value) await texts.replace(grant, question, language, value, { ...by, ...keep });
  return undefined;
}

function isLongText(grant: DossierGrant, question: string): boolean {
  return findQuestion(written(grant.dossier.rulebookId), question)?.question.kind === "long-text";
}

/** Is it a language that a text is written in, rather than the mark of an answer without one? */
export function isTextLanguage(language: AnswerLanguage): language is TextLanguage {
  return textLanguages.some((each) => each === language);
}
