import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { done, refuse } from "@/lib/domain/result";
import { settle } from "@/lib/domain/review/selection";
import { wish } from "@/lib/domain/review/selection-shapes";
import { isReport } from "@/lib/domain/rulebook";
import * as calls from "@/lib/store/calls";
import * as rulebooks from "@/lib/store/rulebooks";
import * as selections from "@/lib/store/selections";

const input = z.strictObject({
  callId: z.string().max(40),
  /** The number of the newest selection that was on the screen; 0 for none. */
  seen: z.number().int().min(0),
  /** Every candidate once, best first. */
  ranking: z.array(wish).max(200),
  /** Why this choice, as a whole. */
  reason: z.string().trim().min(3).max(2_000),
});

/**
 * Selects between the cities of a call: who is put forward, who stands in reserve, who is not chosen, each with its reason. Refused
 * as `selection-wrong` with every wrong line (`detail.wrong`), and as `selection-moved` where another was confirmed meanwhile. The
 * one before stays on record; from now on only who is chosen can be submitted.
 */
export const confirmSelection = deskCommand({
  name: "selection.confirm",
  input,
  async load(grant, { callId }) {
    const call = await calls.find(grant, callId);
    if (!call) return undefined;
    const { rulebook } = await rulebooks.ofCall(grant, call);
    const [newest] = await selections.list(grant, callId);
    return { rulebook, newest: newest?.number ?? 0, candidates: await selections.candidates(grant, callId) };
  },
  decide(state, { callId, seen, ranking, reason }, grant, { now, newId }) {
    if (!state || isReport(state.rulebook)) return refuse("not-found");
    if (seen !== state.newest) return refuse("selection-moved");
    const settled = settle(state.candidates, ranking, state.rulebook.call.citiesPerCountry);
    if (!settled.ok) return refuse("selection-wrong", { detail: { wrong: settled.wrong } });
    const facts = new Map(state.candidates.map((each) => [each.dossierId, each]));
    const lines = ranking.flatMap((line, index) => {
      const candidate = facts.get(line.dossierId);
      return candidate ? [{ ...line, reason: line.reason.trim(), city: candidate.city, field: candidate.field, rank: index + 1 }] : [];
    });
    const record = { id: newId(), callId, number: state.newest + 1, ranking: lines, reason, byId: grant.actor.id, at: now };
    return done({ record, choice: settled.choice });
  },
  save: (grant, { record }) => selections.add(grant, record),
  audit: ({ record, choice }) => ({
    kind: "selection.confirmed",
    data: { call: record.callId, number: record.number, chosen: names(choice.chosen), reserve: names(choice.reserve) },
  }),
  reply: ({ record }) => ({ number: record.number }),
});

function names(list: readonly { readonly city: { readonly vi: string } }[]): string {
  return list.map(({ city }) => city.vi).join(", ");
}
