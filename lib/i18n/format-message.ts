import type { Language } from "./zone";

// Takes the place of use-intl's own in the browser (see next.config.ts): sentences use no more of ICU than this, and its whole
// machinery would be a tenth of a page's script. `format-message.test.ts` holds every sentence against it.

type Values = Readonly<Record<string, unknown>>;
type Choice = { readonly name: string; readonly kind: string; readonly branches: Readonly<Record<string, Sentence>> };
type Sentence = readonly (string | { readonly name: string } | Choice | typeof count)[];

/** A `#` in a branch of a plural: the number that chose it. */
const count = Symbol("count");
const known = new Map<string, Sentence>();

/** Puts values into a sentence: plain ones, plurals and selections. Throws for a sentence that is not well formed. */
export default function formatMessage(_key: string, message: unknown, values: Values = {}, { locale }: { locale: Language }): string {
  if (typeof message !== "string") throw new Error("There is no such sentence.");
  const sentence = known.get(message) ?? parse(message);
  known.set(message, sentence);
  return say(sentence, values, locale, 0);
}

/** The sentence itself can be had as it is written. */
formatMessage.raw = true;

function say(sentence: Sentence, values: Values, locale: Language, number: number): string {
  const parts = sentence.map((part) => {
    if (typeof part === "string") return part;
    if (part === count) return new Intl.NumberFormat(locale).format(number);
    const value = values[part.name];
    if (!("kind" in part)) return String(value);
    const branch = part.kind === "plural" ? pluralOf(part, Number(value), locale) : (part.branches[String(value)] ?? part.branches.other);
    return say(branch ?? [], values, locale, part.kind === "plural" ? Number(value) : number);
  });
  return parts.join("");
}

function pluralOf({ branches }: Choice, value: number, locale: Language): Sentence | undefined {
  return branches[`=${value}`] ?? branches[new Intl.PluralRules(locale).select(value)] ?? branches.other;
}

function parse(message: string): Sentence {
  const reader = { text: message, at: 0 };
  const sentence = readSentence(reader, false);
  if (reader.at < message.length) throw new Error(`A brace too many: ${message}`);
  return sentence;
}

type Reading = { readonly text: string; at: number };

/** Up to the brace that closes it, or the end. */
function readSentence(reader: Reading, counted: boolean): Sentence {
  const parts: (Sentence[number] | string)[] = [];
  for (; reader.at < reader.text.length && reader.text[reader.at] !== "}"; ) {
    const plain = /^(?:[^{}'#]|'(?![{}#'])|#)/.exec(reader.text.slice(reader.at))?.[0];
    if (plain === "#" && counted) {
      parts.push(count);
      reader.at += 1;
    } else if (plain !== undefined) {
      parts.push(plain);
      reader.at += plain.length;
    } else if (reader.text[reader.at] === "'") parts.push(readQuoted(reader));
    else parts.push(readArgument(reader, counted));
  }
  return parts;
}

/** What stands between apostrophes is meant as it is written; two of them are one. */
function readQuoted(reader: Reading): string {
  const [whole = "", inside = ""] = /^'((?:''|[^'])*)'?/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += whole.length;
  return inside === "" ? "'" : inside.replaceAll("''", "'");
}

function readArgument(reader: Reading, counted: boolean): { readonly name: string } | Choice {
  const [whole, name = "", kind = ""] = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*,\s*)?/.exec(reader.text.slice(reader.at)) ?? [];
  if (whole === undefined) throw new Error(`Not a value: ${reader.text}`);
  reader.at += whole.length;
  if (kind === "") {
    reader.at += 1;
    return { name };
  }
  const branches: Record<string, Sentence> = {};
  for (let head = branchAt(reader); head; head = branchAt(reader)) {
    reader.at += head.length;
    branches[head.replace(/\s*\{$/, "").trim()] = readSentence(reader, counted || kind === "plural");
    reader.at += 1;
  }
  reader.at += /^\s*\}/.exec(reader.text.slice(reader.at))?.[0].length ?? 0;
  return { name, kind, branches };
}

function branchAt({ text, at }: Reading): string | undefined {
  return /^\s*(?:=\d+|\w+)\s*\{/.exec(text.slice(at))?.[0];
}
