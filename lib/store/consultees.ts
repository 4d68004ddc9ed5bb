import type { DossierGrant } from "@/lib/access/grant";
import type { Opinion, Outcome, StakeholderKind } from "@/lib/domain/consultation/held-round";
import type { Asked } from "@/lib/domain/consultation/links";
import type { Stakeholder } from "@/lib/domain/consultation/stakeholders";

/** Somebody asked in a round, with how far they are. */
export type Consultee = Asked & {
  readonly roundId: string;
  readonly stakeholderId: string;
  readonly kind: StakeholderKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly language: "vi" | "en";
  /** Whom to turn to there, as the directory has it now. */
  readonly contact: string;
  readonly addedAt: Date;
  readonly hasLink: boolean;
  readonly expiresAt: Date | null;
  readonly firstSeenAt: Date | null;
  readonly lastSeenAt: Date | null;
  readonly remindedAt: Date | null;
  readonly outcome: Outcome;
  readonly opinion: (Opinion & { readonly id: string; readonly attachmentId: string }) | null;
  /** Remarks that were not struck out. */
  readonly remarks: number;
};

/** Everybody asked in a round, or some of them by id, with their papers and how many remarks they made, in one query. */
export async function list(grant: DossierGrant, roundId: string, ids?: readonly string[]): Promise<readonly Consultee[]> {
  return grant.db.$queryRaw<Consultee[]>`
    select c.id, c.round_id as "roundId", c.stakeholder_id as "stakeholderId", c.kind, c.name_vi as "nameVi", c.name_en as "nameEn", c.email,
           c.language, s.contact, c.added_at as "addedAt", c.token_hash is not null as "hasLink", c.link_issue as "linkIssue", c.expires_at as "expiresAt",
           c.withdrawn_at as "withdrawnAt", c.first_seen_at as "firstSeenAt", c.last_seen_at as "lastSeenAt", c.reminded_at as "remindedAt",
           c.outcome, c.outcome_at as "outcomeAt",
           case when o.id is null then null else json_build_object('id', o.id, 'kind', o.kind, 'number', o.number,
             'on', to_char(o.day, 'YYYY-MM-DD'), 'attachmentId', o.attachment_id) end as opinion,
           (select count(*)::int from remark m where m.consultee_id = c.id and m.struck_at is null) as remarks
    from consultee c join stakeholder s on s.id = c.stakeholder_id left join opinion o on o.dossier_id = c.dossier_id and o.id = c.opinion_id
    where c.dossier_id = ${grant.dossier.id}::uuid and c.round_id = ${roundId}::uuid
      and (${ids === undefined} or c.id = any (${[...(ids ?? [])]}::uuid[]))
    order by c.name_vi, c.id`;
}

/** One of them by id, whatever their round. */
export async function find(grant: DossierGrant, id: string): Promise<Consultee | undefined> {
  const row = await grant.db.consultee.findFirst({ where: { dossierId: grant.dossier.id, id }, select: { roundId: true } });
  return row ? (await list(grant, row.roundId, [id]))[0] : undefined;
}

export type NewConsultee = {
  readonly id: string;
  readonly roundId: string;
  readonly stakeholder: Stakeholder;
  readonly addedAt: Date;
  /** Null where nobody is sent a link: a body that only came and spoke. */
  readonly link: { readonly tokenHash: string; readonly expiresAt: Date } | null;
};

/** Asks bodies in a round; whoever is asked already is left as they are. */
export async function add(grant: DossierGrant, asked: readonly NewConsultee[]): Promise<void> {
  const data = asked.map(({ id, roundId, addedAt, stakeholder, link }) => {
    const { id: stakeholderId, kind, nameVi, nameEn, email, language } = stakeholder;
    const own = { id, roundId, addedAt, stakeholderId, kind, nameVi, nameEn, email, language };
    const { tokenHash, expiresAt } = link ?? { tokenHash: null, expiresAt: null };
    return { ...own, dossierId: grant.dossier.id, tokenHash, expiresAt, linkIssue: link ? 1 : 0 };
  });
  if (data.length > 0) await grant.db.consultee.createMany({ data, skipDuplicates: true });
}

type NewLink = {
  readonly id: string;
  readonly issue: number;
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly email: string;
  readonly language: "vi" | "en";
};

/** Gives a new link, and with it ends the one before; an answer that was finished may be gone on with. */
export async function renew(grant: DossierGrant, { id, issue, ...link }: NewLink): Promise<"contended" | undefined> {
  const { count } = await grant.db.consultee.updateMany({
    where: { dossierId: grant.dossier.id, id, linkIssue: issue - 1 },
    data: { ...link, linkIssue: issue, withdrawnAt: null, outcome: null, outcomeAt: null },
  });
  return count === 1 ? undefined : "contended";
}

/** Takes a link back. */
export async function withdraw(grant: DossierGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.consultee.updateMany({
    where: { dossierId: grant.dossier.id, id, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return count === 1 ? undefined : "contended";
}

/** Notes when somebody was reminded. */
export async function noteReminders(grant: DossierGrant, ids: readonly string[], at: Date): Promise<void> {
  await grant.db.consultee.updateMany({ where: { dossierId: grant.dossier.id, id: { in: [...ids] } }, data: { remindedAt: at } });
}

type Answered = {
  readonly id: string;
  readonly outcome: Exclude<Outcome, null>;
  readonly at: Date;
  /** The paper that says so as a whole; undefined leaves the one there is. */
  readonly opinionId?: string;
};

/** Records how a body answered. */
export async function settle(grant: DossierGrant, { id, outcome, at, opinionId }: Answered): Promise<void> {
  await grant.db.consultee.updateMany({
    where: { dossierId: grant.dossier.id, id },
    data: { outcome, outcomeAt: at, ...(opinionId ? { opinionId } : {}) },
  });
}

/** Records silence as agreement for everybody in a round who was asked and said nothing; who made remarks and did not finish has answered. */
export async function settleSilent(grant: DossierGrant, roundId: string, at: Date): Promise<void> {
  await grant.db.$executeRaw`
    update consultee c set outcome_at = ${at}, outcome = case
      when exists (select 1 from remark m where m.consultee_id = c.id and m.struck_at is null) then 'remarks' else 'silent' end
    where c.dossier_id = ${grant.dossier.id}::uuid and c.round_id = ${roundId}::uuid and c.outcome_at is null and c.withdrawn_at is null
      and c.token_hash is not null`;
}
