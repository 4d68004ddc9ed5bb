import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { findQuestion } from "@/lib/domain/amendments";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { versionName } from "@/lib/domain/version-shapes";
import { written } from "@/lib/rulebook";
import * as events from "@/lib/store/events";
import * as texts from "@/lib/store/texts";
import * as versions from "@/lib/store/versions";
import { isTextLanguage } from "./writing/whole-answer";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  name: versionName,
});

/** Gives what stands in one answer a name, so that it is found again among the versions that keep themselves. */
export const nameAnswer = dossierCommand({
  name: "answer.name",
  lock: "share",
  input,
  async load(grant, { question, language }) {
    const long = isLong(grant, question);
    // Read, but not kept: the version that is kept is the one with the name.
    if (long) await texts.settleNow(grant, question, { personId: grant.actor.id, at: new Date() });
    const present = await versions.present(grant, [question]);
    return { long, current: present.find((answer) => answer.language === language) };
  },
  decide({ long, current }, { name }) {
    if (!current) return refuse("not-found");
    return done({ current, name, long });
  },
  async save(grant, { current, name, long }, { now }) {
    const { answerId, question, language, version: baseVersion } = current;
    await events.tell(grant, { kind: "versions", question });
    if (!long) return versions.name(grant, { answerId, baseVersion, name });
    const by = { personId: grant.actor.id, at: now, keep: "named" as const, name };
    await texts.settleNow(grant, question, isTextLanguage(language) ? { ...by, language } : by);
    return undefined;
  },
  audit: ({ current: { question, language, version }, name }) => ({
    kind: "answer.named",
    data: { question, language, version: version + 1, name },
  }),
  reply: ({ current }) => ({ version: current.version + 1 }),
});

function isLong(grant: DossierGrant, question: string): boolean {
  return findQuestion(written(grant.dossier.rulebookId), question)?.question.kind === "long-text";
}
