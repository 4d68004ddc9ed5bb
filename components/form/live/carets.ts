import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Plugin } from "prosemirror-state";
import type { Awareness } from "y-protocols/awareness";

type Somebody = { readonly name?: unknown; readonly tone?: unknown };

/**
 * Where others write: a caret with a name in the person's tone. The name is drawn by the style sheet, so that it is no part of
 * the text, neither for whoever copies it nor for a screen reader. It is the given name alone, which in Vietnam comes last and
 * is what colleagues call each other; the whole name stands beside the question.
 */
export function carets(awareness: Awareness): Plugin {
  return yCursorPlugin(awareness, {
    cursorBuilder: (somebody: Somebody) => {
      const caret = document.createElement("span");
      caret.className = `caret ${toneClass(somebody)}`;
      caret.dataset.name = givenName(somebody);
      caret.setAttribute("aria-hidden", "true");
      return caret;
    },
    selectionBuilder: (somebody: Somebody) => ({ class: `marked-by ${toneClass(somebody)}` }),
  });
}

function givenName({ name }: Somebody): string {
  return (
    String(name ?? "")
      .trim()
      .split(/\s+/)
      .at(-1) ?? ""
  );
}

function toneClass({ tone }: Somebody): string {
  return `tone-${Number(tone) >= 1 && Number(tone) <= 8 ? Math.floor(Number(tone)) : 1}`;
}
