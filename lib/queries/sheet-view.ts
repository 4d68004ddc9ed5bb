import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { mayRead } from "@/lib/domain/review/held-review";
import { isWritable, shownSheet } from "@/lib/domain/review/sheet";
import { criteriaOf } from "@/lib/rulebook/criteria";
import * as sheets from "@/lib/store/review-sheets";
import { frameOf } from "./frame";

/** The acting person's own sheet in the latest cycle, with what it is filled in by. Refuses with `not-found` who is not asked to appraise. */
export const sheetView = dossierQuery({
  name: "sheet.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const review = await sheets.own(grant);
    if (!review || !mayRead(review)) return refuse("not-found");
    const sheet = await sheets.find(grant, review.id);
    return done({
      frame,
      cycle: review.cycle,
      dueAt: review.dueAt.toISOString(),
      sections: rules.rulebook.sections
        .filter(({ id }) => review.sections.includes(id))
        .map(({ id, number, words }) => ({ id, number, words })),
      writable: frame.can["sheet.save"] && isWritable(review),
      submittedAt: review.submittedAt?.toISOString() ?? null,
      scoresOpen: review.scoresOpenAt !== null,
      criteria: criteriaOf(grant.dossier.rulebookId),
      sheet: shownSheet(sheet),
    });
  },
});
