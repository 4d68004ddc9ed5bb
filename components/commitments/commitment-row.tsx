import Link from "next/link";
import { expectedPercent, isSettled } from "@/lib/domain/commitment-standing";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { dayWords } from "../after/shown-exchange";
import { Cell, Row, RowHead } from "../ui/table";
import { type ShownCommitment, titleIn } from "./shown-commitment";

type CommitmentRowProps = { dossierId: string; commitment: ShownCommitment; shown: boolean; today: string; language: Language };

export function CommitmentRow({ dossierId, commitment, shown, today, language }: CommitmentRowProps) {
  const t = translatorOf(language);
  const { id, owner, ownerPerson, fromYear, toYear, state, troubles, question, ordinal, scope } = commitment;
  // That nobody answers for it is said where the owner would stand.
  const said = troubles.filter((trouble) => trouble !== "no-owner");
  const title = titleIn(commitment, language);
  const page = `/dossiers/${dossierId}/commitments`;
  const who = [owner, ownerPerson ?? ""].filter((part) => part !== "").join(" · ");
  const source = question ? t("commitments.from.question", { question, ordinal: ordinal ?? 1 }) : t("commitments.from.own");
  return (
    <Row id={`commitment-${id}`} tabIndex={-1} current={shown} className="scroll-mt-32">
      <RowHead className="min-w-44 break-words">
        <Link
          prefetch={false}
          scroll={false}
          href={shown ? page : `${page}?open=${id}#commitment-${id}`}
          aria-expanded={shown}
          className="text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          {title}
        </Link>
        <span className="block font-normal text-ink-soft">{question ? `${t(`commitments.scopes.${scope}`)} · ${source}` : source}</span>
        <span className={`block font-normal md:hidden ${who ? "" : "text-warm"}`}>{who || t("commitments.noOwner")}</span>
      </RowHead>
      <Cell className={`max-md:hidden ${who ? "" : "text-warm"}`}>{who || t("commitments.noOwner")}</Cell>
      <Cell numeric className="whitespace-nowrap">
        {fromYear === toYear ? fromYear : `${fromYear}–${toYear}`}
      </Cell>
      <Cell>
        <span className={state === "done" ? "text-done" : ""}>{t(`commitments.states.${state}`)}</span>
        {said.map((trouble) => (
          <span key={trouble} className="block font-medium text-warm">
            {t(`commitments.troubles.${trouble}`)}
          </span>
        ))}
      </Cell>
      <Cell className="max-sm:hidden">
        <Standing commitment={commitment} language={language} />
        {isSettled(state) || expectedPercent(commitment, today) === 0 ? null : (
          <span className="block text-ink-soft">{t("commitments.expected", { percent: expectedPercent(commitment, today) })}</span>
        )}
      </Cell>
    </Row>
  );
}

function Standing({ commitment, language }: { commitment: ShownCommitment; language: Language }) {
  const t = translatorOf(language);
  const { lastDay, lastPercent } = commitment;
  if (lastDay === null) return <span className="text-ink-soft">{t("commitments.noProgress")}</span>;
  const day = dayWords(lastDay);
  return <>{lastPercent === null ? t("commitments.dayOnly", { day }) : t("commitments.percent", { percent: lastPercent, day })}</>;
}
