import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passageIn, sentencePassages } from "./chosen-passage";

const text = "Huế có nghề nón.\nLàng Vân Cù làm bún 🍜, đã 400 năm.\n\nBún bò: di sản.";

/** The words from one letter to another, counted by code points as everybody counts them. */
const cut = (from: number, to: number) => [...text].slice(from, to).join("");

describe("a passage chosen on the screen", () => {
  test("is found though the screen breaks no lines", () => {
    const [before, chosen] = ["Huế có nghề nón.Làng Vân Cù ", "làm bún 🍜, đã 400 năm.Bún"];
    const found = passageIn(text, before, chosen);
    expect(found).toEqual({ quote: "làm bún 🍜, đã 400 năm.\n\nBún", from: [...text].indexOf("l") });
    expect(
      [...text]
        .slice(found?.from)
        .join("")
        .startsWith(found?.quote ?? "?"),
    ).toBe(true);
  });

  test("stands where it was chosen, not where its words come first", () => {
    expect(passageIn("bún, bún, bún", "bún, ", "bún")).toEqual({ quote: "bún", from: 5 });
  });

  test("loses the blanks around it, and may be given in any form of Unicode", () => {
    expect(passageIn(text, "Huế có ".normalize("NFD"), " nghề nón. ".normalize("NFD"))).toEqual({ quote: "nghề nón.", from: 7 });
  });

  test.each([
    ["blanks alone", "Huế", "  \n"],
    ["more than the answer has", "Huế có nghề nón.Làng Vân Cù làm bún 🍜, đã 400 năm.Bún bò: ", "di sản. Góp ý"],
    ["other words", "Huế có ", "nghề mộc"],
    ["what stands elsewhere", "Huế ", "nghề"],
  ])("is none of %s", (_what, before, chosen) => expect(passageIn(text, before, chosen)).toBeUndefined());

  test("is none when it is too long to be quoted", () => {
    const long = "a".repeat(5_001);
    expect(passageIn(long, "", long)).toBeUndefined();
    expect(passageIn(long, "a", long.slice(1))?.from).toBe(1);
  });

  test("reads in the text as it was chosen, wherever it begins and ends", () => {
    const { length } = [...text];
    fc.assert(
      fc.property(fc.nat(length), fc.nat(length), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const found = passageIn(text, cut(0, from), cut(from, to));
        expect(found?.quote).toBe(cut(from, to).trim() || undefined);
        if (found) expect(cut(found.from, found.from + [...found.quote].length)).toBe(found.quote);
      }),
    );
  });
});

test("the sentences of a text are passages of it, also where one comes twice", () => {
  const twice = "Có bún 🍜. Có nón!\nCó bún 🍜. Hết";
  const passages = sentencePassages(twice);
  expect(passages.map(({ quote }) => quote)).toEqual(["Có bún 🍜.", "Có nón!", "Có bún 🍜.", "Hết"]);
  for (const { quote, from } of passages) expect([...twice].slice(from, from + [...quote].length).join("")).toBe(quote);
  expect(passages[0]?.from).not.toBe(passages[2]?.from);
  expect(sentencePassages("")).toEqual([]);
});
