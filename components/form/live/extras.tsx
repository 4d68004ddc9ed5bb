"use client";

import type { AnyExtension, Editor } from "@tiptap/core";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { Say } from "@/lib/domain/text/reading";
import type { TextLanguage } from "@/lib/domain/text/schema";
import { figureNode } from "./figure-node";
import { sayerOf } from "./figure-store";
import { InsertFigure } from "./insert-figure";
import { useFigures } from "./live-figures";
import { useFigureWords } from "./use-figure-words";
import { useTermMarks } from "./use-term-marks";

/** Which text an editor is for. */
export type TextPlace = { readonly question: string; readonly language: TextLanguage };

/**
 * What other parts of the product put into an editor of long texts. Each is a hook's work, so that it may ask its own context;
 * the extensions are taken once, when the editor is made. One that has the name of an extension of the form's own takes its
 * place (a figure that draws itself, say).
 */
export function useExtraExtensions({ language }: TextPlace): readonly AnyExtension[] {
  const { store: figures } = useFigures();
  const words = useFigureWords();
  const terms = useTermMarks(language);
  return [figureNode({ figures, language, words }), ...terms];
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
  return <InsertFigure editor={editor} language={place.language} tool={tool} />;
}
