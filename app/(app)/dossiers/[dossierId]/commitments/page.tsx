import type { Metadata } from "next";
import { AddCommitment } from "@/components/commitments/commitment-actions";
import { CommitmentsTable } from "@/components/commitments/commitments-table";
import { OpenReport } from "@/components/commitments/open-report";
import { ReportsLine } from "@/components/commitments/reports-line";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { commitmentsView } from "@/lib/queries/commitments-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("commitments.title") };
}

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ open?: string | string[] }> };

/** What a designated city owes, and how it stands. */
export default async function CommitmentsPage({ params, searchParams }: Props) {
  const look = await preferences();
  const { open } = await searchParams;
  const view = await show(commitmentsView, await params);
  const { frame, designated, commitments, people, slot, today, report, opening } = view;
  const { language } = look;
  const t = translatorOf(language);
  const canChange = frame.can["commitment.change"];
  const { allowed, ...wanted } = opening;
  const action = (
    <>
      {allowed && report.next ? <OpenReport {...wanted} year={report.next.year} /> : null}
      {frame.can["commitment.add"] ? (
        <AddCommitment dossierId={frame.id} people={people} submission={frame.language} thisYear={Number(today.slice(0, 4))} />
      ) : null}
    </>
  );
  const counts = {
    count: commitments.length,
    late: commitments.filter(({ troubles }) => troubles.length > 0).length,
    done: commitments.filter(({ state }) => state === "done").length,
  };
  return (
    <DossierFrame look={look} frame={frame} part="commitments" areas={["commitments"]}>
      <PageHeading title={t("commitments.title")} line={t("commitments.line")} {...(designated ? { action } : {})} />
      {designated || commitments.length > 0 ? (
        <>
          <p className="mb-1 text-sm font-medium">{t("commitments.summary", counts)}</p>
          {designated ? <ReportsLine report={report} language={language} /> : null}
          {canChange ? null : <p className="mb-4 text-sm text-ink-soft">{t("commitments.readOnly")}</p>}
          <CommitmentsTable
            dossierId={frame.id}
            {...{ commitments, people, slot, today, canChange, language }}
            open={typeof open === "string" ? open : undefined}
            submission={frame.language}
          />
        </>
      ) : (
        <EmptyState title={t("commitments.before.title")}>{t("commitments.before.line")}</EmptyState>
      )}
    </DossierFrame>
  );
}
