import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { Words } from "@/lib/domain/form";
import type { ReviewFacts } from "@/lib/domain/review/held-review";
import type { Role } from "@/lib/domain/roles";

/** A review with who appraises, in which role, and what was said about a conflict of interest and a replacement. */
export type HeldReview = ReviewFacts & {
  readonly reviewer: string;
  readonly organisation: Words;
  readonly role: Role;
  readonly assignedAt: Date;
  readonly conflictWords: string;
  readonly keptReason: string;
  readonly endedReason: string;
};

/** Who appraises in one cycle, with their name, in the order in which they were named; also who was replaced. */
export async function list(grant: DossierGrant, cycleId: string): Promise<readonly HeldReview[]> {
  return grant.db.$queryRaw<HeldReview[]>`
    select r.id, r.cycle_id as "cycleId", r.reviewer_id as "reviewerId", p.name as reviewer, r.role, r.sections, r.due_at as "dueAt",
           json_build_object('vi', o.name_vi, 'en', o.name_en) as organisation, r.assigned_at as "assignedAt",
           r.declared_at as "declaredAt", r.conflict, r.conflict_words as "conflictWords", r.kept_at as "keptAt",
           r.kept_reason as "keptReason", r.submitted_at as "submittedAt", r.ended_at as "endedAt", r.ended_reason as "endedReason"
    from review r join person p on p.id = r.reviewer_id join organisation o on o.id = p.organisation_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.cycle_id = ${cycleId}::uuid order by r.assigned_at, r.id`;
}

/** Hands a reviewer's sheet in. */
export async function submit(grant: DossierGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.review.updateMany({
    where: { dossierId: grant.dossier.id, id, reviewerId: grant.actor.id, submittedAt: null, endedAt: null },
    data: { submittedAt: at },
  });
  return count === 1 ? undefined : "contended";
}

export type FoundReview = ReviewFacts & { readonly reviewer: string; readonly role: Role };

/** One review of a cycle that runs, held until the transaction ends, so that nobody declares or hands in meanwhile. */
export async function findToChange(grant: DossierGrant, id: string): Promise<FoundReview | undefined> {
  const rows = await grant.db.$queryRaw<FoundReview[]>`
    select r.id, r.cycle_id as "cycleId", r.reviewer_id as "reviewerId", p.name as reviewer, r.role, r.sections, r.due_at as "dueAt",
           r.declared_at as "declaredAt", r.conflict, r.kept_at as "keptAt", r.submitted_at as "submittedAt", r.ended_at as "endedAt"
    from review r join person p on p.id = r.reviewer_id join review_cycle c on c.id = r.cycle_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.id = ${id}::uuid and c.decided_at is null for update of r`;
  return rows[0];
}

type NewReview = Pick<ReviewFacts, "id" | "cycleId" | "reviewerId" | "sections" | "dueAt"> & { readonly role: Role };
type By = { readonly id: string; readonly at: Date };

/** Asks somebody to appraise. Until they deny a conflict of interest they are no member of the dossier: what they were before ends here. */
export async function add(grant: DossierGrant, review: NewReview, by: By): Promise<void> {
  const { sections, ...row } = review;
  await grant.db.review.createMany({
    data: { ...row, sections: [...sections], dossierId: grant.dossier.id, assignedById: by.id, assignedAt: by.at },
  });
  await shutOut(grant, review.reviewerId);
}

/** Ends a review, and with it that the dossier is open to its reviewer. */
export async function end(grant: DossierGrant, { id, reviewerId }: Pick<ReviewFacts, "id" | "reviewerId">, by: By & { reason: string }) {
  await grant.db.review.updateMany({
    where: { dossierId: grant.dossier.id, id },
    data: { endedById: by.id, endedAt: by.at, endedReason: by.reason },
  });
  await shutOut(grant, reviewerId);
}

/** Keeps a reviewer in spite of a declared conflict: the dossier opens to them in the role they were asked in. */
export async function keep(grant: DossierGrant, { id, reviewerId, role }: FoundReview, by: By & { reason: string }): Promise<void> {
  await grant.db.review.updateMany({
    where: { dossierId: grant.dossier.id, id },
    data: { keptById: by.id, keptAt: by.at, keptReason: by.reason },
  });
  await grant.db.membership.createMany({ data: { dossierId: grant.dossier.id, personId: reviewerId, role, since: by.at } });
}

async function shutOut(grant: DossierGrant, personId: string): Promise<void> {
  await grant.db.membership.deleteMany({ where: { dossierId: grant.dossier.id, personId } });
}

/** Those asked to appraise the grant's dossier to whom it is not open: nobody may admit them meanwhile. */
export async function undeclared(grant: DossierGrant): Promise<readonly string[]> {
  const rows = await grant.db.$queryRaw<{ id: string }[]>`
    select r.reviewer_id as id from review r join review_cycle c on c.id = r.cycle_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.ended_at is null and c.decided_at is null
      and r.conflict is distinct from false and r.kept_at is null`;
  return rows.map(({ id }) => id);
}

/** The review that the person is asked to write, with what they declared; none when it is not theirs, has ended or was handed in. */
export async function askedOf(
  grant: DeskGrant,
  reviewId: string,
): Promise<readonly { readonly reviewId: string; readonly conflict: boolean | null }[]> {
  return grant.db.$queryRaw`select review_id as "reviewId", conflict from app_asked_to_review() where review_id = ${reviewId}::uuid`;
}

/** Declares, and opens the dossier where there is no conflict; `contended` when it was declared or ended meanwhile. */
export async function declare(
  grant: DeskGrant,
  { reviewId, conflict, words }: { reviewId: string; conflict: boolean; words: string },
  at: Date,
): Promise<"contended" | undefined> {
  const rows = await grant.db.$queryRaw<{ dossier: string | null }[]>`
    select app_declare(${reviewId}::uuid, ${conflict}, ${words}, ${at}) as dossier`;
  return rows[0]?.dossier ? undefined : "contended";
}
