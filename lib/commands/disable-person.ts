import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as people from "@/lib/store/people";

const input = z.strictObject({ personId: Id });

/** Closes an account and ends its sessions at once; nobody closes their own. */
export const disablePerson = deskCommand({
  name: "person.disable",
  input,
  load: (grant, { personId }) => people.find(grant, personId),
  decide(person, _input, grant, { now }) {
    if (!person || person.disabledAt) return refuse("not-found");
    if (person.id === grant.actor.id) return refuse("not-allowed");
    return done({ id: person.id, name: person.name, at: now });
  },
  save: (grant, { id, at }) => people.disable(grant, id, at),
  audit: ({ name }) => ({ kind: "person.disabled", data: { person: name } }),
  reply: ({ id }) => ({ personId: id }),
});
