import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { toPacket } from "@/lib/adapters/print/packet-words";
import { answerKey, missing } from "@/lib/domain/completeness";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as packets from "@/lib/store/packets";
import { frameOf } from "./frame";
import { contentNow } from "./packet-content";

const input = z.strictObject({ dossierId: Id, edition: z.enum(["submission", "vietnamese", "bilingual"]).default("submission") });

/** The packet as it would be sent now, to read on the screen, what is missing in it, and the packets frozen so far. */
export const packetView = dossierQuery({
  name: "packet.view",
  input,
  async read(grant, { edition }) {
    const { frame, rules } = await frameOf(grant);
    const content = await contentNow(grant, rules, { city: frame.city, team: frame.team });
    const frozen = await packets.list(grant);
    const contents = {
      language: content.language,
      answers: new Map(content.answers.map((answer) => [answerKey(answer.question, answer.language), answer.value])),
      files: content.files.reduce((counts, { slot }) => counts.set(slot, (counts.get(slot) ?? 0) + 1), new Map<string, number>()),
    };
    return done({
      frame,
      edition,
      packet: toPacket(content, rules.rulebook, { edition, draft: true }),
      missing: missing(rules.rulebook, contents).length,
      frozen: frozen.map((packet) => ({ ...packet, frozenAt: packet.frozenAt.toISOString() })),
      canRebuild: frame.can["packet.rebuild"],
    });
  },
});
