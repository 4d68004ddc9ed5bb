/** The sentences of a difference, from whichever side it is drawn: they are in the area `form`. */
export type DifferenceWords = {
  readonly same: string;
  /** How the keyboard goes through it. */
  readonly hint: string;
  /** Whoever the text itself does not name: one of those who wrote. */
  readonly someone: string;
  readonly added: (who: string) => string;
  readonly removed: string;
  readonly removedBy: (who: string) => string;
  readonly came: (who: string, count: number) => string;
  readonly went: (count: number) => string;
};

type Say = (key: "same" | "hint" | "someone" | "added" | "removed" | "removedBy" | "came" | "went", values?: Values) => string;
type Values = { readonly who?: string; readonly count?: number };

/** The same sentences for the server's translator and for a component's. */
export function differenceWords(say: Say): DifferenceWords {
  return {
    same: say("same"),
    hint: say("hint"),
    someone: say("someone"),
    added: (who) => say("added", { who }),
    removed: say("removed"),
    removedBy: (who) => say("removedBy", { who }),
    came: (who, count) => say("came", { who, count }),
    went: (count) => say("went", { count }),
  };
}
