"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { QuestionOf, Words } from "@/lib/domain/form";
import { answerText } from "@/lib/domain/questions";
import type { TextLanguage } from "@/lib/domain/text/languages";
import type { Spoken } from "@/lib/domain/translation";
import { isNothing } from "@/lib/domain/values";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useLanguage } from "../../words";
import { Counter } from "../counter";
import { HistoryDialog } from "../history-dialog";
import { ReadOnlyAnswer } from "../read-only-answer";
import type { Stored } from "../use-autosave";
import { type LiveTextView, useLiveText } from "./connection";
import { LiveState } from "./live-state";
import { StandingText } from "./standing-text";
import { useVersions } from "./use-versions";

// The largest script of the product: only sections with long answers fetch it.
const TextEditor = dynamic(() => import("./text-editor").then((module) => module.TextEditor), { ssr: false });

const barredMs = 6_000;

type LiveAnswerProps = {
  question: QuestionOf<"long-text">;
  language: TextLanguage;
  dossierId: string;
  me: string;
  stored: Stored;
  nothing: Words;
  /** Said above the text where a question has more than one language. */
  heading: string | null;
  editable: boolean;
  /** May put a name on what stands. */
  canName: boolean;
  historyOpen: boolean;
  /** Hears the words as they stand, for what is said beside the text. */
  onText?: (text: Spoken) => void;
};

/** One language of a long answer: written together, with its counter, whether it is safe, and its history. */
export function LiveAnswer(props: LiveAnswerProps) {
  const { question, language, dossierId, me, stored, nothing, heading, canName, historyOpen, onText } = props;
  const t = useTranslations("form");
  const shown = useLanguage();
  const id = useId();
  const live = useLiveText(question.id);
  const { restore, name: giveName } = useVersions(dossierId, question.id, language, live?.unsent ?? 0);
  const name = `${question.id}. ${question.words[shown]}`;
  const label = heading ? `${name}, ${heading}` : name;
  const editable = live?.synced ? live.editable : props.editable;
  const standing = stored ? answerText(question, stored.value, nothing, language) : "";
  const spoken = live?.said[language] === "nothing" ? inWords(nothing, language) : live?.words[language];
  const none = live?.synced ? live.said[language] === "nothing" : stored !== undefined && isNothing(stored.value);
  const words = none ? "" : (live?.words[language] ?? standing);
  useEffect(() => onText?.({ words, nothing: none }), [words, none, onText]);
  const lost = live?.lost?.[language];
  const vanished = live?.vanished[language];
  return (
    <div className="flex min-w-0 flex-col gap-1" data-language={language}>
      {heading ? <h3 className="text-sm font-semibold text-ink-soft">{heading}</h3> : null}
      <Text {...props} {...{ live, editable, label }} describedBy={`${id}-count`} />
      {lost ? (
        <Notice tone="warm" role="note" title={t("tooLate")}>
          <ReadOnlyAnswer question={question} value={{ doc: lost }} nothing={nothing} lang={language} empty="" />
        </Notice>
      ) : null}
      {live && editable && vanished ? (
        <Notice
          tone="warm"
          role="status"
          title={t("vanished")}
          action={
            <Button small onClick={() => live.text.seen(language)}>
              {t("vanishedSeen")}
            </Button>
          }
        >
          <p>{t("vanishedWhy")}</p>
          <p className="answer" lang={language}>
            {vanished}
          </p>
        </Notice>
      ) : null}
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-ink-soft">
        {live?.active === language || (live?.active === null && language === "vi") ? <LiveState live={live} /> : <span />}
        <div className="flex flex-wrap items-center gap-x-4">
          <HistoryDialog
            place={{ dossierId, question: question.id, language, me }}
            editable={editable}
            restore={restore}
            name={canName ? giveName : undefined}
            label={label}
            openAtFirst={historyOpen}
          />
          <Counter id={`${id}-count`} text={spoken ?? standing} limit={question.limit} language={language} />
        </div>
      </div>
    </div>
  );
}

type TextProps = LiveAnswerProps & { live: LiveTextView | null; label: string; describedBy: string };

/** The editor once the shared text is here; before, and without a script, the stored one. */
function Text({ question, language, stored, nothing, live, editable, label, describedBy }: TextProps) {
  const t = useTranslations("form");
  const bar = useBar();
  const standing = <StandingText {...{ question, language, stored, nothing, editable }} />;
  if (!live?.synced) return standing;
  const said = live.said[language];
  const choose = (chosen: boolean) => live.text.sayNothing(language, chosen);
  return (
    <>
      {said === "nothing" ? (
        <Phrase words={inWords(nothing, language)} lang={language}>
          {editable ? (
            <Button small onClick={() => choose(false)}>
              {t("writeInstead")}
            </Button>
          ) : null}
        </Phrase>
      ) : null}
      {said === "neither" && !editable ? <p className="text-sm text-ink-soft">{t("unanswered")}</p> : null}
      <div className={said === "nothing" || (said === "neither" && !editable) ? "hidden" : ""}>
        <TextEditor
          live={live}
          place={{ question: question.id, language }}
          limit={language === "vi" ? undefined : question.limit}
          onBarred={bar.tell}
          {...{ editable, label, describedBy }}
        />
      </div>
      <p role="status" className="text-sm text-warm">
        {bar.on ? t("editor.barred") : null}
      </p>
      {question.mayBeNothing && editable && said === "neither" ? (
        <div>
          <Button small variant="quiet" onClick={() => choose(true)}>
            {t("nothing")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Phrase({ words, lang, children }: { words: string; lang: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-md border border-line bg-surface px-3 py-2">
      <p className="answer" lang={lang}>
        {words}
      </p>
      {children}
    </div>
  );
}

/** That the limit has stopped a key is said for a while. */
function useBar() {
  const [on, setOn] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = () => {
    setOn(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOn(false), barredMs);
  };
  return { on, tell };
}

function inWords(words: Words, language: TextLanguage): string {
  return language === "fr" ? (words.fr ?? words.en) : words[language];
}
