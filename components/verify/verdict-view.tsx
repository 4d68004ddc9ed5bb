"use client";

import { useLocale, useTranslations } from "use-intl/react";
import type { Finding, Verdict } from "@/lib/domain/proof/check-packet";
import { formatMoment, formatNumber, formatSize } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";

/** What a check came to: whole or not, what differs, and which packet it is. */
export function VerdictView({ name, verdict }: { name: string; verdict: Verdict }) {
  const t = useTranslations("verify");
  const draft = verdict.findings.length === 1 && verdict.findings[0]?.what === "unsigned";
  const what = verdict.whole ? "whole" : draft ? "draft" : "broken";
  return (
    <>
      <Notice role="note" tone={verdict.whole ? "done" : "warm"} title={t(what)}>
        {t(`${what}Line`, { name, key: verdict.key ?? "" })}
      </Notice>
      {verdict.whole || draft ? null : <Findings findings={verdict.findings} />}
      <Facts verdict={verdict} />
      {verdict.manifest ? <Files manifest={verdict.manifest} /> : null}
    </>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("verify");
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="text-lg font-semibold">
        {t("findings")}
      </h2>
      <ul className="list-disc pl-5 text-sm break-words">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>
            {t(`finding.${finding.what}`, { file: "file" in finding ? finding.file : "", key: "key" in finding ? finding.key : "" })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ verdict: { manifest, sha256 } }: { verdict: Verdict }) {
  const t = useTranslations("verify");
  const language = useLocale() as Language;
  const facts = manifest
    ? ([
        ["city", manifest.dossier.city[language]],
        ["field", manifest.dossier.field],
        ["call", manifest.call],
        ...(manifest.draft ? [] : [["number", String(manifest.number)] as const]),
        ["frozen", formatMoment(manifest.frozenAt, language)],
        ["by", manifest.frozenBy],
        ["rules", `${manifest.rulebook}, ${t("fact.amendment", { number: manifest.amendment })}`],
        ["answers", formatNumber(manifest.answers.length, language)],
      ] as const)
    : [];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-lg font-semibold">
        {t("facts")}
      </h2>
      <dl className="grid gap-x-6 text-sm sm:grid-cols-[auto_1fr]">
        {[...facts, ["sha256", sha256] as const].map(([fact, words]) => (
          <div key={fact} className="contents">
            <dt className="text-ink-soft">{t(`fact.${fact}`)}</dt>
            <dd className="break-all">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Files({ manifest }: { manifest: NonNullable<Verdict["manifest"]> }) {
  const t = useTranslations("verify");
  const language = useLocale() as Language;
  const number = (value: number | undefined) => (value === undefined ? "" : formatNumber(value, language));
  const head = (
    <>
      <HeadCell>{t("file")}</HeadCell>
      <HeadCell numeric>{t("size")}</HeadCell>
      <HeadCell numeric>{t("pages")}</HeadCell>
      <HeadCell numeric className="max-sm:hidden">
        {t("words")}
      </HeadCell>
    </>
  );
  return (
    <div>
      <h2 className="text-lg font-semibold">{t("files")}</h2>
      <Table caption={t("files")} captionHidden head={head}>
        {manifest.files.map(({ path, size, pages, words }) => (
          <Row key={path}>
            <RowHead className="break-words">{path}</RowHead>
            <Cell numeric className="whitespace-nowrap">
              {formatSize(size, language)}
            </Cell>
            <Cell numeric>{number(pages)}</Cell>
            <Cell numeric className="max-sm:hidden">
              {number(words)}
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
