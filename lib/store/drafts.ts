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

/** A draft as a list has it, with the rounds in which it was sent. */
export type DraftLine = Omit<Draft, "content"> & {
  /** Null where it was not asked for. */
  readonly content: string | null;
  readonly rounds: readonly { readonly id: string; readonly number: number; readonly purpose: string }[];
};

/** All drafts of the grant's dossier, newest first, in one statement; what they say only of those whose numbers are given. */
export async function list(grant: DossierGrant, numbers: readonly number[] = []): Promise<readonly DraftLine[]> {
  return grant.db.$queryRaw<DraftLine[]>`
    select d.id, d.number, d.sha256, p.name as by, d.at, case when d.number = any (${[...numbers]}::int[]) then d.content end as content,
           (select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'purpose', r.purpose) order by r.number), '[]')
            from consultation_round r where r.draft_id = d.id) as rounds
    from consultation_draft d join person p on p.id = d.by_id
    where d.dossier_id = ${grant.dossier.id}::uuid order by d.number desc limit 200`;
}
