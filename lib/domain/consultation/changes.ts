import { z } from "zod";
import { answerLanguages } from "../form";
import { done, type Result, refuse } from "../result";
import { changedSentences } from "../text/changed-sentences";
import type { RemarkChange } from "./held-round";

/** A change as whoever answers names it: an answer of the form, and two of its versions. Its words are never typed. */
export const namedChange = z.strictObject({
  question: z.string().max(20),
  language: z.enum(answerLanguages),
  /** 0 where there was nothing before. */
  fromVersion: z.number().int().min(0),
  toVersion: z.number().int().min(1),
});
export type NamedChange = z.infer<typeof namedChange>;

/** So many places may have been changed for one answer. */
export const mostChanges = 10;

/** A change as it is stored: what was named, and the words before and after. */
export type StoredChange = NamedChange & Pick<RemarkChange, "before" | "after"> & { readonly answerId: string };

/** Two versions of an answer as they were kept; `older` is empty where there was nothing before. */
export type VersionPair = NamedChange & { readonly answerId: string; readonly older: string; readonly newer: string };

/**
 * The words that were changed, as they stand in the table of responses. Refuses with `malformed` on `changes` versions that are not
 * there or in the wrong order (`unknown`), and two that read alike (`same`).
 */
export function decideChanges(named: readonly NamedChange[], pairs: readonly VersionPair[]): Result<readonly StoredChange[]> {
  const found = named.flatMap((each) => pairs.find((pair) => each.fromVersion < each.toVersion && isSame(pair, each)) ?? []);
  if (found.length !== named.length) return refuse("malformed", { fields: { changes: "unknown" } });
  if (found.some(({ older, newer }) => older === newer)) return refuse("malformed", { fields: { changes: "same" } });
  return done(found.map(({ older, newer, ...pair }) => ({ ...pair, ...changedSentences(older, newer) })));
}

/** A version of an answer, kept since a draft was frozen or (`stood`) the one that stood in it. */
export type KeptText = Pick<NamedChange, "language"> & {
  readonly version: number;
  readonly text: string;
  readonly at: Date;
  readonly by: string;
  readonly stood: boolean;
};

/** A change that may be named: what differs between two versions, who kept the later and when (an instant, ISO). */
export type OfferedChange = NamedChange & Pick<RemarkChange, "before" | "after"> & { readonly by: string; readonly at: string };

/**
 * What was changed in a question's answers since a draft: each step between neighbouring versions, the newest first, and before the
 * steps of a language all of them as one where there are several. Steps in which no word changed are left out.
 */
export function offeredChanges(question: string, kept: readonly KeptText[]): readonly OfferedChange[] {
  return answerLanguages.flatMap((language) => {
    const line = kept.filter((each) => each.language === language).sort((one, other) => one.version - other.version);
    const first = line[0];
    if (!first) return [];
    const nothing = { ...first, version: 0, text: "", stood: true };
    const whole = first.stood || first.version > 1 ? line : [nothing, ...line];
    const steps = whole.slice(1).flatMap((newer, index) => offer(question, whole[index], newer));
    const all = steps.length > 1 ? offer(question, whole[0]?.stood ? whole[0] : undefined, whole.at(-1)) : [];
    return [...all, ...steps.reverse()];
  });
}

function offer(question: string, older: KeptText | undefined, newer: KeptText | undefined): readonly OfferedChange[] {
  if (!older || !newer || older.text === newer.text) return [];
  const { language, version, by, at } = newer;
  const named = { question, language, fromVersion: older.version, toVersion: version };
  return [{ ...named, ...changedSentences(older.text, newer.text), by, at: at.toISOString() }];
}

function isSame(pair: NamedChange, { question, language, fromVersion, toVersion }: NamedChange): boolean {
  return pair.question === question && pair.language === language && pair.fromVersion === fromVersion && pair.toVersion === toVersion;
}
