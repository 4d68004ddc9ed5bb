import type { Metadata } from "next";
import Link from "next/link";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Comparison } from "@/components/versions/comparison";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { reviewChanges } from "@/lib/queries/review-changes";

type Props = { params: Promise<{ dossierId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("findings.changes.title") };
}

/** What changed since the reader handed in their last sheet, before anything else. */
export default async function ReviewChangesPage({ params }: Props) {
  const [{ dossierId }, look] = [await params, await preferences()];
  const { frame, read, sections, unchanged, people } = await show(reviewChanges, { dossierId });
  const { language } = look;
  const t = translatorOf(language);
  const count = sections.flatMap(({ questions }) => questions).reduce((sum, { answers }) => sum + answers.length, 0);
  const line = read ? t("findings.changes.line", { cycle: read.cycle, at: formatMoment(read.at, language) }) : undefined;
  return (
    <DossierFrame look={look} frame={frame} part="review" areas={["versions"]}>
      <PageHeading title={t("findings.changes.title")} {...(line ? { line } : {})} />
      {read ? null : <EmptyState title={t("findings.changes.none")}>{t("findings.changes.noneLine")}</EmptyState>}
      {read && count === 0 ? <EmptyState title={t("findings.changes.same")}>{t("findings.changes.sameLine")}</EmptyState> : null}
      {count > 0 ? <p>{t("findings.changes.count", { count })}</p> : null}
      <Comparison {...{ dossierId, sections, people, language }} restore={null} readAt={read?.at ?? ""} />
      {count > 0 && unchanged.length > 0 ? (
        <p className="mt-6 text-sm text-ink-soft">{t("findings.changes.unchanged", { questions: unchanged.join(", ") })}</p>
      ) : null}
      <Link
        prefetch={false}
        href={`/dossiers/${dossierId}/review/findings`}
        className="mt-6 inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
      >
        {t("findings.changes.toFindings")}
      </Link>
    </DossierFrame>
  );
}
