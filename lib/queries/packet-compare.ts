import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { comparePackets } from "@/lib/domain/compare-packets";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as packets from "@/lib/store/packets";
import { frameOf } from "./frame";

/** Two packets of one dossier, the earlier first whichever way round they were asked: every answer and annex that differs. */
export const packetCompare = dossierQuery({
  name: "packet.compare",
  input: z.strictObject({ dossierId: Id, from: Id, to: Id }),
  async read(grant, { from, to }) {
    const { frame, rules } = await frameOf(grant);
    const found = await packets.pair(grant, [from, to]);
    const [earlier, later] = found;
    if (!earlier || !later) return refuse("not-found");
    const { sections, nothing } = rules.rulebook;
    return done({
      frame,
      from: { number: earlier.number, frozenAt: earlier.frozenAt },
      to: { number: later.number, frozenAt: later.frozenAt },
      ...comparePackets(earlier, later, sections, nothing),
    });
  },
});
