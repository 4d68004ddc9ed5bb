import type { Disposition } from "@/lib/domain/consultation/held-round";
import { type RemarkState, remarkStates } from "@/lib/domain/consultation/remark-state";
import type { Frame } from "@/lib/domain/frame";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { ButtonLink } from "../ui/button-link";
import { PagesNav } from "../ui/pages-nav";
import { TabsNav } from "../ui/tabs-nav";
import { CloseRound } from "./close-round";
import { EnteredNote } from "./opinion/entered-note";
import { RemarkPanel } from "./remark-panel";
import { RemarksTable } from "./remarks-table";
import { type RoundFilter, roundAddress } from "./round-filter";
import { RoundFilterForm } from "./round-filter-form";
import { RoundHeading } from "./round-heading";
import { RoundProgress } from "./round-progress";
import type { ShownRemark } from "./shown-remark";

type Named = { readonly id: string; readonly name: string };
type RoundViewed = {
  readonly frame: Frame;
  readonly round: {
    readonly id: string;
    readonly number: number;
    readonly purpose: string;
    readonly draftNumber: number;
    readonly endsAt: string;
    readonly closedAt: string | null;
    readonly silenceAgrees: boolean;
  };
  readonly remarks: readonly ShownRemark[];
  readonly open: ShownRemark | null;
  readonly total: number;
  readonly pages: number;
  readonly states: readonly { readonly state: RemarkState; readonly count: number }[];
  readonly dispositions: readonly { readonly disposition: Disposition; readonly count: number }[];
  readonly consultees: readonly Named[];
  readonly people: readonly Named[];
  readonly questions: readonly { readonly id: string; readonly words: { readonly vi: string; readonly en: string } }[];
};

/** The working table of a round: how far it is, what is narrowed to, the rows, and beside them the one that is open. */
export function RoundBoard({ view, filter, language }: { view: RoundViewed; filter: RoundFilter; language: Language }) {
  const t = translatorOf(language);
  const { frame, round, remarks, open, states } = view;
  const { id: dossierId, can } = frame;
  const closed = round.closedAt !== null;
  const { remark: _open, ...without } = filter;
  const to = (more: Partial<RoundFilter>) => roundAddress(dossierId, round.id, { ...without, ...more });
  // On from the one that is open, then from the beginning.
  const todo = remarks.filter(({ id, state }) => id !== open?.id && (state === "unanswered" || state === "returned"));
  const left = todo.find(({ number }) => number > (open?.number ?? 0)) ?? todo[0];
  const questions = view.questions.map(({ id, words }) => ({
    id,
    name: t("roundTable.questionNamed", { question: id, words: words[language] }),
  }));
  const tabs = (["all", ...remarkStates] as const).map((state) => ({
    href: to({ state, page: 1 }),
    label: t(`roundTable.states.${state}`),
    current: state === filter.state,
    mark: String(states.filter((each) => state === "all" || each.state === state).reduce((sum, { count }) => sum + count, 0)),
  }));
  const action = closed ? null : (
    <>
      {can["opinion.enter"] ? (
        <ButtonLink href={`/dossiers/${dossierId}/consultation/${round.id}/opinion`}>{t("opinion.toEntry")}</ButtonLink>
      ) : null}
      {can["round.close"] ? <CloseRound dossierId={dossierId} roundId={round.id} /> : null}
    </>
  );
  return (
    <>
      <RoundHeading {...{ dossierId, round, action, language }} part="remarks" />
      <EnteredNote roundId={round.id} />
      <RoundProgress {...{ states, language }} dispositions={view.dispositions} />
      <TabsNav label={t("roundTable.state")} items={tabs} />
      <RoundFilterForm
        {...{ dossierId, filter, language }}
        roundId={round.id}
        consultees={view.consultees}
        people={view.people}
        sections={frame.sections}
      />
      <div className={open ? "grid gap-8 xl:grid-cols-[minmax(0,1fr)_26rem]" : ""}>
        <div className="min-w-0">
          <p className="mb-2 text-sm text-ink-soft">{t("roundTable.found", { count: view.total })}</p>
          <RemarksTable
            {...{ dossierId, remarks, filter, questions }}
            roundId={round.id}
            people={view.people}
            canAnswer={can["remark.answer"] && !closed}
            beside={open !== null}
            approver={can["remark.approve"] ? frame.me : null}
          />
          <PagesNav
            label={t("roundTable.pages")}
            now={t("roundTable.page", { page: filter.page, pages: view.pages })}
            before={t("roundTable.before")}
            after={t("roundTable.after")}
            page={filter.page}
            pages={view.pages}
            to={(page) => to({ page })}
          />
        </div>
        {open ? (
          <RemarkPanel
            key={open.id}
            {...{ dossierId, questions }}
            roundId={round.id}
            remark={open}
            next={left ? to({ remark: left.id }) : to({})}
            closeHref={to({})}
            can={{
              answer: can["remark.answer"] && !closed,
              approve: can["remark.approve"] && !closed && open.answeredById !== frame.me.id,
              sendBack: can["remark.return"] && !closed,
              own: open.answeredById === frame.me.id && !closed,
              strike: can["remark.strike"] && !closed && open.source !== "link" && open.disposition === null,
            }}
          />
        ) : null}
      </div>
    </>
  );
}
