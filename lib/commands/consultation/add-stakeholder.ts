import { deskCommand } from "@/lib/access/command";
import { decideNew, stakeholderFields } from "@/lib/domain/consultation/stakeholders";
import { done } from "@/lib/domain/result";
import * as stakeholders from "@/lib/store/stakeholders";

/** Adds a body or an expert to the directory of those who can be asked. Refuses as `decideNew`. */
export const addStakeholder = deskCommand({
  name: "stakeholder.add",
  input: stakeholderFields,
  load: (grant, { nameVi }) => stakeholders.named(grant, nameVi),
  decide(named, fields, grant, { now, newId }) {
    const decided = decideNew(named, fields);
    return decided.ok ? done({ ...decided.value, id: newId(), changedById: grant.actor.id, changedAt: now }) : decided;
  },
  save: stakeholders.add,
  audit: ({ nameVi }) => ({ kind: "stakeholder.added", data: { name: nameVi } }),
  reply: ({ id }) => ({ stakeholderId: id }),
});
