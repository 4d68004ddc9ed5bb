import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { removeFigure as decideRemoval } from "@/lib/domain/figure-changes";
import { Id } from "@/lib/domain/ids";
import * as figures from "@/lib/store/figures";

const input = z.strictObject({ dossierId: Id, figureId: Id });

/** Takes a figure out of the register. Refuses one that a text still says, with every place where it does. */
export const removeFigure = dossierCommand({
  name: "figure.remove",
  lock: "share",
  input,
  load: (grant, { figureId }) => figures.find(grant, figureId),
  decide: (current) => decideRemoval(current),
  save: (grant, { id }, { now }) => figures.remove(grant, id, now),
  audit: ({ id, what, value, unit }) => ({ kind: "figure.removed", data: { figure: id, what, value, unit } }),
  reply: ({ id }) => ({ figureId: id }),
});
