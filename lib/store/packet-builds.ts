import type { SystemGrant } from "@/lib/access/system";
import { type FrozenPacket, frozenPacket } from "@/lib/domain/frozen-packet";

/** A packet that is still to be made, marked as being made; undefined where it is made already, or there is none. */
export async function begin(grant: SystemGrant, packetId: string): Promise<FrozenPacket | undefined> {
  const { count } = await grant.db.packetBuild.updateMany({
    where: { packetId, state: { not: "built" } },
    data: { state: "building", part: 0, failure: null },
  });
  if (count === 0) return undefined;
  const row = await grant.db.packet.findUniqueOrThrow({ where: { id: packetId }, select: { content: true } });
  return frozenPacket.parse(row.content);
}

/** How much of it (0 to 1) is made. */
export async function progress(grant: SystemGrant, packetId: string, part: number): Promise<void> {
  await grant.db.packetBuild.updateMany({ where: { packetId, state: "building" }, data: { part } });
}

/** It is made, and stored under this sum; of two that made it at once the first counts, and both made the same. */
export async function end(
  grant: SystemGrant,
  packetId: string,
  made: { readonly sha256: string; readonly size: number; readonly builtAt: Date },
): Promise<void> {
  const data = { ...made, size: BigInt(made.size), state: "built", part: 1 };
  await grant.db.packetBuild.updateMany({ where: { packetId, state: { not: "built" } }, data });
}

/** It could not be made; why is kept for who looks after the product. */
export async function fail(grant: SystemGrant, packetId: string, failure: string): Promise<void> {
  await grant.db.packetBuild.updateMany({ where: { packetId, state: { not: "built" } }, data: { state: "failed", failure } });
}
