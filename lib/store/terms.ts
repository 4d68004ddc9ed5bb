import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { Term } from "@/lib/domain/glossary";

export type TermRow = Term & { readonly changedBy: string; readonly changedAt: Date };

/** More terms than this no bid is held to; it bounds what a page reads. */
const most = 2_000;

const columns = { id: true, vi: true, en: true, fr: true, note: true } as const;

/** The terms in use, for whoever writes or reads a text. */
export async function live(grant: DossierGrant | DeskGrant): Promise<readonly Term[]> {
  return grant.db.term.findMany({ where: { retiredAt: null }, orderBy: { vi: "asc" }, take: most, select: columns });
}

/** The same with who changed them last. */
export async function list(grant: DeskGrant): Promise<readonly TermRow[]> {
  const rows = await grant.db.term.findMany({
    where: { retiredAt: null },
    take: most,
    select: { ...columns, changedAt: true, changedBy: { select: { name: true } } },
  });
  return rows.map((row) => ({ ...row, changedBy: row.changedBy.name }));
}

type Changed = Term & { readonly at: Date };

/** Enters a term; one that is there already is refused by the database. */
export async function add(grant: DeskGrant, { at, ...term }: Changed): Promise<void> {
  await grant.db.term.createMany({ data: { ...term, changedById: grant.actor.id, changedAt: at } });
}

/** Writes a term anew; `contended` when it was retired meanwhile. */
export async function change(grant: DeskGrant, { id, at, ...term }: Changed): Promise<"contended" | undefined> {
  const { count } = await grant.db.term.updateMany({
    where: { id, retiredAt: null },
    data: { ...term, changedById: grant.actor.id, changedAt: at },
  });
  return count === 1 ? undefined : "contended";
}

/** Takes a term out of use; the row stays, so that the trail can be read. `contended` when somebody else was first. */
export async function retire(grant: DeskGrant, { id, at }: { readonly id: string; readonly at: Date }): Promise<"contended" | undefined> {
  const { count } = await grant.db.term.updateMany({
    where: { id, retiredAt: null },
    data: { retiredAt: at, changedById: grant.actor.id, changedAt: at },
  });
  return count === 1 ? undefined : "contended";
}
