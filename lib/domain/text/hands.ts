import { ContentString, type Doc, decodeUpdate, type Item, XmlElement, XmlText } from "yjs";
import type { TextLanguage } from "./languages";
import { type Say, unknownFigure } from "./reading";

/** Who wrote which part of a text, in reading order: the person (null: nobody known) and how many code points. */
export type Runs = readonly (readonly [person: string | null, codePoints: number])[];

/** The Yjs client ids whose letters an update brings. */
export function clientsIn(update: Uint8Array): readonly number[] {
  return [...new Set(decodeUpdate(update).structs.map(({ id }) => id.client))];
}

/** Who wrote which part of one language; the parts add up to the plain words of the same text. */
export function runsOf(doc: Doc, language: TextLanguage, say: Say, personOf: (client: number) => string | undefined): Runs {
  const runs: [string | null, number][] = [];
  const add = (client: number | undefined, text: string) => {
    const person = client === undefined ? (runs.at(-1)?.[0] ?? null) : (personOf(client) ?? null);
    const count = [...text.normalize("NFC")].length;
    const last = runs.at(-1);
    if (last?.[0] === person) last[1] += count;
    else if (count > 0) runs.push([person, count]);
  };
  const blocks = blocksIn(doc.getXmlFragment(language).toArray());
  for (const [index, block] of blocks.entries()) {
    if (index > 0) add(undefined, "\n");
    for (const child of block.toArray()) inline(child, say, add);
  }
  return runs;
}

type Add = (client: number | undefined, text: string) => void;

/** Paragraphs at any depth, in order: each is a line of the plain words. */
function blocksIn(nodes: readonly unknown[]): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    if (!(node instanceof XmlElement)) return [];
    return node.nodeName === "paragraph" ? [node] : blocksIn(node.toArray());
  });
}

function inline(node: unknown, say: Say, add: Add): void {
  if (node instanceof XmlText) {
    for (const item of itemsOf(node)) {
      if (!item.deleted && item.content instanceof ContentString) add(item.id.client, item.content.str);
    }
  } else if (node instanceof XmlElement) {
    const client = node._item?.id.client;
    if (node.nodeName === "hardBreak") add(client, "\n");
    if (node.nodeName === "figure") add(client, say(String(node.getAttribute("id"))) ?? unknownFigure);
  }
}

function itemsOf(text: XmlText): readonly Item[] {
  const items: Item[] = [];
  for (let item = text._start; item; item = item.right) items.push(item);
  return items;
}
