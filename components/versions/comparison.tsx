import type { AnswerLanguage, Words } from "@/lib/domain/form";
import type { Runs } from "@/lib/domain/text/hands";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { ComparedText, marksOf } from "./compared-text";
import { differenceWords } from "./difference-words";
import { RestoreSection } from "./restore-section";
import type { VersionOnPage } from "./version-title";

type Compared = {
  readonly language: AnswerLanguage;
  readonly from: string;
  readonly to: string;
  readonly runs: Runs;
  readonly authorIds: readonly string[];
};
type ComparedQuestion = { readonly id: string; readonly words: Words; readonly answers: readonly Compared[] };
type ComparedSection = {
  readonly id: string;
  readonly number: string;
  readonly words: Words;
  readonly questions: readonly ComparedQuestion[];
};
type Person = { readonly id: string; readonly name: string };

type ComparisonProps = {
  dossierId: string;
  sections: readonly ComparedSection[];
  people: readonly Person[];
  /** The older version, for who may bring a section back to it; else null. */
  restore: VersionOnPage | null;
  readAt: string;
  language: Language;
};

/** What differs, section by section and question by question, the languages of one answer beside each other. */
export function Comparison({ dossierId, sections, people, restore, readAt, language }: ComparisonProps) {
  const t = translatorOf(language);
  return (
    <div data-list tabIndex={-1}>
      {sections.map((section) => {
        const count = section.questions.reduce((sum, { answers }) => sum + answers.length, 0);
        return (
          <section key={section.id} aria-labelledby={`s-${section.id}`} className="mt-8">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-control pb-1">
              <h2 id={`s-${section.id}`} className="text-base font-semibold">
                {`${section.number}. ${section.words[language]}`}
              </h2>
              {restore ? <RestoreSection {...{ dossierId, version: restore, section, count, seenAt: readAt }} /> : null}
            </div>
            {section.questions.map((question) => (
              <OneQuestion key={question.id} {...{ t, question, people, language }} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

type OneQuestionProps = { t: Translator; question: ComparedQuestion; people: readonly Person[]; language: Language };

function OneQuestion({ t, question, people, language }: OneQuestionProps) {
  const words = differenceWords((key, values) => t(`form.difference.${key}`, { who: "", count: 0, ...values }));
  const side = question.answers.length > 1;
  return (
    <section aria-labelledby={`q-${question.id}`} className="border-b border-line py-4">
      <h3 id={`q-${question.id}`} className="text-sm font-semibold">
        <span className="mr-1 tabular-nums text-ink-soft">{question.id}</span> {question.words[language]}
      </h3>
      <div className={`mt-2 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 ${side ? "xl:grid-cols-2 print:grid-cols-2" : ""}`}>
        {question.answers.map(({ language: spoken, from, to, runs, authorIds }) => (
          <div key={spoken} className="min-w-0">
            {spoken === "all" ? null : (
              <h4 className="text-sm font-semibold text-ink-soft">
                {t(`common.languages.${spoken}`)}
                {from === "" ? <span className="font-normal"> · {t("versions.difference.isNew")}</span> : null}
                {to === "" ? <span className="font-normal"> · {t("versions.difference.emptied")}</span> : null}
              </h4>
            )}
            <ComparedText
              label={t("versions.difference.answer", { question: question.id, language: t(`common.languageInSentence.${spoken}`) })}
              lang={spoken === "all" ? language : spoken}
              authors={authorIds.flatMap((id) => people.find((person) => person.id === id)?.name ?? [])}
              marks={marksOf(people)}
              {...{ from, to, runs, people, words }}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
