import { Check } from "lucide-react";
import Link from "next/link";
import { fieldWords } from "@/lib/domain/rulebook";
import { isSent } from "@/lib/domain/workflow";
import { byName, formatDay } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { type Bid, type CallPage, seesAll } from "./bid";

type CityTableProps = { page: CallPage; language: Language };

/** Cities as rows, stages as columns; narrow, the stages fold into one column that names the present one. */
export function CityTable({ page, language }: CityTableProps) {
  const t = translatorOf(language);
  const bids = [...page.dossiers].sort(byName(({ city }) => city[language]));
  return (
    <section aria-labelledby="cities" className="mb-10">
      <h2 id="cities" className="mb-2 text-lg font-semibold">
        {t(page.purpose === "report" ? "call.reportCities.title" : "call.cities.title")}
      </h2>
      {bids.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {t(`call.${page.purpose === "report" ? "reportCities" : "cities"}.${seesAll(page.me) ? "none" : "noneForMe"}`)}
        </p>
      ) : (
        <Table
          caption={t("call.cities.caption")}
          captionHidden
          head={
            <>
              <HeadCell>{t("call.cities.city")}</HeadCell>
              {page.stages.map(({ id, words }) => (
                <HeadCell key={id} className="max-md:hidden">
                  {words[language]}
                </HeadCell>
              ))}
              <HeadCell className="max-md:hidden">{t("call.cities.outcome")}</HeadCell>
              <HeadCell className="md:hidden">{t("call.cities.stage")}</HeadCell>
            </>
          }
        >
          {bids.map((bid) => (
            <BidRow key={bid.id} bid={bid} page={page} language={language} t={t} />
          ))}
        </Table>
      )}
    </section>
  );
}

function BidRow({ bid, page, language, t }: CityTableProps & { bid: Bid; t: Translator }) {
  const here = page.stages.findIndex(({ id }) => id === bid.stage);
  const reached = isSent(bid.stage) ? page.stages.length : here;
  const since = t("call.cities.since", { day: formatDay(bid.stageSince, language) });
  const outcome = page.otherStages.find(({ id }) => id === bid.stage)?.words[language];
  const present = page.stages[here]?.words[language] ?? outcome ?? bid.stage;
  return (
    <Row>
      <RowHead>
        <Link prefetch={false} href={`/dossiers/${bid.id}`} className="text-accent underline underline-offset-4 hover:text-accent-strong">
          {bid.city[language]}
        </Link>
        <span className="block font-normal text-ink-soft">{fieldWords(page.fields, bid.field)[language]}</span>
      </RowHead>
      {page.stages.map(({ id }, index) => (
        <Cell key={id} className={`max-md:hidden ${index === here ? "bg-accent-soft font-medium" : "text-ink-soft"}`}>
          {index === here ? since : <StageMark behind={index < reached} t={t} />}
        </Cell>
      ))}
      <Cell className="max-md:hidden">{outcome ? `${outcome}, ${since}` : ""}</Cell>
      <Cell className="md:hidden">
        {present}
        <span className="block text-ink-soft">{since}</span>
      </Cell>
    </Row>
  );
}

function StageMark({ behind, t }: { behind: boolean; t: Translator }) {
  return (
    <>
      {behind ? <Check aria-hidden className="inline size-4 text-accent" /> : null}
      <span className="sr-only">{t(behind ? "call.cities.past" : "call.cities.ahead")}</span>
    </>
  );
}
