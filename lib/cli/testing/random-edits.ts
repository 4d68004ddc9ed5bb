import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { textSchema } from "@/lib/domain/text/schema";

/** A place where a letter can stand: the `at`-th, around again after the last. */
export function textPlace(node: Node, at: number): number {
  const places: number[] = [];
  node.descendants((child, from) => {
    if (child.isTextblock) for (let step = 0; step <= child.content.size; step += 1) places.push(from + 1 + step);
  });
  return places[at % places.length] ?? 1;
}

/** With a word put in. */
export function typed(node: Node, at: number, word: string): Node {
  return new Transform(node).insert(textPlace(node, at), textSchema.text(word)).doc;
}

/** Without up to `length` letters of one paragraph, which `removed` then holds. */
export function without(node: Node, at: number, length: number, removed: Set<string>): Node {
  const from = textPlace(node, at);
  const to = Math.min(node.resolve(from).end(), from + length);
  for (const letter of node.textBetween(from, to)) removed.add(letter);
  return new Transform(node).delete(from, to).doc;
}

/** With up to `length` letters of one paragraph set in bold. */
export function bolded(node: Node, at: number, length: number): Node {
  const from = textPlace(node, at);
  return new Transform(node).addMark(from, Math.min(node.resolve(from).end(), from + length), textSchema.mark("bold")).doc;
}

/** With one paragraph broken in two. */
export function split(node: Node, at: number): Node {
  return new Transform(node).split(textPlace(node, at)).doc;
}
