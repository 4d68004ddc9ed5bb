import { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { textOf } from "@/lib/domain/rich-text";
import { textSchema } from "@/lib/domain/text/schema";
import { byWord, nextSentence, type Stretch } from "./sentences";

const node = Node.fromJSON(textSchema, textOf("Huế có 2.500 thợ. Họ làm gì? Nhiều việc…\nCâu cuối"));
const words = (stretch: Stretch | undefined) => stretch && node.textBetween(stretch.from, stretch.to, "|");

test("arrows go from sentence to sentence, over the ends of paragraphs, and stay at either end", () => {
  const told: (string | undefined)[] = [];
  let at: Stretch = { from: 1, to: 1 };
  for (let step = 0; step < 5; step += 1) {
    at = nextSentence(node, at, 1) ?? at;
    told.push(words(at));
  }
  expect(told).toEqual(["Huế có 2.500 thợ.", "Họ làm gì?", "Nhiều việc…", "Câu cuối", "Câu cuối"]);
  expect(words(nextSentence(node, at, -1))).toBe("Nhiều việc…");
  expect(nextSentence(Node.fromJSON(textSchema, textOf("")), { from: 1, to: 1 }, 1)).toBeUndefined();
});

test("with Shift the end moves by a word, and one always stays", () => {
  const sentence = nextSentence(node, { from: 1, to: 1 }, 1) ?? { from: 0, to: 0 };
  const less = byWord(node, sentence, -1);
  expect([words(less), words(byWord(node, less, 1))]).toEqual(["Huế có 2.500", "Huế có 2.500 thợ."]);
  const first = { from: 1, to: 4 };
  expect(byWord(node, first, -1)).toEqual(first);
});
