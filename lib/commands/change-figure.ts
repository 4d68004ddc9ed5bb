import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { changeFigure as decideChange, figureFields } from "@/lib/domain/figure-changes";
import { Id } from "@/lib/domain/ids";
import * as attachments from "@/lib/store/attachments";
import * as figures from "@/lib/store/figures";

const input = z.strictObject({
  dossierId: Id,
  figureId: Id,
  /** When the figure that the person was looking at was last changed. */
  seen: z.iso.datetime(),
  ...figureFields,
});

/** Corrects a figure once for every text that refers to it, and says where those are. Refuses what is written over a newer one. */
export const changeFigure = dossierCommand({
  name: "figure.change",
  lock: "share",
  input,
  load: async (grant, { figureId }) => ({ current: await figures.find(grant, figureId), attached: await attachments.list(grant) }),
  decide({ current, attached }, { dossierId: _dossierId, figureId: _figureId, seen, ...fields }, grant, { now }) {
    return decideChange(current, new Date(seen), fields, attached, { personId: grant.actor.id, now });
  },
  save: (grant, change) => figures.change(grant, change),
  audit: ({ figure, difference, changed }) =>
    !changed ? null : { kind: "figure.changed", data: { figure: figure.id, what: difference.from.what ?? figure.what, ...difference } },
  reply: ({ figure, uses }) => ({ figureId: figure.id, uses }),
});
