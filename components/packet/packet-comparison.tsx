import type { ComparedPackets, ComparedText } from "@/lib/domain/compare-packets";
import { differenceOf } from "@/lib/domain/text/difference";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

type PacketComparisonProps = { compared: ComparedPackets; language: Language };

/** What differs between two packets, question by question, the languages of one answer beside each other; annexes last. */
export function PacketComparison({ compared: { sections, files }, language }: PacketComparisonProps) {
  const t = translatorOf(language);
  return (
    <>
      {sections.map(({ number, words, questions }) => (
        <section key={number} aria-labelledby={`s-${number}`} className="mt-8">
          <h2 id={`s-${number}`} className="border-b border-control pb-1 text-base font-semibold">
            {`${number}. ${words[language]}`}
          </h2>
          {questions.map((question) => (
            <section key={question.id} aria-labelledby={`q-${question.id}`} className="border-b border-line py-4">
              <h3 id={`q-${question.id}`} className="text-sm font-semibold">
                <span className="mr-1 tabular-nums text-ink-soft">{question.id}</span> {question.words[language]}
              </h3>
              <div className={`mt-2 grid grid-cols-[minmax(0,1fr)] gap-6 ${question.texts.length > 1 ? "xl:grid-cols-2" : ""}`}>
                {question.texts.map((text) => (
                  <OneText key={text.language} text={text} language={language} />
                ))}
              </div>
            </section>
          ))}
        </section>
      ))}
      {files.length > 0 ? (
        <section aria-labelledby="annexes" className="mt-8">
          <h2 id="annexes" className="border-b border-control pb-1 text-base font-semibold">
            {t("packet.compare.annexes")}
          </h2>
          <ul className="list-disc py-2 pl-5 text-sm">
            {files.map(({ slot, title, change }) => (
              <li key={`${slot}/${title}/${change}`}>{t(`packet.compare.${change}`, { slot, title })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function OneText({ text: { language: spoken, from, to }, language }: { text: ComparedText; language: Language }) {
  const t = translatorOf(language);
  const pieces = differenceOf(from, to).map((piece, index) => ({ ...piece, key: `${index}` }));
  return (
    <div className="min-w-0">
      {spoken === "all" ? null : <h4 className="text-sm font-semibold text-ink-soft">{t(`common.languages.${spoken}`)}</h4>}
      <p className="answer whitespace-pre-wrap" lang={spoken === "all" ? language : spoken}>
        {pieces.map(({ key, kind, text }) =>
          kind === "added" ? <ins key={key}>{text}</ins> : kind === "removed" ? <del key={key}>{text}</del> : <span key={key}>{text}</span>,
        )}
      </p>
    </div>
  );
}
