import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { changeFigure as decideChange, figureFields } from "@/lib/domain/figure-changes";
import { Id } from "@/lib/domain/ids";
import * as attachments from "@/lib/store/attachments";
import * as events from "@/lib/store/events";
import * as figures from "@/lib/store/figures";
import * as texts from "@/lib/store/texts";

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
  async load(grant, { figureId }) {
    // What is typed and not read yet may say it too; and who would read it with the old value waits until this is done.
    await texts.settleAll(grant, { personId: grant.actor.id, at: new Date() });
    return { current: await figures.find(grant, figureId), attached: await attachments.list(grant) };
  },
  decide({ current, attached }, { dossierId: _dossierId, figureId: _figureId, seen, ...fields }, grant, { now }) {
    return decideChange(current, new Date(seen), fields, attached, { personId: grant.actor.id, now });
  },
  async save(grant, change, { now }) {
    if ((await figures.change(grant, change)) === "contended") return "contended";
    if (!change.changed) return undefined;
    const { uses, difference } = change;
    const questions = [...new Set(uses.map(({ question }) => question))].sort();
    if (difference.to.value !== undefined) await texts.reread(grant, questions, { personId: grant.actor.id, at: now });
    await events.tell(grant, { kind: "figures" });
    return undefined;
  },
  audit: ({ figure, difference, changed }) =>
    !changed ? null : { kind: "figure.changed", data: { figure: figure.id, what: difference.from.what ?? figure.what, ...difference } },
  reply: ({ figure, uses }) => ({ figureId: figure.id, uses }),
});
