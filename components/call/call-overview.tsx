import type { ComponentProps } from "react";
import { byName } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { ButtonLink } from "../ui/button-link";
import { PageHeading } from "../ui/page-heading";
import { AmendDialog } from "./amend-dialog";
import { Amendments } from "./amendments";
import type { CallPage } from "./bid";
import { CallDates } from "./call-dates";
import { CityTable } from "./city-table";
import { type LimitLine, Limits } from "./limits";
import { MemberReports } from "./member-reports";
import { Milestones, type ShownMilestone } from "./milestones";
import { OpenDossierDialog } from "./open-dossier-dialog";
import { Places } from "./places";
import { Roadmap } from "./roadmap";

type View = CallPage & {
  readonly id: string;
  readonly teams: readonly Team[];
  readonly limits: readonly LimitLine[];
  readonly milestones: readonly ShownMilestone[];
  readonly amendments: ComponentProps<typeof Amendments>["lines"];
  readonly can: { readonly open: boolean; readonly report: boolean; readonly amend: boolean; readonly select: boolean };
};
type Team = { readonly id: string; readonly words: { readonly vi: string; readonly en: string } };

/** One call for applications: when, how many, who, where each stands, by which rules. */
export function CallOverview({ view, language }: { view: View; language: Language }) {
  const t = translatorOf(language);
  const { id, facts, can } = view;
  const limits = view.limits.map((line) => ({ id: line.id, name: line.words[language] }));
  const actions = (
    <>
      {can.open ? <OpenDossierDialog callId={id} choices={choicesOf(view, language)} /> : null}
      {can.amend ? <AmendDialog callId={id} timeZone={facts.timeZone} limits={limits} /> : null}
    </>
  );
  return (
    <>
      <PageHeading title={facts.words[language]} line={leftOf(view.daysLeft, t)} action={can.open || can.amend ? actions : undefined} />
      <CallDates facts={facts} language={language} />
      {view.milestones.length > 0 ? <Milestones milestones={view.milestones} timeZone={facts.timeZone} language={language} /> : null}
      <CityTable page={view} language={language} />
      {view.purpose === "report" ? null : (
        <>
          <Places page={view} language={language} />
          {can.select ? (
            <p className="-mt-6 mb-10">
              <ButtonLink href={`/calls/${id}/selection`}>{t("selection.link")}</ButtonLink>
            </p>
          ) : null}
          <Roadmap page={view} language={language} />
          <MemberReports page={view} language={language} teams={view.teams} canOpen={can.report} />
        </>
      )}
      <Limits lines={view.limits} language={language} />
      <Amendments lines={view.amendments} timeZone={facts.timeZone} language={language} />
    </>
  );
}

function choicesOf(view: View, language: Language) {
  const named = (list: readonly Team[]) => list.map(({ id, words }) => ({ id, name: words[language] })).sort(byName(({ name }) => name));
  const taken = new Set(view.dossiers.map(({ city }) => city.vi));
  const candidates = view.cities.filter(({ memberSince, words }) => memberSince === null && !taken.has(words.vi));
  return { cities: named(candidates), teams: named(view.teams), fields: named(view.fields), languages: view.facts.languages };
}

function leftOf(days: number, t: Translator): string {
  if (days < 0) return t("call.passed", { count: -days });
  return days === 0 ? t("call.today") : t("call.left", { count: days });
}
