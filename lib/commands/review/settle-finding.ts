import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { longestFinding } from "@/lib/domain/review/finding-limits";
import { decideSettle, threadOf } from "@/lib/domain/review/findings";
import * as findings from "@/lib/store/findings";
import * as threads from "@/lib/store/threads";
import { deciderOf, say } from "./talk";

const input = z.strictObject({ dossierId: Id, threadId: Id, reason: z.string().trim().max(longestFinding).default("") });

/** Settles a finding, and resolves its thread; words that are given stand in its talk. Refuses as `decideSettle`. */
export const settleFinding = dossierCommand({
  name: "finding.settle",
  lock: "share",
  input,
  load: (grant, { threadId }) => findings.find(grant, threadId),
  decide(finding, { reason }, grant) {
    const step = decideSettle(finding, deciderOf(grant), reason);
    return step.ok ? done({ ...step.value, reason }) : step;
  },
  async save(grant, step, moment) {
    const by = { id: grant.actor.id, at: moment.now };
    if ((await findings.settle(grant, step, by)) === "contended") return "contended";
    if ((await threads.settle(grant, threadOf(step, "settled", by.id, by.at))) === "contended") return "contended";
    await say(grant, step, step.reason, moment);
    return undefined;
  },
  audit: ({ question, threadId, number, reason }) => ({ kind: "finding.settled", data: { question, thread: threadId, number, reason } }),
  reply: ({ threadId }) => ({ threadId }),
});
