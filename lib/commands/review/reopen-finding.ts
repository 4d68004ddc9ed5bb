import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { longestFinding } from "@/lib/domain/review/finding-limits";
import { decideReopen, threadOf } from "@/lib/domain/review/findings";
import * as findings from "@/lib/store/findings";
import * as threads from "@/lib/store/threads";
import { deciderOf, say } from "./talk";

const input = z.strictObject({ dossierId: Id, threadId: Id, reason: z.string().trim().min(1).max(longestFinding) });

/** Opens a finding again, saying what is still missing. Refuses as `decideReopen`. */
export const reopenFinding = dossierCommand({
  name: "finding.reopen",
  lock: "share",
  input,
  load: (grant, { threadId }) => findings.find(grant, threadId),
  decide(finding, { reason }, grant) {
    const step = decideReopen(finding, deciderOf(grant));
    return step.ok ? done({ ...step.value, reason }) : step;
  },
  async save(grant, step, moment) {
    if ((await findings.reopen(grant, step)) === "contended") return "contended";
    const thread = threadOf(step, "open", grant.actor.id, moment.now);
    // An answered one's thread is open still.
    if (step.was.state === "settled" && (await threads.settle(grant, thread)) === "contended") return "contended";
    await say(grant, step, step.reason, moment);
    return undefined;
  },
  audit: ({ question, threadId, number, reason }) => ({ kind: "finding.reopened", data: { question, thread: threadId, number, reason } }),
  reply: ({ threadId }) => ({ threadId }),
});
