import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { type AnswerChange, decideSave } from "@/lib/domain/answers";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { languagesOf } from "@/lib/domain/questions";
import { refuse } from "@/lib/domain/result";
import { answerValue } from "@/lib/domain/values";
import { written } from "@/lib/rulebook";
import * as answers from "@/lib/store/answers";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  /** The version the writer was looking at; 0 for none. */
  baseVersion: z.number().int().min(0),
  value: answerValue,
});

/** Autosave of one answer in one language: many at once on one dossier, never two over the same version. */
export const saveAnswer = dossierCommand({
  name: "answer.save",
  lock: "share",
  input,
  load: (grant, { question, language }) => answers.find(grant, question, language),
  decide(current, save, grant, { now, newId }) {
    const rulebook = written(grant.dossier.rulebookId);
    const question = findQuestion(rulebook, save.question)?.question;
    if (!question || !languagesOf(question, grant.dossier.language).includes(save.language)) return refuse("malformed");
    return decideSave(question, rulebook.nothing, current, save, { personId: grant.actor.id, now, newId });
  },
  save: answers.save,
  audit: ({ changed, question, language, version }) => (changed ? { kind: "answer.saved", data: { question, language, version } } : null),
  reply: savedReply,
});

function savedReply({ version, savedAt }: AnswerChange) {
  return { version, savedAt: savedAt.toISOString() };
}
