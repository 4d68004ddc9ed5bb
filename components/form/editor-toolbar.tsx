"use client";

import { Bold, Italic, List, ListOrdered } from "lucide-react";
import type { Command, EditorState } from "prosemirror-state";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { textSchema } from "@/lib/domain/text/schema";
import type { Editor } from "./editor/editor";
import { toggleList } from "./editor/lists";
import { hasLook, isWithin, toggleLook } from "./editor/looks";
import { ExtraTools } from "./live/extras";
import type { TextPlace } from "./live/text-place";

const tool =
  "grid size-8 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-ink pointer-coarse:size-11 [&_svg]:size-4";

const { nodes, marks } = textSchema;

const look = (name: "bold" | "italic", icon: ReactNode) => {
  return { name, icon, toggle: toggleLook(marks[name]), isOn: (state: EditorState) => hasLook(state, marks[name]) };
};
const list = (name: "bulletList" | "orderedList", icon: ReactNode) => {
  return { name, icon, toggle: toggleList(nodes[name]), isOn: (state: EditorState) => isWithin(state, nodes[name]) };
};
const looks = [
  look("bold", <Bold aria-hidden />),
  look("italic", <Italic aria-hidden />),
  list("bulletList", <List aria-hidden />),
  list("orderedList", <ListOrdered aria-hidden />),
];
type Look = (typeof looks)[number]["name"];

/** The four looks a text may have. Always there, so that the page does not jump when an answer is entered. */
export function EditorToolbar({ editor, place }: { editor: Editor; place: TextPlace }) {
  const t = useTranslations("form.editor");
  const on = useLooks(editor);
  const press = (toggle: Command) => {
    toggle(editor.view.state, editor.view.dispatch, editor.view);
    editor.focus();
  };
  return (
    <div role="toolbar" aria-label={t("toolbar")} onKeyDown={walk} className="flex gap-1 border-b border-line px-1 py-0.5 print:hidden">
      {looks.map(({ name, icon, toggle }, index) => (
        <button
          key={name}
          type="button"
          className={tool}
          // One stop for the keyboard; inside, the arrows walk.
          tabIndex={index === 0 ? 0 : -1}
          aria-pressed={on.has(name)}
          aria-label={t(name)}
          title={t(name)}
          onClick={() => press(toggle)}
        >
          {icon}
        </button>
      ))}
      <ExtraTools editor={editor} place={place} tool={tool} />
    </div>
  );
}

/** The looks of the words at the caret. */
function useLooks(editor: Editor): ReadonlySet<Look> {
  const [on, setOn] = useState<ReadonlySet<Look>>(() => looksAt(editor));
  useEffect(() => {
    const look = () => {
      const now = looksAt(editor);
      setOn((before) => (before.size === now.size && [...now].every((each) => before.has(each)) ? before : now));
    };
    return editor.watch(look);
  }, [editor]);
  return on;
}

function looksAt({ view }: Editor): ReadonlySet<Look> {
  return new Set(looks.filter(({ isOn }) => isOn(view.state)).map(({ name }) => name));
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at === -1) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
