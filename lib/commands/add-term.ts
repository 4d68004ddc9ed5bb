import { deskCommand } from "@/lib/access/command";
import { done, refuse } from "@/lib/domain/result";
import { takenBy, termWords } from "@/lib/domain/terms";
import * as terms from "@/lib/store/terms";

/** Agrees on a term for all dossiers. Refuses one that is in use, however it is marked or capitalised (`taken`). */
export const addTerm = deskCommand({
  name: "term.add",
  input: termWords,
  load: (grant) => terms.live(grant),
  decide(present, words, _grant, { now, newId }) {
    if (takenBy(present, words.vi)) return refuse("taken");
    return done({ id: newId(), ...words, at: now });
  },
  save: terms.add,
  audit: ({ vi }) => ({ kind: "term.added", data: { term: vi } }),
  reply: ({ id }) => ({ termId: id }),
});
