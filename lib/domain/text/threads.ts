import { absolutePositionToRelativePosition, initProseMirrorDoc, relativePositionToAbsolutePosition } from "@tiptap/y-tiptap";
import { diffArrays } from "diff";
import type { Mark, Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { createRelativePositionFromJSON, type Doc, relativePositionToJSON } from "yjs";
import type { TextLanguage } from "./languages";
import { isId, nodeOf, type Say, storable, unknownFigure } from "./reading";
import { textSchema } from "./schema";

type Pointer = Readonly<Record<string, unknown>>;

/** A passage as the browser points at it: two places that move with the text, as Yjs writes them in JSON. */
export type Anchor = { readonly from: Pointer; readonly to: Pointer };

/** Points at what lies between two places of a text as it stands; the document is only read. */
export function anchorAt(doc: Doc, language: TextLanguage, from: number, to: number): Anchor {
  const fragment = doc.getXmlFragment(language);
  const { mapping } = initProseMirrorDoc(fragment, textSchema);
  const point = (place: number) => relativePositionToJSON(absolutePositionToRelativePosition(place, fragment, mapping));
  return { from: point(from), to: point(to) };
}

/** Points at the first place in one paragraph where these words stand; undefined where they do not. */
export function anchorOn(doc: Doc, language: TextLanguage, words: string): Anchor | undefined {
  const { doc: node } = initProseMirrorDoc(doc.getXmlFragment(language), textSchema);
  let start: number | undefined;
  node.descendants((child, at) => {
    if (!child.isTextblock || start !== undefined) return;
    const found = child.textBetween(0, child.content.size, null, "\ufffc").indexOf(words);
    if (found >= 0) start = at + 1 + found;
  });
  return start === undefined ? undefined : anchorAt(doc, language, start, start + words.length);
}

export type Passage = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Where an anchor stands in the text now, from its first letter to its last (figures bear no mark, so none stands at an edge);
 * undefined where it cannot be found or holds no letter any more.
 */
export function passageAt(doc: Doc, language: TextLanguage, { from, to }: Anchor, say: Say): Passage | undefined {
  const fragment = doc.getXmlFragment(language);
  const { doc: node, mapping } = initProseMirrorDoc(fragment, textSchema);
  const place = (position: Anchor["from"]) => {
    try {
      return relativePositionToAbsolutePosition(doc, fragment, createRelativePositionFromJSON(position), mapping);
    } catch {
      return null;
    }
  };
  const ends = [place(from), place(to)];
  if (ends[0] == null || ends[1] == null) return undefined;
  // A text that another program has spoilt reads otherwise than it stands: there is no place to be sure of.
  if (!nodeOf(doc, language).eq(node)) return undefined;
  const passage = lettersBetween(node, Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1]));
  if (!passage) return undefined;
  const text = textIn(node, passage.from, passage.to, say);
  return text.trim() === "" ? undefined : { ...passage, text };
}

/** A stretch of a text without what at its edges is no letter; undefined where none is left. */
function lettersBetween(node: Node, from: number, to: number): { readonly from: number; readonly to: number } | undefined {
  const [first, last] = [Math.max(0, from), Math.min(node.content.size, to)];
  let found: { from: number; to: number } | undefined;
  if (first < last) {
    node.nodesBetween(first, last, (child, at) => {
      if (!child.isText) return;
      const start = Math.max(first, at) - halfAt(child, Math.max(first, at) - at);
      const end = Math.min(last, at + child.nodeSize);
      if (start < end) found = { from: found?.from ?? start, to: end + halfAt(child, end - at) };
    });
  }
  return found;
}

/** 1 where a place lies inside a letter of two code units: cut there, it would be lost. */
function halfAt({ text = "" }: Node, offset: number): 0 | 1 {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) ? 1 : 0;
}

/** The words between two places, a line a paragraph; what a quote keeps. */
function textIn(node: Node, from: number, to: number, say: Say): string {
  const words = (leaf: Node) => (leaf.type.name === "figure" ? (say(String(leaf.attrs.id)) ?? unknownFigure) : "\n");
  return storable(node.textBetween(from, to, "\n", words));
}

/** Marks a passage as what a thread is about. */
export function markThread(node: Node, { from, to }: { readonly from: number; readonly to: number }, thread: string): Node {
  return new Transform(node).addMark(from, to, threadMark(thread)).doc;
}

/** The passages that are marked, by thread; one whose letters lie apart reaches from the first to the last. */
export function threadsIn(node: Node, say: Say = () => undefined): ReadonlyMap<string, Passage> {
  const ends = new Map<string, { from: number; to: number }>();
  node.descendants((child, at) => {
    for (const id of threadIds(child.marks)) ends.set(id, { from: ends.get(id)?.from ?? at, to: at + child.nodeSize });
  });
  return new Map([...ends].map(([id, { from, to }]) => [id, { from, to, text: textIn(node, from, to, say) }]));
}

/**
 * Puts the marks of conversations that lie on `current` onto `target`, letter by letter, wherever the same words still stand:
 * a version that is brought back, or a text brought from outside, has none of its own.
 */
export function carryThreads(current: Node, target: Node): Node {
  const [old, fresh] = [wordsOf(current), wordsOf(target)];
  const transform = new Transform(target);
  let place = 0;
  let there = 0;
  for (const change of diffArrays(old, fresh, { comparator: (one, other) => one.word === other.word })) {
    if (!change.added && !change.removed) {
      for (let step = 0; step < change.value.length; step += 1) {
        const at = fresh[there + step]?.at ?? 0;
        for (const { id, from, to } of old[place + step]?.threads ?? []) transform.addMark(at + from, at + to, threadMark(id));
      }
    }
    if (!change.added) place += change.value.length;
    if (!change.removed) there += change.value.length;
  }
  return transform.doc;
}

/** `from` and `to` are counted from the beginning of the word: a conversation may be about a part of it. */
type Word = {
  readonly word: string;
  readonly at: number;
  readonly threads: readonly { readonly id: string; readonly from: number; readonly to: number }[];
};

/** Words, the spaces between them and every other sign, with their places; what is no text is a sign. */
function wordsOf(node: Node): Word[] {
  const found: Word[] = [];
  node.descendants((block, position) => {
    if (!block.isTextblock) return;
    const text = block.textBetween(0, block.content.size, null, "\ufffc");
    for (const { 0: word, index } of text.matchAll(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
      found.push({ word, at: position + 1 + index, threads: threadsOn(block, index, index + word.length) });
    }
  });
  return found;
}

function threadsOn(block: Node, from: number, to: number): Word["threads"] {
  const found: { id: string; from: number; to: number }[] = [];
  block.nodesBetween(from, to, (child, at) => {
    const part = { from: Math.max(0, at - from), to: Math.min(to, at + child.nodeSize) - from };
    for (const id of threadIds(child.marks)) found.push({ id, ...part });
  });
  return found;
}

function threadIds(marks: readonly Mark[]): readonly string[] {
  return marks.filter(({ type, attrs }) => type.name === "comment" && isId(attrs.thread)).map(({ attrs }) => attrs.thread);
}

function threadMark(thread: string): Mark {
  return textSchema.mark("comment", { thread });
}
