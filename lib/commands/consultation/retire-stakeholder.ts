import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as stakeholders from "@/lib/store/stakeholders";

/** Takes a line out of the directory; it can no longer be asked. Refuses with `not-found` where it is gone already. */
export const retireStakeholder = deskCommand({
  name: "stakeholder.retire",
  input: z.strictObject({ stakeholderId: Id }),
  load: async (grant, { stakeholderId }) => (await stakeholders.find(grant, [stakeholderId]))[0],
  decide: (found) => (found && found.retiredAt === null ? done({ id: found.id, name: found.nameVi }) : refuse("not-found")),
  save: (grant, { id }, { now }) => stakeholders.retire(grant, id, { id: grant.actor.id, at: now }),
  audit: ({ name }) => ({ kind: "stakeholder.retired", data: { name } }),
  reply: ({ id }) => ({ stakeholderId: id }),
});
