"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Bold, Italic, List, ListOrdered } from "lucide-react";
import { Toolbar } from "radix-ui";
import { useTranslations } from "use-intl/react";

const tool =
  "grid size-8 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-ink [&_svg]:size-4";

/** The four looks a text may have. Always there, so that the page does not jump when an answer is entered. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations("form.editor");
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      bulletList: now.isActive("bulletList"),
      orderedList: now.isActive("orderedList"),
    }),
  });
  const tools = [
    { name: "bold", icon: <Bold aria-hidden />, run: () => editor.chain().focus().toggleBold().run() },
    { name: "italic", icon: <Italic aria-hidden />, run: () => editor.chain().focus().toggleItalic().run() },
    { name: "bulletList", icon: <List aria-hidden />, run: () => editor.chain().focus().toggleBulletList().run() },
    { name: "orderedList", icon: <ListOrdered aria-hidden />, run: () => editor.chain().focus().toggleOrderedList().run() },
  ] as const;
  return (
    <Toolbar.Root aria-label={t("toolbar")} className="flex gap-1 border-b border-line px-1 py-0.5 print:hidden">
      {tools.map(({ name, icon, run }) => (
        <Toolbar.Button key={name} className={tool} aria-pressed={on[name]} aria-label={t(name)} title={t(name)} onClick={run}>
          {icon}
        </Toolbar.Button>
      ))}
    </Toolbar.Root>
  );
}
