import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import type { Edition } from "@/lib/domain/build-packet";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as packets from "@/lib/store/packets";
import * as rulebooks from "@/lib/store/rulebooks";
import { frameOf } from "./frame";
import { contentNow, toPacket } from "./packet-content";

const input = z.strictObject({
  dossierId: Id,
  edition: z.enum(["submission", "vietnamese", "bilingual"]).default("submission"),
  /** A frozen packet; without it the dossier as it stands, marked as a draft. */
  packetId: Id.optional(),
});

/** Everything needed to print and pack, read in one transaction that is closed before printing begins. */
export const packetDownload = dossierQuery({
  name: "packet.download",
  input,
  async read(grant, { edition, packetId }) {
    const { frame, rules } = await frameOf(grant);
    const frozen = packetId ? await packets.find(grant, packetId) : undefined;
    if (packetId && !frozen) return refuse("not-found");
    const content = frozen ?? (await contentNow(grant, rules, { city: frame.city, team: frame.team }));
    const rulebook = frozen ? await rulebooks.at(grant, frozen.rulebookId, frozen.amendment) : rules.rulebook;
    const draft = frozen === undefined;
    const editions: readonly Edition[] = draft ? [edition] : ["submission", "vietnamese"];
    return done({
      content,
      draft,
      city: frame.city.en,
      year: frame.year,
      prints: editions.map((each) => ({ edition: each, packet: toPacket(content, rulebook, { edition: each, draft }) })),
    });
  },
});
