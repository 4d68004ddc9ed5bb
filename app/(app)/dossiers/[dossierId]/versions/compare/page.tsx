import type { Metadata } from "next";
import Link from "next/link";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Comparison } from "@/components/versions/comparison";
import { RestoreReports } from "@/components/versions/restore-reports";
import { versionFacts, versionTitle } from "@/components/versions/version-title";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { versionsCompare } from "@/lib/queries/versions-compare";

type Props = {
  params: Promise<{ dossierId: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("versions.difference.title") };
}

/** Two versions beside each other, or one and what stands now; which two is in the address. */
export default async function ComparePage({ params, searchParams }: Props) {
  const [{ dossierId }, look, asked] = [await params, await preferences(), await searchParams];
  const one = (value: string | string[] | undefined) => [value].flat()[0];
  const view = await show(versionsCompare, { dossierId, from: one(asked.from) ?? "", to: one(asked.to) ?? "now" });
  const { frame, from, to, sections } = view;
  const { language } = look;
  const t = translatorOf(language);
  const between = t("versions.difference.between", {
    from: versionTitle(t, from),
    to: to ? versionTitle(t, to) : t("versions.now").toLowerCase(),
  });
  const answers = sections.flatMap(({ questions }) => questions).reduce((sum, question) => sum + question.answers.length, 0);
  const facts = [
    `${versionTitle(t, from)}: ${versionFacts(t, from, language)}`,
    to ? `${versionTitle(t, to)}: ${versionFacts(t, to, language)}` : "",
  ];
  return (
    <DossierFrame look={look} frame={frame} part="versions" areas={["versions"]}>
      <PageHeading
        title={between}
        line={facts
          .filter((fact) => fact !== "")
          .map((fact) => (
            <p key={fact} className="text-sm">
              {fact}
            </p>
          ))}
      />
      <RestoreReports>
        {sections.length === 0 ? (
          <EmptyState title={t("versions.difference.same")}>{t("versions.difference.sameLine")}</EmptyState>
        ) : (
          <>
            <p>{t("versions.difference.count", { answers, sections: sections.length })}</p>
            <p className="max-w-prose text-sm text-ink-soft">{t("versions.difference.reading")}</p>
          </>
        )}
        <Comparison
          {...{ dossierId, sections, language }}
          people={view.people}
          restore={frame.can["section.restore"] ? from : null}
          readAt={view.readAt}
        />
      </RestoreReports>
      <Link
        prefetch={false}
        href={`/dossiers/${dossierId}/versions`}
        className="mt-6 inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
      >
        {t("versions.difference.back")}
      </Link>
    </DossierFrame>
  );
}
