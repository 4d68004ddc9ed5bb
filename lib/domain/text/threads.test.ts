import { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { ContentString, decodeUpdate, encodeStateAsUpdate } from "yjs";
import { plainText, textOf } from "../rich-text";
import { clientsIn, runsOf } from "./hands";
import { nodeOf, plainOf, readingOf } from "./reading";
import { textSchema } from "./schema";
import { replacePassage } from "./suggestions";
import { anchorAt, anchorOn, carryThreads, markThread, passageAt, threadsIn } from "./threads";
import { changeText, documentOf } from "./writing";

const one = "11111111-1111-4111-8111-111111111111";
const other = "22222222-2222-4222-8222-222222222222";
const say = () => undefined;
const t = "33333333-3333-4333-8333-333333333333";
const node = (lines: string) => Node.fromJSON(textSchema, textOf(lines));
const made = (lines: string) => {
  const doc = documentOf([]);
  changeText(doc, "vi", () => node(lines));
  return doc;
};
const standing = (doc: ReturnType<typeof made>) => nodeOf(documentOf([encodeStateAsUpdate(doc)]), "vi");

test("a passage is found again after the text before it has grown", () => {
  const doc = made("một hai ba");
  const pointed = anchorAt(doc, "vi", 5, 8);
  changeText(doc, "vi", () => node("trước đó một hai ba"));
  expect(passageAt(doc, "vi", pointed, say)?.text).toBe("hai");
  changeText(doc, "vi", () => node("hết"));
  expect(passageAt(doc, "vi", pointed, say)).toBeUndefined();
  expect(passageAt(doc, "vi", { from: { no: 1 }, to: {} }, say)).toBeUndefined();
});

test("a passage is pointed at by its words, across looks, and only where they stand in one paragraph", () => {
  const doc = made("một hai\nba bốn");
  const found = (words: string) => {
    const pointed = anchorOn(doc, "vi", words);
    return pointed && passageAt(doc, "vi", pointed, say)?.text;
  };
  expect([found("ba bốn"), found("hai"), found("hai ba"), found("năm")]).toEqual(["ba bốn", "hai", undefined, undefined]);
});

test("a place inside a letter of two units takes the whole letter: a mark never costs one", () => {
  const doc = made("chợ 🍜🍜 Huế");
  const pointed = anchorAt(doc, "vi", 6, 8);
  expect(passageAt(doc, "vi", pointed, say)).toEqual({ from: 5, to: 9, text: "🍜🍜" });
  changeText(doc, "vi", (current) => markThread(current, passageAt(doc, "vi", pointed, say) ?? { from: 0, to: 0 }, t));
  expect(plainOf(standing(doc), say)).toBe("chợ 🍜🍜 Huế");
});

test("a mark is put and taken without a letter being written again, and keeps to its part of a word", () => {
  const doc = made("Huế có nhiều làng nghề.\nmột");
  changeText(doc, "vi", () => node("Huế có rất nhiều làng nghề.\nmột"));
  const pointed = anchorOn(doc, "vi", "rất nhiều làng nghề") ?? { from: {}, to: {} };
  const passage = passageAt(doc, "vi", pointed, say) ?? { from: 0, to: 0 };
  for (const how of [(now: Node) => markThread(now, passage, t), (now: Node) => carryThreads(node("x"), node(plainOf(now, say)))]) {
    const { structs } = decodeUpdate(changeText(doc, "vi", how) ?? new Uint8Array());
    expect(structs.filter((each) => "content" in each && each.content instanceof ContentString)).toEqual([]);
  }
  changeText(doc, "vi", (now) => markThread(now, passage, t));
  changeText(doc, "vi", (now) => carryThreads(now, node("Trước hết, Huế có rất nhiều làng nghề!")));
  expect(threadsIn(standing(doc)).get(t)?.text).toBe("rất nhiều làng nghề");
});

test("a mark follows its words, is no part of the reading, and is gone with them", () => {
  const doc = made("một hai ba\nbốn năm");
  changeText(doc, "vi", (current) => markThread(current, { from: 5, to: 8 }, one));
  changeText(doc, "vi", (current) => markThread(current, { from: 1, to: 8 }, other));
  expect([...threadsIn(standing(doc))].map(([id, { text }]) => [id, text])).toEqual([
    [other, "một hai"],
    [one, "hai"],
  ]);
  expect(readingOf(standing(doc), say)).toEqual(textOf("một hai ba\nbốn năm"));
  changeText(doc, "vi", (current) => carryThreads(current, node("bốn\nmới một hai")));
  expect([...threadsIn(standing(doc)).values()].map(({ text }) => text).sort()).toEqual(["hai", "một hai"]);
  changeText(doc, "vi", (current) => replacePassage(current, threadsIn(current).get(one) ?? { from: 0, to: 0, text: "" }, "HAI"));
  expect(plainOf(standing(doc), say)).toBe("bốn\nmới một HAI");
  changeText(doc, "vi", (current) => carryThreads(current, node("không còn")));
  expect([...threadsIn(standing(doc)).keys()]).toEqual([]);
});

test("every letter has the hand that wrote it", () => {
  const doc = made("một hai");
  const first = clientsIn(encodeStateAsUpdate(doc));
  const other = documentOf([encodeStateAsUpdate(doc)]);
  const update = changeText(other, "vi", () => node("một và hai\nba".normalize("NFD"))) ?? new Uint8Array();
  const second = clientsIn(update);
  expect([first.length, second.length]).toEqual([1, 1]);
  const person = (client: number) => (client === first[0] ? "Lan" : "Minh");
  const runs = runsOf(other, "vi", say, person);
  expect(runs.map(([who]) => who)).toContain("Lan");
  expect(runs.map(([who]) => who)).toContain("Minh");
  const total = runs.reduce((sum, [, count]) => sum + count, 0);
  expect(total).toBe([...plainText(readingOf(nodeOf(other, "vi"), say))].length);
});
