import type { DeskGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { Words } from "@/lib/domain/form";
import type { Party } from "@/lib/domain/roles";

export type Organisation = { readonly id: string; readonly party: Party; readonly words: Words };

/** All bodies; there are a few dozen in the country. */
export async function list(grant: DeskGrant): Promise<readonly Organisation[]> {
  const rows = await grant.db.organisation.findMany({ take: 500, select: { id: true, kind: true, nameVi: true, nameEn: true } });
  return rows.map(read);
}

/** One body. */
export async function find(grant: DeskGrant, id: string): Promise<Organisation | undefined> {
  const row = await grant.db.organisation.findFirst({ where: { id }, select: { id: true, kind: true, nameVi: true, nameEn: true } });
  return row ? read(row) : undefined;
}

/** Enters bodies of the country. */
export async function add(grant: SystemGrant | DeskGrant, organisations: readonly Organisation[]): Promise<void> {
  await grant.db.organisation.createMany({
    data: organisations.map(({ id, party, words }) => ({ id, kind: party, nameVi: words.vi, nameEn: words.en })),
  });
}

function read(row: { id: string; kind: string; nameVi: string; nameEn: string }): Organisation {
  return { id: row.id, party: row.kind as Party, words: { vi: row.nameVi, en: row.nameEn } };
}
