import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { resolveThread } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import * as threads from "@/lib/store/threads";
import { settleThread } from "./writing/settle-thread";

const input = z.strictObject({ dossierId: Id, threadId: Id });

/** Settles a thread, once: of several who try at the same time one succeeds. */
export const resolveComment = dossierCommand({
  name: "comment.resolve",
  lock: "share",
  input,
  load: (grant, { threadId }) => threads.find(grant, threadId),
  decide: (thread, _input, grant, { now }) => resolveThread(thread, grant.actor.id, now),
  save: settleThread,
  audit: ({ question, id }) => ({ kind: "comment.resolved", data: { question, thread: id } }),
  reply: ({ id }) => ({ threadId: id }),
});
