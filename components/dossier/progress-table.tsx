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

/** How far each section is; a number leads to what it counts. */
export function ProgressTable({ dossierId, sections, language }: ProgressTableProps) {
  const t = translatorOf(language);
  const link = "text-accent underline underline-offset-4";
  const total = sections.reduce(
    (sum, { progress, openThreads }) => ({
      asked: sum.asked + progress.asked,
      done: sum.done + progress.done,
      threads: sum.threads + openThreads,
    }),
    { asked: 0, done: 0, threads: 0 },
  );
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="mb-1 text-lg font-semibold">
        {t("dossier.progress.title")}
      </h2>
      <Table
        caption={t("dossier.progress.title")}
        captionHidden
        head={
          <>
            <HeadCell>{t("dossier.progress.section")}</HeadCell>
            <HeadCell numeric>{t("dossier.progress.done")}</HeadCell>
            <HeadCell numeric>{t("dossier.progress.threads")}</HeadCell>
          </>
        }
      >
        {sections.map(({ id, number, words, progress, openThreads }) => (
          <Row key={id}>
            <RowHead>
              <Link href={`/dossiers/${dossierId}/form/${id}`} className={link}>{`${number}. ${words[language]}`}</Link>
            </RowHead>
            <Cell numeric className="whitespace-nowrap">
              <Done {...progress} words={t("dossier.progress.of", progress)} complete={t("dossier.progress.complete")} />
            </Cell>
            <Cell numeric>
              {openThreads > 0 ? (
                <Link href={`/dossiers/${dossierId}/comments?section=${id}`} className={link}>
                  {openThreads}
                </Link>
              ) : (
                "0"
              )}
            </Cell>
          </Row>
        ))}
        <Row className="border-t border-control">
          <RowHead>{t("dossier.progress.total")}</RowHead>
          <Cell numeric className="font-medium whitespace-nowrap">
            {t("dossier.progress.of", total)}
          </Cell>
          <Cell numeric className="font-medium">
            {total.threads}
          </Cell>
        </Row>
      </Table>
    </section>
  );
}

function Done({ asked, done, words, complete }: Progress & { words: string; complete: string }) {
  return done === asked ? <span className="text-done">{`${words}, ${complete}`}</span> : words;
}
