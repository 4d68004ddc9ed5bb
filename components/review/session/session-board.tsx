import type { ReactNode } from "react";
import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { buttonClass } from "../../ui/button-class";
import { Notice } from "../../ui/notice";
import { PageHeading } from "../../ui/page-heading";
import { TabsNav } from "../../ui/tabs-nav";
import { ReviewTabs } from "../review-tabs";
import { FindingsList } from "./findings-list";
import { OpenScores } from "./open-scores";
import { RecordForm } from "./record-form";
import { RecordReading } from "./record-reading";
import { ScoresTable } from "./scores-table";
import { SealedScores } from "./sealed-scores";
import { SheetColumns } from "./sheet-columns";
import type { SessionOnPage } from "./shown-session";

type BoardProps = { view: SessionOnPage; language: Language };

/** The page for the meeting: who is in while the scores are sealed; then scores, findings, record and decision. */
export function SessionBoard({ view, language }: BoardProps) {
  const t = translatorOf(language);
  const { frame, cycle, cycles, opened, decidedAt, waiting, can } = view;
  const home = `/dossiers/${frame.id}/review/session`;
  const state = decidedAt ? "decided" : opened ? "open" : "sealed";
  const day = formatDay(decidedAt ?? opened ?? new Date(0), language);
  const action = can.open ? <OpenScores dossierId={frame.id} waiting={waiting} /> : opened ? <Minutes {...{ view, language }} /> : null;
  return (
    <>
      <PageHeading title={t("session.title")} line={t("session.line", { state, cycle, day })} action={action} />
      <ReviewTabs {...{ frame, language }} part="session" begun />
      {cycles.length > 1 ? (
        <div className="mb-4">
          <TabsNav
            label={t("session.cycles")}
            items={cycles.map((each) => ({
              href: `${home}?cycle=${each}`,
              label: t("session.cycle", { cycle: each }),
              current: each === cycle,
            }))}
          />
        </div>
      ) : null}
      {opened ? <OpenedSession {...{ view, language }} /> : <SealedScores {...{ view, language }} />}
    </>
  );
}

function Minutes({ view, language }: BoardProps) {
  const t = translatorOf(language);
  const href = `/dossiers/${view.frame.id}/review/session/minutes?cycle=${view.cycle}`;
  return (
    <a href={href} download className={buttonClass("plain", false)}>
      {t(view.decision ? "session.minutes.final" : "session.minutes.draft")}
    </a>
  );
}

function OpenedSession({ view, language }: BoardProps) {
  const t = translatorOf(language);
  const { sheets, findings, openedBy, openedWhy, reviewers, can, frame, criteria, cycle, record } = view;
  const absent = reviewers.filter(({ state }) => state !== "in").map(({ name }) => name);
  return (
    <div className="flex flex-col gap-8">
      {openedBy ? (
        <Notice role="note">
          <p>{t("session.openedBy", { name: openedBy, reason: openedWhy ?? "" })}</p>
          {absent.length > 0 ? <p>{t("session.missing", { names: absent.join(", ") })}</p> : null}
        </Notice>
      ) : null}
      <Part title={t("session.scores.title")} line={sheets.length > 1 ? t("session.scores.help") : undefined}>
        {sheets.length > 0 ? <ScoresTable {...{ view, language }} /> : <p className="text-ink-soft">{t("session.scores.none")}</p>}
        {sheets.length > 0 ? <p className="mt-2 max-w-prose text-sm text-ink-soft">{criteria.source[language]}</p> : null}
      </Part>
      {sheets.length > 0 ? (
        <Part title={t("session.words.title")}>
          <SheetColumns {...{ sheets, language }} />
        </Part>
      ) : null}
      <Part title={t("session.findings.title")}>
        <FindingsList {...{ findings, language }} />
      </Part>
      <Part title={t(can.record ? "session.record.title" : "session.record.read")}>
        {can.record ? (
          <RecordForm dossierId={frame.id} me={frame.me.id} {...{ cycle, criteria, record }} />
        ) : (
          <RecordReading {...{ view, language }} />
        )}
      </Part>
    </div>
  );
}

function Part({ title, line, children }: { title: string; line?: string | undefined; children: ReactNode }) {
  return (
    <section>
      <h2 className="font-semibold">{title}</h2>
      {line ? <p className="text-sm text-ink-soft">{line}</p> : null}
      <div className="mt-2">{children}</div>
    </section>
  );
}
