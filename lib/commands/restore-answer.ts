import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { decideSave } from "@/lib/domain/answers";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as versions from "@/lib/store/versions";
import { saveChange, settledAnswer, standingAnswers } from "./writing/whole-answer";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  /** The version the person was looking at, for an answer that is saved whole; a text that is written together needs none. */
  baseVersion: z.number().int().min(1).optional(),
  version: z.number().int().min(1),
});

/**
 * Brings an older version back as the newest; nothing in between is taken away. A long text gets there by the smallest change to
 * what stands, so that what others type meanwhile stays; every other kind only over the version that was looked at.
 */
export const restoreAnswer = dossierCommand({
  name: "answer.restore",
  lock: "share",
  input,
  async load(grant, { question, language, version }) {
    await settledAnswer(grant, question, language);
    const standing = await standingAnswers(grant, [question]);
    const current = standing.find((answer) => answer.language === language);
    return { current, older: await versions.find(grant, question, language, version) };
  },
  decide({ current, older }, { question, language, baseVersion, version }, grant, { now, newId }) {
    const rulebook = written(grant.dossier.rulebookId);
    const asked = findQuestion(rulebook, question)?.question;
    if (!asked || !older) return refuse("not-found");
    const base = asked.kind === "long-text" ? (current?.version ?? 0) : baseVersion;
    if (base === undefined) return refuse("malformed");
    const save = { language, baseVersion: base, value: older.value, restoredFrom: version };
    return decideSave(asked, rulebook.nothing, current, save, { personId: grant.actor.id, now, newId });
  },
  save: (grant, change) => saveChange(grant, change),
  audit: ({ changed, question, language, version, restoredFrom }) =>
    changed ? { kind: "answer.restored", data: { question, language, version, from: restoredFrom ?? 0 } } : null,
  reply: ({ version, value, savedAt }) => ({ version, value, savedAt: savedAt.toISOString() }),
});
