import type { Term } from "@/lib/domain/glossary";
import { byName, formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { RetireTerm } from "./retire-term";
import { ChangeTermDialog } from "./term-dialog";

export type ListedTerm = Term & { readonly changedBy: string; readonly changedAt: string };

type GlossaryTableProps = { terms: readonly ListedTerm[]; caption: string; mayChange: boolean; language: Language };

/** The terms in the order of the Vietnamese alphabet; on a phone a term's other words stand beneath each other. */
export function GlossaryTable({ terms, caption, mayChange, language }: GlossaryTableProps) {
  const t = translatorOf(language);
  return (
    <div data-list tabIndex={-1}>
      <Table
        caption={caption}
        head={
          <>
            <HeadCell className="md:w-1/5">{t("office.glossary.vi")}</HeadCell>
            <HeadCell className="md:w-1/5">{t("office.glossary.en")}</HeadCell>
            <HeadCell className="max-md:hidden md:w-1/5">{t("office.glossary.fr")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("office.glossary.note")}</HeadCell>
            {mayChange ? <HeadCell>{t("office.glossary.action")}</HeadCell> : null}
          </>
        }
      >
        {[...terms].sort(byName(({ vi }) => vi)).map((term) => (
          <TermRow key={term.id} {...{ term, mayChange, language }} />
        ))}
      </Table>
    </div>
  );
}

function TermRow({ term, mayChange, language }: { term: ListedTerm; mayChange: boolean; language: Language }) {
  const t = translatorOf(language);
  const { id, vi, en, fr, note, changedBy, changedAt } = term;
  const changed = t("office.glossary.changed", { who: changedBy, day: formatDay(changedAt, language) });
  return (
    <Row>
      <RowHead title={changed}>
        <span lang="vi">{vi}</span>
        {note ? (
          <span lang="vi" className="block font-normal text-ink-soft md:hidden">
            {note}
          </span>
        ) : null}
      </RowHead>
      <Cell>
        <span lang="en">{en}</span>
        {fr ? (
          <span lang="fr" className="mt-1 block text-ink-soft md:hidden">
            {fr}
          </span>
        ) : null}
      </Cell>
      <Cell lang="fr" className="max-md:hidden">
        {fr}
      </Cell>
      <Cell lang="vi" className="text-ink-soft max-md:hidden">
        {note}
      </Cell>
      {mayChange ? (
        <Cell className="py-1 md:whitespace-nowrap">
          <ChangeTermDialog term={term} />
          <RetireTerm termId={id} term={vi} />
        </Cell>
      ) : null}
    </Row>
  );
}
