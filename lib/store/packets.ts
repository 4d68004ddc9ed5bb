import type { DossierGrant } from "@/lib/access/grant";
import { type FrozenPacket, frozenPacket } from "@/lib/domain/frozen-packet";

export const buildStates = ["waiting", "building", "built", "failed"] as const;
export type BuildState = (typeof buildStates)[number];

/** How far the ZIP of a packet is; its sum and size (bytes) once it is there. */
export type Build = { readonly state: BuildState; readonly part: number; readonly sha256: string | null; readonly size: number | null };
export type PacketLine = {
  readonly id: string;
  readonly number: number;
  readonly frozenAt: Date;
  readonly frozenBy: string;
  readonly amendment: number;
  readonly build: Build;
};

const build = { state: true, part: true, sha256: true, size: true } as const;

/** Packets frozen from the grant's dossier, newest first. */
export async function list(grant: DossierGrant): Promise<readonly PacketLine[]> {
  const rows = await grant.db.packet.findMany({
    where: { dossierId: grant.dossier.id },
    orderBy: { frozenAt: "asc" },
    take: 50,
    select: { id: true, frozenAt: true, amendment: true, frozenBy: { select: { name: true } }, build: { select: build } },
  });
  return rows
    .map(({ frozenBy, ...row }, index) => ({ ...row, number: index + 1, frozenBy: frozenBy.name, build: read(row.build) }))
    .reverse();
}

/** How many packets were frozen from the grant's dossier. */
export function count(grant: DossierGrant): Promise<number> {
  return grant.db.packet.count({ where: { dossierId: grant.dossier.id } });
}

/** What a packet holds, and how far its ZIP is. */
export async function find(grant: DossierGrant, id: string): Promise<{ content: FrozenPacket; build: Build } | undefined> {
  const row = await grant.db.packet.findFirst({
    where: { dossierId: grant.dossier.id, id },
    select: { content: true, build: { select: build } },
  });
  return row ? { content: frozenPacket.parse(row.content), build: read(row.build) } : undefined;
}

/** Two packets of the grant's dossier, the earlier first; fewer where one is not there. */
export async function pair(grant: DossierGrant, ids: readonly [string, string]): Promise<readonly FrozenPacket[]> {
  const rows = await grant.db.packet.findMany({
    where: { dossierId: grant.dossier.id, id: { in: [...ids] } },
    orderBy: { frozenAt: "asc" },
    select: { content: true },
  });
  return rows.map(({ content }) => frozenPacket.parse(content));
}

/** How far the ZIP of a packet is. */
export async function buildOf(grant: DossierGrant, id: string): Promise<Build | undefined> {
  const row = await grant.db.packetBuild.findFirst({ where: { dossierId: grant.dossier.id, packetId: id }, select: build });
  return row ? read(row) : undefined;
}

export type NewPacket = {
  readonly id: string;
  readonly content: FrozenPacket;
  readonly frozenById: string;
  readonly frozenAt: Date;
};

/** Keeps what was sent; it can never be changed afterwards. Its ZIP is still to be made. */
export async function add(grant: DossierGrant, packet: NewPacket): Promise<void> {
  const content = JSON.parse(JSON.stringify(packet.content));
  const { rulebookId, amendment } = packet.content;
  const dossierId = grant.dossier.id;
  await grant.db.packet.createMany({ data: { ...packet, content, rulebookId, amendment, dossierId } });
  await grant.db.packetBuild.createMany({ data: { packetId: packet.id, dossierId, state: "waiting" } });
}

/** Has a packet made once more whose making failed. */
export async function rebuild(grant: DossierGrant, id: string): Promise<"contended" | undefined> {
  const { count: changed } = await grant.db.packetBuild.updateMany({
    where: { dossierId: grant.dossier.id, packetId: id, state: "failed" },
    data: { state: "waiting", part: 0, failure: null },
  });
  return changed === 1 ? undefined : "contended";
}

// A packet without a line of its own is one that is waiting: the line is written with the packet.
function read(row: { state: string; part: number; sha256: string | null; size: bigint | null } | null): Build {
  const state = buildStates.find((each) => each === row?.state) ?? "waiting";
  return { state, part: row?.part ?? 0, sha256: row?.sha256 ?? null, size: row?.size == null ? null : Number(row.size) };
}
