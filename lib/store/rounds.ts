import type { DossierGrant } from "@/lib/access/grant";
import type { RoundFacts } from "@/lib/domain/consultation/held-round";
import type { OpenedRound, Remaining } from "@/lib/domain/consultation/rounds";

/** A round with who opened and who closed it. */
export type Round = RoundFacts & { readonly draftId: string; readonly openedBy: string; readonly closedBy: string | null };

/** The number of the next round; the drafts' lock is held already, so that no number is given twice. */
export async function next(grant: DossierGrant): Promise<number> {
  const rows = await grant.db.$queryRaw<{ number: number }[]>`
    select coalesce(max(number), 0) + 1 as number from consultation_round where dossier_id = ${grant.dossier.id}::uuid`;
  return rows[0]?.number ?? 1;
}

export type NewRound = Omit<OpenedRound, "asked"> & {
  readonly id: string;
  readonly number: number;
  readonly draftId: string;
  readonly openedById: string;
  readonly openedAt: Date;
};

/** Opens a round. */
export async function add(grant: DossierGrant, { sections, ...round }: NewRound): Promise<void> {
  await grant.db.consultationRound.createMany({ data: { ...round, sections: [...sections], dossierId: grant.dossier.id } });
}

/** One round of the grant's dossier. */
export async function find(grant: DossierGrant, id: string): Promise<Round | undefined> {
  const rows = await grant.db.$queryRaw<Round[]>`
    select r.id, r.number, r.purpose, r.form, r.place, r.starts_at as "startsAt", r.ends_at as "endsAt", r.sections,
           r.silence_agrees as "silenceAgrees", r.draft_id as "draftId", d.number as "draftNumber", d.at as "draftAt",
           r.opened_at as "openedAt", o.name as "openedBy", r.closed_at as "closedAt", c.name as "closedBy"
    from consultation_round r join consultation_draft d on d.id = r.draft_id join person o on o.id = r.opened_by_id
         left join person c on c.id = r.closed_by_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.id = ${id}::uuid`;
  return rows[0];
}

/** The same, held open: nobody closes it or moves its end until this transaction is over. */
export async function findToWrite(grant: DossierGrant, id: string): Promise<Round | undefined> {
  await grant.db.$queryRaw`
    select id from consultation_round where dossier_id = ${grant.dossier.id}::uuid and id = ${id}::uuid for share`;
  return find(grant, id);
}

/** The same, held against everybody who writes a remark until this transaction ends. */
export async function findToClose(grant: DossierGrant, id: string): Promise<Round | undefined> {
  await grant.db.$queryRaw`
    select id from consultation_round where dossier_id = ${grant.dossier.id}::uuid and id = ${id}::uuid for update`;
  return find(grant, id);
}

/** A round with what came of it so far. */
export type RoundLine = Round & Omit<Remaining, "begun"> & { readonly asked: number; readonly answered: number; readonly remarks: number };

/** All rounds of the grant's dossier, newest first, each with its counts (who answered, as `standingOf` tells it), in one query. */
export async function list(grant: DossierGrant): Promise<readonly RoundLine[]> {
  return grant.db.$queryRaw<RoundLine[]>`
    select r.id, r.number, r.purpose, r.form, r.place, r.starts_at as "startsAt", r.ends_at as "endsAt", r.sections,
           r.silence_agrees as "silenceAgrees", r.draft_id as "draftId", d.number as "draftNumber", d.at as "draftAt",
           r.opened_at as "openedAt", o.name as "openedBy", r.closed_at as "closedAt", c.name as "closedBy",
           a.asked, a.answered, a.waiting, m.remarks, m.unanswered, m.unapproved
    from consultation_round r join consultation_draft d on d.id = r.draft_id join person o on o.id = r.opened_by_id
         left join person c on c.id = r.closed_by_id,
      lateral (select (count(*) filter (where link_issue > 0))::int as asked,
                      (count(*) filter (where link_issue > 0 and (outcome in ('remarks', 'agrees')
                        or ((r.closed_at is not null or outcome is not null or withdrawn_at is not null) and exists
                          (select 1 from remark own where own.consultee_id = consultee.id and own.struck_at is null)))))::int as answered,
                      (count(*) filter (where outcome_at is null and withdrawn_at is null))::int as waiting
               from consultee where round_id = r.id) a,
      lateral (select count(*)::int as remarks, (count(*) filter (where disposition is null))::int as unanswered,
                      (count(*) filter (where disposition is not null and approved_at is null))::int as unapproved
               from remark where round_id = r.id and struck_at is null) m
    where r.dossier_id = ${grant.dossier.id}::uuid order by r.number desc limit 200`;
}

/** What still stands between a round and its end, counted by the database. */
export async function remaining(grant: DossierGrant, id: string): Promise<Remaining> {
  const rows = await grant.db.$queryRaw<Remaining[]>`
    select (select (count(*) filter (where disposition is null))::int from remark m where m.round_id = r.id and m.struck_at is null) as unanswered,
           (select (count(*) filter (where disposition is not null and approved_at is null))::int
            from remark m where m.round_id = r.id and m.struck_at is null) as unapproved,
           (select count(*)::int from consultee c where c.round_id = r.id and c.outcome_at is null and c.withdrawn_at is null) as waiting,
           (select count(*)::int from consultee c where c.round_id = r.id and c.outcome_at is null and c.withdrawn_at is null
              and exists (select 1 from remark m where m.consultee_id = c.id and m.struck_at is null)) as begun
    from consultation_round r where r.dossier_id = ${grant.dossier.id}::uuid and r.id = ${id}::uuid`;
  return rows[0] ?? { unanswered: 0, unapproved: 0, waiting: 0, begun: 0 };
}

/** How many rounds are open. */
export function countOpen(grant: DossierGrant): Promise<number> {
  return grant.db.consultationRound.count({ where: { dossierId: grant.dossier.id, closedAt: null } });
}

/** Moves an open round's end, and with it the end of every link that is still good. */
export async function extend(
  grant: DossierGrant,
  { id, endsAt }: { readonly id: string; readonly endsAt: Date },
): Promise<"contended" | undefined> {
  const where = { dossierId: grant.dossier.id, id, closedAt: null };
  const { count } = await grant.db.consultationRound.updateMany({ where, data: { endsAt } });
  if (count !== 1) return "contended";
  await grant.db.consultee.updateMany({
    where: { dossierId: grant.dossier.id, roundId: id, tokenHash: { not: null } },
    data: { expiresAt: endsAt },
  });
  return undefined;
}

/** Closes a round for good. */
export async function close(
  grant: DossierGrant,
  id: string,
  by: { readonly id: string; readonly at: Date },
): Promise<"contended" | undefined> {
  const { count } = await grant.db.consultationRound.updateMany({
    where: { dossierId: grant.dossier.id, id, closedAt: null },
    data: { closedAt: by.at, closedById: by.id },
  });
  return count === 1 ? undefined : "contended";
}
