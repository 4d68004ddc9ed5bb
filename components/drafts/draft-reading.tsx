import type { GuestSection } from "@/lib/domain/consultation/guest-draft";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Blocks } from "../packet/blocks";

type DraftReadingProps = { sections: readonly GuestSection[]; language: Language };

/** A draft word for word, in the order of the form, the languages of one answer beside each other. */
export function DraftReading({ sections, language }: DraftReadingProps) {
  const t = translatorOf(language);
  return sections.map(({ id, number, words, questions }) => (
    <section key={id} aria-labelledby={`s-${id}`} className="mt-8">
      <h2 id={`s-${id}`} className="border-b border-control pb-1 text-base font-semibold">
        {`${number}. ${words[language]}`}
      </h2>
      {questions.map((question) => (
        <section key={question.id} aria-labelledby={`q-${question.id}`} className="border-b border-line py-4">
          <h3 id={`q-${question.id}`} className="text-sm font-semibold">
            <span className="mr-1 tabular-nums text-ink-soft">{question.id}</span> {question.words[language]}
          </h3>
          {question.texts.length === 0 ? <p className="mt-1 text-sm text-ink-soft">{t("roundPapers.drafts.nothing")}</p> : null}
          <div
            className={`mt-2 grid grid-cols-[minmax(0,1fr)] gap-6 ${question.texts.length > 1 ? "xl:grid-cols-2 print:grid-cols-2" : ""}`}
          >
            {question.texts.map(({ language: spoken, blocks }) => (
              <div key={spoken} className="min-w-0">
                {spoken === "all" ? null : <h4 className="text-sm font-semibold text-ink-soft">{t(`common.languages.${spoken}`)}</h4>}
                <div className="answer" lang={spoken === "all" ? language : spoken}>
                  <Blocks blocks={blocks} />
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </section>
  ));
}
