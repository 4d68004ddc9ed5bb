import { updateYFragment } from "@tiptap/y-tiptap";
import type { Node } from "prosemirror-model";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import type { TextLanguage } from "./languages";
import { nodeOf } from "./reading";
import { makeRoom } from "./room-for-letters";
import { stepsBetween } from "./smallest";

/** The document that updates come to, in whatever order they are given. */
export function documentOf(updates: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  doc.transact(() => {
    for (const update of updates) applyUpdate(doc, update);
  });
  return doc;
}

/**
 * Changes one language of a document by the smallest difference and gives the update that carries it, or undefined where
 * nothing changed. `how` gets the text as it stands and gives the text as it shall be; it must be valid against the schema
 * (throws otherwise). The document itself is changed too.
 */
export function changeText(doc: Doc, language: TextLanguage, how: (current: Node) => Node): Uint8Array | undefined {
  const before = encodeStateVector(doc);
  const stand = encodeStateAsUpdate(doc);
  // Reading may tidy what it reads, so it reads a copy.
  const current = nodeOf(documentOf([stand]), language);
  const target = how(current);
  target.check();
  const steps = stepsBetween(current, target);
  if (steps.length === 0) return undefined;
  const fragment = doc.getXmlFragment(language);
  doc.transact((transaction) => {
    for (const step of steps) updateYFragment(doc, fragment, step, { mapping: new Map(), isOMark: new Map() });
    makeRoom(fragment, transaction);
  });
  return encodeStateAsUpdate(doc, before);
}

/** "Nothing to say" was chosen for a language, or taken back; it counts only while that text is empty. */
export function sayNothing(doc: Doc, language: TextLanguage, chosen: boolean): Uint8Array | undefined {
  const map = doc.getMap<boolean>("nothing");
  if ((map.get(language) ?? false) === chosen) return undefined;
  const before = encodeStateVector(doc);
  map.set(language, chosen);
  return encodeStateAsUpdate(doc, before);
}

/** Was "nothing to say" chosen for this language? */
export function saysNothing(doc: Doc, language: TextLanguage): boolean {
  return doc.getMap<boolean>("nothing").get(language) ?? false;
}
