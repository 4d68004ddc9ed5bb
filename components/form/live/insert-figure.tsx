"use client";

import { Hash } from "lucide-react";
import dynamic from "next/dynamic";
import { Selection } from "prosemirror-state";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { textSchema } from "@/lib/domain/text/schema";
import type { Editor } from "../editor/editor";
import { useStood } from "./use-stood";

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
    const { doc, selection } = editor.view.state;
    const figure = textSchema.node("figure", { id });
    if (stood.current) return editor.put([figure], selection.from, selection.to);
    const end = Selection.atEnd(doc).to;
    const parted = /\S$/.test(doc.textBetween(0, doc.content.size, "\n"));
    return editor.put(parted ? [textSchema.text(" "), figure] : [figure], end, end);
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
          onClosed={() => editor.focus()}
        />
      ) : null}
    </>
  );
}
