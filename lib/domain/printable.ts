import { symbolGlyphs, textGlyphs } from "./printable-glyphs";

// Embeddings and overrides of direction: nothing to see in themselves, but without them other words stand elsewhere.
const turning = "\u202a-\u202e\u2066-\u2069";
/** Joiners, variation selectors, soft hyphens, fillers: nothing is lost on paper without them. */
const unseen = new RegExp(`(?![${turning}])\\p{Default_Ignorable_Code_Point}`, "gu");
/** What has no shape at all and is no blank: controls, private use, halves of characters, and what turns words about. */
const shapeless = new RegExp(`(?![\\t\\n\\r])[\\p{Cc}\\p{Co}\\p{Cs}${turning}]`, "gu");

/**
 * A text as far as print keeps it: line ends as "\n", tabs and every kind of space as a plain one, what is never seen left out,
 * NFC. Two texts that are equal so are the same text on paper.
 */
export function asPrinted(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unseen, "")
    .normalize("NFC")
    .replace(/[\t\p{Zs}]/gu, " ");
}

/**
 * The characters of a text that the printed form cannot show, each once, in the order they stand: the character itself, or
 * "U+XXXX" where it cannot be seen on a screen either. Takes text in any normal form. Empty exactly where printing gives back
 * the same `asPrinted`; the fonts' own coverage says what they draw, and a letter with its marks must be drawn by one font.
 */
export function unprintable(text: string): readonly string[] {
  fonts ??= [textGlyphs, symbolGlyphs].map(glyphsOf);
  const [first = none, second = none] = fonts;
  const seen = text.replace(unseen, "");
  const found = new Set((seen.match(shapeless) ?? []).map(nameOf));
  for (const letter of lettersOf(seen.replace(shapeless, "").normalize("NFC"))) {
    if (has(first, letter) || has(second, letter)) continue;
    for (const character of letter) {
      if (/\p{Zs}/u.test(character)) continue;
      if (!has(first, character) && !has(second, character)) found.add(nameOf(character));
      else if (/\p{M}/u.test(character)) found.add(letter);
    }
  }
  return [...found];
}

type Glyphs = ReadonlySet<number>;
const none: Glyphs = new Set();
let fonts: readonly Glyphs[] | undefined;

/** Reads "gap+more": so many code points left out, then one with so many more after it, in base 36. */
function glyphsOf(ranges: string): Glyphs {
  const glyphs = new Set<number>();
  let next = 0;
  for (const range of ranges.split(" ")) {
    const [gap = "", more = "0"] = range.split("+");
    next += Number.parseInt(gap, 36);
    const last = next + Number.parseInt(more, 36);
    for (; next <= last; next += 1) glyphs.add(next);
  }
  return glyphs;
}

function has(glyphs: Glyphs, text: string): boolean {
  return [...text].every((character) => /[\t\n\r\u2028\u2029]/.test(character) || glyphs.has(character.codePointAt(0) ?? 0));
}

function lettersOf(text: string): readonly string[] {
  return [...new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}

function nameOf(character: string): string {
  if (!/[\p{C}\p{M}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
