import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { acceptSuggestion as accepted, type SuggestionAccepted, type Thread } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import { nodeOf } from "@/lib/domain/text/reading";
import { replacePassage } from "@/lib/domain/text/suggestions";
import { threadsIn } from "@/lib/domain/text/threads";
import * as events from "@/lib/store/events";
import * as texts from "@/lib/store/texts";
import * as threads from "@/lib/store/threads";

const input = z.strictObject({ dossierId: Id, threadId: Id });

/** Puts a suggestion into the text in the place of what it quotes, once, keeps a version, and resolves its thread. */
export const acceptSuggestion = dossierCommand({
  name: "suggestion.accept",
  lock: "share",
  input,
  async load(grant, { threadId }) {
    const text = await passageNow(grant, await threads.find(grant, threadId));
    // Read after the text: whoever has just accepted it has resolved it too.
    return { text, thread: await threads.find(grant, threadId) };
  },
  decide: ({ thread, text }, _input, grant, { now }) => accepted(thread, text, grant.actor.id, now),
  async save(grant, change, { now }) {
    if ((await write(grant, change, now)) === "contended") return "contended";
    if ((await threads.accept(grant, change)) === "contended") return "contended";
    await events.tell(grant, { kind: "threads", question: change.question });
    return undefined;
  },
  audit: ({ question, id }) => ({ kind: "suggestion.accepted", data: { question, thread: id } }),
  reply: ({ id }) => ({ threadId: id }),
});

async function passageNow(grant: DossierGrant, thread: Thread | undefined): Promise<string | undefined> {
  if (!thread?.passage) return undefined;
  const { doc, say } = await texts.loadSaid(grant, thread.question);
  const { language } = thread.passage;
  return threadsIn(nodeOf(doc, language), say(language)).get(thread.id)?.text;
}

/** Contended where the passage, once nobody else can write, is not what was decided on. */
async function write(grant: DossierGrant, { id, question, passage, replacement }: SuggestionAccepted, at: Date) {
  let written = false;
  await texts.change(
    grant,
    question,
    passage.language,
    (current, _doc, say) => {
      const now = threadsIn(current, say).get(id);
      written = now?.text === passage.quote;
      return written && now ? replacePassage(current, now, replacement, say) : current;
    },
    { personId: grant.actor.id, at, keep: "accepted" },
  );
  return written ? undefined : "contended";
}
