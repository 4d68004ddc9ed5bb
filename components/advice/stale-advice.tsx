"use client";

import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Stale } from "@/lib/domain/translation";
import { Difference } from "../form/difference";
import { Disclosure } from "../ui/disclosure";
import { useLanguage } from "../words";
import { AdviceLines, AdviceSection } from "./advice-section";
import { type Known, QuestionLink, titleOf } from "./question-link";

type StaleAdviceProps = { stale: readonly ({ readonly question: string; readonly language: SubmissionLanguage } & Stale)[]; known: Known };

/** Translations older than their source, with what the source has become since. */
export function StaleAdvice({ stale, known }: StaleAdviceProps) {
  const t = useTranslations("advice");
  const spoken = useTranslations("common.languageInSentence");
  const shown = useLanguage();
  return (
    <AdviceSection id="stale" title={t("stale.title")} count={t("stale.count", { count: stale.length })}>
      {stale.length > 0 ? (
        <AdviceLines>
          {stale.map(({ question, language, from, to }) => (
            <li key={question}>
              <QuestionLink known={known} question={question}>
                {t("questionIn", { question, title: titleOf(known, question, shown), language: spoken(language) })}
              </QuestionLink>
              <Disclosure summary={t("stale.what")}>
                <Difference from={from} to={to} lang="vi" />
              </Disclosure>
            </li>
          ))}
        </AdviceLines>
      ) : null}
    </AdviceSection>
  );
}
