import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { findQuestion } from "@/lib/domain/amendments";
import { type Quoted, quotePassage } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import { languagesOf } from "@/lib/domain/questions";
import { done, type Result, refuse } from "@/lib/domain/result";
import { longestFinding, longestPassage } from "@/lib/domain/review/finding-limits";
import { decideRaiser, decideTurned } from "@/lib/domain/review/findings";
import { weights } from "@/lib/domain/review/held-review";
import { textLanguages } from "@/lib/domain/text/languages";
import { anchorOn, markThread, passageAt } from "@/lib/domain/text/threads";
import { written } from "@/lib/rulebook";
import * as events from "@/lib/store/events";
import * as findings from "@/lib/store/findings";
import * as reviewCycles from "@/lib/store/review-cycles";
import * as reviews from "@/lib/store/reviews";
import * as texts from "@/lib/store/texts";
import * as threads from "@/lib/store/threads";
import { deciderOf } from "./talk";

/** The passage as it was copied from the answer. */
const passage = z.strictObject({ language: z.enum(textLanguages), quote: z.string().trim().min(1).max(longestPassage) });
const input = z.union([
  z.strictObject({
    dossierId: Id,
    weight: z.enum(weights),
    question: z.string().max(20),
    body: z.string().trim().min(1).max(longestFinding),
    passage: passage.optional(),
  }),
  /** An open comment that becomes a finding. */
  z.strictObject({ dossierId: Id, weight: z.enum(weights), threadId: Id }),
]);
type Input = z.output<typeof input>;
type Opened = { readonly thread: threads.NewThread; readonly comment: threads.NewComment };
type Raised = findings.NewFinding & { readonly question: string; readonly opened: Opened | null };

/**
 * Raises a finding on a question, with or without the passage it is about, or gives an open comment its weight. Refuses as
 * `decideRaiser` and `decideTurned`, with `malformed` a question that is not asked or no long text, and with `passage-gone` a passage that
 * does not stand in one paragraph of the answer, letter by letter.
 */
export const raiseFinding = dossierCommand({
  name: "finding.raise",
  lock: "share",
  input,
  async load(grant, wanted) {
    const cycle = await reviewCycles.current(grant);
    return {
      cycle,
      reviewers: cycle ? await reviews.list(grant, cycle.id) : [],
      thread: "threadId" in wanted ? await threads.find(grant, wanted.threadId) : undefined,
      passage: await passageOf(grant, wanted),
    };
  },
  decide({ cycle, reviewers, thread, passage }, wanted, grant, { now, newId }): Result<Raised> {
    const running = decideRaiser(cycle, reviewers, deciderOf(grant));
    if (!running.ok) return running;
    const finding = { cycleId: running.value.id, weight: wanted.weight, raisedById: grant.actor.id, raisedAt: now };
    if ("threadId" in wanted) {
      const turned = decideTurned(thread);
      return turned.ok ? done({ ...finding, threadId: wanted.threadId, question: turned.value.question, opened: null }) : turned;
    }
    const { question, body } = wanted;
    if (!findQuestion(written(grant.dossier.rulebookId), question)) return refuse("malformed");
    if (!passage.ok) return passage;
    const opened = { id: newId(), question, openedById: grant.actor.id, openedAt: now, passage: passage.value };
    const comment = { id: newId(), thread: opened.id, authorId: grant.actor.id, body, at: now, mentions: [] };
    return done({ ...finding, threadId: opened.id, question, opened: { thread: opened, comment } });
  },
  async save(grant, change) {
    const number = await findings.next(grant);
    if (change.opened) {
      if ((await mark(grant, change.opened.thread)) === "contended") return "contended";
      await threads.open(grant, change.opened.thread, change.opened.comment);
    }
    if ((await findings.raise(grant, { ...change, number })) === "contended") return "contended";
    await events.tell(grant, { kind: "threads", question: change.question });
    return undefined;
  },
  audit: ({ question, threadId, weight }) => ({ kind: "finding.raised", data: { question, thread: threadId, weight } }),
  reply: ({ threadId }) => ({ threadId }),
});

async function passageOf(grant: DossierGrant, wanted: Input): Promise<Result<Quoted | null>> {
  if ("threadId" in wanted || !wanted.passage) return done(null);
  const { language, quote } = wanted.passage;
  const asked = findQuestion(written(grant.dossier.rulebookId), wanted.question)?.question;
  if (asked?.kind !== "long-text" || !languagesOf(asked, grant.dossier.language).includes(language)) return refuse("malformed");
  const { doc, say } = await texts.loadSaid(grant, wanted.question);
  const anchor = anchorOn(doc, language, quote);
  return quotePassage(anchor && passageAt(doc, language, anchor, say(language))?.text, language, null);
}

/** Marks the passage; contended where it does not stand there any more. */
async function mark(grant: DossierGrant, { id, question, passage, openedById, openedAt }: threads.NewThread) {
  if (!passage) return undefined;
  const { language, quote } = passage;
  let marked = false;
  await texts.change(
    grant,
    question,
    language,
    (current, doc, say) => {
      const anchor = anchorOn(doc, language, quote);
      const found = anchor && passageAt(doc, language, anchor, say);
      marked = found !== undefined;
      return found ? markThread(current, found, id) : current;
    },
    { personId: openedById, at: openedAt, marksOnly: true },
  );
  return marked ? undefined : "contended";
}
