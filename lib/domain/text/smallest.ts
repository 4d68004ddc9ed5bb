import { diffArrays } from "diff";
import { Fragment, type Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";

/**
 * The way from one text to another in steps that each touch one place: words within a paragraph, or whole paragraphs and items
 * that came or went. Gives the texts on the way, the last one being `target` itself; none where nothing differs. Whoever
 * writes them one after the other leaves everything between the places as it is, so that what others type there survives.
 */
export function stepsBetween(current: Node, target: Node): readonly Node[] {
  if (current.eq(target)) return [];
  const transform = new Transform(current);
  // From the end, so that what is still to come keeps its place.
  for (const { from, to, put } of [...hunks(current, target, 0)].reverse()) transform.replaceWith(from, to, put);
  const texts = [...transform.docs.slice(1), transform.doc];
  // Joined text of equal looks can differ in how it is cut; the target says how it is in the end.
  return transform.doc.eq(target) ? texts : [...texts, target];
}

type Hunk = { readonly from: number; readonly to: number; readonly put: Fragment };
type Part = { readonly node: Node; readonly key: string };

/** Places that differ between two nodes of one type; `start` is where the content of `from` begins. */
function hunks(from: Node, to: Node, start: number): readonly Hunk[] {
  const [before, after] = from.isTextblock ? [words(from), words(to)] : [children(from), children(to)];
  // What is alike at either end stays: of two empty paragraphs the one that is written in is changed, and the other is not taken out.
  const head = alikeAt(before, after, (index) => index);
  const rest = [before.slice(head), after.slice(head)] as const;
  const tail = alikeAt(...rest, (index, all) => all.length - 1 - index);
  const [old, fresh] = rest.map((all) => all.slice(0, all.length - tail)) as [Part[], Part[]];
  const found: Hunk[] = [];
  let place = start + length(before.slice(0, head));
  let removed: Part[] = [];
  let added: Part[] = [];
  const settle = () => {
    found.push(...within(removed, added, place - length(removed)));
    [removed, added] = [[], []];
  };
  for (const change of diffArrays(old, fresh, { comparator: (one, other) => one.key === other.key })) {
    if (change.added) added = change.value;
    else if (change.removed) {
      removed = change.value;
      place += length(removed);
    } else {
      settle();
      place += length(change.value);
    }
  }
  settle();
  return found;
}

/** How many parts are the same from one end on. */
function alikeAt(one: readonly Part[], other: readonly Part[], at: (index: number, all: readonly Part[]) => number): number {
  const most = Math.min(one.length, other.length);
  for (let index = 0; index < most; index += 1) {
    if (one[at(index, one)]?.key !== other[at(index, other)]?.key) return index;
  }
  return most;
}

/** Some parts gave way to others: those that are much alike are changed within, the rest come and go whole. */
function within(removed: readonly Part[], added: readonly Part[], start: number): readonly Hunk[] {
  const [first, other] = [removed[0], added[0]];
  if (!first && !other) return [];
  if (first && other && !first.node.isInline) {
    const likely = added.findIndex(({ node }) => alike(first.node, node));
    // As many came as went: each in the place of one, even where no word has stayed.
    const heir = likely < 0 && removed.length === added.length && first.node.sameMarkup(other.node) ? 0 : likely;
    if (heir >= 0) {
      const before: readonly Hunk[] = heir > 0 ? [{ from: start, to: start, put: fragment(added.slice(0, heir)) }] : [];
      const inner = hunks(first.node, added[heir]?.node ?? first.node, start + 1);
      return [...before, ...inner, ...within(removed.slice(1), added.slice(heir + 1), start + first.node.nodeSize)];
    }
    const rest = within(removed.slice(1), added, start + first.node.nodeSize);
    return [{ from: start, to: start + first.node.nodeSize, put: Fragment.empty }, ...rest];
  }
  return [{ from: start, to: start + length(removed), put: fragment(added) }];
}

/** Of one kind, with the same attributes, and a third of the words in common. */
function alike(one: Node, other: Node): boolean {
  if (!one.sameMarkup(other)) return false;
  const [mine, theirs] = [wordSet(one), wordSet(other)];
  const common = [...mine].filter((word) => theirs.has(word)).length;
  return common * 3 >= Math.min(mine.size, theirs.size);
}

function wordSet(node: Node): ReadonlySet<string> {
  return new Set(node.textBetween(0, node.content.size, " ", " ").match(/\S+/g) ?? []);
}

function children(node: Node): Part[] {
  return Array.from({ length: node.childCount }, (_, index) => part(node.child(index)));
}

/**
 * A paragraph's text word by word; what is no text is a word of its own. A word with other looks is the same word: its letters
 * stay whose they are, and the last step, which is the target itself, changes the looks alone.
 */
function words(node: Node): Part[] {
  return children(node).flatMap((each) => {
    const { node: child } = each;
    if (!child.isText) return [each];
    let at = 0;
    return (child.text?.match(/\s+|\S+/g) ?? []).map((word) => {
      at += word.length;
      return { node: child.cut(at - word.length, at), key: word };
    });
  });
}

function part(node: Node): Part {
  return { node, key: JSON.stringify(node.toJSON()) };
}

function length(parts: readonly Part[]): number {
  return parts.reduce((sum, { node }) => sum + node.nodeSize, 0);
}

function fragment(parts: readonly Part[]): Fragment {
  return Fragment.fromArray(parts.map(({ node }) => node));
}
