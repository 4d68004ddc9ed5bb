import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import { type Amendment, amendmentChange } from "@/lib/domain/amendments";
import type { Words } from "@/lib/domain/form";

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

export type CityLine = { readonly id: string; readonly words: Words; readonly memberSince: number | null; readonly field: string | null };

/** Cities of the country: members and candidates. */
export async function cities(grant: DeskGrant): Promise<readonly CityLine[]> {
  const rows = await grant.db.city.findMany({
    take: 200,
    select: { id: true, nameVi: true, nameEn: true, memberSince: true, field: true },
  });
  return rows.map(({ nameVi, nameEn, ...row }) => ({ ...row, words: { vi: nameVi, en: nameEn } }));
}

/** Opens a call and enters cities: the seed and an installation's first day. */
export async function open(
  grant: SystemGrant,
  call: CallLine & { readonly openedAt: Date },
  cityRows: readonly (CityLine & { readonly source: string; readonly legalTo?: string })[],
): Promise<void> {
  await grant.db.call.createMany({ data: call });
  await grant.db.city.createMany({
    data: cityRows.map(({ words, legalTo, ...row }) => ({
      ...{ ...row, nameVi: words.vi, nameEn: words.en },
      ...(legalTo ? { legalTo: new Date(`${legalTo}T00:00:00Z`) } : {}),
    })),
  });
}
