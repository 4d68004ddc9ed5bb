import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { PaperChange } from "@/lib/domain/paper-plans";
import { type PaperStep, paperSteps, type StepRecord, type StoredPaper } from "@/lib/domain/papers";

type Row = Omit<StoredPaper, "changedAt" | "steps"> & { changedAt: Date; steps: StepRecord[] };

/** What is on record of the papers of the grant's dossier, each with its steps in the order of the way; days as `yyyy-mm-dd`. */
export async function list(grant: DossierGrant): Promise<readonly StoredPaper[]> {
  const rows = await grant.db.$queryRaw<Row[]>`
    select p.slot, p.ordinal, p.body, p.prepared_by_id as "preparedById", w.name as "preparedBy", p.authority_id as "authorityId",
           p.signer, to_char(p.due_on, 'YYYY-MM-DD') as "dueOn", p.due_reason as "dueReason", p.note, p.attachment_id as "attachmentId",
           p.changed_at as "changedAt",
           coalesce((select json_agg(json_build_object('step', s.step, 'on', to_char(s."on", 'YYYY-MM-DD'), 'by', b.name))
                     from paper_step s join person b on b.id = s.by_id
                     where s.dossier_id = p.dossier_id and s.slot = p.slot and s.ordinal = p.ordinal), '[]') as steps
    from paper p left join person w on w.id = p.prepared_by_id
    where p.dossier_id = ${grant.dossier.id}::uuid
    order by p.slot, p.ordinal`;
  const rank = ({ step }: StepRecord) => paperSteps.indexOf(step);
  return rows.map(({ changedAt, steps, ...row }) => ({
    ...row,
    changedAt: changedAt.toISOString(),
    steps: [...steps].sort((a, b) => rank(a) - rank(b)),
  }));
}

/** Writes a plan, only over what it was decided on; `contended` when somebody else was first. */
export async function plan(grant: DossierGrant, { slot, ordinal, fields, was }: PaperChange, at: Date): Promise<"contended" | undefined> {
  const { dueOn, ...rest } = fields;
  const data = { ...rest, dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`), changedById: grant.actor.id, changedAt: at };
  const key = { dossierId: grant.dossier.id, slot, ordinal };
  const { count } =
    was === null
      ? await grant.db.paper.createMany({ data: { ...key, ...data }, skipDuplicates: true })
      : await grant.db.paper.updateMany({ where: { ...key, changedAt: new Date(was) }, data });
  return count === 1 ? undefined : "contended";
}

export type NewStep = { readonly slot: string; readonly ordinal: number; readonly step: PaperStep; readonly on: string };

/** Records a step, and with the first one the paper itself; a step that is there already is `contended`. */
export async function addStep(grant: DossierGrant, { slot, ordinal, step, on }: NewStep, at: Date): Promise<"contended" | undefined> {
  const [dossierId, by] = [grant.dossier.id, grant.actor.id];
  await grant.db.$executeRaw`
    insert into paper (dossier_id, slot, ordinal, changed_by_id, changed_at)
    values (${dossierId}::uuid, ${slot}, ${ordinal}, ${by}::uuid, ${at}) on conflict do nothing`;
  const written = await grant.db.$executeRaw`
    insert into paper_step (dossier_id, slot, ordinal, step, "on", by_id, at)
    values (${dossierId}::uuid, ${slot}, ${ordinal}, ${step}, ${on}::date, ${by}::uuid, ${at}) on conflict do nothing`;
  return written === 1 ? undefined : "contended";
}

/** Takes a step back. */
export async function removeStep(grant: DossierGrant, { slot, ordinal, step }: Omit<NewStep, "on">): Promise<"contended" | undefined> {
  const { count } = await grant.db.paperStep.deleteMany({ where: { dossierId: grant.dossier.id, slot, ordinal, step } });
  return count === 1 ? undefined : "contended";
}

export type OwnPaper = { readonly dossierId: string; readonly slot: string; readonly ordinal: number; readonly dueOn: string | null };

/** Papers that this person prepares and that have not been received, of the given dossiers; days as `yyyy-mm-dd`. One statement. */
export async function mine(grant: DeskGrant, dossierIds: readonly string[]): Promise<readonly OwnPaper[]> {
  if (dossierIds.length === 0) return [];
  return grant.db.$queryRaw<OwnPaper[]>`
    select p.dossier_id as "dossierId", p.slot, p.ordinal, to_char(p.due_on, 'YYYY-MM-DD') as "dueOn" from paper p
    where p.prepared_by_id = ${grant.actor.id}::uuid and p.dossier_id = any (${[...dossierIds]}::uuid[])
      and not exists (select 1 from paper_step s where s.dossier_id = p.dossier_id and s.slot = p.slot and s.ordinal = p.ordinal
        and s.step = 'received')`;
}
