import { expect, test } from "vitest";
import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from "yjs";
import { answerValue } from "../answer-shapes";
import { readAnswer } from "./answer-reading";
import { documentOf } from "./writing";

const say = () => undefined;

/** A document as a program could make it that speaks the protocol by hand. */
function forged(make: (add: (node: XmlElement) => void) => void) {
  const doc = new Doc();
  make((node) => doc.getXmlFragment("vi").insert(doc.getXmlFragment("vi").length, [node]));
  return readAnswer(documentOf([encodeStateAsUpdate(doc)]), "vi", say);
}

function element(name: string, content: readonly (XmlElement | XmlText)[] = [], attributes: Record<string, unknown> = {}): XmlElement {
  const made = new XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, [...content]);
  return made;
}

function text(words: string, marks: object = {}): XmlText {
  const made = new XmlText();
  made.insert(0, words, marks);
  return made;
}

const paragraph = (...content: readonly (XmlElement | XmlText)[]) => element("paragraph", content);
const item = (words: string) => element("listItem", [paragraph(text(words))]);

test.each([
  ["a node that the form has not", [element("iframe", [], { src: "x" }), paragraph(text("một"))], "một"],
  ["words outside a paragraph", [element("listItem", [paragraph(text("lạc"))]), paragraph(text("một"))], "lạc\nmột"],
  ["an empty list", [element("bulletList"), paragraph(text("một"))], "một"],
  ["a mark that the form has not", [paragraph(text("một", { link: { href: "javascript:1" } }), element("hardBreak"))], undefined],
  ["signs that cannot be stored", [paragraph(text("m\u0000ột\u0007 \ud800hai"))], "một \ufffdhai"],
  ["nothing but signs that cannot be stored", [paragraph(text("\u0000"))], ""],
  ["a figure that is none", [paragraph(text("có "), element("figure", [], { id: "'; drop table figure" }))], "có [?]"],
  ["a conversation that is none", [paragraph(text("một", { comment: { thread: "x" } }))], "một"],
  ["attributes of the wrong kind", [element("orderedList", [item("một")], { start: "<b>", type: { a: 1 } })], "một"],
  ["letters not composed", [paragraph(text("tiếng".normalize("NFD")))], "tiếng"],
  ["a text far too long", [paragraph(text("x".repeat(100_000)))], "x".repeat(100_000)],
])("%s leaves a text that can be stored and read", (_what, nodes, words) => {
  const reading = forged((add) => nodes.forEach(add));
  expect(answerValue.safeParse(reading.value).success).toBe(true);
  expect(answerValue.safeParse(reading.kept).success).toBe(true);
  expect([...reading.figures, ...reading.threads]).toEqual([]);
  if (words !== undefined) expect(reading.text).toBe(words);
});
