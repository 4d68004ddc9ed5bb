"use client";

import { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useRef } from "react";
import type { Limit } from "@/lib/domain/form";
import { plainOf, type Say } from "@/lib/domain/text/reading";
import { EditorToolbar } from "../editor-toolbar";
import { type LiveTextView, useLivePage } from "./connection";
import { useExtraExtensions, useSay } from "./extras";
import { keepLevel } from "./level";
import { textEditorExtensions } from "./text-extensions";
import type { TextPlace } from "./text-place";

type TextEditorProps = {
  live: LiveTextView;
  place: TextPlace;
  /** Of the language that is sent; a working text has none. */
  limit: Limit | undefined;
  editable: boolean;
  label: string;
  describedBy: string;
  onBarred(): void;
};

/** A text of the form as several people write it: paragraphs, bold, italic, lists, line breaks, and nothing else. */
export function TextEditor(props: TextEditorProps) {
  const { live, place, editable } = props;
  const { text, editors } = live;
  const say = useSay(place);
  const home = useEditor(props, say);
  const editor = editors[place.language];
  const source = place.language === "vi" ? undefined : editors.vi;

  useEffect(() => editor?.setEditable(editable, false), [editor, editable]);
  useEffect(() => {
    if (editor) text.speak(place.language, plainOf(editor.state.doc, say));
  }, [editor, text, place.language, say]);
  useEffect(() => (editor && source ? keepLevel(source, editor) : undefined), [editor, source]);

  return (
    <div className={editable ? "rounded-md border border-control bg-paper focus-within:outline-2 focus-within:outline-accent" : ""}>
      {editor && editable ? <EditorToolbar editor={editor} place={place} /> : null}
      <div ref={home} className={editable ? "px-3 py-2" : ""} />
    </div>
  );
}

/** Makes the editor when its place on the page is there, and takes it down with it. */
function useEditor(props: TextEditorProps, say: Say): RefObject<HTMLDivElement | null> {
  const { text } = props.live;
  const { question, language } = props.place;
  const home = useRef<HTMLDivElement>(null);
  const user = useLivePage()?.user;
  const extras = useExtraExtensions(props.place);
  const latest = useRef({ ...props, say, extras });
  latest.current = { ...props, say, extras };

  useEffect(() => {
    const element = home.current;
    if (!element || !user) return;
    const editor = new Editor({
      element,
      editable: latest.current.editable,
      extensions: textEditorExtensions({
        text,
        place: { question, language },
        user,
        limit: latest.current.limit,
        say: (figure) => latest.current.say(figure),
        extras: latest.current.extras,
        onBarred: () => latest.current.onBarred(),
      }),
      editorProps: { attributes: () => attributesOf(latest.current) },
      onUpdate: ({ editor: { state } }) => text.speak(language, plainOf(state.doc, latest.current.say)),
    });
    const arrive = () => text.arrive(user);
    const depart = () => text.depart();
    // Before the editor hears of it, so that its first caret is told of; after it, so that its last is taken back.
    element.addEventListener("focusin", arrive, true);
    element.addEventListener("focusout", depart);
    const unguard = text.guard(editor.view.dom);
    text.show(language, editor);
    return () => {
      element.removeEventListener("focusin", arrive, true);
      element.removeEventListener("focusout", depart);
      text.show(language, undefined);
      unguard();
      editor.destroy();
    };
  }, [text, user, question, language]);
  return home;
}

function attributesOf({ editable, label, describedBy, place }: TextEditorProps): Record<string, string> {
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    "aria-describedby": describedBy,
    lang: place.language,
    spellcheck: "false",
    class: editable ? "answer min-h-28" : "answer",
    ...(editable ? {} : { "aria-readonly": "true", tabindex: "0" }),
  };
}
