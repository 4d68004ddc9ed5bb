"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Limit } from "@/lib/domain/form";
import { plainOf, type Say } from "@/lib/domain/text/reading";
import { makeEditor } from "../editor/editor";
import { EditorToolbar } from "../editor-toolbar";
import { type LiveTextView, useLivePage } from "./connection";
import { useExtraPlugins, useSay } from "./extras";
import { keepLevel } from "./level";
import type { TextPlace } from "./text-place";
import { textPlugins } from "./text-plugins";

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

  // It asks anew whether it may be written in.
  useEffect(() => editor?.view.setProps({ editable: () => editable }), [editor, editable]);
  useEffect(() => {
    if (editor) text.speak(place.language, plainOf(editor.view.state.doc, say));
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
  const extras = useExtraPlugins(props.place);
  const latest = useRef({ ...props, say, extras });
  latest.current = { ...props, say, extras };

  useEffect(() => {
    const element = home.current;
    if (!element || !user) return;
    const plugins = textPlugins({
      text,
      place: { question, language },
      limit: latest.current.limit,
      say: (figure) => latest.current.say(figure),
      extras: latest.current.extras(),
      onBarred: () => latest.current.onBarred(),
    });
    const editor = makeEditor(element, plugins, {
      editable: () => latest.current.editable,
      attributes: () => attributesOf(latest.current),
    });
    let spoken = editor.view.state.doc;
    editor.watch(() => {
      const { doc } = editor.view.state;
      if (doc !== spoken) text.speak(language, plainOf(doc, latest.current.say));
      spoken = doc;
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
    tabindex: "0",
    class: editable ? "answer min-h-28" : "answer",
    ...(editable ? {} : { "aria-readonly": "true" }),
  };
}
