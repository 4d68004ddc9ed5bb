/** A number as it stands in the words of a place; `annex` where "phụ lục" stands before it. */
export type Numbered = { readonly number: string; readonly annex: boolean };

const named = "cau hoi|cau|muc|phan|tieu muc|tieu chi|chuong|noi dung|van de|phu luc|section|question|part|item|annex|q";
const number = String.raw`(?:[a-z]\.?)?\d{1,2}(?:[.,]\d{1,2}){0,3}|[ivx]{1,5}`;
// At the beginning a number needs no word before it; later it does, or it could be a year or a page.
const first = new RegExp(
  String.raw`^(?:(?:tai|o|ve|thuoc|trong|in|on) )?(?:(${named})\b ?(?:so |no\.? )?)?(${number})(?![\d\p{L}%]|[.,]\d)`,
  "u",
);
const later = new RegExp(String.raw`\b(${named})\b ?(?:so |no\.? )?(${number})(?![\d\p{L}%]|[.,]\d)`, "u");
const next = new RegExp(
  String.raw`^\.?\)?\s*(?:[,;/&+(–-]|va\b|den\b|hoac\b|and\b|to\b|or\b)\s*(?:va |and )?(?:(${named})\b ?(?:so )?)?(${number})(?=$|[\s,;:/&+–).-])`,
  "u",
);

/**
 * The numbers that words without marks name as places, in their order, and the words that are left. A number in the middle counts only
 * after "mục", "câu" and the like: pages, years and amounts are none. "9,4" is 9.4, as a sheet in Vietnamese writes it.
 */
export function numbersIn(words: string): { readonly numbers: readonly Numbered[]; readonly rest: string } {
  const letters = words.replace(/(\d)([a-z])\b/g, "$1.$2");
  const start = first.exec(letters) ?? later.exec(letters);
  if (!start || (roman(start[2]) && !start[1])) return { numbers: [], rest: words };
  const numbers = [read(start)];
  const before = letters.slice(0, start.index);
  let rest = letters.slice(start.index + start[0].length);
  for (let more = next.exec(rest); more && !stray(more, rest); more = next.exec(rest)) {
    numbers.push(read(more));
    rest = rest.slice(more[0].length);
  }
  const left = `${before} ${rest}`.trim();
  return { numbers, rest: left.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "") };
}

/** "9.4 - 3 sáng kiến": a number after a dash that goes on with words is no place, unless a word for places stands before it. */
function stray([all, word]: RegExpExecArray, rest: string): boolean {
  return word === undefined && /^ \p{L}/u.test(rest.slice(all.length)) && !/^ (?:va|den|and|to|hoac|or)\b/.test(rest.slice(all.length));
}

function read([, word, found = ""]: RegExpExecArray): Numbered {
  const value =
    roman(found) ??
    found
      .replace(/,/g, ".")
      .replace(/^([a-z])\.?(?=\d)/, "$1.")
      .replace(/^[a-z]\./, (letter) => letter.toUpperCase());
  return { number: value, annex: word === "phu luc" || word === "annex" };
}

const ones: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "ix" is 9; anything else is none. */
function roman(letters: string | undefined): string | undefined {
  if (!letters || !/^[ivx]+$/.test(letters)) return undefined;
  const values = [...letters].map((letter) => ones[letter] ?? 0);
  return String(values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0));
}

/** Are the words a section's own number and nothing else, with a word for it or without: "Mục 4–5"? */
export function isNumbered(words: string, section: string): boolean {
  const own = section.toLowerCase().replace(/–/g, "-");
  return (
    words
      .replace(/–/g, "-")
      .replace(/\s*-\s*/g, "-")
      .replace(new RegExp(`^(?:${named})\\b ?(?:so )?`), "") === own
  );
}
