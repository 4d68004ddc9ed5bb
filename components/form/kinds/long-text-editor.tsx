"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import type { Limit } from "@/lib/domain/form";
import { emptyText, type RichText } from "@/lib/domain/rich-text";
import { editorExtensions } from "../editor-extensions";
import { EditorToolbar } from "../editor-toolbar";
import { useAnnounced, useTermMarks } from "../live/use-term-marks";

type LongTextEditorProps = {
  doc: RichText | undefined;
  /** Rises when the text was replaced from outside. */
  replaced: number;
  limit: Limit | undefined;
  lang: string;
  label: string;
  describedBy: string;
  onChange(doc: RichText): void;
  onBarred(): void;
};

/** A text of the form: paragraphs, bold, italic, lists, line breaks, and nothing else. */
export function LongTextEditor(props: LongTextEditorProps) {
  const latest = useRef(props);
  latest.current = props;
  const marks = useTermMarks(props.lang);
  const editor = useEditor({
    extensions: [...editorExtensions(props.limit, () => latest.current.onBarred()), ...marks],
    content: props.doc ?? emptyText,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      // The cells of a table from Word or Excel would run together: "2024" and "900" must not become "2024900".
      transformPastedHTML: (html) => html.replace(/<\/t[dh]>/gi, " $&"),
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": props.label,
        "aria-describedby": props.describedBy,
        lang: props.lang,
        spellcheck: "false",
        class: "answer min-h-28 px-3 py-2",
      },
    },
    onUpdate: ({ editor: now }) => latest.current.onChange(now.getJSON() as RichText),
  });
  useAnnounced(props.lang, editor);

  useEffect(() => {
    // Only what came from outside is drawn anew; what is typed stands there already.
    if (editor && props.replaced > 0) editor.commands.setContent(latest.current.doc ?? emptyText, { emitUpdate: false });
  }, [editor, props.replaced]);

  return (
    <div className="group/editor relative">
      <div className="rounded-md border border-control bg-paper focus-within:outline-2 focus-within:outline-accent">
        {editor ? <EditorToolbar editor={editor} /> : null}
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}
