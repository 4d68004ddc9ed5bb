import type { Metadata } from "next";
import Link from "next/link";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { KeepVersion } from "@/components/versions/keep-version";
import { VersionsTable } from "@/components/versions/versions-table";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { versionsView } from "@/lib/queries/versions-view";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ before?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("versions.title") };
}

/** The versions of the whole dossier, thirty a page. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, { before }] = [await params, await preferences(), await searchParams];
  const from = typeof before === "string" && /^[1-9]\d{0,5}$/.test(before) ? { before: Number(before) } : {};
  const { frame, versions, changedSince, older } = await show(versionsView, { dossierId, ...from });
  const { language } = look;
  const t = translatorOf(language);
  const base = `/dossiers/${dossierId}/versions`;
  const link = "flex min-h-9 items-center text-accent underline underline-offset-4";
  const keep = frame.can["version.keep"] ? <KeepVersion dossierId={dossierId} /> : null;
  return (
    <DossierFrame look={look} frame={frame} part="versions" areas={["versions"]}>
      <PageHeading title={t("versions.title")} line={t("versions.line")} action={keep} />
      {versions.length === 0 ? (
        <EmptyState title={t("versions.empty")}>{t("versions.emptyLine")}</EmptyState>
      ) : (
        <VersionsTable {...{ dossierId, versions, language }} changedSince={"before" in from ? null : changedSince} />
      )}
      <nav aria-label={t("versions.pages")} className="mt-4 flex gap-6 text-sm empty:hidden print:hidden">
        {"before" in from ? (
          <Link prefetch={false} href={base} className={link}>
            {t("versions.newest")}
          </Link>
        ) : null}
        {older ? (
          <Link prefetch={false} href={`${base}?before=${older}`} className={link}>
            {t("versions.older")}
          </Link>
        ) : null}
      </nav>
    </DossierFrame>
  );
}
