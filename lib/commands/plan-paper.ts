import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { planPaper as decidePlan, paperFields } from "@/lib/domain/paper-plans";
import { papersOf } from "@/lib/domain/papers";
import { refuse } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";
import * as authorities from "@/lib/store/authorities";
import * as members from "@/lib/store/members";
import * as papers from "@/lib/store/papers";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({
  dossierId: Id,
  slot: z.string().max(20),
  ordinal: z.int().min(1).max(50),
  /** When the paper the person sees was last changed (ISO instant); null for one nobody has touched. */
  seen: z.iso.datetime().nullable(),
  ...paperFields,
});

/**
 * Says who sees to a paper, whom it is asked of, who signs, by when, and which file it is. Refuses with `not-found` a paper that
 * the call does not ask for; the rest as `planPaper` has it.
 */
export const planPaper = dossierCommand({
  name: "paper.plan",
  lock: "share",
  input,
  async load(grant, { slot, ordinal }) {
    const { rulebook } = await rulebooks.current(grant);
    const stored = await papers.list(grant);
    const paper = papersOf(rulebook, stored).find((each) => each.slot === slot && each.ordinal === ordinal);
    if (!paper) return undefined;
    const files = (await attachments.list(grant)).filter(({ question }) => question === slot);
    const known = { members: await members.names(grant), authorities: await authorities.list(grant, grant.dossier.cityId), files };
    return { paper, places: { ...known, call: rulebook.call, cityId: grant.dossier.cityId } };
  },
  decide(found, { dossierId: _dossierId, slot: _slot, ordinal: _ordinal, seen, ...fields }) {
    return found ? decidePlan(found.paper, seen, fields, found.places) : refuse("not-found");
  },
  save: async (grant, change, { now }) => (change.changed ? papers.plan(grant, change, now) : undefined),
  audit: ({ changed, slot, ordinal, from, to }) =>
    changed ? { kind: "paper.planned", data: { question: slot, ordinal, from, to } } : null,
  reply: ({ slot, ordinal }) => ({ slot, ordinal }),
});
