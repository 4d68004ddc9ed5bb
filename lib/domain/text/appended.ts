import type { Node } from "prosemirror-model";
import { textSchema } from "./schema";

/** A text with paragraphs of plain words after all that it says; empty paragraphs at its end give way, everything else stays. */
export function appended(node: Node, paragraphs: readonly string[]): Node {
  let end = node.childCount;
  while (end > 0 && isEmpty(node.child(end - 1))) end -= 1;
  const kept = Array.from({ length: end }, (_, index) => node.child(index));
  const added = paragraphs.map((words) =>
    textSchema.node("paragraph", null, words === "" ? [] : [textSchema.text(words.normalize("NFC"))]),
  );
  return node.copy(textSchema.node("doc", null, [...kept, ...added]).content);
}

function isEmpty(block: Node): boolean {
  return block.type.name === "paragraph" && block.childCount === 0;
}
