import { type Transaction, XmlElement, type XmlFragment, XmlText } from "yjs";

/**
 * Gives every empty paragraph that this transaction has made a text to type into. Otherwise each of two people who begin to type
 * in it makes a text of their own; a paragraph has only one, so the next change of either makes it anew from both, and where both
 * do so at once the letters stand there twice, or not at all. Paragraphs that others have made are left as they are: two who
 * mended the same one would make two texts again.
 */
export function makeRoom(fragment: XmlFragment, transaction: Transaction): void {
  for (const child of fragment.toArray()) {
    if (!(child instanceof XmlElement)) continue;
    if (child.nodeName !== "paragraph") makeRoom(child, transaction);
    else if (child.length === 0 && isNew(child, transaction)) child.insert(0, [new XmlText()]);
  }
}

function isNew({ _item: item }: XmlElement, { beforeState }: Transaction): boolean {
  return item !== null && item.id.clock >= (beforeState.get(item.id.client) ?? 0);
}
