import type { Term } from "@/lib/domain/glossary";
import type { Spoken } from "@/lib/domain/translation";
import { TermList } from "./live/term-list";
import type { CheckedText } from "./text-now";
import { TranslationState } from "./translation-state";

type Spoke = "vi" | "en" | "fr";

type UnderTextProps = {
  place: { readonly dossierId: string; readonly question: string; readonly language: Spoke };
  stored: CheckedText | undefined;
  /** The answer's words as they stand on the screen, by language. */
  texts: Readonly<Record<string, Spoken>>;
  /** The language that is sent, where the answer is written in two. */
  submission: "en" | "fr" | undefined;
  terms: readonly Term[];
  mayCheck: boolean;
};

const silent: Spoken = { words: "", nothing: false };

/** What is said under one language of an answer: how its translation stands, and under the Vietnamese the terms in it. */
export function UnderText({ place, stored, texts, submission, terms, mayCheck }: UnderTextProps) {
  const { question, language } = place;
  const source = texts.vi ?? silent;
  return (
    <TranslationState
      {...{ place, stored, terms, mayCheck }}
      text={texts[language] ?? silent}
      source={language === "vi" ? undefined : source}
    >
      {language === "vi" && submission ? <TermList question={question} text={source.words} terms={terms} language={submission} /> : null}
    </TranslationState>
  );
}
