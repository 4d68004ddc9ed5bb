import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as packets from "@/lib/store/packets";

/** How far the making of a packet's ZIP is; asked every second while it is being made. */
export const packetProgress = dossierQuery({
  name: "packet.progress",
  input: z.strictObject({ dossierId: Id, packetId: Id }),
  async read(grant, { packetId }) {
    const build = await packets.buildOf(grant, packetId);
    return build ? done({ state: build.state, part: build.part }) : refuse("not-found");
  },
});
