import { coverageOf } from "./coverage";
import { symbolFont, textFonts } from "./fonts";
import { sharedCoverage } from "./glyph-data";

type Coverage = { readonly text: ReadonlySet<number>; readonly symbols: ReadonlySet<number>; readonly missing: string };

let read: Coverage | undefined;

/**
 * Text as the printed page can show it: NFC, line ends as "\n", no control, private-use, invisible or unpaired
 * characters, rare spaces as plain ones, and "□" for each character that none of the printing fonts can draw.
 * Whatever it is given, printing will not fail on the result; ordinary text comes back as it was, and where it does not,
 * `unprintable` has named why.
 */
export function printable(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, "")
    .normalize("NFC");
  read ??= readCoverage();
  const fonts = read;
  if (!/\p{M}/u.test(clean) && drawnBy(fonts.text, clean)) return clean;
  let shown = "";
  for (const { segment } of new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(clean)) {
    shown += segment === "\n" || drawnBy(fonts.text, segment) || drawnBy(fonts.symbols, segment) ? segment : standIn(segment, fonts);
  }
  return shown;
}

/** One letter with its marks is drawn by one font or not at all: keep of it what stands alone, else show that something stood there. */
function standIn(segment: string, fonts: Coverage): string {
  let kept = "";
  for (const character of segment) {
    if (/\p{Zs}/u.test(character)) kept += " ";
    else if (/\p{M}/u.test(character)) continue;
    else if (drawnBy(fonts.text, character) || drawnBy(fonts.symbols, character)) kept += character;
  }
  return kept === "" ? fonts.missing : kept;
}

function drawnBy(font: ReadonlySet<number>, text: string): boolean {
  for (const character of text) {
    if (character !== "\n" && !font.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

function readCoverage(): Coverage {
  const text = sharedCoverage(textFonts.map(({ file }) => file));
  const symbols = coverageOf(symbolFont.file);
  return { text, symbols, missing: symbols.has(0x25a1) ? "□" : "?" };
}
