import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { paperSteps, papersOf, undoStep } from "@/lib/domain/papers";
import { done, refuse } from "@/lib/domain/result";
import * as papers from "@/lib/store/papers";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({
  dossierId: Id,
  slot: z.string().max(20),
  ordinal: z.int().min(1).max(50),
  step: z.enum(paperSteps),
});

/** Takes back the last step of a paper; the trail keeps that it was recorded. Refuses with `paper-moved` any but the last. */
export const undoPaperStep = dossierCommand({
  name: "paper.undo",
  lock: "share",
  input,
  async load(grant, { slot, ordinal }) {
    const { rulebook } = await rulebooks.current(grant);
    return papersOf(rulebook, await papers.list(grant)).find((each) => each.slot === slot && each.ordinal === ordinal);
  },
  decide(paper, { slot, ordinal, step }) {
    if (!paper) return refuse("not-found");
    const undone = undoStep(paper, step);
    return undone.ok ? done({ slot, ordinal, step, on: undone.value.on }) : undone;
  },
  save: (grant, { slot, ordinal, step }) => papers.removeStep(grant, { slot, ordinal, step }),
  audit: ({ slot, ordinal, step, on }) => ({ kind: "paper.unstepped", data: { question: slot, ordinal, step, on } }),
  reply: ({ step }) => ({ step }),
});
