import { folded } from "@/lib/domain/folding";
import type { Mentionable } from "./thread-on-page";

export type BodyPart = { readonly start: number; readonly text: string; readonly people: readonly Mentionable[] };

/**
 * A body cut where it says @ and the whole name of somebody on the dossier; of two names that both fit the longer one is
 * meant. Parts in between hold nobody.
 */
export function bodyParts(body: string, people: readonly Mentionable[]): readonly BodyPart[] {
  const text = body.normalize("NFC");
  const parts: BodyPart[] = [];
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const named = namedAt(text, at, people);
    const name = named[0]?.name;
    if (name === undefined) continue;
    if (at > from) parts.push({ start: from, text: text.slice(from, at), people: [] });
    from = at + 1 + name.length;
    parts.push({ start: at, text: text.slice(at, from), people: named });
  }
  if (from < text.length) parts.push({ start: from, text: text.slice(from), people: [] });
  return parts;
}

/** Who a body mentions; of namesakes those picked from the list, or all of them when the name was typed by hand. */
export function mentionedIn(body: string, people: readonly Mentionable[], picked: ReadonlySet<string>): string[] {
  const groups = bodyParts(body, people).map((part) => part.people);
  const ids = groups.flatMap((group) => {
    const chosen = group.filter(({ id }) => picked.has(id));
    return (chosen.length > 0 ? chosen : group).map(({ id }) => id);
  });
  return [...new Set(ids)];
}

function namedAt(text: string, at: number, people: readonly Mentionable[]): readonly Mentionable[] {
  const fitting = people.filter(
    ({ name }) => name !== "" && text.startsWith(name, at + 1) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + 1 + name.length)),
  );
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
  return fitting.filter(({ name }) => name.length === longest);
}

/** What is being typed after an @ right before the caret, or undefined when nobody is being mentioned there. */
export function typedName(text: string, caret: number): { readonly start: number; readonly words: string } | undefined {
  const found = /(?:^|[\s(])@([^@\n]{0,40})$/u.exec(text.slice(0, caret));
  if (!found) return undefined;
  const words = found[1] ?? "";
  return { start: caret - words.length - 1, words };
}

/** People whose name holds every word typed, with or without marks; at most eight. */
export function peopleFor(words: string, people: readonly Mentionable[]): readonly Mentionable[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => wanted.every((word) => folded(name).includes(word))).slice(0, 8);
}
