import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { roles, rolesOfParty } from "@/lib/domain/roles";
import * as members from "@/lib/store/members";
import * as people from "@/lib/store/people";
import * as reviews from "@/lib/store/reviews";

const input = z.strictObject({ dossierId: Id, personId: Id, role: z.enum(roles) });

/**
 * Admits a person with an account. A city's lead admits people of their own body; the coordinator anybody, but nobody (`undeclared`) who
 * is asked to appraise the dossier and has not denied a conflict of interest.
 */
export const addMember = dossierCommand({
  name: "member.add",
  lock: "share",
  input,
  load: async (grant, { personId }) => ({
    person: await people.find(grant, personId),
    present: await members.names(grant),
    undeclared: await reviews.undeclared(grant),
  }),
  decide({ person, present, undeclared }, { role }, grant, { now }) {
    if (!person || person.disabledAt) return refuse("not-found");
    const own = person.organisationId === grant.actor.organisationId;
    if (!own && grant.role !== "ministry-coordinator") return refuse("not-found");
    if (present.some(({ id }) => id === person.id)) return refuse("taken");
    if (undeclared.includes(person.id)) return refuse("undeclared");
    if (!rolesOfParty[person.party].includes(role)) return refuse("malformed", { fields: { role: "role-of-party" } });
    return done({ personId: person.id, name: person.name, role, since: now });
  },
  save: (grant, { personId, role, since }) => members.add(grant, { personId, role, since }),
  audit: ({ name, role }) => ({ kind: "member.added", data: { person: name, role } }),
  reply: ({ personId }) => ({ personId }),
});
