import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { figureFields, provable } from "@/lib/domain/figure-changes";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";
import * as events from "@/lib/store/events";
import * as figures from "@/lib/store/figures";

const input = z.strictObject({ dossierId: Id, ...figureFields });

/** Puts a figure into the dossier's register, so that texts can refer to it. Refuses a proof that is no file of the dossier. */
export const addFigure = dossierCommand({
  name: "figure.add",
  lock: "share",
  input,
  load: (grant, { evidenceId }) => (evidenceId === null ? Promise.resolve([]) : attachments.list(grant)),
  decide(attached, { dossierId: _dossierId, ...fields }, grant, { now, newId }) {
    const proven = provable(fields, attached);
    return proven.ok ? done({ id: newId(), ...proven.value, changedById: grant.actor.id, changedAt: now }) : proven;
  },
  async save(grant, figure) {
    await figures.add(grant, figure);
    await events.tell(grant, { kind: "figures" });
  },
  audit: ({ id, what, value, unit }) => ({ kind: "figure.added", data: { figure: id, what, value, unit } }),
  reply: ({ id }) => ({ figureId: id }),
});
