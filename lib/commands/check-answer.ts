import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { Id } from "@/lib/domain/ids";
import { languagesOf } from "@/lib/domain/questions";
import { refuse } from "@/lib/domain/result";
import { textLanguages } from "@/lib/domain/text/languages";
import { decideCheck } from "@/lib/domain/translation";
import { written } from "@/lib/rulebook";
import * as answers from "@/lib/store/answers";
import { tell } from "@/lib/store/events";
import { settledLanguages } from "./writing/whole-answer";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  language: z.enum(textLanguages),
  checked: z.boolean(),
});

/**
 * Somebody finds one language of an answer good as it stands, or takes that back; a translation is then one of the source as
 * it stands. Refuses what the bid is not written in (`malformed`) and a text that is empty (`nothing-written`).
 */
export const checkAnswer = dossierCommand({
  name: "answer.check",
  lock: "share",
  input,
  load: (grant, { question, checked }) => settledLanguages(grant, question, checked ? "checked" : "rested"),
  decide(own, { question, language, checked }, grant, { now }) {
    const asked = findQuestion(written(grant.dossier.rulebookId), question)?.question;
    if (!asked || !languagesOf(asked, grant.dossier.language).includes(language)) return refuse("malformed");
    const text = (wanted: string) => own.find((answer) => answer.language === wanted);
    return decideCheck(text(language), text("vi"), checked, { personId: grant.actor.id, now });
  },
  async save(grant, change) {
    if (!change.changed) return undefined;
    await tell(grant, { kind: "checked", question: change.question });
    return answers.check(grant, change);
  },
  audit: ({ changed, checkedAt }, { question, language }) =>
    changed ? { kind: checkedAt ? "answer.checked" : "answer.unchecked", data: { question, language } } : null,
  reply: ({ checkedAt }) => ({ checkedAt: checkedAt?.toISOString() ?? null }),
});
