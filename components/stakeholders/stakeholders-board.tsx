import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { OfficeTabs } from "../people/office-tabs";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import type { DirectoryFilter } from "./directory-filter";
import { DirectorySearch } from "./directory-search";
import { AddStakeholder } from "./stakeholder-dialog";
import { type ListedStakeholder, StakeholdersTable } from "./stakeholders-table";

type View = {
  readonly stakeholders: readonly ListedStakeholder[];
  readonly total: number;
  readonly can: { readonly change: boolean; readonly retire: boolean; readonly people: boolean; readonly trail: boolean };
};

/** The directory of those who can be asked: seen by everybody, kept by those who write to them. */
export function StakeholdersBoard({ view, filter, language }: { view: View; filter: DirectoryFilter; language: Language }) {
  const t = translatorOf(language);
  const { stakeholders, total, can } = view;
  const narrowed = filter.words !== "" || filter.kind !== undefined;
  const caption = t(`directory.${narrowed ? "found" : "caption"}`, { shown: stakeholders.length, total });
  return (
    <>
      <PageHeading title={t("directory.title")} line={t("directory.line")} {...(can.change ? { action: <AddStakeholder /> } : {})} />
      <OfficeTabs at="stakeholders" can={can} language={language} />
      {total > 0 ? <DirectorySearch filter={filter} language={language} /> : null}
      {total === 0 ? <EmptyState title={t("directory.none")}>{t("directory.noneLine")}</EmptyState> : null}
      {total > 0 && stakeholders.length === 0 ? (
        <EmptyState title={t("directory.notFound")}>{t("directory.notFoundLine")}</EmptyState>
      ) : null}
      {stakeholders.length > 0 ? <StakeholdersTable {...{ stakeholders, caption, can, language }} /> : null}
    </>
  );
}
