import type { ComponentProps } from "react";
import type { AskedCounts } from "@/lib/domain/consultation/asked-standing";
import type { Frame } from "@/lib/domain/frame";
import { byName } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { EmptyState } from "../../ui/empty-state";
import { Notice } from "../../ui/notice";
import { TabsNav } from "../../ui/tabs-nav";
import { RoundHeading } from "../round-heading";
import type { Askable } from "../shown-round";
import { AddConsultees } from "./add-consultees";
import { type AskedFilter, askedFilters } from "./asked-filter";
import { AskedTable } from "./asked-table";
import { RoundSteps } from "./round-steps";
import type { ShownAsked } from "./shown-asked";

type View = {
  readonly frame: Frame;
  readonly round: ComponentProps<typeof RoundHeading>["round"] & { readonly silenceAgrees: boolean; readonly over: boolean };
  readonly mail: boolean;
  readonly counts: AskedCounts;
  readonly asked: readonly ShownAsked[];
  readonly directory: readonly Askable[];
};

const shows: Readonly<Record<AskedFilter, (each: ShownAsked) => boolean>> = {
  all: () => true,
  waiting: ({ waitedFor }) => waitedFor,
  answered: ({ standing }) => standing === "answered",
};

/** Who is asked in a round: how many of them have done what, each one, and what can be done about it. */
export function AskedBoard({ view, filter, language }: { view: View; filter: AskedFilter; language: Language }) {
  const t = translatorOf(language);
  const { frame, round, mail, asked, directory } = view;
  const { id: dossierId, can } = frame;
  const open = round.closedAt === null;
  const runs = open && !round.over;
  const shown = asked.filter(shows[filter]).sort(byName(({ nameVi }) => nameVi));
  const home = `/dossiers/${dossierId}/consultation/${round.id}/asked`;
  const others = [...directory].sort(byName(({ nameVi }) => nameVi));
  const action = runs && can["consultee.add"] ? <AddConsultees {...{ dossierId, round }} directory={others} /> : null;
  const tabs = askedFilters.map((each) => ({
    href: each === "all" ? home : `${home}?state=${each}`,
    label: t(`asked.filters.${each}`),
    current: each === filter,
    mark: String(asked.filter(shows[each]).length),
  }));
  return (
    <>
      <RoundHeading {...{ dossierId, round, action, language }} part="asked" />
      <Counts counts={view.counts} language={language} />
      <div className="mb-4 flex max-w-prose flex-col gap-3 empty:hidden">
        {mail || !open ? null : (
          <Notice role="note" tone="warm">
            {t("asked.noMail")}
          </Notice>
        )}
        {open && round.over ? <Notice role="note">{t("asked.over")}</Notice> : null}
      </div>
      {open ? (
        <RoundSteps
          {...{ dossierId, round, mail }}
          deadline={frame.deadline}
          waiting={asked
            .filter(shows.waiting)
            .map(({ id, nameVi, email, hasLink, remarks }) => ({ id, name: nameVi, email, hasLink, begun: remarks > 0 }))}
          can={{ remind: can["round.remind"], extend: can["round.extend"], silence: can["silence.record"] }}
        />
      ) : null}
      <TabsNav label={t("asked.filter")} items={tabs} />
      <div className="pt-4">
        {shown.length > 0 ? (
          <AskedTable
            {...{ dossierId, mail, language }}
            roundId={round.id}
            asked={shown}
            can={{
              enter: open && can["opinion.enter"],
              renew: runs && can["consultee.renew"],
              withdraw: open && can["consultee.withdraw"],
            }}
          />
        ) : (
          <EmptyState title={t("asked.none")}>{t("asked.noneLine")}</EmptyState>
        )}
      </div>
    </>
  );
}

function Counts({ counts, language }: { counts: AskedCounts; language: Language }) {
  const t = translatorOf(language);
  const { silent, withdrawn } = counts;
  return (
    <p className="my-4 tabular-nums">
      {t("asked.counts", counts)}
      {silent > 0 ? ` · ${t("asked.silentCount", { count: silent })}` : ""}
      {withdrawn > 0 ? ` · ${t("asked.withdrawnCount", { count: withdrawn })}` : ""}
    </p>
  );
}
