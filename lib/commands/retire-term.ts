import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as terms from "@/lib/store/terms";

const input = z.strictObject({ termId: Id });

/** Takes a term out of use for all dossiers; texts stay as they are. Refuses one that is not in use (`not-found`). */
export const retireTerm = deskCommand({
  name: "term.retire",
  input,
  load: (grant) => terms.live(grant),
  decide(present, { termId }, _grant, { now }) {
    const term = present.find(({ id }) => id === termId);
    return term ? done({ id: term.id, vi: term.vi, at: now }) : refuse("not-found");
  },
  save: (grant, { id, at }) => terms.retire(grant, { id, at }),
  audit: ({ vi }) => ({ kind: "term.retired", data: { term: vi } }),
  reply: ({ id }) => ({ termId: id }),
});
