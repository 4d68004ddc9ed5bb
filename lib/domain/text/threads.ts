import type { Mark, Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { initProseMirrorDoc, relativePositionToAbsolutePosition } from "@tiptap/y-tiptap";
import { diffArrays } from "diff";
import { createRelativePositionFromJSON, type Doc } from "yjs";
import { z } from "zod";
import { isId } from "./reading";
import { type TextLanguage, textSchema } from "./schema";

/** A passage as the browser points at it: two places that move with the text, as Yjs writes them in JSON. */
export const anchor = z.strictObject({ from: z.record(z.string(), z.unknown()), to: z.record(z.string(), z.unknown()) });
export type Anchor = z.infer<typeof anchor>;

export type Passage = { readonly from: number; readonly to: number; readonly text: string };

/** Where an anchor stands in the text now; undefined where it cannot be found or holds no letter any more. */
export function passageAt(doc: Doc, language: TextLanguage, { from, to }: Anchor): Passage | undefined {
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
  const [start, end] = [Math.max(0, Math.min(ends[0], ends[1])), Math.min(node.content.size, Math.max(ends[0], ends[1]))];
  const text = textIn(node, start, end);
  return text.trim() === "" ? undefined : { from: start, to: end, text };
}

/** The words between two places, a line a paragraph; what a quote keeps. */
function textIn(node: Node, from: number, to: number): string {
  return node.textBetween(from, to, "\n", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : "")).normalize("NFC");
}

/** Marks a passage as what a thread is about. */
export function markThread(node: Node, { from, to }: { readonly from: number; readonly to: number }, thread: string): Node {
  return new Transform(node).addMark(from, to, threadMark(thread)).doc;
}

/** The passages that are marked, by thread; one whose letters lie apart reaches from the first to the last. */
export function threadsIn(node: Node): ReadonlyMap<string, Passage> {
  const ends = new Map<string, { from: number; to: number }>();
  node.descendants((child, at) => {
    for (const id of threadIds(child.marks)) ends.set(id, { from: ends.get(id)?.from ?? at, to: at + child.nodeSize });
  });
  return new Map([...ends].map(([id, { from, to }]) => [id, { from, to, text: textIn(node, from, to) }]));
}

/** Puts words in the place of a marked passage. The looks of its first letter and every mark that lay on it stay. */
export function replacePassage(node: Node, { from, to }: Passage, words: string): Node {
  const marks = node.nodeAt(from)?.marks ?? [];
  const transform = new Transform(node);
  if (words === "") return transform.delete(from, to).doc;
  return transform.replaceWith(from, to, textSchema.text(words, marks)).doc;
}

/**
 * Puts the marks of conversations that lie on `current` onto `target`, letter by letter, wherever the same words still stand:
 * a version that is brought back, or a text brought from outside, has none of its own.
 */
export function carryThreads(current: Node, target: Node): Node {
  const [old, fresh] = [letters(current), letters(target)];
  const transform = new Transform(target);
  let place = 0;
  let there = 0;
  for (const change of diffArrays(old, fresh, { comparator: (one, other) => one.word === other.word })) {
    if (change.added) there += change.value.length;
    else if (change.removed) place += change.value.length;
    else {
      for (let step = 0; step < change.value.length; step += 1) {
        const [from, to] = [old[place + step], fresh[there + step]];
        for (const id of from?.threads ?? []) transform.addMark(to?.at ?? 0, (to?.at ?? 0) + (to?.word.length ?? 0), threadMark(id));
      }
      place += change.value.length;
      there += change.value.length;
    }
  }
  return transform.doc;
}

type Letter = { readonly word: string; readonly at: number; readonly threads: readonly string[] };

/** Words and the spaces between them with their places; a mark's edge inside a word cuts it. */
function letters(node: Node): Letter[] {
  const found: Letter[] = [];
  node.descendants((child, position) => {
    if (!child.isText) return;
    let at = position;
    for (const word of child.text?.match(/\s+|[^\s]+/g) ?? []) {
      found.push({ word, at, threads: threadIds(child.marks) });
      at += word.length;
    }
  });
  return found;
}

function threadIds(marks: readonly Mark[]): readonly string[] {
  return marks.filter(({ type, attrs }) => type.name === "comment" && isId(attrs.thread)).map(({ attrs }) => attrs.thread);
}

function threadMark(thread: string): Mark {
  return textSchema.mark("comment", { thread });
}
