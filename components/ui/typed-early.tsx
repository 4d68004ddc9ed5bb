"use client";

import { useLayoutEffect, useState, useSyncExternalStore } from "react";

type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Keeps what was typed or chosen in a field before the page's script was there: React takes a page over with the values it was
 * sent with, and would empty the field. Stands before the field, because a value is read before React comes to it.
 */
export function TypedEarly({ id }: { id: string }) {
  const takingOver = useSyncExternalStore(never, no, yes);
  const [early] = useState(() => (takingOver && typeof document !== "undefined" ? watch(id) : undefined));
  useLayoutEffect(() => {
    const typed = early?.end();
    if (typed === undefined) return;
    putBack(id, typed);
    // One task a field: what is written of the first is read before the second is told.
    const timer = setTimeout(() => tell(id, typed));
    return untilNextLetter(id, typed, () => clearTimeout(timer));
  }, [id, early]);
  return null;
}

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

function fieldOf(id: string): TypedField | null {
  return document.getElementById(id) as TypedField | null;
}

/**
 * What is typed in a field from now on until the page is taken over: between the two lies the whole work of drawing it. React lets
 * no event through to what it has not drawn yet, so it is heard where events come by first.
 */
function watch(id: string): { end(): string | boolean | undefined } {
  let typed = typedIn(id);
  const note = ({ target }: Event) => {
    if (target === fieldOf(id)) typed = typedIn(id);
  };
  window.addEventListener("input", note, true);
  return {
    end() {
      window.removeEventListener("input", note, true);
      return typed;
    },
  };
}

/** A box or a button that was pressed is told by its state, everything else by its words; undefined where nothing was touched. */
function typedIn(id: string): string | boolean | undefined {
  const field = fieldOf(id);
  if (!field) return undefined;
  if (isPressed(field)) return field.checked === field.defaultChecked ? undefined : field.checked;
  if (field instanceof HTMLSelectElement) {
    const sent = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return field.value === sent?.value ? undefined : field.value;
  }
  return field.value === field.defaultValue ? undefined : field.value;
}

/** True where the words had gone. */
function putBack(id: string, typed: string | boolean): boolean {
  const field = fieldOf(id);
  if (!field || typeof typed === "boolean" || field.value.startsWith(typed)) return false;
  writeBesideReact(field, typed);
  return true;
}

function tell(id: string, typed: string | boolean): void {
  putBack(id, typed);
  const field = fieldOf(id);
  if (!field) return;
  if (isPressed(field)) {
    if (typed && !field.checked) field.click();
    return;
  }
  if (!(field instanceof HTMLSelectElement)) {
    const { value, selectionStart, selectionEnd } = field;
    // React notes what is set on the field itself; the words put back beside it are then a change.
    field.value = field.defaultValue;
    writeBesideReact(field, value);
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
  }
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}

/**
 * The next letter brings React all the words by itself; to tell it of the older ones after that would undo what it has done since.
 * React may have emptied the field in between, so they are put back before that letter goes in.
 */
function untilNextLetter(id: string, typed: string | boolean, known: () => void): () => void {
  const field = fieldOf(id);
  const before = () => {
    if (putBack(id, typed) && field && "selectionEnd" in field && field.selectionEnd !== null)
      field.setSelectionRange(field.value.length, field.value.length);
  };
  const end = () => {
    known();
    field?.removeEventListener("beforeinput", before);
    field?.removeEventListener("input", end);
  };
  field?.addEventListener("beforeinput", before);
  field?.addEventListener("input", end);
  return end;
}

function writeBesideReact(field: TypedField, words: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, words);
}

function isPressed(field: TypedField): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}
