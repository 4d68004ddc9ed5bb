import Link from "next/link";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { TermLine } from "../glossary/term-line";
import { AdviceLines, AdviceSection } from "./advice-section";
import { type Known, QuestionLink, titleOf } from "./question-link";

type Departure = { readonly question: string; readonly language: SubmissionLanguage; readonly terms: readonly Term[] };
type DepartureAdviceProps = { departures: readonly Departure[]; known: Known; language: Language };

/** Terms of the source that a translation puts in other words than the ministry agreed on. */
export function DepartureAdvice({ departures, known, language }: DepartureAdviceProps) {
  const t = translatorOf(language);
  const count = (
    <>
      {t("advice.departures.count", { count: departures.length })}{" "}
      <Link prefetch={false} href="/office/glossary" className="text-accent underline underline-offset-4">
        {t("advice.departures.glossary")}
      </Link>
    </>
  );
  return (
    <AdviceSection id="departures" title={t("advice.departures.title")} count={count}>
      {departures.length > 0 ? (
        <AdviceLines>
          {departures.map(({ question, language: spoken, terms }) => (
            <li key={question}>
              <QuestionLink known={known} question={question}>
                {t("advice.questionIn", {
                  question,
                  title: titleOf(known, question, language),
                  language: t(`common.languageInSentence.${spoken}`),
                })}
              </QuestionLink>
              <ul className="mt-1 flex flex-col gap-1">
                {terms.map((term) => (
                  <li key={term.id}>
                    <TermLine term={term} language={spoken} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </AdviceLines>
      ) : null}
    </AdviceSection>
  );
}
