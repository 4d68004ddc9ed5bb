import { deskCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { sameWords, takenBy, termWords } from "@/lib/domain/terms";
import * as terms from "@/lib/store/terms";

/** Writes a term anew. Refuses one that is no longer in use (`not-found`), and a name that another term has (`taken`). */
export const changeTerm = deskCommand({
  name: "term.change",
  input: termWords.extend({ termId: Id }),
  load: (grant) => terms.live(grant),
  decide(present, { termId, ...words }, _grant, { now }) {
    const before = present.find(({ id }) => id === termId);
    if (!before) return refuse("not-found");
    if (takenBy(present, words.vi, termId)) return refuse("taken");
    return done({ id: termId, words, before, at: now, changed: !sameWords(before, words) });
  },
  save: async (grant, { changed, id, words, at }) => (changed ? terms.change(grant, { id, ...words, at }) : undefined),
  audit({ changed, words, before: { vi, en, fr, note } }) {
    return changed ? { kind: "term.changed", data: { term: words.vi, before: { vi, en, fr, note } } } : null;
  },
  reply: ({ id }) => ({ termId: id }),
});
