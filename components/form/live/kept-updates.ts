import { attempt } from "../../kept-text";
import { fromBase64, toBase64 } from "./base64";

type Owner = { readonly me: string; readonly dossierId: string };

/** What one page keeps of one answer until the server has it. */
export type KeptUpdates = {
  /** What earlier visits left behind, and this one. */
  read(): readonly Uint8Array[];
  put(update: Uint8Array): void;
  /** The server has everything that `read` gave and that was put since. */
  drop(): void;
};

/**
 * Changes that the server has not acknowledged, in this browser: they outlive the tab. Every page has its own place, so that two
 * tabs with the same answer never wipe out what the other keeps. A full or closed storage costs only this net.
 */
export function keptUpdates({ me, dossierId }: Owner, question: string, page: string): KeptUpdates {
  const all = `${prefix({ me, dossierId })}${question}:`;
  const own = `${all}${page}`;
  let given: readonly (readonly [name: string, text: string])[] = [];
  return {
    read() {
      given = names(all).map((name) => [name, textAt(name)] as const);
      return given.flatMap(([, text]) => attempt(() => [fromBase64(text)]) ?? []);
    },
    put: (update) => void attempt(() => localStorage.setItem(own, toBase64(update))),
    drop() {
      // Another tab may have put more there since.
      for (const [name, text] of given) if (name !== own && textAt(name) === text) remove(name);
      remove(own);
      given = [];
    },
  };
}

/** The questions of a dossier of which this browser still keeps something for this person. */
export function questionsKept(owner: Owner): readonly string[] {
  const start = prefix(owner);
  return [...new Set(names(start).map((name) => name.slice(start.length).split(":")[0] ?? ""))];
}

function textAt(name: string): string {
  return attempt(() => localStorage.getItem(name)) ?? "";
}

function remove(name: string): void {
  attempt(() => localStorage.removeItem(name));
}

function prefix({ me, dossierId }: Owner): string {
  return `unsent:${me}:${dossierId}:`;
}

function names(start: string): readonly string[] {
  return attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(start))) ?? [];
}
