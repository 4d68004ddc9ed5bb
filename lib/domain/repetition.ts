import type { AnswerLanguage } from "./form";

type Text = { readonly question: string; readonly language: AnswerLanguage; readonly text: string };

/** A sentence that stands in several answers of one language; each place has it as it is written there. */
export type Repeated = {
  readonly language: AnswerLanguage;
  readonly places: readonly { readonly question: string; readonly sentence: string }[];
};

/** Shorter ones are greetings, names and headings. */
const fewestWords = 8;

/**
 * Sentences of at least eight words that stand in two or more different answers of the same language: the form forbids
 * repetition. Case, blanks, punctuation and normal form make no difference. Each answer is named once a sentence, in the order
 * given; the time taken grows with the length of the texts and no faster.
 */
export function repeatedSentences(texts: readonly Text[]): readonly Repeated[] {
  const found = new Map<string, { language: AnswerLanguage; places: Map<string, string> }>();
  for (const { question, language, text } of texts) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      if (words.length < fewestWords) continue;
      const key = `${language} ${words.join(" ")}`;
      const entry = found.get(key) ?? { language, places: new Map<string, string>() };
      if (!entry.places.has(question)) entry.places.set(question, sentence);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .filter(({ places }) => places.size > 1)
    .map(({ language, places }) => ({ language, places: [...places].map(([question, sentence]) => ({ question, sentence })) }));
}

/** A line ends a sentence, and so does a word with a full stop, a question or an exclamation mark behind it. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/).flatMap((line) => {
    const sentences: string[] = [];
    let words: string[] = [];
    for (const word of line.split(/\s+/).filter(Boolean)) {
      words.push(word);
      if (!/[.!?…]["'”’»)\]]*$/.test(word)) continue;
      sentences.push(words.join(" "));
      words = [];
    }
    return words.length > 0 ? [...sentences, words.join(" ")] : sentences;
  });
}

function wordsOf(sentence: string): readonly string[] {
  return (
    sentence
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
