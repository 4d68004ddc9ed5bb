import type { Repeated } from "@/lib/domain/repetition";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { AdviceLines, AdviceSection } from "./advice-section";
import { type Known, QuestionLink } from "./question-link";

type RepeatedAdviceProps = { repeated: readonly Repeated[]; known: Known; language: Language };

/** Sentences that stand in several answers, with each of the places. */
export function RepeatedAdvice({ repeated, known, language }: RepeatedAdviceProps) {
  const t = translatorOf(language);
  return (
    <AdviceSection id="repeated" title={t("advice.repeated.title")} count={t("advice.repeated.count", { count: repeated.length })}>
      {repeated.length > 0 ? (
        <AdviceLines>
          {repeated.map(({ language: spoken, places }) => (
            <li key={`${spoken} ${places[0]?.sentence}`}>
              <blockquote className="answer" lang={spoken}>
                {places[0]?.sentence}
              </blockquote>
              <p className="flex flex-wrap gap-x-3">
                <span className="text-ink-soft">{t("advice.repeated.places")}</span>
                {places.map(({ question }) => (
                  <QuestionLink key={question} known={known} question={question}>
                    {t("advice.short", { question })}
                  </QuestionLink>
                ))}
              </p>
            </li>
          ))}
        </AdviceLines>
      ) : null}
    </AdviceSection>
  );
}
