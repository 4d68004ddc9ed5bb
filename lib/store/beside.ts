import type { DossierGrant } from "@/lib/access/grant";
import type { Figure } from "@/lib/domain/figures";
import type { Rival, Selected } from "@/lib/domain/guards";
import type { Recommendation } from "@/lib/domain/review/held-review";

/** What counts for a submission beside answers and annexes. */
export type Beside = {
  /** Comments; findings are counted by themselves. */
  readonly openThreads: number;
  readonly openRounds: number;
  /** Blocking findings that are not settled. */
  readonly blockingFindings: number;
  /** What the latest appraisal decided; null while it runs or where there was none. */
  readonly decision: Recommendation | null;
  /** Bids of the same call that were sent; waits for nobody, and so may be a moment old. */
  readonly rivals: readonly Rival[];
  /** What the ministry's newest selection made of it; null before there is one, and for who may not see it. */
  readonly selected: Selected | null;
  readonly figures: readonly Figure[];
};

/** Open comments and rounds, blocking findings, the decision, other bids that were sent, what was selected, and the figures, in one query. */
export async function read(grant: DossierGrant): Promise<Beside> {
  const id = grant.dossier.id;
  const [row] = await grant.db.$queryRaw<Beside[]>`
    select (select count(*)::int from thread t where t.dossier_id = ${id}::uuid and t.resolved_at is null
              and not exists (select 1 from finding where thread_id = t.id)) as "openThreads",
           (select count(*)::int from consultation_round where dossier_id = ${id}::uuid and closed_at is null) as "openRounds",
           (select count(*)::int from finding where dossier_id = ${id}::uuid and weight = 'blocking' and state <> 'settled')
             as "blockingFindings",
           (select decision from review_cycle where dossier_id = ${id}::uuid order by number desc limit 1) as decision,
           coalesce((select json_agg(json_build_object('city', r.city_id, 'field', r.field)) from app_rivals_seen() r), '[]') as rivals,
           (select json_build_object('place', line->>'place', 'reason', line->>'reason')
            from (select ranking from selection where call_id = ${grant.dossier.callId} order by number desc limit 1) s,
                 jsonb_array_elements(s.ranking) line
            where line->>'dossierId' = ${id}) as selected,
           coalesce((select json_agg(json_build_object('id', f.id, 'what', f.what, 'value', f.value, 'unit', f.unit, 'scope', f.scope,
                       'year', f.year, 'source', f.source, 'evidenceId', f.evidence_id) order by f.id)
                     from figure f where f.dossier_id = ${id}::uuid and f.removed_at is null), '[]') as figures`;
  return row ?? { openThreads: 0, openRounds: 0, blockingFindings: 0, decision: null, rivals: [], selected: null, figures: [] };
}
