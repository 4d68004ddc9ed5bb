"use client";

import type { Editor } from "@tiptap/core";
import { Hash } from "lucide-react";
import { Popover } from "radix-ui";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { TextLanguage } from "@/lib/domain/text/schema";
import { FigurePicker } from "./figure-picker";

type InsertFigureProps = { editor: Editor; language: TextLanguage; tool: string };

/** A tool of the editor's toolbar: finds a figure of the register and puts it where the caret is, or at the end before there is one. */
export function InsertFigure({ editor, language, tool }: InsertFigureProps) {
  const t = useTranslations("figures.editor");
  const [open, setOpen] = useState(false);
  const stood = useRef(false);
  useEffect(() => {
    const stand = () => {
      stood.current = true;
    };
    stood.current = editor.isFocused;
    editor.on("focus", stand);
    return () => void editor.off("focus", stand);
  }, [editor]);

  function insert(id: string) {
    setOpen(false);
    const figure = { type: "figure", attrs: { id } };
    if (stood.current) return void editor.chain().focus().insertContent(figure).run();
    const { doc } = editor.state;
    const space = /\S$/.test(doc.textBetween(0, doc.content.size, "\n")) ? [{ type: "text", text: " " }] : [];
    editor
      .chain()
      .focus("end")
      .insertContent([...space, figure])
      .run();
  }

  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button type="button" tabIndex={-1} className={tool} aria-label={t("insert")} title={t("insert")}>
          <Hash aria-hidden />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t("insert")}
          onCloseAutoFocus={(event) => {
            // Back to where one was writing, not to the button.
            event.preventDefault();
            editor.commands.focus();
          }}
          className="z-50 flex w-96 max-w-[calc(100vw-1rem)] animate-appear flex-col gap-2 rounded-md border border-line bg-raised p-3 text-sm leading-control shadow-float"
        >
          <FigurePicker language={language} onPick={insert} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
