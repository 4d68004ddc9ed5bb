import type { DossierGrant } from "@/lib/access/grant";
import type { FigureChange, FigureFields, FigureUse, StoredFigure } from "@/lib/domain/figure-changes";
import type { Figure } from "@/lib/domain/figures";

type Row = Figure & { changedBy: string; changedAt: Date; evidence: string | null; evidenceGone: boolean; uses: FigureUse[] };

/** The register of the grant's dossier, each figure with where it is said; those removed are left out. */
export async function list(grant: DossierGrant): Promise<readonly StoredFigure[]> {
  return read(grant, null);
}

/** One figure of the grant's dossier, or undefined where there is none or it was removed. */
export async function find(grant: DossierGrant, id: string): Promise<StoredFigure | undefined> {
  return (await read(grant, id))[0];
}

function read(grant: DossierGrant, id: string | null): Promise<Row[]> {
  return grant.db.$queryRaw<Row[]>`
    select f.id, f.what, f.value, f.unit, f.scope, f.year, f.source, f.evidence_id as "evidenceId", p.name as "changedBy",
           f.changed_at as "changedAt", a.name as evidence, a.removed_at is not null as "evidenceGone",
           coalesce((select json_agg(json_build_object('question', u.question_id, 'language', u.language) order by u.question_id, u.language)
                     from figure_use u where u.dossier_id = f.dossier_id and u.figure_id = f.id), '[]') as uses
    from figure f join person p on p.id = f.changed_by_id
         left join attachment a on a.dossier_id = f.dossier_id and a.id = f.evidence_id
    where f.dossier_id = ${grant.dossier.id}::uuid and f.removed_at is null and f.id = coalesce(${id}::uuid, f.id)
    order by f.id`;
}

export type NewFigure = FigureFields & { readonly id: string; readonly changedById: string; readonly changedAt: Date };

/** Puts a figure into the register. */
export async function add(grant: DossierGrant, figure: NewFigure): Promise<void> {
  await grant.db.figure.createMany({ data: { ...figure, dossierId: grant.dossier.id } });
}

/** Writes a change only while the figure is as it was decided on. */
export async function change(grant: DossierGrant, decided: FigureChange): Promise<"contended" | undefined> {
  if (!decided.changed) return undefined;
  const { was, changedById, changedAt } = decided;
  const { id, ...fields } = decided.figure;
  const { count } = await grant.db.figure.updateMany({
    where: { dossierId: grant.dossier.id, id, removedAt: null, changedAt: was },
    data: { ...fields, changedById, changedAt },
  });
  return count === 1 ? undefined : "contended";
}

/** Takes a figure out of the register; its row stays for the trail and for old versions of texts. */
export async function remove(grant: DossierGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.figure.updateMany({
    where: { dossierId: grant.dossier.id, id, removedAt: null },
    data: { removedAt: at },
  });
  return count === 1 ? undefined : "contended";
}
