import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { findQuestion } from "@/lib/domain/amendments";
import { mentioned, type Quoted, quotePassage } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import { languagesOf } from "@/lib/domain/questions";
import { done, type Result, refuse } from "@/lib/domain/result";
import { anchorShape } from "@/lib/domain/text/anchor-shape";
import { markThread, passageAt } from "@/lib/domain/text/threads";
import { written } from "@/lib/rulebook";
import * as events from "@/lib/store/events";
import * as members from "@/lib/store/members";
import * as texts from "@/lib/store/texts";
import * as threads from "@/lib/store/threads";
import { mentionJobs } from "./notices/mention";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  body: z.string().trim().min(1).max(5_000),
  mentions: z.array(Id).max(50).default([]),
  /** The passage it is about; without one it is about the question. */
  anchor: anchorShape.optional(),
  /** What should stand in the place of the passage, "" for nothing: with it the comment is a suggestion and its body the reason. */
  replacement: z.string().max(5_000).optional(),
});
type Input = z.output<typeof input>;
type Standing = Awaited<ReturnType<typeof texts.loadSaid>> | undefined;

/**
 * Opens a thread on a question with its first comment. One about a passage puts its mark into the text, and not a letter: that
 * needs the right to speak, not the right to write. Refuses with `malformed` a passage of what is no long text, and as
 * `quotePassage` does.
 */
export const openComment = dossierCommand({
  name: "comment.open",
  lock: "share",
  input,
  load: async (grant, wanted) => ({
    people: await members.names(grant),
    text: wanted.anchor && hasPassages(grant, wanted) ? await texts.loadSaid(grant, wanted.question) : undefined,
  }),
  decide({ people, text }, wanted, grant, { now, newId }) {
    const { question, body, mentions } = wanted;
    if (!findQuestion(written(grant.dossier.rulebookId), question)) return refuse("malformed");
    const passage = passageOf(text, wanted);
    if (!passage.ok) return passage;
    const ids = mentioned(
      mentions,
      people.map(({ id }) => id),
      grant.actor.id,
    );
    const thread = { id: newId(), question, openedById: grant.actor.id, openedAt: now, passage: passage.value };
    const comment = { id: newId(), thread: thread.id, authorId: grant.actor.id, body, at: now, mentions: ids };
    return done({ thread, comment, anchor: wanted.anchor, people: people.filter(({ id }) => ids.includes(id)) });
  },
  async save(grant, { thread, comment, anchor }) {
    if (anchor && (await mark(grant, thread, anchor)) === "contended") return "contended";
    await threads.open(grant, thread, comment);
    await events.tell(grant, { kind: "threads", question: thread.question });
    return undefined;
  },
  audit: ({ thread }) => ({ kind: "comment.opened", data: { question: thread.question, thread: thread.id } }),
  jobs: ({ thread, comment, people }, _input, grant) => mentionJobs(grant, thread.question, comment.body, people),
  reply: ({ thread }) => ({ threadId: thread.id }),
});

/** Only long texts have passages, in the languages that are asked for. */
function hasPassages(grant: DossierGrant, { question, anchor }: Input): boolean {
  const asked = findQuestion(written(grant.dossier.rulebookId), question)?.question;
  return asked?.kind === "long-text" && languagesOf(asked, grant.dossier.language).some((each) => each === anchor?.language);
}

function passageOf(text: Standing, { anchor, replacement }: Input): Result<Quoted | null> {
  if (!anchor) return replacement === undefined ? done(null) : refuse("malformed");
  if (!text) return refuse("malformed");
  const now = passageAt(text.doc, anchor.language, anchor, text.say(anchor.language));
  return quotePassage(now?.text, anchor.language, replacement ?? null);
}

/** Marks the passage; contended where it does not read any more as it was quoted. */
async function mark(grant: DossierGrant, thread: threads.NewThread, anchor: NonNullable<Input["anchor"]>) {
  let marked = false;
  await texts.change(
    grant,
    thread.question,
    anchor.language,
    (current, doc, say) => {
      const passage = passageAt(doc, anchor.language, anchor, say);
      const { quote, replacement } = thread.passage ?? { quote: "", replacement: null };
      const again = quotePassage(passage?.text, anchor.language, replacement);
      marked = again.ok && again.value.quote === quote;
      return marked && passage ? markThread(current, passage, thread.id) : current;
    },
    { personId: thread.openedById, at: thread.openedAt, marksOnly: true },
  );
  return marked ? undefined : "contended";
}
