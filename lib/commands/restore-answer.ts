import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { decideSave } from "@/lib/domain/answers";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as versions from "@/lib/store/versions";
import { saveChange, settledAnswer } from "./writing/whole-answer";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  baseVersion: z.number().int().min(1),
  version: z.number().int().min(1),
});

/** Brings an older version back as the newest; nothing in between is taken away. */
export const restoreAnswer = dossierCommand({
  name: "answer.restore",
  lock: "share",
  input,
  async load(grant, { question, language, version }) {
    return { current: await settledAnswer(grant, question, language), older: await versions.find(grant, question, language, version) };
  },
  decide({ current, older }, { question, language, baseVersion, version }, grant, { now, newId }) {
    const rulebook = written(grant.dossier.rulebookId);
    const asked = findQuestion(rulebook, question)?.question;
    if (!asked || !older) return refuse("not-found");
    const save = { language, baseVersion, value: older.value, restoredFrom: version };
    return decideSave(asked, rulebook.nothing, current, save, { personId: grant.actor.id, now, newId });
  },
  save: (grant, change) => saveChange(grant, change),
  audit: ({ changed, question, language, version, restoredFrom }) =>
    changed ? { kind: "answer.restored", data: { question, language, version, from: restoredFrom ?? 0 } } : null,
  reply: ({ version, value, savedAt }) => ({ version, value, savedAt: savedAt.toISOString() }),
});
