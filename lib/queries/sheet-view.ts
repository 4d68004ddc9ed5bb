import { z } from "zod";
import type { DossierGrant } from "@/lib/access/grant";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { mayRead } from "@/lib/domain/review/held-review";
import { isWritable, shownSheet } from "@/lib/domain/review/sheet";
import type { Rulebook } from "@/lib/domain/rulebook";
import { criteriaOf } from "@/lib/rulebook/criteria";
import * as sheets from "@/lib/store/review-sheets";
import { frameOf } from "./frame";

/** The acting person's own sheet in the latest cycle, with what it is filled in by; `mine` is null for who is not asked to appraise. */
export const sheetView = dossierQuery({
  name: "sheet.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const review = await sheets.own(grant);
    const mine = review && mayRead(review) ? { ...(await mineOf(grant, review)), sections: asked(rules.rulebook, review) } : null;
    return done({ frame, mine: mine && { ...mine, writable: frame.can["sheet.save"] && mine.writable } });
  },
});

type Own = NonNullable<Awaited<ReturnType<typeof sheets.own>>>;

async function mineOf(grant: DossierGrant, review: Own) {
  return {
    cycle: review.cycle,
    dueAt: review.dueAt.toISOString(),
    writable: isWritable(review),
    submittedAt: review.submittedAt?.toISOString() ?? null,
    scoresOpen: review.scoresOpenAt !== null,
    criteria: criteriaOf(grant.dossier.rulebookId),
    sheet: shownSheet(await sheets.find(grant, review.id)),
  };
}

function asked({ sections }: Pick<Rulebook, "sections">, review: Own) {
  return sections.filter(({ id }) => review.sections.includes(id)).map(({ id, number, words }) => ({ id, number, words }));
}
