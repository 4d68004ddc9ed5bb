import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { mayRead, weights } from "@/lib/domain/review/held-review";
import { byDisagreement, weightedTotal } from "@/lib/domain/review/scores";
import { agreedScores, shownSession } from "@/lib/domain/review/session";
import { scoresOf, waitedFor } from "@/lib/domain/review/sheet";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { frameOf } from "./frame";
import { wholeSession } from "./held-session";

/**
 * The session of one cycle, the latest without a number: who has handed in while the scores are sealed; then the scores side by side,
 * the largest disagreement first, the findings, and what was recorded and decided. Refuses with `not-found` a cycle there is not.
 */
export const sessionView = dossierQuery({
  name: "session.view",
  input: z.strictObject({ dossierId: Id, cycle: z.number().int().min(1).nullable().default(null) }),
  async read(grant, { cycle }) {
    const { frame } = await frameOf(grant);
    const whole = await wholeSession(grant, cycle);
    if (!whole) return refuse("not-found");
    const { held, reviewers, sheets, findings } = whole;
    const criteria = criteriaOf(grant.dossier.rulebookId);
    const { cycles } = held;
    const running = held.decidedAt === null && held.number === cycles[0];
    const opened = held.scoresOpenAt !== null;
    const scores = sheets.map((sheet) => ({ reviewId: sheet.reviewId, scores: scoresOf(sheet) }));
    return done({
      frame,
      cycles,
      cycle: held.number,
      opened: held.scoresOpenAt?.toISOString() ?? null,
      openedBy: held.openedBy,
      openedWhy: held.scoresReason,
      reviewers: reviewers.map((each) => ({
        id: each.id,
        name: each.reviewer,
        state: each.submittedAt
          ? ("in" as const)
          : mayRead(each)
            ? ("writing" as const)
            : each.conflict
              ? ("conflict" as const)
              : ("asked" as const),
        submittedAt: each.submittedAt?.toISOString() ?? null,
        dueAt: each.dueAt.toISOString(),
      })),
      waiting: waitedFor(reviewers).length,
      criteria,
      sheets: sheets.map((sheet, at) => ({
        reviewId: sheet.reviewId,
        reviewer: sheet.reviewer,
        total: weightedTotal(criteria, scores[at]?.scores ?? {}).points,
        recommendation: sheet.recommendation,
        strengths: sheet.strengths,
        weaknesses: sheet.weaknesses,
        conditions: sheet.conditions,
        lines: sheet.scores,
      })),
      compared: opened
        ? byDisagreement(
            criteria,
            scores.map((each) => each.scores),
          ).map(({ criterion, spread }) => ({ criterion: criterion.id, spread: spread ?? null }))
        : [],
      findings: opened ? [...findings].sort((one, other) => weights.indexOf(one.weight) - weights.indexOf(other.weight)) : [],
      record: shownSession(held),
      agreedTotal: weightedTotal(criteria, agreedScores(held.agreed)),
      decision: held.decision,
      decidedAt: held.decidedAt?.toISOString() ?? null,
      decidedBy: held.decidedBy,
      can: {
        open: running && !opened && frame.can["scores.open"],
        record: running && opened && frame.can["session.save"],
        decide: running && opened && frame.can["cycle.decide"],
      },
    });
  },
});
