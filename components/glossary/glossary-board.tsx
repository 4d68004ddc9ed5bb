import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { OfficeTabs } from "../people/office-tabs";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { GlossarySearch } from "./glossary-search";
import { GlossaryTable, type ListedTerm } from "./glossary-table";
import { AddTermDialog } from "./term-dialog";

type View = {
  readonly terms: readonly ListedTerm[];
  readonly total: number;
  readonly can: { readonly change: boolean; readonly people: boolean; readonly trail: boolean };
};

/** The ministry's glossary: read by everybody, kept by the ministry. */
export function GlossaryBoard({ view, words, language }: { view: View; words: string; language: Language }) {
  const t = translatorOf(language);
  const { terms, total, can } = view;
  const caption = words ? t("office.glossary.found", { shown: terms.length, total }) : t("office.glossary.caption", { shown: total });
  return (
    <>
      <PageHeading
        title={t("office.glossary.title")}
        line={t("office.glossary.line")}
        {...(can.change ? { action: <AddTermDialog /> } : {})}
      />
      <OfficeTabs at="glossary" can={can} language={language} />
      {total > 0 ? <GlossarySearch words={words} language={language} /> : null}
      {total === 0 ? <EmptyState title={t("office.glossary.none")}>{t("office.glossary.noneLine")}</EmptyState> : null}
      {total > 0 && terms.length === 0 ? (
        <EmptyState title={t("office.glossary.notFound", { words })}>{t("office.glossary.notFoundLine")}</EmptyState>
      ) : null}
      {terms.length > 0 ? <GlossaryTable terms={terms} caption={caption} mayChange={can.change} language={language} /> : null}
    </>
  );
}
