import type { TextLanguage } from "@/lib/domain/text/languages";

/** Which text an editor is for. */
export type TextPlace = { readonly question: string; readonly language: TextLanguage };
