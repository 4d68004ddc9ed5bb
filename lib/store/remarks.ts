import type { DossierGrant } from "@/lib/access/grant";
import type { StoredChange } from "@/lib/domain/consultation/changes";
import type { Disposition, RemarkSource } from "@/lib/domain/consultation/held-round";
import type { EnteredRemark } from "@/lib/domain/consultation/opinions";
import type { Remark } from "@/lib/domain/consultation/remarks";

/** Some remarks of the grant's dossier as they are decided on; nobody else works on them until this transaction ends. */
export async function find(grant: DossierGrant, ids: readonly string[]): Promise<readonly Remark[]> {
  return grant.db.$queryRaw<Remark[]>`
    select m.id, m.number, m.round_id as "roundId", m.consultee_id as "consulteeId",
           m.quote is not null as "onPassage", r.closed_at is not null as "roundClosed", m.source, m.struck_at is not null as struck,
           m.disposition, m.answered_by_id as "answeredById", m.answered_at as "answeredAt", m.changed_at as "changedAt", m.approved_at as "approvedAt"
    from remark m join consultation_round r on r.id = m.round_id
    where m.dossier_id = ${grant.dossier.id}::uuid and m.id = any (${[...ids]}::uuid[])
    order by m.id for update of m for share of r`;
}

/** The number the next remark of a round gets; whoever else would write one waits until this transaction ends. */
export async function nextNumber(grant: DossierGrant, roundId: string): Promise<number> {
  const rows = await grant.db.$queryRaw<{ number: number }[]>`select app_next_remark(${roundId}::uuid) as number`;
  return rows[0]?.number ?? 1;
}

export type NewRemark = EnteredRemark & {
  readonly id: string;
  readonly number: number;
  readonly roundId: string;
  readonly consulteeId: string;
  readonly source: RemarkSource;
  readonly opinionId: string;
  readonly enteredById: string;
  readonly enteredAt: Date;
};

/** Enters remarks that came on paper, all in one statement. */
export async function add(grant: DossierGrant, remarks: readonly NewRemark[]): Promise<void> {
  const data = remarks.map(({ section, question, ...remark }) => ({
    ...remark,
    dossierId: grant.dossier.id,
    sectionId: section,
    questionId: question,
  }));
  if (data.length > 0) await grant.db.remark.createMany({ data });
}

/** Gives remarks to somebody to answer, or to nobody. */
export async function assign(grant: DossierGrant, ids: readonly string[], personId: string | null): Promise<void> {
  await grant.db.remark.updateMany({ where: { dossierId: grant.dossier.id, id: { in: [...ids] } }, data: { assigneeId: personId } });
}

export type Answered = {
  readonly ids: readonly string[];
  readonly disposition: Disposition;
  readonly answer: string;
  readonly groupId: string | null;
  readonly changes: readonly StoredChange[];
  readonly answeredById: string;
  readonly answeredAt: Date;
};

/** Answers remarks together. What was sent back is no longer. */
export async function answer(grant: DossierGrant, { ids, changes, ...answered }: Answered): Promise<void> {
  await grant.db.remark.updateMany({
    where: { dossierId: grant.dossier.id, id: { in: [...ids] } },
    data: { ...answered, changes: [...changes], returnNote: "", approvedById: null, approvedAt: null },
  });
}

/** Approves answers. */
export async function approve(grant: DossierGrant, ids: readonly string[], by: { readonly id: string; readonly at: Date }): Promise<void> {
  await grant.db.remark.updateMany({
    where: { dossierId: grant.dossier.id, id: { in: [...ids] } },
    data: { approvedById: by.id, approvedAt: by.at },
  });
}

/** Sends answers back: their words stay to be written anew, and who answers them again decides anew. */
export async function sendBack(grant: DossierGrant, ids: readonly string[], note: string): Promise<void> {
  await grant.db.remark.updateMany({
    where: { dossierId: grant.dossier.id, id: { in: [...ids] } },
    data: { disposition: null, answeredById: null, answeredAt: null, approvedById: null, approvedAt: null, returnNote: note },
  });
}

/** Strikes a remark out, with a reason. */
export async function strike(
  grant: DossierGrant,
  { id, reason, byId, at }: { readonly id: string; readonly reason: string; readonly byId: string; readonly at: Date },
): Promise<void> {
  await grant.db.remark.updateMany({
    where: { dossierId: grant.dossier.id, id, struckAt: null },
    data: { struckAt: at, struckById: byId, struckReason: reason },
  });
}

/** Puts a remark under another place of the form. */
export async function place(
  grant: DossierGrant,
  ids: readonly string[],
  { section, question }: { readonly section: string | null; readonly question: string | null },
): Promise<void> {
  await grant.db.remark.updateMany({
    where: { dossierId: grant.dossier.id, id: { in: [...ids] } },
    data: { sectionId: section, questionId: question },
  });
}
