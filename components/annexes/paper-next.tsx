"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { PaperStep } from "@/lib/domain/papers";
import { Button } from "../ui/button";
import { controlClass, FieldError } from "../ui/field";
import { useKeptFocus } from "../use-kept-focus";
import { useLanguage } from "../words";
import { paperName, type ShownPaper } from "./shown-paper";

type PaperNextProps = {
  paper: ShownPaper;
  step: PaperStep;
  today: string;
  busy: boolean;
  /** What was wrong with the day that was sent. */
  wrong: string | undefined;
  onRecord(step: PaperStep, on: string): Promise<boolean>;
};

/** The next step: one press records it for today; another day is asked for only by who wants one. */
export function PaperNext({ paper, step, today, busy, wrong, onRecord }: PaperNextProps) {
  const t = useTranslations("papers");
  const language = useLanguage();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(button);
  const [day, setDay] = useState<string>();
  const [empty, setEmpty] = useState(false);
  const named = paperName(paper, language);
  const error = empty ? t("noDay") : wrong === "future" ? t("future") : wrong ? t("dayOrder") : "";
  const unsigned = paper.signedBy === "nobody" && step === "drafted";
  const word = unsigned ? t("recordPrepared") : t(`record.${step}`);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setEmpty(day === "");
    if (day === "" || !(await onRecord(step, day ?? today))) return;
    keepFocus();
    setDay(undefined);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="contents">
      {day === undefined ? null : (
        <>
          <label htmlFor={id} className="sr-only">
            {t("day", { paper: named })}
          </label>
          <input
            id={id}
            type="date"
            value={day}
            max={today}
            onChange={(event) => setDay(event.target.value)}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className={`${controlClass} min-h-7 w-36!`}
          />
        </>
      )}
      <Button
        ref={button}
        small
        type="submit"
        busy={busy}
        busyLabel={t("recording")}
        aria-label={t("recordNamed", { step: day === undefined ? t("todayWord", { step: word }) : word, paper: named })}
      >
        {day === undefined ? t("todayWord", { step: word }) : word}
      </Button>
      {day === undefined ? (
        <Button small variant="quiet" aria-label={t("otherDayNamed", { paper: named })} onClick={() => setDay(today)}>
          {t("otherDay")}
        </Button>
      ) : null}
      {error ? (
        <div className="w-full">
          <FieldError id={id} error={error} />
        </div>
      ) : null}
    </form>
  );
}
