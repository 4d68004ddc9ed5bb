import { answerKey } from "./completeness";
import type { AnswerLanguage, Section, Words } from "./form";
import type { FrozenPacket } from "./frozen-packet";
import { answerText } from "./questions";

export type ComparedText = { readonly language: AnswerLanguage; readonly from: string; readonly to: string };
export type ComparedPackets = {
  /** In the order of the form; only what differs. */
  readonly sections: readonly {
    readonly number: string;
    readonly words: Words;
    readonly questions: readonly { readonly id: string; readonly words: Words; readonly texts: readonly ComparedText[] }[];
  }[];
  /** Annexes that came, went or were replaced, by what they are called in the packet. */
  readonly files: readonly { readonly slot: string; readonly title: string; readonly change: "added" | "removed" | "changed" }[];
};

const languages: readonly AnswerLanguage[] = ["vi", "en", "fr", "all"];

/** What a later packet says otherwise than an earlier one of the same dossier: answer by answer, and annex by annex. */
export function comparePackets(from: FrozenPacket, to: FrozenPacket, sections: readonly Section[], nothing: Words): ComparedPackets {
  const [before, after] = [from, to].map(
    ({ answers }) => new Map(answers.map((each) => [answerKey(each.question, each.language), each.value])),
  );
  const compared = sections.map(({ number, words, questions }) => ({
    number,
    words,
    questions: questions.flatMap((question) => {
      const texts = languages.flatMap((language) => {
        const say = (values: typeof before) => {
          const value = values?.get(answerKey(question.id, language));
          return value === undefined ? "" : answerText(question, value, nothing, language);
        };
        const text = { language, from: say(before), to: say(after) };
        return text.from === text.to ? [] : [text];
      });
      return texts.length > 0 ? [{ id: question.id, words: question.words, texts }] : [];
    }),
  }));
  return { sections: compared.filter(({ questions }) => questions.length > 0), files: compareFiles(from.files, to.files) };
}

type Files = FrozenPacket["files"];

/** A file is the same one where slot and name are; then only its bytes can differ. */
function compareFiles(from: Files, to: Files): ComparedPackets["files"] {
  const same = (a: Files[number], b: Files[number]) => a.slot === b.slot && a.title === b.title;
  const gone = from.filter((file) => !to.some((each) => same(each, file)));
  const other = to.flatMap((file) => {
    const earlier = from.find((each) => same(each, file));
    if (earlier?.sha256 === file.sha256) return [];
    return [{ slot: file.slot, title: file.title, change: earlier ? ("changed" as const) : ("added" as const) }];
  });
  const all = [...other, ...gone.map(({ slot, title }) => ({ slot, title, change: "removed" as const }))];
  return all.sort((a, b) => a.slot.localeCompare(b.slot, "vi", { numeric: true }) || a.title.localeCompare(b.title, "vi"));
}
