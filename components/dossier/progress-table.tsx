import Link from "next/link";
import type { Progress } from "@/lib/domain/completeness";
import type { Words } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";

type SectionProgress = {
  readonly id: string;
  readonly number: string;
  readonly words: Words;
  readonly progress: Progress;
  readonly openThreads: number;
};

type ProgressTableProps = { dossierId: string; sections: readonly SectionProgress[]; language: Language };

const link = "text-accent underline underline-offset-4";

/** How far each section is; a number leads to what it counts. */
export function ProgressTable({ dossierId, sections, language }: ProgressTableProps) {
  const t = translatorOf(language);
  const sum = (count: (section: SectionProgress) => number) => sections.reduce((all, section) => all + count(section), 0);
  const total = { asked: sum(({ progress }) => progress.asked), done: sum(({ progress }) => progress.done) };
  const heads = (
    <>
      <HeadCell>{t("dossier.progress.section")}</HeadCell>
      <HeadCell numeric>{t("dossier.progress.done")}</HeadCell>
      <HeadCell numeric>{t("dossier.progress.threads")}</HeadCell>
    </>
  );
  return (
    <div>
      <h2 className="mb-1 text-lg font-semibold">{t("dossier.progress.title")}</h2>
      <Table caption={t("dossier.progress.title")} captionHidden head={heads}>
        {sections.map((section) => (
          <SectionRow key={section.id} {...{ dossierId, section, language }} />
        ))}
        <Row className="border-t border-control font-medium">
          <RowHead>{t("dossier.progress.total")}</RowHead>
          <Cell numeric>{t("dossier.progress.of", total)}</Cell>
          <Cell numeric>{sum(({ openThreads }) => openThreads)}</Cell>
        </Row>
      </Table>
    </div>
  );
}

function SectionRow({ dossierId, section, language }: { dossierId: string; section: SectionProgress; language: Language }) {
  const t = translatorOf(language);
  const { id, number, words, progress, openThreads } = section;
  const complete = progress.done === progress.asked;
  const done = t("dossier.progress.of", progress);
  return (
    <Row>
      <RowHead>
        <Link prefetch={false} href={`/dossiers/${dossierId}/form/${id}`} className={link}>{`${number}. ${words[language]}`}</Link>
      </RowHead>
      <Cell numeric className="whitespace-nowrap">
        {complete ? <span className="text-done">{`${done}, ${t("dossier.progress.complete")}`}</span> : done}
      </Cell>
      <Cell numeric>
        {openThreads > 0 ? (
          <Link prefetch={false} href={`/dossiers/${dossierId}/comments?section=${id}`} className={link}>
            {openThreads}
          </Link>
        ) : (
          "0"
        )}
      </Cell>
    </Row>
  );
}
