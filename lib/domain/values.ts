import type { Kind } from "./form";
import type { RichText } from "./rich-text";

/** What an answer holds, by kind of question. Files are attachments and have no value. */
export type Values = {
  "short-text": { readonly text: string };
  "long-text": { readonly doc: RichText };
  choice: { readonly choice: string };
  person: { readonly person: Readonly<Record<string, string>> };
  initiatives: { readonly initiatives: readonly Readonly<Record<string, string>>[] };
  numbers: { readonly numbers: Readonly<Record<string, Readonly<Record<string, number>>>> };
  files: never;
  statement: { readonly accepted: boolean };
};

export type ValueOf<K extends Kind> = Values[K];
/** The form's own phrase for "nothing to say", kept as what it means; it is put into words when it is shown or printed. */
export type Nothing = { readonly nothing: true };
export type AnswerValue = Values[Kind] | Nothing;

export function isNothing(value: AnswerValue): value is Nothing {
  return "nothing" in value;
}

/** Same content, whatever the order of keys: a save sent twice because its answer was lost is one save. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
