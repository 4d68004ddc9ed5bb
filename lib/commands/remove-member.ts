import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as members from "@/lib/store/members";

const input = z.strictObject({ dossierId: Id, personId: Id });

/** Ends a membership. Nobody removes themselves, and a city's lead only people of a city. */
export const removeMember = dossierCommand({
  name: "member.remove",
  lock: "share",
  input,
  load: (grant) => members.list(grant),
  decide(present, { personId }, grant) {
    const member = present.find(({ id }) => id === personId);
    if (!member) return refuse("not-found");
    if (member.id === grant.actor.id) return refuse("not-allowed");
    if (member.party !== "city" && grant.role !== "ministry-coordinator") return refuse("not-allowed");
    return done({ personId, name: member.name });
  },
  save: (grant, { personId }) => members.remove(grant, personId),
  audit: ({ name }) => ({ kind: "member.removed", data: { person: name } }),
  reply: ({ personId }) => ({ personId }),
});
