import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { folded } from "@/lib/domain/folding";
import { done, refuse } from "@/lib/domain/result";
import { parties } from "@/lib/domain/roles";
import * as organisations from "@/lib/store/organisations";

const name = z.string().trim().min(3).max(200);
const input = z.strictObject({ party: z.enum(parties), vi: name, en: name });

/** Enters a body whose people can then be invited, such as a new city's working group. Refuses a name that is there (`taken`). */
export const addOrganisation = deskCommand({
  name: "organisation.add",
  input,
  load: (grant) => organisations.list(grant),
  decide(present, { party, vi, en }, _grant, { newId }) {
    if (present.some(({ words }) => folded(words.vi) === folded(vi))) return refuse("taken");
    return done({ id: newId(), party, words: { vi, en } });
  },
  save: (grant, organisation) => organisations.add(grant, [organisation]),
  audit: ({ words }) => ({ kind: "organisation.added", data: { organisation: words.vi } }),
  reply: ({ id }) => ({ organisationId: id }),
});
