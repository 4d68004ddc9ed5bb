import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { removeFigure as decideRemoval } from "@/lib/domain/figure-changes";
import { Id } from "@/lib/domain/ids";
import * as events from "@/lib/store/events";
import * as figures from "@/lib/store/figures";
import * as texts from "@/lib/store/texts";

const input = z.strictObject({ dossierId: Id, figureId: Id });

/** Takes a figure out of the register. Refuses one that a text still says, with every place where it does. */
export const removeFigure = dossierCommand({
  name: "figure.remove",
  lock: "share",
  input,
  async load(grant, { figureId }) {
    // What is typed and not read yet may say it too.
    await texts.settleAll(grant, { personId: grant.actor.id, at: new Date() });
    return figures.find(grant, figureId);
  },
  decide: (current) => decideRemoval(current),
  async save(grant, { id }, { now }) {
    if ((await figures.remove(grant, id, now)) === "contended") return "contended";
    await events.tell(grant, { kind: "figures" });
    return undefined;
  },
  audit: ({ id, what, value, unit }) => ({ kind: "figure.removed", data: { figure: id, what, value, unit } }),
  reply: ({ id }) => ({ figureId: id }),
});
