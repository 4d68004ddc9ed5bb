import type { ComponentProps } from "react";
import type { Role } from "@/lib/domain/roles";
import { whatWaits } from "@/lib/domain/waiting";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { AskedReviews } from "../review/asked-reviews";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { CallLine } from "./call-line";
import { DossierRows } from "./dossier-rows";
import { ReportsDue } from "./reports-due";
import { WaitingList } from "./waiting-list";

type Rows = ComponentProps<typeof DossierRows>;
type View = {
  readonly me: { readonly officeRole: Role };
  readonly party: Rows["party"];
  readonly reviews: ComponentProps<typeof AskedReviews>["reviews"];
  readonly dossiers: Rows["lines"];
  readonly total: number;
  readonly reportsDue: ComponentProps<typeof ReportsDue>["lines"];
  readonly call: ComponentProps<typeof CallLine>["call"] | null;
};

/** What to do first, then what one works on. */
export function Desk({ view, language }: { view: View; language: Language }) {
  const t = translatorOf(language);
  const waiting = whatWaits(view.dossiers);
  const some = view.dossiers.length > 0;
  // A conflict that was declared waits for the coordinator.
  const count = waiting.length + view.reviews.filter(({ standing }) => standing !== "conflict").length;
  return (
    <>
      <PageHeading title={t("desk.title")} line={count > 0 ? t("desk.line", { count }) : undefined} />
      {view.reviews.length > 0 ? <AskedReviews reviews={view.reviews} language={language} /> : null}
      {some ? (
        <section aria-labelledby="waiting" className="mb-10">
          <h2 id="waiting" className="mb-2 text-lg font-semibold">
            {t("desk.waits")}
          </h2>
          {waiting.length > 0 ? (
            <WaitingList items={waiting} language={language} />
          ) : (
            <EmptyState title={t("desk.nothing.title")}>{t("desk.nothing.sentence")}</EmptyState>
          )}
        </section>
      ) : null}
      {view.reportsDue.length > 0 && view.call ? <ReportsDue lines={view.reportsDue} callId={view.call.id} language={language} /> : null}
      <section aria-labelledby="dossiers">
        <h2 id="dossiers" className="mb-1 text-lg font-semibold">
          {t("desk.dossiers")}
        </h2>
        {view.call ? <CallLine call={view.call} language={language} /> : null}
        {some ? (
          <DossierRows lines={view.dossiers} total={view.total} party={view.party} language={language} />
        ) : (
          <EmptyState title={t("desk.none.title")}>
            {t(view.me.officeRole === "ministry-coordinator" ? "desk.none.coordinator" : "desk.none.sentence")}
          </EmptyState>
        )}
      </section>
    </>
  );
}
