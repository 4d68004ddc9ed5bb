import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { Selected } from "@/lib/domain/guards";
import type { Recommendation } from "@/lib/domain/review/held-review";
import { type Candidate, meanScore, type RankedLine } from "@/lib/domain/review/selection";
import { rankedLine } from "@/lib/domain/review/selection-shapes";
import type { StageId } from "@/lib/domain/stages";
import { isSent, isWithdrawn } from "@/lib/domain/workflow";

/** Bids of a call that this person is a member of, each with what its newest appraisal came to. One statement. */
export async function candidates(grant: DeskGrant, callId: string): Promise<readonly Candidate[]> {
  type Row = Omit<Candidate, "city" | "score" | "sent" | "withdrawn"> & {
    readonly vi: string;
    readonly en: string;
    readonly scores: readonly unknown[] | null;
  };
  const rows = await grant.db.$queryRaw<Row[]>`
    select d.id as "dossierId", city.name_vi as vi, city.name_en as en, d.field, d.stage, r.decision,
           jsonb_path_query_array(r.agreed, '$.*.score') as scores
    from dossier d join city on city.id = d.city_id
      left join lateral (select decision, agreed from review_cycle c where c.dossier_id = d.id order by c.number desc limit 1) r on true
    where d.call_id = ${callId} order by city.name_vi, d.id limit 200`;
  return rows.map(({ vi, en, scores, decision, stage, ...row }) => ({
    ...row,
    city: { vi, en },
    stage: stage as StageId,
    sent: isSent(stage),
    withdrawn: isWithdrawn(stage),
    decision: decision as Recommendation | null,
    // What a session has agreed on counts once it has decided.
    score: decision === null ? null : meanScore((scores ?? []).filter((each): each is number => typeof each === "number")),
  }));
}

export type SelectionLine = {
  readonly number: number;
  readonly ranking: readonly RankedLine[];
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
};

/** Selections of a call, newest first; only the ministry sees any. */
export async function list(grant: DeskGrant, callId: string): Promise<readonly SelectionLine[]> {
  const rows = await grant.db.$queryRaw<(Omit<SelectionLine, "ranking"> & { ranking: unknown })[]>`
    select s.number, s.ranking, s.reason, p.name as by, s.at from selection s join person p on p.id = s.by_id
    where s.call_id = ${callId} order by s.number desc limit 50`;
  return rows.map((row) => ({ ...row, ranking: rankedLine.array().parse(row.ranking) }));
}

/** Keeps a selection under its number; two at once are told apart by the number's uniqueness. */
export async function add(
  grant: DeskGrant,
  selection: Omit<SelectionLine, "by" | "ranking"> & {
    readonly id: string;
    readonly callId: string;
    readonly byId: string;
    readonly ranking: RankedLine[];
  },
): Promise<void> {
  await grant.db.selection.createMany({ data: selection });
}

/** What the newest selection of its call made of the grant's dossier; undefined before there is one, and for who may not see it. */
export async function standing(grant: DossierGrant): Promise<Selected | undefined> {
  const rows = await grant.db.$queryRaw<Selected[]>`
    select line->>'place' as place, line->>'reason' as reason
    from (select ranking from selection where call_id = ${grant.dossier.callId} order by number desc limit 1) s,
         jsonb_array_elements(s.ranking) line
    where line->>'dossierId' = ${grant.dossier.id}`;
  return rows[0];
}
