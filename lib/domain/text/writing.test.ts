import fc from "fast-check";
import { Node } from "prosemirror-model";
import { describe, expect, test } from "vitest";
import { applyUpdate, encodeStateAsUpdate } from "yjs";
import { textOf } from "../rich-text";
import { nodeOf, plainOf, readingOf } from "./reading";
import { textSchema } from "./schema";
import { stepsBetween } from "./smallest";
import { changeText, documentOf, sayNothing, saysNothing } from "./writing";

const say = () => undefined;
const node = (lines: string) => Node.fromJSON(textSchema, textOf(lines));
const words = (doc: ReturnType<typeof documentOf>) => plainOf(nodeOf(documentOf([encodeStateAsUpdate(doc)]), "vi"), say);

/** Two copies of one text. */
function two(lines: string) {
  const one = documentOf([]);
  changeText(one, "vi", () => node(lines));
  return [one, documentOf([encodeStateAsUpdate(one)])] as const;
}

/** Each gets what the other wrote. */
function meet(one: ReturnType<typeof documentOf>, other: ReturnType<typeof documentOf>) {
  const [mine, theirs] = [encodeStateAsUpdate(one), encodeStateAsUpdate(other)];
  applyUpdate(one, theirs);
  applyUpdate(other, mine);
}

describe("the smallest change", () => {
  test.each([
    ["a word at each end", "một hai ba bốn năm", "MỘT hai ba bốn NĂM", "một hai BA bốn năm", "MỘT hai BA bốn NĂM"],
    ["paragraphs round one", "a b c\nd e f\ng h i", "A b c\nd e f\nG h i", "a b c\nd E f\ng h i", "A b c\nd E f\nG h i"],
    ["a paragraph before one", "một hai ba", "mới\nmột hai ba", "một HAI ba", "mới\nmột HAI ba"],
    ["a paragraph taken out before one", "bỏ đi\nmột hai ba", "một hai ba", "bỏ đi\nmột hai BA", "một hai BA"],
  ])("leaves what others write meanwhile: %s", (_what, start, mine, theirs, both) => {
    const [one, other] = two(start);
    changeText(one, "vi", () => node(mine));
    changeText(other, "vi", () => node(theirs));
    meet(one, other);
    expect(words(one)).toBe(both);
    expect(words(other)).toBe(both);
  });

  test("is nothing where nothing differs", () => {
    const [one] = two("một hai");
    expect(changeText(one, "vi", () => node("một hai"))).toBeUndefined();
  });

  test("of one word in a long text is small", () => {
    const long = Array.from({ length: 400 }, (_, index) => `từ${index}`).join(" ");
    const [one] = two(long);
    expect(changeText(one, "vi", () => node(long.replace("từ200", "chữ")))?.byteLength).toBeLessThan(60);
  });

  const piece = fc.constantFrom("một", "hai", "ba ba", "bốn", "năm sáu", "", "😀", "chữ");
  const lines = fc.array(
    fc.array(piece, { maxLength: 6 }).map((each) => each.join(" ")),
    { minLength: 1, maxLength: 6 },
  );
  test("leads from any text to any other", () => {
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const [start, end] = [node(from.join("\n")), node(to.join("\n"))];
        const steps = stepsBetween(start, end);
        expect((steps.at(-1) ?? start).eq(end)).toBe(true);
        for (const step of steps) step.check();
        const [one] = two(from.join("\n"));
        changeText(one, "vi", () => end);
        expect(readingOf(nodeOf(documentOf([encodeStateAsUpdate(one)]), "vi"), say)).toEqual(readingOf(end, say));
      }),
      { numRuns: 300 },
    );
  });
});

test("nothing to say is chosen and taken back", () => {
  const doc = documentOf([]);
  expect(saysNothing(doc, "en")).toBe(false);
  expect(sayNothing(doc, "en", false)).toBeUndefined();
  sayNothing(doc, "en", true);
  expect([saysNothing(doc, "en"), saysNothing(doc, "vi")]).toEqual([true, false]);
});

test("of two empty paragraphs the one that is written in is changed, so that words coming to the other survive", () => {
  const start = documentOf([]);
  changeText(start, "vi", () => node("một\n"));
  changeText(start, "vi", () => node("\n"));
  const [one, other] = [documentOf([encodeStateAsUpdate(start)]), documentOf([encodeStateAsUpdate(start)])];
  const first = changeText(one, "vi", () => node("trên\n")) ?? new Uint8Array();
  changeText(other, "vi", () => node("\ndưới"));
  applyUpdate(other, first);
  expect(plainOf(nodeOf(other, "vi"), () => undefined)).toBe("trên\ndưới");
});
