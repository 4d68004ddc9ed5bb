import type { Node } from "prosemirror-model";

export type Stretch = { readonly from: number; readonly to: number };

/** The sentences of a text, in order, without the spaces around them. */
function sentencesIn(node: Node): readonly Stretch[] {
  return stretches(node, /[^.!?…\s][^.!?…]*(?:[.!?…]+(?!\s|$)[^.!?…]*)*[.!?…]*/gu);
}

/** Its words, in order. */
function wordsIn(node: Node): readonly Stretch[] {
  return stretches(node, /\S+/gu);
}

function stretches(node: Node, pattern: RegExp): readonly Stretch[] {
  const found: Stretch[] = [];
  node.descendants((block, at) => {
    if (!block.isTextblock) return;
    const text = block.textBetween(0, block.content.size, null, "\ufffc");
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const from = at + 1 + index;
      found.push({ from, to: from + words.trimEnd().length });
    }
  });
  return found;
}

/** Without a mouse: the next sentence or the one before; the first where none is chosen yet. */
export function nextSentence(node: Node, { from, to }: Stretch, step: 1 | -1): Stretch | undefined {
  const sentences = sentencesIn(node);
  if (from === to) return sentences.find((each) => each.to > from) ?? sentences.at(-1);
  const next = step > 0 ? sentences.find((each) => each.from >= to) : sentences.findLast((each) => each.to <= from);
  return next ?? { from, to };
}

/** The same beginning, and a word more or less at the end; at least one stays. */
export function byWord(node: Node, { from, to }: Stretch, step: 1 | -1): Stretch {
  const ends = wordsIn(node)
    .map((each) => each.to)
    .filter((end) => end > from);
  const end = step > 0 ? ends.find((each) => each > to) : ends.findLast((each) => each < to);
  return { from, to: end ?? to };
}
