import fc from "fast-check";
import { expect, it } from "vitest";
import { asPrinted, unprintable } from "@/lib/domain/printable";
import { coverageOf } from "./coverage";
import { symbolFont, textFonts } from "./fonts";
import { glyphModule, sharedCoverage } from "./glyph-data";
import { printable } from "./printable";

it("knows in the browser exactly what the fonts can draw", async () => {
  await expect(glyphModule()).toMatchFileSnapshot("../../domain/printable-glyphs.ts");
});

// Letters of every kind that matters, so that marks meet letters of another font, and rarely a whole sentence is plain.
const odd = [
  ..."aÔđ ₫☑→漢🦀😀ক\u0301\u0323\u0338\u20dd\u{1e8d0}\u{1f3fb}\u{1f1fb}\u3000\u2003\u00a0\t\n\r\u2028\u0007\u0085\ue000\ufffd\uffff",
];
const bits = [...odd, "\u200b", "\u200d", "\ufe0f", "\u00ad", "\u202e", "\u2066", "\ud800", "\udc00"];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
);

it("names something exactly where the printed text is not the same text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const same = asPrinted(printable(text)) === asPrinted(text);
      expect(unprintable(text).length === 0, JSON.stringify(text)).toBe(same);
    }),
    { numRuns: 3_000 },
  );
});

it("names each character of the fonts as drawn, and each of its neighbours that is not", () => {
  const drawn = [sharedCoverage(textFonts.map(({ file }) => file)), coverageOf(symbolFont.file)];
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += code === 0x33ff ? 0xa800 : 1) {
    const character = String.fromCodePoint(code);
    const same = asPrinted(printable(character)) === asPrinted(character);
    if (same !== (unprintable(character).length === 0)) wrong.push(code.toString(16));
    if (/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(character) && same !== drawn.some((font) => font.has(code)))
      wrong.push(`letter ${code.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});
