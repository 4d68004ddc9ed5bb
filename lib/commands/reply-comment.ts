import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { mentioned } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as events from "@/lib/store/events";
import * as members from "@/lib/store/members";
import * as threads from "@/lib/store/threads";
import { mentionJobs } from "./notices/mention";

const input = z.strictObject({
  dossierId: Id,
  threadId: Id,
  body: z.string().trim().min(1).max(5_000),
  mentions: z.array(Id).max(50).default([]),
});

/** Adds a reply; a resolved thread takes replies too and stays resolved until it is reopened. */
export const replyComment = dossierCommand({
  name: "comment.reply",
  lock: "share",
  input,
  load: async (grant, { threadId }) => ({ thread: await threads.find(grant, threadId), people: await members.names(grant) }),
  decide({ thread, people }, { body, mentions }, grant, { now, newId }) {
    if (!thread) return refuse("not-found");
    const ids = mentioned(
      mentions,
      people.map(({ id }) => id),
      grant.actor.id,
    );
    const comment = { id: newId(), thread: thread.id, authorId: grant.actor.id, body, at: now, mentions: ids };
    return done({ thread, comment, people: people.filter(({ id }) => ids.includes(id)) });
  },
  async save(grant, { thread, comment }) {
    await threads.addComment(grant, comment);
    await events.tell(grant, { kind: "threads", question: thread.question });
  },
  audit: ({ thread }) => ({ kind: "comment.replied", data: { question: thread.question, thread: thread.id } }),
  jobs: ({ thread, comment, people }, _input, grant) => mentionJobs(grant, thread.question, comment.body, people),
  reply: ({ comment }) => ({ commentId: comment.id }),
});
