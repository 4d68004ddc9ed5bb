import { Fragment, type Mark, type Node, Slice } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import type { Say } from "./reading";
import { textSchema } from "./schema";
import { carryThreads, type Passage } from "./threads";

/**
 * Puts words in the place of a passage. The looks of its first letter stay, and so do conversations about all of it; others stay
 * on the words that stay. A figure stays a reference where the new words still say its value. The end of a line is a line break
 * inside one paragraph, and a new paragraph where the passage itself had several.
 */
export function replacePassage(node: Node, { from, to }: Pick<Passage, "from" | "to">, words: string, say: Say = () => undefined): Node {
  const transform = new Transform(node);
  if (words === "") return transform.delete(from, to).doc;
  const within = node.resolve(from).sameParent(node.resolve(to));
  const lines = linesOf(words, between(node, from, to, isFigure), marksOf(node, from, to), say);
  const put = within ? new Slice(joined(lines), 0, 0) : new Slice(Fragment.from(lines.map(paragraphOf)), 1, 1);
  return carryThreads(node, transform.replace(from, to, put).doc);
}

function paragraphOf(line: readonly Node[]): Node {
  return textSchema.node("paragraph", null, [...line]);
}

function joined(lines: readonly (readonly Node[])[]): Fragment {
  return Fragment.from(lines.flatMap((line, index) => (index > 0 ? [textSchema.node("hardBreak"), ...line] : line)));
}

type Said = { readonly node: Node; readonly words: string };

function between(node: Node, from: number, to: number, wanted: (child: Node) => boolean): readonly Node[] {
  const found: Node[] = [];
  node.nodesBetween(from, to, (child) => {
    if (wanted(child)) found.push(child);
  });
  return found;
}

function isFigure(node: Node): boolean {
  return node.type.name === "figure";
}

function marksOf(node: Node, from: number, to: number): readonly Mark[] {
  const texts = between(node, from, to, ({ isText }) => isText);
  return (texts[0]?.marks ?? []).filter((mark) => mark.type.name !== "comment" || texts.every(({ marks }) => mark.isInSet(marks)));
}

/** Words as nodes, a list a line; figures, in their order, take the places where their values are said. */
function linesOf(words: string, figures: readonly Node[], marks: readonly Mark[], say: Say): readonly (readonly Node[])[] {
  let waiting: readonly Said[] = figures.map((node) => ({ node, words: say(String(node.attrs.id)) ?? "" }));
  return words.split("\n").map((line) => {
    const nodes: Node[] = [];
    const text = (part: string) => part !== "" && nodes.push(textSchema.text(part, marks));
    let rest = line;
    for (let next = firstSaid(rest, waiting); next; next = firstSaid(rest, waiting)) {
      text(rest.slice(0, next.at));
      nodes.push(next.node);
      rest = rest.slice(next.at + next.words.length);
      waiting = waiting.slice(next.index + 1);
    }
    text(rest);
    return nodes;
  });
}

/** The first of the figures whose value a line says. */
function firstSaid(line: string, figures: readonly Said[]) {
  for (const [index, { node, words }] of figures.entries()) {
    const at = words === "" ? -1 : placeOf(line, words);
    if (at >= 0) return { index, node, words, at };
  }
  return undefined;
}

/** Where a value stands by itself, not as a part of a longer number. */
function placeOf(line: string, value: string): number {
  for (let at = line.indexOf(value); at >= 0; at = line.indexOf(value, at + 1)) {
    if (!/\d[.,]?$/.test(line.slice(0, at)) && !/^[.,]?\d/.test(line.slice(at + value.length))) return at;
  }
  return -1;
}
