import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { reopenThread } from "@/lib/domain/comments";
import { Id } from "@/lib/domain/ids";
import * as threads from "@/lib/store/threads";
import { settleThread } from "./writing/settle-thread";

const input = z.strictObject({ dossierId: Id, threadId: Id });

/** Opens a settled thread again. */
export const reopenComment = dossierCommand({
  name: "comment.reopen",
  lock: "share",
  input,
  load: (grant, { threadId }) => threads.find(grant, threadId),
  decide: (thread, _input, _grant, _moment) => reopenThread(thread),
  save: settleThread,
  audit: ({ question, id }) => ({ kind: "comment.reopened", data: { question, thread: id } }),
  reply: ({ id }) => ({ threadId: id }),
});
