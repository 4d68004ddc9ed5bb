import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import { type AuditEntry, readAuditEntry } from "@/lib/domain/audit";

export type TrailLine = {
  readonly id: string;
  readonly entry: AuditEntry;
  readonly by: string | null;
  readonly byId: string | null;
  readonly at: Date;
};

type Page = { readonly before?: string; readonly take: number };

/** Lines of the grant's dossier, newest first, below `before` when given. */
export async function ofDossier(grant: DossierGrant, page: Page): Promise<readonly TrailLine[]> {
  return read(grant, { dossierId: grant.dossier.id }, page);
}

/** Lines that belong to no dossier: people, sessions, calls, the product itself. */
export async function ofOffice(grant: DeskGrant, page: Page): Promise<readonly TrailLine[]> {
  return read(grant, { dossierId: null }, page);
}

async function read(grant: DossierGrant | DeskGrant, where: { dossierId: string | null }, page: Page): Promise<readonly TrailLine[]> {
  const rows = await grant.db.auditEvent.findMany({
    where: { ...where, ...(page.before ? { id: { lt: BigInt(page.before) } } : {}) },
    orderBy: { id: "desc" },
    take: page.take,
    select: { id: true, kind: true, data: true, at: true, actorId: true, actor: { select: { name: true } } },
  });
  return rows.flatMap((row) => {
    const entry = readAuditEntry(row.kind, row.data);
    return entry ? [{ id: String(row.id), entry, by: row.actor?.name ?? null, byId: row.actorId, at: row.at }] : [];
  });
}
