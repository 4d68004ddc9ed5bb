import type { DossierGrant } from "@/lib/access/grant";

/** A draft as it was sent out; `content` is a frozen packet as JSON, to the byte. */
export type Draft = {
  readonly id: string;
  readonly number: number;
  readonly content: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: Date;
};

/** The number of the next draft; whoever else would freeze one waits until this transaction ends. */
export async function next(grant: DossierGrant): Promise<number> {
  await grant.db.$queryRaw`select pg_advisory_xact_lock(hashtext(${`drafts ${grant.dossier.id}`}))::text`;
  const rows = await grant.db.$queryRaw<{ number: number }[]>`
    select coalesce(max(number), 0) + 1 as number from consultation_draft where dossier_id = ${grant.dossier.id}::uuid`;
  return rows[0]?.number ?? 1;
}

export type NewDraft = Omit<Draft, "by"> & { readonly byId: string };

/** Keeps a draft for good; the database checks its sum. */
export async function add(grant: DossierGrant, draft: NewDraft): Promise<void> {
  await grant.db.consultationDraft.createMany({ data: { ...draft, dossierId: grant.dossier.id } });
}
