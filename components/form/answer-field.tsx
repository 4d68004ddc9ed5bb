"use client";

import dynamic from "next/dynamic";
import { useEffect, useId } from "react";
import { useTranslations } from "use-intl/react";
import type { AnswerLanguage, Question, Words } from "@/lib/domain/form";
import { answerText } from "@/lib/domain/questions";
import type { Spoken } from "@/lib/domain/translation";
import { isNothing } from "@/lib/domain/values";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useLanguage } from "../words";
import { Counter } from "./counter";
import { HistoryDialog } from "./history-dialog";
import { KindInput } from "./kind-input";
import { SaveState } from "./save-state";
import { type AnswerPlace, type Autosave, type Stored, useAutosave } from "./use-autosave";

// Seen by who may only read, or when something has gone otherwise than it should.
const ReadOnlyAnswer = dynamic(() => import("./read-only-answer").then((module) => module.ReadOnlyAnswer));
const StaleAnswer = dynamic(() => import("./stale-answer").then((module) => module.StaleAnswer), { ssr: false });

type AnswerFieldProps = {
  question: Question;
  place: AnswerPlace;
  stored: Stored;
  nothing: Words;
  /** Said above the field where a question has more than one language. */
  heading: string | null;
  editable: boolean;
  /** May put a name on what stands. */
  canName: boolean;
  historyOpen: boolean;
  onSaved?: () => void;
  /** Hears the words as they stand, for what is said beside the field. */
  onText?: (text: Spoken) => void;
};

/** One answer that is saved whole, in one language: its input, its counter, whether it is safe, and its history. */
export function AnswerField({
  question,
  place,
  stored,
  nothing,
  heading,
  editable,
  canName,
  historyOpen,
  onSaved,
  onText,
}: AnswerFieldProps) {
  const t = useTranslations("form");
  const shown = useLanguage();
  const id = useId();
  const save = useAutosave(place, stored, editable, onSaved);
  const text = textOf(question, save, nothing, place.language);
  const none = save.value !== undefined && isNothing(save.value);
  useEffect(() => onText?.({ words: none ? "" : text, nothing: none }), [text, none, onText]);
  const lang = place.language === "all" ? shown : place.language;
  const label = heading ? `${question.id}. ${question.words[shown]}, ${heading}` : `${question.id}. ${question.words[shown]}`;
  return (
    <div className="flex min-w-0 flex-col gap-1" data-language={place.language}>
      {heading ? <h3 className="text-sm font-semibold text-ink-soft">{heading}</h3> : null}
      {editable ? (
        <Input {...{ question, save, lang, id, label, shown, nothing }} />
      ) : (
        <ReadOnlyAnswer question={question} value={stored?.value} nothing={nothing} lang={lang} empty={t("unanswered")} />
      )}
      {save.tooLate ? (
        <Notice tone="warm" role="note" title={t("tooLate")}>
          <ReadOnlyAnswer question={question} value={save.tooLate} nothing={nothing} lang={lang} empty="" />
        </Notice>
      ) : null}
      {save.shown.state === "stale" ? <StaleAnswer colleague={save.shown.colleague} mine={text} settle={save.settle} /> : null}
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-ink-soft">
        {editable ? <SaveState shown={save.shown} retry={save.retry} /> : <span />}
        <div className="flex flex-wrap items-center gap-x-4">
          <HistoryDialog
            {...{ place, editable, label }}
            restore={save.restore}
            name={canName ? save.name : undefined}
            openAtFirst={historyOpen}
          />
          {counts(question) ? (
            <Counter id={`${id}-count`} text={text} limit={limitOf(question)} language={place.language} />
          ) : (
            <span id={`${id}-count`} />
          )}
        </div>
      </div>
    </div>
  );
}

type InputPartProps = { question: Question; save: Autosave; lang: string; id: string; label: string; shown: "vi" | "en"; nothing: Words };

/** The input, or the form's own phrase where it was chosen; both one click apart. */
function Input({ question, save, lang, id, label, shown, nothing }: InputPartProps) {
  const t = useTranslations("form");
  const { value } = save;
  if (value !== undefined && isNothing(value)) {
    return (
      <div className="flex flex-wrap items-center gap-3 rounded-md border border-line bg-surface px-3 py-2">
        <p className="answer" lang={lang}>
          {lang === "vi" ? nothing.vi : lang === "fr" ? (nothing.fr ?? nothing.en) : nothing.en}
        </p>
        <Button small onClick={() => save.put(emptyOf(question))}>
          {t("writeInstead")}
        </Button>
      </div>
    );
  }
  return (
    <>
      <KindInput
        {...{ question, value, lang, id, label, shown }}
        replaced={save.replaced}
        describedBy={`${id}-count`}
        onChange={save.change}
      />
      {question.mayBeNothing && save.shown.state !== "stale" && isEmpty(question, save, nothing) ? (
        <div>
          <Button small variant="quiet" onClick={() => save.put({ nothing: true })}>
            {t("nothing")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function textOf(question: Question, { value }: Autosave, nothing: Words, language: AnswerLanguage): string {
  return value === undefined ? "" : answerText(question, value, nothing, language);
}

function isEmpty(question: Question, save: Autosave, nothing: Words): boolean {
  return textOf(question, save, nothing, "vi").trim() === "";
}

function emptyOf(question: Question) {
  return question.kind === "initiatives" ? { initiatives: [] } : { text: "" };
}

function counts(question: Question): boolean {
  return question.kind === "short-text" && question.limit !== undefined;
}

function limitOf(question: Question) {
  return question.kind === "short-text" ? question.limit : undefined;
}
