import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import { type Amendment, amendmentChange } from "@/lib/domain/amendments";
import type { Words } from "@/lib/domain/form";
import type { StageId } from "@/lib/domain/stages";

export type CallLine = { readonly id: string; readonly rulebookId: string };

/** Calls opened so far, newest first. */
export function list(grant: DeskGrant): Promise<readonly CallLine[]> {
  return grant.db.call.findMany({ orderBy: { openedAt: "desc" }, take: 20, select: { id: true, rulebookId: true } });
}

/** One call. */
export async function find(grant: DeskGrant, id: string): Promise<CallLine | undefined> {
  return (await grant.db.call.findFirst({ where: { id }, select: { id: true, rulebookId: true } })) ?? undefined;
}

export type AmendmentLine = Amendment & { readonly by: string; readonly at: Date };

/** Amendments of one call, oldest first. */
export async function amendments(grant: DeskGrant | DossierGrant, callId: string): Promise<readonly AmendmentLine[]> {
  const rows = await grant.db.amendment.findMany({
    where: { callId },
    orderBy: { number: "asc" },
    select: { number: true, change: true, source: true, at: true, by: { select: { name: true } } },
  });
  return rows.map((row) => ({ ...row, change: amendmentChange.parse(row.change), by: row.by.name }));
}

/** Adds an amendment under the next number; two at once are told apart by the number's uniqueness. */
export async function addAmendment(
  grant: DeskGrant,
  callId: string,
  amendment: Amendment & { readonly byId: string; readonly at: Date },
): Promise<void> {
  await grant.db.amendment.createMany({ data: { ...amendment, callId } });
}

export type CityLine = {
  readonly id: string;
  readonly words: Words;
  readonly memberSince: number | null;
  readonly field: string | null;
  /** YYYY-MM-DD; null or left out where only the year is on record. */
  readonly designatedOn?: string | null;
};

/** A city with the monitoring reports of it that this person is a member of. */
export type CityWithReports = CityLine & {
  readonly reports: readonly { readonly id: string; readonly rulebookId: string; readonly stage: StageId }[];
};

/** Cities of the country: members and candidates, each with its monitoring reports. One statement. */
export async function cities(grant: DeskGrant): Promise<readonly CityWithReports[]> {
  const rows = await grant.db.$queryRaw<(Omit<CityWithReports, "words"> & { vi: string; en: string })[]>`
    select c.id, c.name_vi as vi, c.name_en as en, c.member_since as "memberSince", c.field,
           to_char(c.designated_on, 'YYYY-MM-DD') as "designatedOn",
           coalesce((select json_agg(json_build_object('id', d.id, 'rulebookId', d.rulebook_id, 'stage', d.stage) order by d.rulebook_id)
                     from dossier d where d.city_id = c.id and d.rulebook_id like 'mmr-%'), '[]'::json) as reports
    from city c order by c.id limit 2000`;
  return rows.map(({ vi, en, ...row }) => ({ ...row, words: { vi, en } }));
}

/** What a city is in the Network: since when, in which field; nulls make it a candidate again. Of the grant's own city only. */
export async function setMembership(
  grant: DossierGrant,
  membership: { readonly day: string; readonly field: string } | null,
): Promise<"contended" | undefined> {
  const data = membership
    ? { memberSince: Number(membership.day.slice(0, 4)), field: membership.field, designatedOn: new Date(`${membership.day}T00:00:00Z`) }
    : { memberSince: null, field: null, designatedOn: null };
  const { count } = await grant.db.city.updateMany({ where: { id: grant.dossier.cityId }, data });
  return count === 1 ? undefined : "contended";
}

/** Enters a call; one that is there already stays as it is. */
export async function enter(grant: DeskGrant, call: CallLine & { readonly openedAt: Date }): Promise<void> {
  await grant.db.call.createMany({ data: call, skipDuplicates: true });
}

/** Opens a call and enters cities: the seed and an installation's first day. */
export async function open(
  grant: SystemGrant,
  call: CallLine & { readonly openedAt: Date },
  cityRows: readonly (CityLine & { readonly source: string; readonly legalTo?: string })[],
): Promise<void> {
  await grant.db.call.createMany({ data: call });
  await grant.db.city.createMany({
    data: cityRows.map(({ words, legalTo, designatedOn, ...row }) => ({
      ...{ ...row, nameVi: words.vi, nameEn: words.en },
      ...(legalTo ? { legalTo: new Date(`${legalTo}T00:00:00Z`) } : {}),
      designatedOn: designatedOn ? new Date(`${designatedOn}T00:00:00Z`) : null,
    })),
  });
}
