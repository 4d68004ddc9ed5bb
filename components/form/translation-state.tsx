"use client";

import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { departures, type Term } from "@/lib/domain/glossary";
import { isTranslation, type Spoken } from "@/lib/domain/translation";
import { formatMoment } from "@/lib/i18n/format";
import { TermLine } from "../glossary/term-line";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { flushAll } from "./live-savers";
import { type CheckedText, standing, textAfter } from "./text-now";

const Difference = dynamic(() => import("./difference").then((module) => module.Difference), { ssr: false });

type TranslationStateProps = {
  place: { readonly dossierId: string; readonly question: string; readonly language: "vi" | "en" | "fr" };
  /** What the server holds of this text. */
  stored: CheckedText | undefined;
  /** The text as it stands on the screen. */
  text: Spoken;
  /** The Vietnamese as it stands, beside a translation of it. */
  source: Spoken | undefined;
  terms: readonly Term[];
  mayCheck: boolean;
  /** What else is said in the same line. */
  children?: ReactNode;
};

/** Under one language of an answer: whether somebody has found it good, what its source has become since, and which terms it puts otherwise. */
export function TranslationState({ place, stored, text, source, terms, mayCheck, children }: TranslationStateProps) {
  const t = useTranslations("form.check");
  const [seen, setSeen] = useState(() => textAfter(undefined, stored, text, source));
  const now = textAfter(seen, stored, text, source);
  if (now !== seen) setSeen(now);
  const { state, stale } = standing(now, source);
  const { language } = place;
  const departed = useMemo(
    () => (source && isTranslation(language) ? departures(source.words, text.words, language, terms) : []),
    [source, text, language, terms],
  );
  return (
    <div className="flex flex-col gap-1 text-sm">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
        <Mark state={state} stored={stored} stale={stale !== undefined} />
        {mayCheck && state !== "empty" ? (
          <CheckButton place={place} checked={state === "checked" && !stale} again={stale !== undefined} />
        ) : null}
        {children}
      </div>
      {stale ? (
        <Disclosure
          summary={
            <span className="inline-flex items-center gap-1 text-warm">
              <TriangleAlert aria-hidden className="size-4 shrink-0" />
              {t("stale")}
            </span>
          }
        >
          <Difference from={stale.from} to={stale.to} lang="vi" />
        </Disclosure>
      ) : null}
      {departed.length > 0 && isTranslation(language) ? (
        <Disclosure summary={t("departures", { count: departed.length })}>
          <ul className="flex flex-col gap-1">
            {departed.map((term) => (
              <li key={term.id}>
                <TermLine term={term} language={language} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

type MarkProps = { state: "empty" | "draft" | "checked"; stored: CheckedText | undefined; stale: boolean };

/** Green only where what was found good still stands, on both sides. */
function Mark({ state, stored, stale }: MarkProps) {
  const t = useTranslations("form.check");
  const shown = useLanguage();
  if (state !== "checked" || !stored?.checkedAt) {
    return (
      <span className="inline-flex items-center gap-1 text-ink-soft">
        <CircleDashed aria-hidden className="size-4 shrink-0" />
        {t(state)}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1">
      <CircleCheck aria-hidden className={`size-4 shrink-0 ${stale ? "text-ink-soft" : "text-done"}`} />
      {stale ? t("checkedBefore") : <span className="font-medium text-done">{t("checked")}</span>}
      <span className="text-ink-soft">· {t("by", { who: stored.checkedBy ?? "", at: formatMoment(stored.checkedAt, shown) })}</span>
    </span>
  );
}

type CheckButtonProps = { place: TranslationStateProps["place"]; checked: boolean; again: boolean };

/** What is typed may not arrive at all while the line is broken; then asking says so. */
const patienceMs = 5_000;

/** Says that the text is good as it stands, or takes that back; what was typed a moment ago is saved first. */
function CheckButton({ place, checked, again }: CheckButtonProps) {
  const t = useTranslations("form.check");
  const names = useTranslations("common.languageInSentence");
  const { checkAnswer } = useVerbs();
  const { change, busy, refusal } = useChange();
  const what = checked ? t("unmark") : again ? t("again") : t("mark");
  const ask = async () => {
    await Promise.race([flushAll(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    return checkAnswer({ ...place, checked: !checked });
  };
  return (
    <>
      <Button
        small
        variant="quiet"
        busy={busy}
        busyLabel={t("busy")}
        aria-label={t("named", { what, question: place.question, language: names(place.language) })}
        onClick={() => void change(ask)}
      >
        {what}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
