import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { amendmentChange, findQuestion } from "@/lib/domain/amendments";
import { done, refuse } from "@/lib/domain/result";
import * as calls from "@/lib/store/calls";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({
  callId: z.string().max(40),
  change: amendmentChange,
  /** Where the ministry has it from; without one nobody could check it. */
  source: z.string().trim().min(3).max(500),
});

/** Corrects a limit, a help text or the deadline of a call, with its source; dossiers before review follow at once. */
export const amendCall = deskCommand({
  name: "call.amend",
  input,
  async load(grant, { callId }) {
    const call = await calls.find(grant, callId);
    return call && (await rulebooks.ofCall(grant, call));
  },
  decide(state, { callId, change, source }, grant, { now }) {
    if (!state) return refuse("not-found");
    if ("question" in change) {
      const question = findQuestion(state.rulebook, change.question)?.question;
      const limited = question?.kind === "short-text" || question?.kind === "long-text";
      if (!question || (change.what === "limit" && !limited)) return refuse("malformed", { fields: { "change.question": "unknown" } });
    }
    return done({ callId, amendment: { number: state.newest + 1, change, source, byId: grant.actor.id, at: now } });
  },
  save: (grant, { callId, amendment }) => calls.addAmendment(grant, callId, amendment),
  audit: ({ callId, amendment }) => ({ kind: "call.amended", data: { call: callId, number: amendment.number, source: amendment.source } }),
  reply: ({ amendment }) => ({ number: amendment.number }),
});
