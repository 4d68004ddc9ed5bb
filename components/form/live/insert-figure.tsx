"use client";

import type { Editor } from "@tiptap/core";
import { Hash } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { TextLanguage } from "@/lib/domain/text/languages";

const load = () => import("./figure-window").then((module) => module.FigureWindow);
const FigureWindow = dynamic(load, { ssr: false });

type InsertFigureProps = { editor: Editor; language: TextLanguage; tool: string };

/** A tool of the editor's toolbar: finds a figure of the register and puts it where the caret is, or at the end before there is one. */
export function InsertFigure({ editor, language, tool }: InsertFigureProps) {
  const t = useTranslations("figures.editor");
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stood = useStood(editor);
  const soon = () => void load();

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
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        className={tool}
        aria-label={t("insert")}
        title={t("insert")}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={() => setOpen((now) => !now)}
      >
        <Hash aria-hidden />
      </button>
      {open ? (
        <FigureWindow
          button={button}
          language={language}
          onPick={insert}
          onClose={() => setOpen(false)}
          // Back to where one was writing, not to the button.
          onClosed={() => editor.commands.focus()}
        />
      ) : null}
    </>
  );
}

/** Whether somebody has been in the editor since it was made: only then is its caret where they want it. */
function useStood(editor: Editor) {
  const stood = useRef(false);
  useEffect(() => {
    const stand = () => {
      stood.current = true;
    };
    stood.current = editor.isFocused;
    editor.on("focus", stand);
    return () => void editor.off("focus", stand);
  }, [editor]);
  return stood;
}
