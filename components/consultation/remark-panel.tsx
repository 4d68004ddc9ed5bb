"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { dayWords } from "../after/shown-exchange";
import { AnswerForm } from "./answer-form";
import type { AskedQuestion } from "./change-picker";
import { LeftAnswer } from "./left-answer";
import { StrikeRemark } from "./opinion/strike-remark";
import { PlaceForm } from "./place-form";
import { RemarkVerdict } from "./remark-verdict";
import { type ShownRemark, seenOf } from "./shown-remark";

type RemarkPanelProps = {
  dossierId: string;
  roundId: string;
  remark: ShownRemark;
  questions: readonly AskedQuestion[];
  /** Where to go once it is answered: the next that is not. */
  next: string;
  closeHref: string;
  can: {
    readonly answer: boolean;
    readonly approve: boolean;
    readonly sendBack: boolean;
    /** The answer is the reader's own, and so not theirs to approve. */
    readonly own: boolean;
    readonly strike: boolean;
  };
};

/** One remark in full: who said it and where, its answer, and what can be done with it. */
export function RemarkPanel({ dossierId, roundId, remark, questions, next, closeHref, can }: RemarkPanelProps) {
  const t = useTranslations("roundTable");
  const words = useTranslations("opinion");
  const router = useRouter();
  const panel = useRef<HTMLElement>(null);
  // Whoever opened it goes on in it: its keys choose what becomes of the remark.
  useEffect(() => (panel.current?.querySelector<HTMLElement>("form[data-keys]") ?? panel.current)?.focus({ preventScroll: true }), []);
  const { number, consultee, quote, body, source, opinionNumber, opinionOn, state, disposition, answer, answeredBy, approvedBy } = remark;
  const day = opinionOn ? dayWords(opinionOn) : "";
  return (
    <section
      ref={panel}
      id="remark"
      tabIndex={-1}
      aria-labelledby="remark-title"
      className="flex scroll-mt-32 flex-col gap-3 max-xl:order-first xl:sticky xl:top-28 xl:max-h-[calc(100vh-8rem)] xl:self-start xl:overflow-y-auto xl:p-1"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="remark-title" className="text-base font-semibold">
          {t("remarkNumber", { number })}
        </h2>
        <Link prefetch={false} scroll={false} href={closeHref} className="text-sm text-accent underline underline-offset-4">
          {t("close")}
        </Link>
      </div>
      <p className="text-sm text-ink-soft">
        {consultee} · {t(`sources.${source}`, { number: opinionNumber || "–", day })}
        {remark.scanId ? (
          <>
            {" · "}
            <a href={`/dossiers/${dossierId}/annexes/files/${remark.scanId}`} download className="text-accent underline underline-offset-4">
              {words("scanLink")}
            </a>
          </>
        ) : null}
      </p>
      {quote ? <blockquote className="border-l-2 border-line pl-3 text-ink-soft">{quote}</blockquote> : null}
      <p className="break-words whitespace-pre-wrap">{body}</p>
      {remark.returnNote && state === "returned" ? <p className="text-warm">{t("returned", { note: remark.returnNote })}</p> : null}
      {disposition ? (
        <p className="break-words whitespace-pre-wrap">
          <strong className="font-semibold">{t(`dispositions.${disposition}`)}.</strong> {answer}
        </p>
      ) : null}
      {remark.changes.map(({ answerId, toVersion, question, language, before, after }) => (
        <div key={`${answerId}-${toVersion}`} className="text-sm break-words whitespace-pre-wrap">
          <p className="font-medium">{t("question", { question })}</p>
          <del lang={language}>{before}</del> <ins lang={language}>{after}</ins>
        </div>
      ))}
      {answeredBy ? <p className="text-sm text-ink-soft">{t("answeredBy", { who: answeredBy })}</p> : null}
      {approvedBy ? <p className="text-sm text-done">{t("approvedBy", { who: approvedBy })}</p> : null}
      {disposition ? <RemarkVerdict {...{ dossierId, roundId, remark, can }} /> : null}
      {can.answer && quote === null && state !== "approved" ? (
        <PlaceForm key={`place ${remark.id}`} {...{ dossierId, roundId, remark, questions }} />
      ) : null}
      {can.answer && state !== "approved" ? (
        <AnswerForm
          key={`answer ${remark.id}`}
          {...{ dossierId, roundId }}
          remarkIds={[remark.id]}
          seen={seenOf([remark])}
          at={remark.question}
          questions={questions}
          given={remark}
          onDone={() => router.push(next, { scroll: false })}
        />
      ) : (
        <LeftAnswer remarkId={remark.id} answer={answer} />
      )}
      {can.strike ? (
        <StrikeRemark {...{ dossierId }} remarkId={remark.id} onDone={() => router.push(closeHref, { scroll: false })} />
      ) : null}
    </section>
  );
}
