import type { DossierGrant } from "@/lib/access/grant";
import type { AnswerLanguage } from "@/lib/domain/form";
import { presentRuns, runsThrough } from "@/lib/domain/text/difference";
import type { Runs } from "@/lib/domain/text/hands";
import { type ChangedAnswer, inOrderOf } from "@/lib/domain/versions";
import * as versions from "@/lib/store/versions";

export type ComparedAnswer = {
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly from: string;
  readonly to: string;
  /** Whose the words of `to` are. */
  readonly runs: Runs;
  /** Everybody who wrote between the two, in the order in which their words are met. */
  readonly authorIds: readonly string[];
};

/**
 * Whose words came in each of some changed answers, in two queries for all of them. A text that was written together says so
 * itself; of answers that are saved whole the saves between are gone through; of what no version has yet only who wrote since is
 * known. `present` is what stands now, where that is what is compared with.
 */
export async function withAuthors(
  grant: DossierGrant,
  changed: readonly ChangedAnswer[],
  present: readonly versions.PresentAnswer[],
): Promise<readonly ComparedAnswer[]> {
  const spans = changed.flatMap(({ from, to }) => (to ? [{ answerId: to.answerId, after: from?.version ?? 0, upTo: to.version }] : []));
  const authors = await versions.authorsBetween(grant, spans);
  const whole = spans.filter(({ answerId }) => changed.some(({ to }) => to?.answerId === answerId && to.runs === null));
  const turns = await versions.turns(grant, whole);
  return changed.map(({ question, language, from, to }) => {
    const own = turns.filter(({ answerId }) => answerId === to?.answerId);
    const kept = to?.runs ?? runsThrough(from?.text ?? "", own);
    const now = present.find(({ answerId, keptText }) => answerId === to?.answerId && keptText !== null);
    const runs = now ? presentRuns({ text: now.keptText ?? "", runs: kept }, now) : kept;
    const authorIds = inOrderOf(runs, [...(authors.get(to?.answerId ?? "") ?? []), ...(now?.authorIds ?? [])]);
    return { question, language, from: from?.text ?? "", to: to?.text ?? "", runs, authorIds };
  });
}
