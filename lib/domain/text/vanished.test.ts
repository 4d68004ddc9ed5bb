import { describe, expect, it } from "vitest";
import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector, type Transaction } from "yjs";
import { textOf } from "../rich-text";
import { nodeOf, plainOf } from "./reading";
import { textSchema } from "./schema";
import { type VanishedWords, vanishedWords } from "./vanished";
import { changeText, documentOf } from "./writing";

const write = (doc: Doc, lines: string) => changeText(doc, "vi", () => textSchema.nodeFromJSON(textOf(lines)));
const words = (doc: Doc) => plainOf(nodeOf(doc, "vi"), () => undefined);

/** Two with the same text before them. */
function pair(lines: string): readonly [Doc, Doc] {
  const [mine, theirs] = [documentOf([]), documentOf([])];
  write(mine, lines);
  applyUpdate(theirs, encodeStateAsUpdate(mine));
  return [mine, theirs];
}

/** Takes what the other has done, and says what went with it unseen. */
function take(mine: Doc, theirs: Doc): VanishedWords {
  const change = encodeStateAsUpdate(theirs, encodeStateVector(mine));
  let vanished: VanishedWords = {};
  const look = (transaction: Transaction) => {
    vanished = vanishedWords(transaction, change);
  };
  mine.on("afterTransaction", look);
  applyUpdate(mine, change);
  mine.off("afterTransaction", look);
  return vanished;
}

describe("vanishedWords", () => {
  it("tells what was typed into the one of two joined paragraphs that is not the one that stays", () => {
    const [mine, theirs] = pair("một\nhai");
    write(mine, "một BỐN\nhai NĂM");
    write(theirs, "mộthai");
    const told = take(mine, theirs).vi?.trim() ?? "";
    expect(["BỐN", "NĂM"]).toContain(told);
    expect(["BỐN", "NĂM"].filter((each) => words(mine).includes(each))).toEqual(["BỐN", "NĂM"].filter((each) => each !== told));
  });

  it("tells what was typed into a paragraph that somebody took away", () => {
    const [mine, theirs] = pair("một\nhai\nba");
    write(mine, "một\nhai rưỡi\nba");
    write(theirs, "một\nba");
    expect(take(mine, theirs)).toEqual({ vi: " rưỡi" });
  });

  it("tells what was typed on behind letters that the other had seen", () => {
    const [mine, theirs] = pair("một\nhai");
    write(mine, "một\nhai BA");
    applyUpdate(theirs, encodeStateAsUpdate(mine));
    write(mine, "một\nhai BA BỐN");
    write(theirs, "một");
    expect(take(mine, theirs)).toEqual({ vi: " BỐN" });
  });

  it("tells pieces apart that were not typed one after the other", () => {
    const [mine, theirs] = pair("một\nhai bốn");
    write(mine, "một\nhai BA bốn");
    write(mine, "MỘT\nhai BA bốn");
    write(mine, "MỘT\nhai BA bốn NĂM");
    write(theirs, "một");
    expect(
      take(mine, theirs)
        .vi?.split(" … ")
        .map((piece) => piece.trim()),
    ).toEqual(["BA", "NĂM"]);
  });

  it("is silent about what stays, also where both wrote in one paragraph", () => {
    const [mine, theirs] = pair("một\nhai");
    write(mine, "một\nhai ba");
    write(theirs, "một\nhai bốn");
    expect(take(mine, theirs)).toEqual({});
    expect(words(mine)).toContain("ba");
  });

  it("is silent about what the other had seen and taken out", () => {
    const [mine, theirs] = pair("một\nhai");
    write(theirs, "một");
    expect(take(mine, theirs)).toEqual({});
  });

  it("tells the one who took the paragraph away as well, when the words come in that they had not seen", () => {
    const [mine, theirs] = pair("một\nhai");
    write(mine, "một\nhai ba");
    write(theirs, "một");
    expect(take(theirs, mine)).toEqual({ vi: " ba" });
  });
});
