import type { DossierGrant } from "@/lib/access/grant";
import type { Figure } from "@/lib/domain/figures";
import type { Rival } from "@/lib/domain/guards";
import type { Recommendation } from "@/lib/domain/review/held-review";

/** What counts for a submission beside answers and annexes. */
export type Beside = {
  readonly openThreads: number;
  readonly openRounds: number;
  /** What the latest appraisal decided; null while it runs or where there was none. */
  readonly decision: Recommendation | null;
  /** Bids of the same call that were sent; waits for nobody, and so may be a moment old. */
  readonly rivals: readonly Rival[];
  readonly figures: readonly Figure[];
};

/** Open threads and rounds, the appraisal's decision, other bids that were sent, and the register of figures of the grant's dossier, in one query. */
export async function read(grant: DossierGrant): Promise<Beside> {
  const id = grant.dossier.id;
  const [row] = await grant.db.$queryRaw<Beside[]>`
    select (select count(*)::int from thread where dossier_id = ${id}::uuid and resolved_at is null) as "openThreads",
           (select count(*)::int from consultation_round where dossier_id = ${id}::uuid and closed_at is null) as "openRounds",
           (select decision from review_cycle where dossier_id = ${id}::uuid order by number desc limit 1) as decision,
           coalesce((select json_agg(json_build_object('city', r.city_id, 'field', r.field)) from app_rivals_seen() r), '[]') as rivals,
           coalesce((select json_agg(json_build_object('id', f.id, 'what', f.what, 'value', f.value, 'unit', f.unit, 'scope', f.scope,
                       'year', f.year, 'source', f.source, 'evidenceId', f.evidence_id) order by f.id)
                     from figure f where f.dossier_id = ${id}::uuid and f.removed_at is null), '[]') as figures`;
  return row ?? { openThreads: 0, openRounds: 0, decision: null, rivals: [], figures: [] };
}
