"use client";

import { MessageSquarePlus, PenLine } from "lucide-react";
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { Button } from "../../ui/button";
import { type LiveTextView, useLiveText } from "../live/connection";
import { useTalk } from "./talk-context";

type Selected = {
  readonly language: TextLanguage;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly left: number;
};

// While a passage is still being dragged over, nothing shall jump about.
const calmMs = 200;
const widthOfActions = 260;

/** Under a passage that has just been chosen in one of the question's texts: what can be said about it. */
export function PassageActions({ question, around }: { question: string; around: RefObject<HTMLElement | null> }) {
  const t = useTranslations("comments.passage");
  const talk = useTalk();
  const live = useLiveText(question);
  const selected = useSelected(live, around);
  if (!talk || !selected) return null;
  const { language, from, to, top, left } = selected;
  const begin = (suggest: boolean) => talk.begin(language, from, to, suggest);
  return (
    <div
      role="toolbar"
      aria-label={t("actions")}
      // The choice must not go away when a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute top-(--top) left-(--left) z-30 flex gap-1 rounded-md border border-line bg-raised p-1 shadow-float print:hidden"
      style={{ "--top": `${top}px`, "--left": `${left}px` } as CSSProperties}
    >
      <Button small variant="quiet" onClick={() => begin(false)} title="Ctrl+Alt+M" aria-keyshortcuts="Control+Alt+M">
        <MessageSquarePlus aria-hidden className="size-4" />
        {t("comment")}
      </Button>
      <Button small variant="quiet" onClick={() => begin(true)}>
        <PenLine aria-hidden className="size-4" />
        {t("suggest")}
      </Button>
    </div>
  );
}

/** The passage chosen on the page, when it lies in one of these texts. */
function useSelected(live: LiveTextView | null, around: RefObject<HTMLElement | null>): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  const editors = useRef(live?.editors);
  editors.current = live?.editors;
  const there = live !== null;

  useEffect(() => {
    if (!there) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(find(editors.current ?? {}, around.current)), calmMs);
    };
    document.addEventListener("selectionchange", look);
    window.addEventListener("resize", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
      window.removeEventListener("resize", look);
    };
  }, [there, around]);
  return selected;
}

function find(editors: LiveTextView["editors"], around: HTMLElement | null): Selected | null {
  const selection = document.getSelection();
  if (!selection || !around || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode) return null;
  for (const [language, editor] of Object.entries(editors)) {
    const { view } = editor;
    if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) continue;
    const ends = [view.posAtDOM(anchorNode, anchorOffset), view.posAtDOM(focusNode, focusOffset)];
    const rect = selection.getRangeAt(0).getBoundingClientRect();
    const home = around.getBoundingClientRect();
    const left = Math.max(0, Math.min(rect.left - home.left, home.width - widthOfActions));
    return {
      language: language as TextLanguage,
      from: Math.min(...ends),
      to: Math.max(...ends),
      top: rect.bottom - home.top + 6,
      left,
    };
  }
  return null;
}
