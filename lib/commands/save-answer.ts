import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { broughtValue } from "@/lib/domain/answer-shapes";
import { type AnswerChange, decideSave } from "@/lib/domain/answers";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { languagesOf } from "@/lib/domain/questions";
import { refuse } from "@/lib/domain/result";
import { canonicalText } from "@/lib/domain/text/reading";
import type { AnswerValue } from "@/lib/domain/values";
import { written } from "@/lib/rulebook";
import * as versions from "@/lib/store/versions";
import { saveChange, settledAnswer } from "./writing/whole-answer";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  /** The version the writer was looking at; 0 for none. */
  baseVersion: z.number().int().min(0),
  value: broughtValue,
});

/**
 * One answer saved whole, in one language: many at once on one dossier, never two over the same version. The answers of a form's
 * other kinds come this way; a long text does when it is brought from outside (seed, import), and then only by the smallest
 * change to what stands.
 */
export const saveAnswer = dossierCommand({
  name: "answer.save",
  lock: "share",
  input,
  async load(grant, { question, language, baseVersion }) {
    const current = await settledAnswer(grant, question, language);
    const moved = current !== undefined && baseVersion > 0 && baseVersion !== current.version;
    return { current, seen: moved ? await versions.find(grant, question, language, baseVersion) : undefined };
  },
  decide({ current, seen }, save, grant, { now, newId }) {
    const rulebook = written(grant.dossier.rulebookId);
    const question = findQuestion(rulebook, save.question)?.question;
    if (!question || !languagesOf(question, grant.dossier.language).includes(save.language)) return refuse("malformed");
    const value = canonical(save.value);
    if (!value) return refuse("malformed");
    return decideSave(
      question,
      rulebook.nothing,
      current,
      { ...save, value, ...(seen ? { seen: seen.value } : {}) },
      { personId: grant.actor.id, now, newId },
    );
  },
  save: (grant, change) => saveChange(grant, change),
  audit: ({ changed, question, language, version }) => (changed ? { kind: "answer.saved", data: { question, language, version } } : null),
  reply: savedReply,
});

/** A text in the shape it is stored in, so that the same words are the same answer. */
function canonical(value: AnswerValue): AnswerValue | undefined {
  if (!("doc" in value)) return value;
  try {
    return { doc: canonicalText(value.doc) };
  } catch {
    return undefined;
  }
}

function savedReply({ version, savedAt }: AnswerChange) {
  return { version, savedAt: savedAt.toISOString() };
}
