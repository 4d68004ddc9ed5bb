"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { peopleFor, typedName } from "./mentions";
import type { Mentionable } from "./thread-on-page";

type Mentioning = {
  area: RefObject<HTMLTextAreaElement | null>;
  people: readonly Mentionable[];
  write(value: string): void;
  pick(id: string): void;
};

/** The list of names that opens while somebody types @ in a text, and what keys and presses do to it. */
export function useMentionList({ area, people, write, pick }: Mentioning) {
  const [typed, setTyped] = useState<{ readonly start: number; readonly words: string }>();
  const [active, setActive] = useState(0);
  const found = typed ? peopleFor(typed.words, people) : [];

  /** Reads anew what stands before the caret. */
  function look() {
    const field = area.current;
    const next = field ? typedName(field.value, field.selectionStart) : undefined;
    if (next?.words !== typed?.words) setActive(0);
    setTyped(next);
  }

  function put(start: number, end: number, text: string) {
    const field = area.current;
    if (!field) return;
    write(field.value.slice(0, start) + text + field.value.slice(end));
    const caret = start + text.length;
    // After React has drawn the new value, which would otherwise put the caret at its end.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
      look();
    });
  }

  function choose(person: Mentionable) {
    const field = area.current;
    if (!typed || !field) return;
    pick(person.id);
    const end = typed.start + 1 + typed.words.length;
    put(typed.start, end, field.value[end] === " " ? `@${person.name}` : `@${person.name} `);
  }

  /** For who would rather press a button than type @. */
  function begin() {
    const field = area.current;
    if (!field) return;
    const { selectionStart: start, selectionEnd: end, value } = field;
    put(start, end, start === 0 || /\s$/.test(value.slice(0, start)) ? "@" : " @");
  }

  function onKeyDown(event: KeyboardEvent) {
    const person = found[active];
    if (!person || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(person);
    else if (event.key === "Escape") setTyped(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { found, active, look, choose, begin, onKeyDown, close: () => setTyped(undefined) };
}
