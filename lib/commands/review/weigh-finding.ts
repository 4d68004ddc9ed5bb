import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { longestFinding } from "@/lib/domain/review/finding-limits";
import { decideWeight } from "@/lib/domain/review/findings";
import { weights } from "@/lib/domain/review/held-review";
import * as findings from "@/lib/store/findings";
import { deciderOf, say } from "./talk";

const input = z.strictObject({
  dossierId: Id,
  threadId: Id,
  weight: z.enum(weights),
  reason: z.string().trim().max(longestFinding).default(""),
});

/** Weighs a finding anew; words that are given stand in its talk. Refuses as `decideWeight`. */
export const weighFinding = dossierCommand({
  name: "finding.weigh",
  lock: "share",
  input,
  load: (grant, { threadId }) => findings.find(grant, threadId),
  decide(finding, { weight, reason }, grant) {
    const step = decideWeight(finding, deciderOf(grant), { weight, reason });
    return step.ok ? done({ ...step.value, weight, reason }) : step;
  },
  async save(grant, step, moment) {
    if ((await findings.weigh(grant, step, step.weight)) === "contended") return "contended";
    await say(grant, step, step.reason, moment);
    return undefined;
  },
  audit: ({ question, threadId, number, was, weight }) => ({
    kind: "finding.weighed",
    data: { question, thread: threadId, number, from: was.weight, to: weight },
  }),
  reply: ({ threadId }) => ({ threadId }),
});
