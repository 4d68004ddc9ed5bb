import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { SubmissionLanguage, Words } from "@/lib/domain/form";
import type { Rival } from "@/lib/domain/guards";
import type { Role } from "@/lib/domain/roles";
import type { StageId } from "@/lib/domain/stages";
import type { Move } from "@/lib/domain/workflow";

export type DossierLine = {
  readonly id: string;
  readonly callId: string;
  readonly cityId: string;
  readonly rulebookId: string;
  readonly city: Words;
  readonly field: string;
  readonly stage: StageId;
  readonly stageSince: Date;
  /** Somebody has recorded how its packet was sent. */
  readonly sendingRecorded: boolean;
  readonly role: Role | null;
};

/** Dossiers this person is a member of, those longest at their stage first; of one call when given; at most `take`. */
export async function list(grant: DeskGrant, filter: { callId?: string; take: number }): Promise<readonly DossierLine[]> {
  const rows = await grant.db.dossier.findMany({
    where: filter.callId ? { callId: filter.callId } : {},
    orderBy: [{ stageSince: "asc" }, { id: "asc" }],
    take: filter.take,
    select: {
      id: true,
      callId: true,
      cityId: true,
      rulebookId: true,
      field: true,
      stage: true,
      stageSince: true,
      city: { select: { nameVi: true, nameEn: true } },
      memberships: { where: { personId: grant.actor.id }, select: { role: true } },
      exchanges: { where: { kind: "sent", struckAt: null }, select: { id: true }, take: 1 },
    },
  });
  return rows.map(({ city, memberships, exchanges, stage, ...row }) => ({
    ...row,
    stage: stage as StageId,
    city: { vi: city.nameVi, en: city.nameEn },
    sendingRecorded: exchanges.length > 0,
    role: (memberships[0]?.role as Role | undefined) ?? null,
  }));
}

/** A city's dossiers of every call and report that this person is a member of: which rulebook, and where each stands. */
export async function ofCity(
  grant: DeskGrant,
  cityId: string,
): Promise<readonly { readonly id: string; readonly rulebookId: string; readonly stage: StageId }[]> {
  const rows = await grant.db.dossier.findMany({ where: { cityId }, select: { id: true, rulebookId: true, stage: true } });
  return rows.map((row) => ({ ...row, stage: row.stage as StageId }));
}

export type DossierHead = { readonly city: Words; readonly team: Words };
/** `cityEnded`: the last day on which the city was one in law; null while it is. `organisationId`: the working group's. */
export type HeadInLaw = DossierHead & { readonly cityEnded: string | null; readonly organisationId: string };

/** Name of the city and of its working group, and whether the city is still one in law. */
export async function head(grant: DossierGrant): Promise<HeadInLaw> {
  const row = await grant.db.dossier.findFirstOrThrow({
    where: { id: grant.dossier.id },
    select: {
      organisationId: true,
      city: { select: { nameVi: true, nameEn: true, legalTo: true } },
      organisation: { select: { nameVi: true, nameEn: true } },
    },
  });
  return {
    city: { vi: row.city.nameVi, en: row.city.nameEn },
    team: { vi: row.organisation.nameVi, en: row.organisation.nameEn },
    cityEnded: row.city.legalTo?.toISOString().slice(0, 10) ?? null,
    organisationId: row.organisationId,
  };
}

/** Bids of the same call that were sent; waits for another submission of that call that is under way. */
export async function rivals(grant: DossierGrant): Promise<readonly Rival[]> {
  const rows = await grant.db.$queryRaw<{ city_id: string; field: string }[]>`select * from app_rivals()`;
  return rows.map((row) => ({ city: row.city_id, field: row.field }));
}

export type ReportLine = {
  /** Null for one this person is no member of. */
  readonly id: string | null;
  readonly rulebookId: string;
  readonly stage: StageId;
};

/** The monitoring reports opened for the grant's city, and since when it is a member: two facts of the city beside its bid. */
export async function cityReports(
  grant: DossierGrant,
): Promise<{ readonly memberSince: number | null; readonly reports: readonly ReportLine[] }> {
  const rows = await grant.db.$queryRaw<{ memberSince: number | null; id: string | null; rulebookId: string | null; stage: StageId }[]>`
    select c.member_since as "memberSince", r.dossier_id as id, r.rulebook_id as "rulebookId", r.stage
    from city c left join app_city_reports() r on true where c.id = ${grant.dossier.cityId}`;
  const reports = rows.flatMap(({ id, rulebookId, stage }) => (rulebookId === null ? [] : [{ id, rulebookId, stage }]));
  return { memberSince: rows[0]?.memberSince ?? null, reports };
}

export type MoveRecord = Move & { readonly id: string; readonly byId: string; readonly at: Date; readonly amendment: number | null };

/** Changes the stage, only from the stage it was decided on, and keeps the move. */
export async function move(grant: DossierGrant, record: MoveRecord): Promise<"contended" | undefined> {
  const { count: written } = await grant.db.dossier.updateMany({
    where: { id: grant.dossier.id, stage: record.from },
    data: { stage: record.to, stageSince: record.at, amendment: record.amendment },
  });
  if (written !== 1) return "contended";
  const { id, from, to, note, byId, at } = record;
  await grant.db.stageMove.createMany({
    data: { id, dossierId: grant.dossier.id, transitionId: record.transition, from, to, note, byId, at },
  });
  return undefined;
}

export type MoveLine = {
  readonly transition: string;
  readonly from: StageId;
  readonly to: StageId;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
};

/** Moves between stages, newest first. */
export async function moves(grant: DossierGrant, take: number): Promise<readonly MoveLine[]> {
  const rows = await grant.db.stageMove.findMany({
    where: { dossierId: grant.dossier.id },
    orderBy: { at: "desc" },
    take,
    select: { transitionId: true, from: true, to: true, note: true, at: true, by: { select: { name: true } } },
  });
  return rows.map((row) => ({
    transition: row.transitionId,
    from: row.from as StageId,
    to: row.to as StageId,
    note: row.note,
    by: row.by.name,
    at: row.at,
  }));
}

export type NewDossier = {
  readonly id: string;
  readonly callId: string;
  readonly cityId: string;
  readonly organisationId: string;
  readonly field: string;
  readonly language: SubmissionLanguage;
  readonly rulebookId: string;
  readonly at: Date;
  readonly members: readonly { readonly personId: string; readonly role: Role }[];
};

/** Opens a dossier with its first members; a second one of the same city in the same call is refused by the database. */
export async function open(grant: DeskGrant, dossier: NewDossier): Promise<void> {
  const { at, members, ...row } = dossier;
  await grant.db.dossier.createMany({ data: { ...row, stage: "drafting", stageSince: at, openedAt: at } });
  await grant.db.membership.createMany({ data: members.map((member) => ({ ...member, dossierId: dossier.id, since: at })) });
}

/** Ids of dossiers that a newly admitted person works on: all for ministry and institute, their own body's for a city. */
export async function idsFor(grant: SystemGrant, organisationId: string | null): Promise<readonly string[]> {
  const rows = await grant.db.dossier.findMany({ where: organisationId ? { organisationId } : {}, select: { id: true } });
  return rows.map((row) => row.id);
}
