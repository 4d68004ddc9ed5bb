"use client";

import type { AnyExtension, Editor } from "@tiptap/core";
import type { ReactNode } from "react";
import type { Say } from "@/lib/domain/text/reading";
import type { TextLanguage } from "@/lib/domain/text/schema";
import { useTalk } from "../talk/talk-context";
import { TalkTool } from "../talk/talk-tool";
import { threadMarks } from "./thread-marks";
import { useTermMarks } from "./use-term-marks";

/** Which text an editor is for. */
export type TextPlace = { readonly question: string; readonly language: TextLanguage };

/**
 * What other parts of the product put into an editor of long texts. Each is a hook's work, so that it may ask its own context;
 * the extensions are taken once, when the editor is made. One that has the name of an extension of the form's own takes its
 * place (a figure that draws itself, say).
 */
export function useExtraExtensions(place: TextPlace): readonly AnyExtension[] {
  const talk = useTalk();
  const say = useSay(place);
  const terms = useTermMarks(place.language);
  return talk ? [...terms, threadMarks({ talk, language: place.language, say })] : terms;
}

/** What a figure says in this text, where it is counted. */
export function useSay(_place: TextPlace): Say {
  return unknown;
}

/** Tools behind the four looks in an editor's toolbar: buttons of the class `tool`. */
export function ExtraTools({ place, tool }: { editor: Editor; place: TextPlace; tool: string }): ReactNode {
  return <TalkTool place={place} tool={tool} />;
}

const unknown: Say = () => undefined;
