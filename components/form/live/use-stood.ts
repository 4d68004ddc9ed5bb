"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Editor } from "../editor/editor";

/** Has anybody been in this editor since it was made? Until then its caret is nobody's. */
export function useStood(editor: Editor | undefined): RefObject<boolean> {
  const stood = useRef(false);
  useEffect(() => {
    stood.current = editor?.view.hasFocus() ?? false;
    const stand = () => {
      stood.current = true;
    };
    editor?.view.dom.addEventListener("focus", stand);
    return () => editor?.view.dom.removeEventListener("focus", stand);
  }, [editor]);
  return stood;
}
