import type { DossierGrant } from "@/lib/access/grant";
import type { Opinion } from "@/lib/domain/consultation/held-round";

export type NewOpinion = Opinion & {
  readonly id: string;
  readonly roundId: string;
  readonly attachmentId: string;
  readonly enteredById: string;
  readonly enteredAt: Date;
};

/** Keeps a paper that was entered. */
export async function add(grant: DossierGrant, { on, ...opinion }: NewOpinion): Promise<void> {
  await grant.db.opinion.createMany({ data: { ...opinion, day: new Date(`${on}T00:00:00Z`), dossierId: grant.dossier.id } });
}

/** Is this file the scan of a paper that was entered? */
export async function refersTo(grant: DossierGrant, attachmentId: string): Promise<boolean> {
  return (await grant.db.opinion.count({ where: { dossierId: grant.dossier.id, attachmentId } })) > 0;
}
