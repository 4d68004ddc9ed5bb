import Link from "next/link";
import { fieldWords } from "@/lib/domain/rulebook";
import { byName } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import type { CallPage, Member } from "./bid";
import { OpenReportDialog } from "./open-report-dialog";

type Team = { readonly id: string; readonly words: { readonly vi: string; readonly en: string } };
type MemberReportsProps = { page: CallPage; teams: readonly Team[]; canOpen: boolean; language: Language };

const link = "text-accent underline underline-offset-4 hover:text-accent-strong";

/** The country's members: since when, which report is next, which were opened, and the way to open one. */
export function MemberReports({ page, teams, canOpen, language }: MemberReportsProps) {
  const t = translatorOf(language);
  if (page.members.length === 0) return null;
  const members = [...page.members].sort(byName(({ words }) => words[language]));
  const choices = [...teams].map(({ id, words }) => ({ id, name: words[language] })).sort(byName(({ name }) => name));
  return (
    <section aria-labelledby="member-reports" className="mb-10">
      <h2 id="member-reports" className="mb-1 text-lg font-semibold">
        {t("call.reports.title")}
      </h2>
      <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("call.reports.line")}</p>
      <Table
        caption={t("call.reports.caption")}
        captionHidden
        head={
          <>
            <HeadCell>{t("call.reports.city")}</HeadCell>
            <HeadCell numeric>{t("call.reports.since")}</HeadCell>
            <HeadCell>{t("call.reports.due")}</HeadCell>
            <HeadCell>{t("call.reports.made")}</HeadCell>
          </>
        }
      >
        {members.map((member) => (
          <Row key={member.id} id={`report-${member.id}`} tabIndex={-1} className="scroll-mt-32 target:bg-accent-soft">
            <RowHead>
              {member.words[language]}
              {member.field ? (
                <span className="block font-normal text-ink-soft">{fieldWords(page.fields, member.field)[language]}</span>
              ) : null}
            </RowHead>
            <Cell numeric>{member.memberSince}</Cell>
            <Cell>
              {member.next === null ? (
                <span className="text-ink-soft">{t("call.reports.beyond")}</span>
              ) : canOpen ? (
                <OpenReportDialog
                  cityId={member.id}
                  city={member.words[language]}
                  year={member.next}
                  teams={choices}
                  languages={page.facts.languages}
                />
              ) : (
                member.next
              )}
            </Cell>
            <Cell>
              <Made member={member} page={page} language={language} />
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

function Made({ member, page, language }: { member: Member; page: CallPage; language: Language }) {
  const t = translatorOf(language);
  if (member.made.length === 0) return <span className="text-ink-soft">{t("call.reports.none")}</span>;
  const stage = (id: string) => [...page.stages, ...page.otherStages].find((each) => each.id === id)?.words[language] ?? id;
  return (
    <ul>
      {member.made.map((report) => (
        <li key={report.id}>
          <Link prefetch={false} href={`/dossiers/${report.id}`} className={link}>
            {t("call.reports.madeLink", { year: String(report.year), stage: stage(report.stage) })}
          </Link>{" "}
          <Link prefetch={false} href={`/calls/mmr-${report.year}`} className={link}>
            {t("call.reports.season", { year: String(report.year) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
