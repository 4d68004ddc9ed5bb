import type { DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { AuditEntry } from "@/lib/domain/audit";
import type { MailTold } from "@/lib/domain/consultation/asked-mail";

/** What a letter to somebody asked for an opinion is made from. */
export type ConsulteeLetter = {
  readonly email: string;
  readonly language: "vi" | "en";
  readonly nameVi: string;
  readonly nameEn: string;
  readonly linkIssue: number;
  readonly withdrawnAt: Date | null;
  readonly outcomeAt: Date | null;
  readonly purpose: string;
  readonly endsAt: Date;
  readonly silenceAgrees: boolean;
  readonly roundClosed: boolean;
  readonly draftNumber: number;
  readonly roundNumber: number;
  readonly cityVi: string;
  readonly cityEn: string;
  readonly teamVi: string;
  readonly teamEn: string;
};

/** Everything for one letter, in one query. */
export async function find(grant: SystemGrant, consulteeId: string): Promise<ConsulteeLetter | undefined> {
  const rows = await grant.db.$queryRaw<ConsulteeLetter[]>`
    select c.email, c.language, c.name_vi as "nameVi", c.name_en as "nameEn", c.link_issue as "linkIssue", c.withdrawn_at as "withdrawnAt",
           c.outcome_at as "outcomeAt", r.purpose, r.ends_at as "endsAt", r.silence_agrees as "silenceAgrees",
           r.closed_at is not null or b.stage not in ('drafting', 'consultation') as "roundClosed", d.number as "draftNumber", r.number as "roundNumber", y.name_vi as "cityVi", y.name_en as "cityEn",
           o.name_vi as "teamVi", o.name_en as "teamEn"
    from consultee c join consultation_round r on r.id = c.round_id join consultation_draft d on d.id = r.draft_id
         join dossier b on b.id = c.dossier_id join city y on y.id = b.city_id join organisation o on o.id = b.organisation_id
    where c.id = ${consulteeId}::uuid`;
  return rows[0];
}

export type WaitedFor = { readonly id: string; readonly issue: number };

/**
 * Who has still to answer in a round that is open and ends at this very moment, and notes that they are reminded now; nobody where the
 * end was moved (other reminders belong to the new one) or the dossier was taken out of the call, and nobody twice within six hours.
 */
export function remind(
  grant: SystemGrant,
  { roundId, endsAt, at }: { readonly roundId: string; readonly endsAt: Date; readonly at: Date },
): Promise<readonly WaitedFor[]> {
  return grant.db.$queryRaw<WaitedFor[]>`
    update consultee c set reminded_at = ${at}
    from consultation_round r
    where r.id = ${roundId}::uuid and r.closed_at is null and r.ends_at = ${endsAt} and r.ends_at > ${at} and c.round_id = r.id
      and c.outcome_at is null and c.withdrawn_at is null and c.token_hash is not null and c.email <> ''
      and (c.reminded_at is null or c.reminded_at < ${at}::timestamptz - interval '6 hours')
      and exists (select 1 from dossier d where d.id = c.dossier_id and d.stage in ('drafting', 'consultation'))
    returning c.id, c.link_issue as issue`;
}

type MailEnd = {
  readonly dossierId: string;
  readonly at: Date;
  readonly entry: Extract<AuditEntry, { kind: `consultee.${string}mailed` }>;
};

/** Puts on the trail what became of a letter; the page of who is asked tells it from there. */
export async function note(grant: SystemGrant, { dossierId, at, entry }: MailEnd): Promise<void> {
  await grant.db.auditEvent.createMany({ data: { dossierId, at, ...entry } });
}

type Told = MailTold & { readonly consulteeId: string };

/** The last word of the trail on the letters to each consultee since a moment, in one query. */
export function told(grant: DossierGrant, since: Date): Promise<readonly Told[]> {
  return grant.db.$queryRaw<Told[]>`
    select distinct on (data->>'consultee') data->>'consultee' as "consulteeId", (data->>'issue')::int as issue, at, data->>'reason' as refused
    from audit_event
    where dossier_id = ${grant.dossier.id}::uuid and kind in ('consultee.mailed', 'consultee.unmailed') and at >= ${since}
    order by data->>'consultee', id desc`;
}
