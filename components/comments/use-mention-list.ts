"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { peopleFor, typedName } from "./mentions";
import type { Mentionable } from "./thread-on-page";

type Mentioning = {
  area: RefObject<HTMLTextAreaElement | null>;
  people: readonly Mentionable[];
  write(value: string): void;
  pick(id: string): void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list of names that opens while somebody types @ in a text, and what keys and presses do to it. */
export function useMentionList({ area, people, write, pick }: Mentioning) {
  const { typed, look, forget } = useTypedName(area);
  const [active, setActive] = useState(0);
  const found = typed ? peopleFor(typed.words, people) : [];
  // A shorter list than the one a person stepped through has no such line any more.
  const current = Math.min(active, Math.max(0, found.length - 1));

  function choose(person: Mentionable) {
    const field = area.current;
    if (!typed || !field) return;
    pick(person.id);
    const end = typed.start + 1 + typed.words.length;
    put(field, { start: typed.start, end, text: field.value[end] === " " ? `@${person.name}` : `@${person.name} ` }, write, look);
    setActive(0);
  }

  /** For who would rather press a button than type @. */
  function begin() {
    const field = area.current;
    if (!field) return;
    const { selectionStart: start, selectionEnd: end, value } = field;
    put(field, { start, end, text: start === 0 || /\s$/.test(value.slice(0, start)) ? "@" : " @" }, write, look);
  }

  function onKeyDown(event: KeyboardEvent) {
    const person = found[current];
    if (!person || event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step) setActive((current + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(person);
    else if (event.key === "Escape") forget();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { found, active: current, look, choose, begin, onKeyDown, close: forget };
}

/** The name being typed before the caret; `look` reads it anew. */
function useTypedName(area: RefObject<HTMLTextAreaElement | null>) {
  const [typed, setTyped] = useState<ReturnType<typeof typedName>>();
  const look = () => setTyped(area.current ? typedName(area.current.value, area.current.selectionStart) : undefined);
  return { typed, look, forget: () => setTyped(undefined) };
}

type Piece = { readonly start: number; readonly end: number; readonly text: string };

function put(field: HTMLTextAreaElement, { start, end, text }: Piece, write: (value: string) => void, done: () => void) {
  // Drawn at once: the next key may come before another frame, and must find the caret where the name ends.
  flushSync(() => write(field.value.slice(0, start) + text + field.value.slice(end)));
  field.focus();
  field.setSelectionRange(start + text.length, start + text.length);
  done();
}
