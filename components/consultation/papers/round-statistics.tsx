import { dispositions } from "@/lib/domain/consultation/held-round";
import type { RoundStatistics as Counted, DispositionCounts, KindRow } from "@/lib/domain/consultation/statistics";
import type { Words } from "@/lib/domain/form";
import { formatDay } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";
import { CountTable } from "./count-table";

type ShownSection = {
  readonly section: { readonly number: string; readonly words: Words } | null;
  readonly whole: boolean;
  readonly remarks: number;
  readonly counts: DispositionCounts;
};

type RoundStatisticsProps = {
  round: { readonly silenceAgrees: boolean; readonly openedAt: string; readonly endsAt: string; readonly closedAt: string | null };
  statistics: Omit<Counted, "round" | "bySection"> & { readonly bySection: readonly ShownSection[] };
  language: Language;
};

/** A round in numbers, on one page: every one can be counted again from the table of responses. */
export function RoundStatistics({ round, statistics, language }: RoundStatisticsProps) {
  const t = translatorOf(language);
  const { letters, minutes, online, daysTaken } = statistics;
  const days = { from: formatDay(round.openedAt, language), to: formatDay(round.endsAt, language), count: daysTaken ?? 0 };
  const unanswered = t("roundPapers.statistics.unanswered", { closed: String(round.closedAt !== null) });
  return (
    <section aria-labelledby="statistics">
      <h2 id="statistics" className="text-base font-semibold">
        {t("roundPapers.statistics.title")}
      </h2>
      <p className="mb-4 max-w-prose text-sm text-ink-soft">
        {`${t("roundPapers.statistics.days", days)} ${t("roundPapers.statistics.papers", { letters, minutes, online })}`}
      </p>
      <div className="flex flex-col gap-8">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-2">
          <Bodies {...{ t, round, statistics, unanswered }} />
          <Remarks {...{ t, statistics }} />
        </div>
        {statistics.remarks > 0 ? <BySection {...{ t, language }} rows={statistics.bySection} /> : null}
        <ByKind {...{ t, unanswered }} rows={statistics.byKind} />
      </div>
    </section>
  );
}

type Shown = Pick<RoundStatisticsProps, "statistics"> & { t: Translator };

function Bodies({ t, round, statistics, unanswered }: Shown & Pick<RoundStatisticsProps, "round"> & { unanswered: string }) {
  const { asked, unasked, remarked, agreed, silent, unanswered: waiting, withdrawn } = statistics;
  const say = (key: "asked" | "remarked" | "agreed" | "silentAgrees" | "silent" | "unasked" | "withdrawn") =>
    t(`roundPapers.statistics.${key}`);
  const rows = [
    { label: say("asked"), count: asked },
    { label: say("remarked"), count: remarked },
    { label: say("agreed"), count: agreed },
    { label: say(round.silenceAgrees ? "silentAgrees" : "silent"), count: silent },
    { label: unanswered, count: waiting },
    ...(unasked > 0 ? [{ label: say("unasked"), count: unasked }] : []),
    ...(withdrawn > 0 ? [{ label: say("withdrawn"), count: withdrawn }] : []),
  ];
  const caption = t("roundPapers.statistics.bodies");
  return (
    <CountTable
      {...{ caption, rows }}
      what={t("roundPapers.statistics.who")}
      count={t("roundPapers.statistics.count")}
      of={asked + unasked}
    />
  );
}

function Remarks({ t, statistics: { remarks, approved, counts } }: Shown) {
  const rows = [
    { label: t("roundPapers.statistics.all"), count: remarks },
    { label: t("roundPapers.statistics.approved"), count: approved },
    ...dispositions.map((each) => ({ label: t(`roundTable.dispositions.${each}`), count: counts[each] })),
    { label: t("roundPapers.statistics.open"), count: counts.open },
  ];
  return (
    <CountTable
      caption={t("roundPapers.statistics.remarks")}
      what={t("roundPapers.statistics.disposition")}
      count={t("roundPapers.statistics.remarkCount")}
      of={remarks}
      rows={rows}
    />
  );
}

function BySection({ t, rows, language }: { t: Translator; rows: readonly ShownSection[]; language: Language }) {
  return (
    <Table
      caption={t("roundPapers.statistics.bySection")}
      head={
        <>
          <HeadCell className="md:w-1/3">{t("roundPapers.statistics.section")}</HeadCell>
          <HeadCell numeric>{t("roundPapers.statistics.remarkCount")}</HeadCell>
          {dispositions.map((each) => (
            <HeadCell key={each} numeric>
              {t(`roundTable.dispositions.${each}`)}
            </HeadCell>
          ))}
          <HeadCell numeric>{t("roundPapers.statistics.open")}</HeadCell>
        </>
      }
    >
      {rows.map(({ section, whole, remarks, counts }) => (
        <Row key={section?.number ?? String(whole)}>
          <RowHead className="min-w-40">
            {section ? `${section.number}. ${section.words[language]}` : t(`roundPapers.statistics.${whole ? "whole" : "gone"}`)}
          </RowHead>
          {[remarks, ...dispositions.map((each) => counts[each]), counts.open].map((count, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are what they are by their place
            <Cell key={index} numeric>
              {count}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

function ByKind({ t, rows, unanswered }: { t: Translator; rows: readonly KindRow[]; unanswered: string }) {
  const heads = (["count", "remarked", "agreed", "silence"] as const).map((each) => t(`roundPapers.statistics.${each}`));
  return (
    <Table
      caption={t("roundPapers.statistics.byKind")}
      head={
        <>
          <HeadCell className="md:w-1/3">{t("roundPapers.statistics.kind")}</HeadCell>
          {[...heads, unanswered, t("roundPapers.statistics.withdrawn"), t("roundPapers.statistics.remarkCount")].map((each) => (
            <HeadCell key={each} numeric>
              {each}
            </HeadCell>
          ))}
        </>
      }
    >
      {rows.map(({ kind, bodies, remarked, agreed, silent, unanswered: waiting, withdrawn, remarks }) => (
        <Row key={kind}>
          <RowHead className="min-w-40">{t(`roundPapers.statistics.kinds.${kind}`)}</RowHead>
          {[bodies, remarked, agreed, silent, waiting, withdrawn, remarks].map((count, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are what they are by their place
            <Cell key={index} numeric>
              {count}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
