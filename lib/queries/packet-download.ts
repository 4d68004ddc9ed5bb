import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { toPacket } from "@/lib/adapters/print/packet-words";
import { amend } from "@/lib/domain/amendments";
import { Id } from "@/lib/domain/ids";
import { frozenEditions } from "@/lib/domain/manifest";
import { done, refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as packets from "@/lib/store/packets";
import { frameOf } from "./frame";
import { contentNow } from "./packet-content";

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
    const content = frozen?.content ?? (await contentNow(grant, rules, { city: frame.city, team: frame.team }));
    const rulebook = frozen ? amend(written(frozen.content.rulebookId), frozen.content.amendments, null) : rules.rulebook;
    const draft = frozen === undefined;
    const editions = draft ? [edition] : frozenEditions;
    return done({
      content,
      rulebook,
      draft,
      /** The ZIP of a frozen packet, once it is made. */
      build: frozen?.build,
      city: frame.city.en,
      purpose: rulebook.purpose,
      prints: editions.map((each) => ({ edition: each, packet: toPacket(content, rulebook, { edition: each, draft }) })),
    });
  },
});
