import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { dayWords } from "../after/shown-exchange";
import { Disclosure } from "../ui/disclosure";
import { CommitmentActions } from "./commitment-actions";
import { type CommitmentsTableProps, type ShownCommitment, titleIn } from "./shown-commitment";

type CommitmentDetailsProps = Omit<CommitmentsTableProps, "commitments" | "open"> & { commitment: ShownCommitment };

/** One commitment in full: what can be done, what it is measured by, what was noted, and the words that were sent. */
export function CommitmentDetails({ commitment, dossierId, people, slot, submission, today, canChange, language }: CommitmentDetailsProps) {
  const t = translatorOf(language);
  const { indicator, state, stateReason, changedBy, changedAt } = commitment;
  const title = titleIn(commitment, language);
  return (
    <div className="flex flex-col gap-4 border-l-2 border-accent px-4 py-3 text-sm leading-text">
      {canChange ? <CommitmentActions {...{ dossierId, commitment, title, people, slot, today }} /> : null}
      <div>
        <h2 className="font-semibold">{t("commitments.detail.indicator")}</h2>
        <p className={`max-w-measure whitespace-pre-wrap ${indicator ? "" : "text-ink-soft"}`}>
          {indicator || t("commitments.detail.noIndicator")}
        </p>
        {state === "given-up" ? <p>{t("commitments.detail.reason", { reason: stateReason })}</p> : null}
      </div>
      <div>
        <h2 className="font-semibold">{t("commitments.detail.history")}</h2>
        <History {...{ dossierId, commitment, language }} />
      </div>
      <Words {...{ commitment, submission, language }} />
      <p className="text-ink-soft">{t("commitments.detail.changed", { who: changedBy, at: formatMoment(changedAt, language) })}</p>
    </div>
  );
}

function History({ dossierId, commitment, language }: { dossierId: string; commitment: ShownCommitment; language: Language }) {
  const t = translatorOf(language);
  if (commitment.progress.length === 0) return <p className="text-ink-soft">{t("commitments.detail.none")}</p>;
  return (
    <ol className="flex flex-col">
      {commitment.progress.map(({ id, day, words, percent, evidenceId, evidence, by }) => (
        <li key={id} className="border-b border-line py-2 last:border-0">
          <p className="flex flex-wrap gap-x-3 text-ink-soft">
            <span className="tabular-nums">{dayWords(day)}</span>
            {percent === null ? null : <span className="font-medium text-ink tabular-nums">{percent}%</span>}
            <span>{by}</span>
          </p>
          <p className="max-w-measure whitespace-pre-wrap">{words}</p>
          {evidenceId && evidence ? (
            <a
              href={`/dossiers/${dossierId}/annexes/files/${evidenceId}`}
              download
              aria-label={t("commitments.detail.evidence", { name: evidence })}
              className="text-accent underline underline-offset-4 hover:text-accent-strong"
            >
              {evidence}
            </a>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

type WordsProps = { commitment: ShownCommitment; submission: CommitmentsTableProps["submission"]; language: Language };

/** The words that bind are those that were sent; the Vietnamese stands beside them. */
function Words({ commitment: { titleVi, titleSent, textVi, textSent }, submission, language }: WordsProps) {
  const t = translatorOf(language);
  const texts = [
    { lang: "vi", label: t("common.languages.vi"), title: titleVi, text: textVi },
    { lang: submission, label: t(`common.languages.${submission}`), title: titleSent, text: textSent },
  ].filter(({ title, text }) => title !== "" || text !== "");
  return (
    <Disclosure summary={t("commitments.detail.sent")}>
      <div className="grid gap-6 lg:grid-cols-2">
        {texts.map(({ lang, label, title, text }) => (
          <div key={lang}>
            <p className="text-ink-soft">{label}</p>
            <div lang={lang} className="max-w-measure font-serif">
              <p className="font-semibold">{title}</p>
              <p className="whitespace-pre-wrap">{text}</p>
            </div>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
