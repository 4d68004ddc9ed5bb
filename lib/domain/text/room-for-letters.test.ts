import type { Node } from "prosemirror-model";
import { expect, it } from "vitest";
import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { textOf } from "../rich-text";
import { nodeOf, plainOf } from "./reading";
import { textSchema } from "./schema";
import { changeText, documentOf } from "./writing";

const wrap = (lines: string): Node => textSchema.nodeFromJSON(textOf(lines));
const write = (doc: Doc, lines: string) => changeText(doc, "vi", () => wrap(lines));
const words = (doc: Doc) => plainOf(nodeOf(doc, "vi"), () => undefined);

function meet(one: Doc, other: Doc): void {
  applyUpdate(other, encodeStateAsUpdate(one, encodeStateVector(other)));
  applyUpdate(one, encodeStateAsUpdate(other, encodeStateVector(one)));
}

it.each(["đầu\n", "\n", "\n\ncuối"])("of two who begin in the same empty paragraph no letter is lost or doubled (%j)", (lines) => {
  const [one, other] = [documentOf([]), documentOf([])];
  write(one, lines);
  meet(one, other);
  const at = lines.indexOf("\n") + 1;
  const typed = (doc: Doc, letters: string) => write(doc, words(doc).slice(0, at) + letters + words(doc).slice(at));
  typed(one, "MỘT");
  typed(other, "HAI");
  meet(one, other);
  typed(one, "ba");
  typed(other, "bốn");
  meet(one, other);
  typed(one, "NĂM");
  typed(other, "SÁU");
  meet(one, other);
  expect(words(one)).toBe(words(other));
  for (const each of ["MỘT", "HAI", "ba", "bốn", "NĂM", "SÁU"]) expect(words(one).split(each)).toHaveLength(2);
});

it("is not text: an empty paragraph reads as it did, and again and again the same", () => {
  const doc = documentOf([]);
  write(doc, "một\n\nba");
  expect(nodeOf(doc, "vi").toJSON()).toEqual(wrap("một\n\nba").toJSON());
  expect(write(doc, "một\n\nba")).toBeUndefined();
});

it("is there in a list as well", () => {
  const doc = documentOf([]);
  const paragraph = textSchema.node("paragraph");
  changeText(doc, "vi", () =>
    textSchema.node("doc", null, [textSchema.node("bulletList", null, [textSchema.node("listItem", null, [paragraph])])]),
  );
  expect(doc.getXmlFragment("vi").toString()).toBe("<bulletlist><listitem><paragraph></paragraph></listitem></bulletlist>");
  const [list] = doc.getXmlFragment("vi").toArray();
  expect((list as unknown as { get(at: number): { get(at: number): { length: number } } }).get(0).get(0).length).toBe(1);
});
