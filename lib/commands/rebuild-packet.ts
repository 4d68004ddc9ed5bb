import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as packets from "@/lib/store/packets";

const input = z.strictObject({ dossierId: Id, packetId: Id });

/** Has a packet made once more whose making failed; its snapshot stays as it was. Refuses with `not-found`, and with `already-open` where it is being made or made. */
export const rebuildPacket = dossierCommand({
  name: "packet.rebuild",
  lock: "share",
  input,
  load: (grant, { packetId }) => packets.buildOf(grant, packetId),
  decide(build, { packetId }) {
    if (!build) return refuse("not-found");
    return build.state === "failed" ? done({ packetId }) : refuse("already-open");
  },
  save: (grant, { packetId }) => packets.rebuild(grant, packetId),
  audit: ({ packetId }) => ({ kind: "packet.rebuilt", data: { packet: packetId } }),
  jobs: ({ packetId }, { dossierId }) => [{ kind: "packet.build", payload: { packetId, dossierId } }],
  reply: ({ packetId }) => ({ packetId }),
});
