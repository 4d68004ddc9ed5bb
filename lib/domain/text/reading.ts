import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import { yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import type { Doc } from "yjs";
import { plainText, type RichText } from "../rich-text";
import { type TextLanguage, textSchema } from "./schema";

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
  if (root.childCount > 0) return root;
  return textSchema.node("doc", null, [textSchema.node("paragraph")]);
}

/** The text as it is kept in a version: without the marks of conversations, figures still references. */
export function versionOf(node: Node): RichText {
  return jsonOf(rebuilt(node, (child) => (child.isText ? plainer(child) : child)));
}

/** The text as everybody else reads it: without the marks of conversations, figures put into words, NFC. */
export function readingOf(node: Node, say: Say): RichText {
  return jsonOf(rebuilt(node, (child) => (child.type.name === "figure" ? spoken(child, say) : child.isText ? plainer(child) : child)));
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
    if (child.type.name === "figure") found.add(String(child.attrs.id));
  });
  return [...found];
}

function plainer(node: Node): Node {
  return textSchema.text((node.text ?? "").normalize("NFC"), withoutComments(node.marks));
}

function spoken(node: Node, say: Say): Node {
  return textSchema.text(say(String(node.attrs.id)) ?? unknownFigure, withoutComments(node.marks));
}

function withoutComments(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => type.name !== "comment");
}

/** The same tree with other leaves; neighbours that have become alike are joined. */
function rebuilt(node: Node, leaf: (child: Node) => Node): Node {
  const children: Node[] = [];
  node.forEach((child) => {
    children.push(child.isLeaf ? leaf(child) : rebuilt(child, leaf));
  });
  return node.copy(Fragment.fromArray(children));
}

/** Attributes that say nothing are left out, so that the same text is the same JSON whoever wrote it. */
function jsonOf(node: Node): RichText {
  return JSON.parse(JSON.stringify(node.toJSON())) as RichText;
}
