import { fieldWords } from "@/lib/domain/rulebook";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { EarlierSelections } from "./earlier-selections";
import { SelectionBoard } from "./selection-board";
import type { SelectionView, ShownCandidate } from "./shown-selection";
import { StandingSelection } from "./standing-selection";

/** Which cities of a call are put forward: ranked by the coordinator, read by the whole ministry. */
export function SelectionPage({ view, language }: { view: SelectionView; language: Language }) {
  const t = translatorOf(language);
  const candidates = view.candidates.map(
    (each): ShownCandidate => ({
      ...each,
      name: each.city[language],
      fieldName: fieldWords(view.fields, each.field)[language],
      stageName: view.stages.find(({ id }) => id === each.stage)?.words[language] ?? each.stage,
    }),
  );
  const seen = view.selections[0]?.number ?? 0;
  return (
    <>
      <PageHeading
        title={t("selection.title")}
        line={t("selection.line", { limit: view.limit })}
        action={<ButtonLink href={`/calls/${view.id}`}>{t("selection.back")}</ButtonLink>}
      />
      {candidates.length === 0 ? (
        <EmptyState title={t("selection.none.title")}>{t("selection.none.sentence")}</EmptyState>
      ) : view.can.confirm ? (
        <SelectionBoard key={seen} {...{ candidates, seen }} callId={view.id} limit={view.limit} start={view.start} />
      ) : (
        <StandingSelection {...{ candidates }} selection={view.selections[0]} language={language} />
      )}
      <EarlierSelections selections={view.selections} fields={view.fields} language={language} />
    </>
  );
}
