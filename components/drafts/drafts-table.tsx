import Link from "next/link";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { DraftLink } from "./draft-link";
import { DraftRounds } from "./draft-rounds";
import type { ShownDraft } from "./shown-draft";

type DraftsTableProps = { dossierId: string; drafts: readonly ShownDraft[]; language: Language };

/** The drafts that went out, the newest first, each to be read and compared with the one before and with the text of now. */
export function DraftsTable({ dossierId, drafts, language }: DraftsTableProps) {
  const t = translatorOf(language);
  return (
    <Table
      caption={t("roundPapers.drafts.caption")}
      head={
        <>
          <HeadCell>{t("roundPapers.drafts.draft")}</HeadCell>
          <HeadCell>{t("roundPapers.drafts.frozen")}</HeadCell>
          <HeadCell className="md:w-2/5">{t("roundPapers.drafts.sentIn")}</HeadCell>
          <HeadCell>{t("roundPapers.drafts.compare")}</HeadCell>
        </>
      }
    >
      {drafts.map(({ number, at, by, rounds }) => (
        <Row key={number}>
          <RowHead className="whitespace-nowrap">
            <DraftLink {...{ dossierId, number }}>{t("roundPapers.drafts.name", { number })}</DraftLink>
          </RowHead>
          <Cell>{t("roundPapers.drafts.frozenBy", { at: formatMoment(at, language), by })}</Cell>
          <Cell>
            <DraftRounds {...{ dossierId, rounds, language }} />
          </Cell>
          <Cell>
            <DraftComparisons
              {...{ dossierId, number, language }}
              before={Math.max(0, ...drafts.map((each) => each.number).filter((each) => each < number))}
            />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

type DraftComparisonsProps = {
  dossierId: string;
  number: number;
  /** The draft before it; 0 for the first. */
  before: number;
  language: Language;
};

/** A draft beside what the dossier says now, and beside the draft before it. */
export function DraftComparisons({ dossierId, number, before, language }: DraftComparisonsProps) {
  const t = translatorOf(language);
  const address = (from: number, to: number | "now") => `/dossiers/${dossierId}/drafts/compare?from=${from}&to=${to}`;
  const links = [
    { href: address(number, "now"), label: t("roundPapers.drafts.withNow", { number }) },
    ...(before > 0 ? [{ href: address(before, number), label: t("roundPapers.drafts.withBefore", { from: before, to: number }) }] : []),
  ];
  return (
    <ul className="flex flex-wrap gap-x-4">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link prefetch={false} href={href} className="text-accent underline underline-offset-4 hover:text-accent-strong">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
