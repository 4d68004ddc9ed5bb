"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { Words } from "@/lib/domain/form";
import { Thread } from "../../comments/thread";
import { useLanguage } from "../../words";
import { FindingSteps } from "./finding-steps";
import type { OpenFinding } from "./shown-finding";
import { WeightMark } from "./weight-mark";

type FindingPanelProps = {
  dossierId: string;
  finding: OpenFinding;
  meId: string;
  closeHref: string;
  /** The way to its question, or to its passage there. */
  questionHref: string;
  words: Words;
};

/** One finding in full: its passage, what was said about it, and what can be done. Needs the areas `findings` and `comments`. */
export function FindingPanel({ dossierId, finding, meId, closeHref, questionHref, words }: FindingPanelProps) {
  const t = useTranslations("findings");
  const language = useLanguage();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const { number, question, weight, state, thread, can } = finding;
  return (
    <section
      id="finding"
      ref={panel}
      tabIndex={-1}
      aria-labelledby="finding-title"
      className="flex scroll-mt-32 flex-col gap-2 max-xl:order-first xl:sticky xl:top-28 xl:max-h-[calc(100vh-8rem)] xl:self-start xl:overflow-y-auto xl:p-1"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="finding-title" className="text-base font-semibold">
          {t("findingNumber", { number })}
        </h2>
        <Link prefetch={false} scroll={false} href={closeHref} className="text-sm text-accent underline underline-offset-4">
          {t("close")}
        </Link>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <WeightMark weight={weight} settled={state === "settled"} label={t(`weights.${weight}`)} />
        <span className={state === "settled" ? "text-done" : "text-ink-soft"}>{t(`states.${state}`)}</span>
      </p>
      <Link prefetch={false} href={questionHref} className="self-start text-sm text-accent underline underline-offset-4">
        {t("questionNamed", { question, words: words[language] })}
      </Link>
      <Thread
        {...{ dossierId, meId }}
        thread={{ ...thread, weight: null }}
        people={[]}
        can={{ reply: can.reply && !can.answer, resolve: false, reopen: false, accept: false }}
      />
      <FindingSteps {...{ dossierId, finding }} />
    </section>
  );
}
