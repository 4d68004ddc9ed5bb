import type { Metadata } from "next";
import Link from "next/link";
import { HistoryDays } from "@/components/history/history-days";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { historyView } from "@/lib/queries/history-view";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ before?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("history.title") };
}

/** What happened on the dossier, two hundred events a page. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, { before }] = [await params, await preferences(), await searchParams];
  const from = typeof before === "string" && /^\d{1,18}$/.test(before) ? { before } : {};
  const { frame, lines, older, questions, stages } = await show(historyView, { dossierId, ...from });
  const { language } = look;
  const t = translatorOf(language);
  const base = `/dossiers/${dossierId}/history`;
  const link = "flex min-h-9 items-center text-accent underline underline-offset-4";
  return (
    <DossierFrame look={look} frame={frame} part="history">
      <PageHeading
        title={t("history.title")}
        line={t("history.line")}
        action={<ButtonLink href={`/dossiers/${dossierId}/versions`}>{t("history.toVersions")}</ButtonLink>}
      />
      {lines.length === 0 ? <EmptyState title={t("history.empty")}>{t("history.emptyLine")}</EmptyState> : null}
      <HistoryDays {...{ dossierId, lines, questions, stages, language }} />
      <nav aria-label={t("history.pages")} className="flex gap-6 text-sm empty:hidden print:hidden">
        {"before" in from ? (
          <Link href={base} className={link}>
            {t("history.newest")}
          </Link>
        ) : null}
        {older ? (
          <Link href={`${base}?before=${older}`} className={link}>
            {t("history.older")}
          </Link>
        ) : null}
      </nav>
    </DossierFrame>
  );
}
