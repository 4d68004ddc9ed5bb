import type { DossierGrant } from "@/lib/access/grant";
import { type FrozenPacket, frozenPacket } from "@/lib/domain/frozen-packet";

export type PacketLine = { readonly id: string; readonly frozenAt: Date; readonly frozenBy: string; readonly amendment: number };

/** Packets frozen from the grant's dossier, newest first. */
export async function list(grant: DossierGrant): Promise<readonly PacketLine[]> {
  const rows = await grant.db.packet.findMany({
    where: { dossierId: grant.dossier.id },
    orderBy: { frozenAt: "desc" },
    take: 20,
    select: { id: true, frozenAt: true, amendment: true, frozenBy: { select: { name: true } } },
  });
  return rows.map(({ frozenBy, ...row }) => ({ ...row, frozenBy: frozenBy.name }));
}

/** What a packet holds. */
export async function find(grant: DossierGrant, id: string): Promise<FrozenPacket | undefined> {
  const row = await grant.db.packet.findFirst({ where: { dossierId: grant.dossier.id, id }, select: { content: true } });
  return row ? frozenPacket.parse(row.content) : undefined;
}

export type NewPacket = {
  readonly id: string;
  readonly content: FrozenPacket;
  readonly rulebookId: string;
  readonly amendment: number;
  readonly frozenById: string;
  readonly frozenAt: Date;
};

/** Keeps what was sent; it can never be changed afterwards. */
export async function add(grant: DossierGrant, packet: NewPacket): Promise<void> {
  const content = JSON.parse(JSON.stringify(packet.content));
  await grant.db.packet.createMany({ data: { ...packet, content, dossierId: grant.dossier.id } });
}
