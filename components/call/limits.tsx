import type { Limit, Words } from "@/lib/domain/form";
import { formatNumber } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../ui/disclosure";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";

export type LimitLine = { readonly id: string; readonly words: Words; readonly limit: Limit };

/** Every limit with where it comes from; how many can be relied on stands in the open. */
export function Limits({ lines, language }: { lines: readonly LimitLine[]; language: Language }) {
  const t = translatorOf(language);
  const verified = lines.filter(({ limit }) => limit.verified).length;
  return (
    <section aria-labelledby="limits" className="mb-10">
      <h2 id="limits" className="mb-1 text-lg font-semibold">
        {t("call.limits.title")}
      </h2>
      <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("call.limits.line", { count: lines.length, verified })}</p>
      <Disclosure summary={t("call.limits.show")}>
        <Table
          caption={t("call.limits.caption")}
          captionHidden
          head={
            <>
              <HeadCell>{t("call.limits.question")}</HeadCell>
              <HeadCell>{t("call.limits.limit")}</HeadCell>
              <HeadCell>{t("call.limits.state")}</HeadCell>
              <HeadCell>{t("call.limits.source")}</HeadCell>
            </>
          }
        >
          {lines.map(({ id, words, limit }) => (
            <Row key={id}>
              <RowHead className="min-w-40 font-normal">
                <span className="font-medium">{id}</span> {words[language]}
              </RowHead>
              <Cell className="whitespace-nowrap">{t(`call.limits.${limit.unit}`, { value: formatNumber(limit.value, language) })}</Cell>
              <Cell className={`whitespace-nowrap ${limit.verified ? "text-done" : "text-warm"}`}>
                {t(limit.verified ? "common.verified" : "common.unverified")}
              </Cell>
              <Cell className="min-w-56 text-ink-soft">{limit.source[language]}</Cell>
            </Row>
          ))}
        </Table>
      </Disclosure>
    </section>
  );
}
