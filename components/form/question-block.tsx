"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { AnswerLanguage, Question, Words } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";
import type { Reason } from "@/lib/domain/result";
import { isTranslation, type Spoken } from "@/lib/domain/translation";
import type { AnswerValue } from "@/lib/domain/values";
import type { ThreadCan, ThreadOnPage } from "../comments/thread-on-page";
import { Disclosure } from "../ui/disclosure";
import { useLanguage } from "../words";
import { AnswerField } from "./answer-field";
import { LimitLine } from "./limit-line";
import { useTold } from "./live/connection";
import { QuestionPresence } from "./live/question-presence";
import { QuestionTerms } from "./live/question-terms";
import { unusual } from "./ordinary-letters";
import { QuestionThreads } from "./question-threads";
import type { CheckedText } from "./text-now";

// A section without long texts does without what they alone need.
const UnderText = dynamic(() => import("./under-text").then((module) => module.UnderText));
const UnprintableLetters = dynamic(() => import("./unprintable-letters").then((module) => module.UnprintableLetters));
const LiveAnswer = dynamic(() => import("./live/live-answer").then((module) => module.LiveAnswer));

export type AskedQuestion = {
  readonly question: Question;
  readonly languages: readonly AnswerLanguage[];
  readonly missing: readonly Reason[];
  readonly openThreads: number;
};

export type ShownAnswer = {
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly value: AnswerValue;
  readonly version: number;
} & CheckedText;

type QuestionBlockProps = {
  dossierId: string;
  me: string;
  asked: AskedQuestion;
  answers: readonly ShownAnswer[];
  nothing: Words;
  editable: boolean;
  can: ThreadCan & { readonly open: boolean; readonly check: boolean; readonly name: boolean };
  people: readonly { readonly id: string; readonly name: string }[];
  /** "9.4:vi": the history that a link from the trail leads to. */
  history: string | null;
  terms: readonly Term[];
  /** Conversations about this question, when they are being read. */
  threads: readonly ThreadOnPage[] | null;
};

/** One question of the form: what is asked, its languages side by side, and what is said about it. */
export function QuestionBlock({
  dossierId,
  me,
  asked,
  answers,
  nothing,
  editable,
  can,
  people,
  history,
  terms,
  threads,
}: QuestionBlockProps) {
  const t = useTranslations("form");
  const names = useTranslations("common.languages");
  const shown = useLanguage();
  const router = useRouter();
  const { question, languages } = asked;
  const side = languages.length > 1;
  const submission = languages.find(isTranslation);
  const [texts, setTexts] = useState<Readonly<Record<string, Spoken>>>(() =>
    Object.fromEntries(answers.map(({ language, words, nothing: none }) => [language, { words, nothing: none }])),
  );
  const hear = useMemo(
    () => Object.fromEntries(languages.map((each) => [each, (text: Spoken) => setTexts((all) => ({ ...all, [each]: text }))])),
    [languages],
  );
  useTold(({ kind, question: about }) => {
    if (kind === "checked" && about === question.id) router.refresh();
  });
  return (
    <QuestionTerms question={question.id} terms={terms} language={submission ?? "en"}>
      <section
        id={`q-${question.id}`}
        aria-labelledby={`h-${question.id}`}
        className="scroll-mt-32 border-t border-line py-6"
        data-question={question.id}
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id={`h-${question.id}`} className="text-base font-semibold">
            <span className="mr-1 tabular-nums text-ink-soft">{question.id}</span> {question.words[shown]}
            {question.required ? null : <span className="font-normal text-ink-soft"> {t("optional")}</span>}
          </h2>
          <QuestionPresence question={question.id} />
        </div>
        {question.help ? <Disclosure summary={t("help")}>{question.help[shown]}</Disclosure> : null}
        <LimitLine question={question} language={shown} />
        <div className={`mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 ${side ? "xl:grid-cols-2" : ""}`}>
          {languages.map((language) => {
            const answer = answers.find((each) => each.question === question.id && each.language === language);
            const shared = {
              stored: answer,
              nothing,
              heading: side ? names(language) : null,
              editable,
              canName: can.name,
              historyOpen: history === `${question.id}:${language}`,
              onText: hear[language],
            };
            const words = texts[language]?.words ?? "";
            return (
              <div key={language} className="flex min-w-0 flex-col gap-1">
                {question.kind === "long-text" && language !== "all" ? (
                  <LiveAnswer {...shared} {...{ question, language, dossierId, me }} />
                ) : (
                  <AnswerField
                    {...shared}
                    question={question}
                    place={{ dossierId, question: question.id, language, me }}
                    // A choice decides which other questions are asked.
                    {...(question.kind === "choice" ? { onSaved: () => router.refresh() } : {})}
                  />
                )}
                <div role="status">{unusual.test(words) ? <UnprintableLetters text={words} /> : null}</div>
                {language === "all" ? null : (
                  <UnderText
                    place={{ dossierId, question: question.id, language }}
                    stored={answer}
                    texts={texts}
                    submission={submission}
                    terms={terms}
                    mayCheck={can.check}
                  />
                )}
              </div>
            );
          })}
        </div>
        <QuestionThreads
          dossierId={dossierId}
          me={me}
          question={question.id}
          open={asked.openThreads}
          can={can}
          people={people}
          threads={threads}
        />
      </section>
    </QuestionTerms>
  );
}
