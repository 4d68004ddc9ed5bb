import Link from "next/link";
import { findingStates, weights } from "@/lib/domain/review/held-review";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { passageAddress, questionAddress } from "../../comments/comment-filter";
import { buttonClass } from "../../ui/button-class";
import { EmptyState } from "../../ui/empty-state";
import { PageHeading } from "../../ui/page-heading";
import { PagesNav } from "../../ui/pages-nav";
import { TabsNav } from "../../ui/tabs-nav";
import { ReviewTabs } from "../review-tabs";
import { type FindingFilter, findingsAddress } from "./finding-filter";
import { FindingPanel } from "./finding-panel";
import { FindingsTable } from "./findings-table";
import { RaiseFinding } from "./raise-finding";
import type { FindingsViewed } from "./shown-finding";
import { TurnComment } from "./turn-comment";

type FindingsBoardProps = { view: FindingsViewed; filter: FindingFilter; language: Language };

/** All findings of a dossier: how many of which weight and state, the rows, the one that is open beside them, and a new one. */
export function FindingsBoard({ view, filter, language }: FindingsBoardProps) {
  const t = translatorOf(language);
  const { frame, counts, open, from, raises, questions } = view;
  const { finding: _open, from: _from, ...without } = filter;
  const to = (more: Partial<FindingFilter>) => findingsAddress(frame.id, { ...without, page: 1, ...more });
  const sum = (of: Pick<FindingFilter, "state" | "weight">) =>
    counts
      .filter(({ state, weight }) => (of.state === "all" || of.state === state) && (of.weight === "all" || of.weight === weight))
      .reduce((all, { count }) => all + count, 0);
  const tabs = (["all", ...findingStates] as const).map((state) => ({
    href: to({ state }),
    label: t(`findings.states.${state}`),
    current: state === filter.state,
    mark: String(sum({ state, weight: filter.weight })),
  }));
  const asked = questions.map((question) => ({
    ...question,
    section: frame.sections.find(({ id }) => id === question.section)?.words ?? question.words,
  }));
  // A plain link: the browser itself takes the keyboard to the form it names.
  const action = raises ? (
    <a href="#raise" className={buttonClass("main")}>
      {t("findings.raise.title")}
    </a>
  ) : undefined;
  return (
    <>
      <PageHeading
        title={t("findings.title")}
        line={
          <>
            <p>{t("findings.line")}</p>
            {frame.can["finding.settle"] ? (
              <Link
                prefetch={false}
                href={`/dossiers/${frame.id}/review/changes`}
                className="inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
              >
                {t("findings.changes.fromFindings")}
              </Link>
            ) : null}
          </>
        }
        {...(action ? { action } : {})}
      />
      <ReviewTabs {...{ frame, language }} part="findings" begun={view.begun} />
      {from ? <TurnComment key={from.id} dossierId={frame.id} comment={from} closeHref={to({})} /> : null}
      <TabsNav label={t("findings.byState")} items={tabs} />
      <Weights {...{ filter, language, to }} count={(weight) => sum({ state: filter.state, weight })} />
      <div className={open ? "grid gap-8 xl:grid-cols-[minmax(0,1fr)_26rem]" : ""}>
        <div className="min-w-0">
          {view.findings.length > 0 ? (
            <FindingsTable {...{ view, filter: { ...without }, language }} />
          ) : (
            <EmptyState title={t(counts.length > 0 ? "findings.empty.filtered" : "findings.empty.title")}>
              {t(counts.length > 0 ? "findings.empty.filteredLine" : "findings.empty.line")}
            </EmptyState>
          )}
          <PagesNav
            label={t("findings.pages")}
            now={t("findings.page", { page: filter.page, pages: view.pages })}
            before={t("findings.before")}
            after={t("findings.after")}
            page={filter.page}
            pages={view.pages}
            to={(page) => to({ page })}
          />
        </div>
        {open ? (
          <FindingPanel
            key={`${open.id} ${open.state}`}
            dossierId={frame.id}
            finding={open}
            meId={frame.me.id}
            closeHref={to({ page: filter.page })}
            questionHref={
              open.thread.passage && !open.thread.passage.gone
                ? passageAddress(frame.id, open.thread, { questions })
                : questionAddress(frame.id, open.question, { questions })
            }
            words={questions.find(({ id }) => id === open.question)?.words ?? { vi: "", en: "" }}
          />
        ) : null}
      </div>
      {raises ? (
        <section id="raise" tabIndex={-1} aria-labelledby="raise-title" className="mt-10 scroll-mt-32 print:hidden">
          <h2 id="raise-title" className="mb-3 text-lg font-semibold">
            {t("findings.raise.title")}
          </h2>
          <RaiseFinding dossierId={frame.id} questions={asked} languages={[...new Set(["vi", frame.language] as const)]} />
        </section>
      ) : null}
    </>
  );
}

type To = (more: Partial<FindingFilter>) => string;
type WeightsProps = { filter: FindingFilter; language: Language; to: To; count(weight: FindingFilter["weight"]): number };

/** Narrows the table to one weight, each with how many there are. */
function Weights({ filter, language, to, count }: WeightsProps) {
  const t = translatorOf(language);
  return (
    <nav aria-label={t("findings.byWeight")} className="py-3 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {(["all", ...weights] as const).map((weight) => (
          <li key={weight}>
            <Link
              prefetch={false}
              href={to({ weight })}
              aria-current={weight === filter.weight ? "true" : undefined}
              className="flex min-h-9 items-center gap-2 text-accent underline underline-offset-4 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline pointer-coarse:min-h-11"
            >
              {t(`findings.weights.${weight}`)}
              <span className="font-normal tabular-nums text-ink-soft">{count(weight)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
