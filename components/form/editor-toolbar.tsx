"use client";

import type { Editor } from "@tiptap/core";
import { Bold, Italic, List, ListOrdered } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ExtraTools } from "./live/extras";
import type { TextPlace } from "./live/text-place";

const tool =
  "grid size-8 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-ink pointer-coarse:size-11 [&_svg]:size-4";

const looks = ["bold", "italic", "bulletList", "orderedList"] as const;
type Look = (typeof looks)[number];

/** The four looks a text may have. Always there, so that the page does not jump when an answer is entered. */
export function EditorToolbar({ editor, place }: { editor: Editor; place: TextPlace }) {
  const t = useTranslations("form.editor");
  const on = useLooks(editor);
  const tools = [
    { name: "bold", icon: <Bold aria-hidden />, run: () => editor.chain().focus().toggleBold().run() },
    { name: "italic", icon: <Italic aria-hidden />, run: () => editor.chain().focus().toggleItalic().run() },
    { name: "bulletList", icon: <List aria-hidden />, run: () => editor.chain().focus().toggleBulletList().run() },
    { name: "orderedList", icon: <ListOrdered aria-hidden />, run: () => editor.chain().focus().toggleOrderedList().run() },
  ] as const;
  return (
    <div role="toolbar" aria-label={t("toolbar")} onKeyDown={walk} className="flex gap-1 border-b border-line px-1 py-0.5 print:hidden">
      {tools.map(({ name, icon, run }, index) => (
        <button
          key={name}
          type="button"
          className={tool}
          // One stop for the keyboard; inside, the arrows walk.
          tabIndex={index === 0 ? 0 : -1}
          aria-pressed={on.has(name)}
          aria-label={t(name)}
          title={t(name)}
          onClick={run}
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
    editor.on("transaction", look);
    return () => void editor.off("transaction", look);
  }, [editor]);
  return on;
}

function looksAt(editor: Editor): ReadonlySet<Look> {
  return new Set(looks.filter((look) => editor.isActive(look)));
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at === -1) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
