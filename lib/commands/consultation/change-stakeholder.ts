import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { changedFields, decideChange, stakeholderFields } from "@/lib/domain/consultation/stakeholders";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as stakeholders from "@/lib/store/stakeholders";

/** Corrects a line of the directory; rounds that asked it keep what it was. Refuses as `decideChange`. */
export const changeStakeholder = deskCommand({
  name: "stakeholder.change",
  input: z.strictObject({ stakeholderId: Id, seen: z.iso.datetime(), ...stakeholderFields.shape }),
  load: async (grant, { stakeholderId, nameVi }) => ({
    named: await stakeholders.named(grant, nameVi),
    found: (await stakeholders.find(grant, [stakeholderId]))[0],
  }),
  decide({ named, found }, { stakeholderId, ...wanted }, grant, { now }) {
    const decided = decideChange(found, named, wanted);
    if (!decided.ok) return decided;
    const { fields, was } = decided.value;
    const line = { ...fields, id: stakeholderId, changedById: grant.actor.id, changedAt: now };
    return done({ line, was: was.changedAt, fields: changedFields(was, fields) });
  },
  save: (grant, { line, was }) => stakeholders.change(grant, line, was),
  audit: ({ line, fields }) => ({ kind: "stakeholder.changed", data: { name: line.nameVi, fields: [...fields] } }),
  reply: ({ line }) => ({ stakeholderId: line.id }),
});
