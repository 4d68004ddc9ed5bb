import type { SystemGrant } from "@/lib/access/system";

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
           r.closed_at is not null as "roundClosed", d.number as "draftNumber", y.name_vi as "cityVi", y.name_en as "cityEn",
           o.name_vi as "teamVi", o.name_en as "teamEn"
    from consultee c join consultation_round r on r.id = c.round_id join consultation_draft d on d.id = r.draft_id
         join dossier b on b.id = c.dossier_id join city y on y.id = b.city_id join organisation o on o.id = b.organisation_id
    where c.id = ${consulteeId}::uuid`;
  return rows[0];
}

export type WaitedFor = { readonly id: string; readonly issue: number };

/**
 * Who has still to answer in a round that is open and ends at this very moment, and notes that they are reminded now; nobody where the
 * end was moved: other reminders belong to the new one.
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
    returning c.id, c.link_issue as issue`;
}
