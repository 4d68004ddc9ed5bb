import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { dayIn, isDay, officeZone } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { paperSteps, papersOf, recordStep } from "@/lib/domain/papers";
import { done, refuse } from "@/lib/domain/result";
import * as papers from "@/lib/store/papers";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({
  dossierId: Id,
  slot: z.string().max(20),
  ordinal: z.int().min(1).max(50),
  step: z.enum(paperSteps),
  on: z.string().refine(isDay, "day"),
});

/** Records that a paper was drafted, sent, signed or received, on a day. Refuses with `not-found` what the call does not ask for. */
export const stepPaper = dossierCommand({
  name: "paper.step",
  lock: "share",
  input,
  async load(grant, { slot, ordinal }) {
    const { rulebook } = await rulebooks.current(grant);
    return papersOf(rulebook, await papers.list(grant)).find((each) => each.slot === slot && each.ordinal === ordinal);
  },
  decide(paper, { slot, ordinal, step, on }, _grant, { now }) {
    if (!paper) return refuse("not-found");
    const recorded = recordStep(paper, step, on, dayIn(officeZone, now));
    return recorded.ok ? done({ slot, ordinal, ...recorded.value }) : recorded;
  },
  save: (grant, step, { now }) => papers.addStep(grant, step, now),
  audit: ({ slot, ordinal, step, on }) => ({ kind: "paper.stepped", data: { question: slot, ordinal, step, on } }),
  reply: ({ step, on }) => ({ step, on }),
});
