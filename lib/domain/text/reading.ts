import { yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import { type Attrs, Fragment, type Mark, type Node } from "prosemirror-model";
import type { Doc } from "yjs";
import { plainText, type RichText } from "../rich-text";
import type { TextLanguage } from "./languages";
import { textSchema } from "./schema";

/** What a figure says in the language of the text it stands in; undefined for one the register does not know. */
export type Say = (figure: string) => string | undefined;

/** Stands where a figure was that the register no longer has: seen by whoever reads, and counted. */
export const unknownFigure = "[?]";

/**
 * One language of an answer's document as ProseMirror's node, always valid against the schema: what another program put there
 * and the form does not allow is left out. The document may lose that too, so it must be a copy of the caller's own.
 */
export function nodeOf(doc: Doc, language: TextLanguage): Node {
  const root = yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(language), textSchema);
  const blocks = Array.from({ length: root.childCount }, (_, index) => asBlock(root.child(index)));
  return textSchema.node("doc", null, blocks.length > 0 ? blocks : [textSchema.node("paragraph")]);
}

/** What is no block of the form becomes a paragraph with the same words: two people who each take apart a list can leave such a thing. */
function asBlock(node: Node): Node {
  try {
    node.check();
    if (textSchema.topNodeType.contentMatch.matchType(node.type)) return node;
  } catch {
    // Its words are kept below.
  }
  const words = node.isText ? (node.text ?? "") : node.textBetween(0, node.content.size, " ", " ");
  return textSchema.node("paragraph", null, words === "" ? [] : [textSchema.text(words)]);
}

/** The text as it is kept in a version: without the marks of conversations, figures still references. */
export function versionOf(node: Node): RichText {
  return jsonOf(rebuilt(node, kept));
}

/** The text as everybody else reads it: without the marks of conversations, figures put into words, NFC. */
export function readingOf(node: Node, say: Say): RichText {
  return jsonOf(rebuilt(node, (child) => spoken(child, say)));
}

/** The words of a text, as they are counted, compared and searched: one function for the editor and the server. */
export function plainOf(node: Node, say: Say): string {
  return plainText(readingOf(node, say));
}

/** The same text in the one shape it is stored in, whoever wrote the JSON. Throws what the schema does not allow. */
export function canonicalText(text: RichText): RichText {
  const node = textSchema.nodeFromJSON(text);
  node.check();
  return versionOf(node);
}

/** The figures a text refers to, each once. */
export function figuresIn(node: Node): readonly string[] {
  const found = new Set<string>();
  node.descendants((child) => {
    if (child.type.name === "figure" && isId(child.attrs.id)) found.add(child.attrs.id);
  });
  return [...found];
}

// Nobody can see or store them; a program that speaks the protocol by hand can still send them.
const controls = /(?![\t\n\r])\p{Cc}/gu;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids come from a text that any program may have written; only those that can be one count. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && uuid.test(value);
}

function kept(node: Node): Node | undefined {
  if (node.isText) return worded(node.text ?? "", node);
  if (node.type.name === "figure" && !isId(node.attrs.id)) return worded(unknownFigure, node);
  return node.mark(withoutComments(node.marks));
}

function spoken(node: Node, say: Say): Node | undefined {
  if (node.type.name !== "figure") return kept(node);
  return worded((isId(node.attrs.id) && say(node.attrs.id)) || unknownFigure, node);
}

/** Words as they may be stored: NFC, and nothing that cannot be seen or kept. */
export function storable(text: string): string {
  return text.normalize("NFC").replace(controls, "").toWellFormed();
}

function worded(text: string, { marks }: Node): Node | undefined {
  const clean = storable(text);
  return clean === "" ? undefined : textSchema.text(clean, withoutComments(marks));
}

function withoutComments(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => type.name !== "comment");
}

/** The same tree with other leaves; neighbours that have become alike are joined. */
function rebuilt(node: Node, leaf: (child: Node) => Node | undefined): Node {
  const children: Node[] = [];
  node.forEach((child) => {
    const made = child.isLeaf ? leaf(child) : rebuilt(child, leaf);
    if (made) children.push(made);
  });
  return node.type.create(attributesOf(node), Fragment.fromArray(children), [...node.marks]);
}

function attributesOf(node: Node): Attrs {
  if (node.type.name !== "orderedList") return node.attrs;
  return { start: Number.isInteger(node.attrs.start) ? node.attrs.start : 1, type: null };
}

/** Attributes that say nothing are left out, so that the same text is the same JSON whoever wrote it. */
function jsonOf(node: Node): RichText {
  return JSON.parse(JSON.stringify(node.toJSON())) as RichText;
}
