import { coverageOf } from "./coverage";
import { symbolFont, textFonts } from "./fonts";

/** What every one of these fonts can draw. */
export function sharedCoverage(files: readonly string[]): Set<number> {
  const [first = new Set<number>(), ...others] = files.map(coverageOf);
  return new Set([...first].filter((code) => others.every((other) => other.has(code))));
}

/**
 * The source of `lib/domain/printable-glyphs.ts`: the printing fonts' coverage as text, so that a browser can name what they
 * lack. Ranges in order as "gap+more", in base 36: code points left out since the last range, and how many follow the first.
 */
export function glyphModule(): string {
  const text = rangesOf(sharedCoverage(textFonts.map(({ file }) => file)));
  const symbols = rangesOf(coverageOf(symbolFont.file));
  const head =
    "// Made from the fonts by lib/adapters/print/glyph-data.ts; its test writes this file anew with `npx vitest run glyph-data -u`.\n\n";
  return `${head}export const textGlyphs =\n  "${text}";\n\nexport const symbolGlyphs =\n  "${symbols}";\n`;
}

function rangesOf(codes: ReadonlySet<number>): string {
  const ranges: string[] = [];
  let after = 0;
  for (const code of [...codes].sort((one, other) => one - other)) {
    if (code < after) continue;
    let last = code;
    while (codes.has(last + 1)) last += 1;
    const more = last === code ? "" : `+${(last - code).toString(36)}`;
    ranges.push(`${(code - after).toString(36)}${more}`);
    after = last + 1;
  }
  return ranges.join(" ");
}
