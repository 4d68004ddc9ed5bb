import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { longestFinding } from "@/lib/domain/review/finding-limits";
import { decideFindingAnswer } from "@/lib/domain/review/findings";
import * as findings from "@/lib/store/findings";
import { say } from "./talk";

const input = z.strictObject({ dossierId: Id, threadId: Id, body: z.string().trim().min(1).max(longestFinding) });

/** The city's team says what it did about a finding, or why nothing. Refuses as `decideFindingAnswer`. */
export const answerFinding = dossierCommand({
  name: "finding.answer",
  lock: "share",
  input,
  load: (grant, { threadId }) => findings.find(grant, threadId),
  decide(finding, { body }) {
    const step = decideFindingAnswer(finding);
    return step.ok ? done({ ...step.value, body }) : step;
  },
  async save(grant, step, moment) {
    if ((await findings.answer(grant, step, { id: grant.actor.id, at: moment.now })) === "contended") return "contended";
    await say(grant, step, step.body, moment);
    return undefined;
  },
  audit: ({ question, threadId, number }) => ({ kind: "finding.answered", data: { question, thread: threadId, number } }),
  reply: ({ threadId }) => ({ threadId }),
});
