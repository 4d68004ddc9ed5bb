"use client";

import type { Plugin } from "prosemirror-state";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { Say } from "@/lib/domain/text/reading";
import type { Editor } from "../editor/editor";
import { useTalk } from "../talk/talk-context";
import { TalkTool } from "../talk/talk-tool";
import { figureNode } from "./figure-node";
import { sayerOf } from "./figure-store";
import { InsertFigure } from "./insert-figure";
import { useFigures } from "./live-figures";
import type { TextPlace } from "./text-place";
import { threadMarks } from "./thread-marks";
import { useFigureWords } from "./use-figure-words";
import { useTermMarks } from "./use-term-marks";

/**
 * What other parts of the product put into an editor of long texts. Each is a hook's work, so that it may ask its own context;
 * the plugins are made once, with the editor. Of two that mark the same words, the earlier is drawn around the later.
 */
export function useExtraPlugins(place: TextPlace): () => readonly Plugin[] {
  const { language } = place;
  const { store: figures } = useFigures();
  const words = useFigureWords();
  const talk = useTalk();
  const say = useSay(place);
  const terms = useTermMarks(language);
  return () => [...(talk ? [threadMarks({ talk, language, say })] : []), ...terms(), figureNode({ figures, language, words })];
}

/** What a figure says in this text, where it is counted. */
export function useSay({ language }: TextPlace): Say {
  const { store } = useFigures();
  const figures = useSyncExternalStore(store.subscribe, store.now, store.now);
  // Another function whenever a figure has changed: whoever counts has to count anew.
  return useMemo(() => sayerOf(figures, language), [figures, language]);
}

/** Tools behind the four looks in an editor's toolbar: buttons of the class `tool`. */
export function ExtraTools({ editor, place, tool }: { editor: Editor; place: TextPlace; tool: string }): ReactNode {
  return (
    <>
      <InsertFigure editor={editor} language={place.language} tool={tool} />
      <TalkTool place={place} tool={tool} />
    </>
  );
}
