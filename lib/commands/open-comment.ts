import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { mentioned } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as members from "@/lib/store/members";
import * as threads from "@/lib/store/threads";
import { mentionJobs } from "./notices/mention";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  body: z.string().trim().min(1).max(5_000),
  mentions: z.array(Id).max(50).default([]),
});

/** Opens a thread on a question with its first comment. */
export const openComment = dossierCommand({
  name: "comment.open",
  lock: "share",
  input,
  load: (grant) => members.names(grant),
  decide(people, { question, body, mentions }, grant, { now, newId }) {
    if (!findQuestion(written(grant.dossier.rulebookId), question)) return refuse("malformed");
    const ids = mentioned(
      mentions,
      people.map(({ id }) => id),
      grant.actor.id,
    );
    const thread = { id: newId(), question, openedById: grant.actor.id, openedAt: now };
    const comment = { id: newId(), thread: thread.id, authorId: grant.actor.id, body, at: now, mentions: ids };
    return done({ thread, comment, people: people.filter(({ id }) => ids.includes(id)) });
  },
  save: (grant, { thread, comment }) => threads.open(grant, thread, comment),
  audit: ({ thread }) => ({ kind: "comment.opened", data: { question: thread.question, thread: thread.id } }),
  jobs: ({ thread, comment, people }, _input, grant) => mentionJobs(grant, thread.question, comment.body, people),
  reply: ({ thread }) => ({ threadId: thread.id }),
});
