import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done, refuse } from "@/lib/domain/result";
import { startingFrom } from "@/lib/domain/review/selection";
import { isReport } from "@/lib/domain/rulebook";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as calls from "@/lib/store/calls";
import * as rulebooks from "@/lib/store/rulebooks";
import * as selections from "@/lib/store/selections";
import { meOf } from "./me";

/** The candidates of one call with what their appraisals came to, the ranking to begin with, and every selection so far, newest first. */
export const selectionView = deskQuery({
  name: "selection.view",
  input: z.strictObject({ callId: z.string().max(40) }),
  async read(grant, { callId }) {
    const call = await calls.find(grant, callId);
    if (!call) return refuse("not-found");
    const { rulebook } = await rulebooks.ofCall(grant, call);
    if (isReport(rulebook)) return refuse("not-found");
    const candidates = await selections.candidates(grant, callId);
    const kept = await selections.list(grant, callId);
    const limit = rulebook.call.citiesPerCountry;
    return done({
      me: meOf(grant.actor),
      id: call.id,
      words: rulebook.call.words,
      limit,
      fields: rulebook.fields,
      stages: rulebook.stages.map(({ id, words }) => ({ id, words: words.team })),
      candidates,
      start: startingFrom(candidates, kept[0]?.ranking, limit),
      selections: kept.map(({ at, ...selection }) => ({ ...selection, at: at.toISOString() })),
      can: { confirm: mayAtDesk(deskPermissions, grant.actor.officeRole, "selection.confirm") },
    });
  },
});
