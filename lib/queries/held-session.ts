import type { DossierGrant } from "@/lib/access/grant";
import type { ReviewFacts } from "@/lib/domain/review/held-review";
import type { ReadFinding } from "@/lib/store/review-cycles";
import * as reviewCycles from "@/lib/store/review-cycles";
import * as sheets from "@/lib/store/review-sheets";
import * as reviews from "@/lib/store/reviews";

type Reviewer = ReviewFacts & { readonly reviewer: string };
export type WholeSession = {
  readonly held: reviewCycles.ReadSession;
  readonly reviewers: readonly Reviewer[];
  /** Handed in and opened, with who wrote them; none while the scores are sealed. */
  readonly sheets: readonly (sheets.ReadSheet & { readonly reviewer: string })[];
  readonly findings: readonly ReadFinding[];
};

/** A cycle with all that its session looks at, in four queries; the latest without a number. Sealed sheets do not leave the database. */
export async function wholeSession(grant: DossierGrant, number: number | null): Promise<WholeSession | undefined> {
  const held = await reviewCycles.session(grant, number);
  if (!held) return undefined;
  const reviewers = (await reviews.list(grant, held.id)).filter(({ endedAt }) => endedAt === null);
  const names = new Map(reviewers.filter(({ submittedAt }) => submittedAt !== null).map(({ id, reviewer }) => [id, reviewer]));
  const opened = held.scoresOpenAt ? await sheets.ofCycle(grant, held.id) : [];
  return {
    held,
    reviewers,
    sheets: opened.flatMap((sheet) => {
      const reviewer = names.get(sheet.reviewId);
      return reviewer === undefined ? [] : [{ ...sheet, reviewer }];
    }),
    findings: await reviewCycles.findings(grant, held.id),
  };
}
