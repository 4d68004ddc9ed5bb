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

function isSame(pair: NamedChange, { question, language, fromVersion, toVersion }: NamedChange): boolean {
  return pair.question === question && pair.language === language && pair.fromVersion === fromVersion && pair.toVersion === toVersion;
}
