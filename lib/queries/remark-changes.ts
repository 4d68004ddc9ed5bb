import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { offeredChanges } from "@/lib/domain/consultation/changes";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as remarkChanges from "@/lib/store/remark-changes";
import * as rounds from "@/lib/store/rounds";

/**
 * What was changed in a question's answers since a round's draft was frozen, for whoever answers a remark to choose from. Refuses with
 * `not-found` a round the dossier has not.
 */
export const remarkChangesQuery = dossierQuery({
  name: "remark.changes",
  input: z.strictObject({ dossierId: Id, roundId: Id, question: z.string().max(20) }),
  async read(grant, { roundId, question }) {
    const round = await rounds.find(grant, roundId);
    if (!round) return refuse("not-found");
    return done({ changes: offeredChanges(question, await remarkChanges.since(grant, question, round.draftAt)) });
  },
});
