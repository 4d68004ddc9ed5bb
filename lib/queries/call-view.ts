import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { dayIn } from "@/lib/domain/days";
import { daysLeft } from "@/lib/domain/deadline";
import { milestonesOf } from "@/lib/domain/due-dates";
import { mayAtDesk } from "@/lib/domain/permissions";
import { nextReport } from "@/lib/domain/report-years";
import { done, refuse } from "@/lib/domain/result";
import { isReport } from "@/lib/domain/rulebook";
import { homeZone } from "@/lib/i18n/zone";
import { reports } from "@/lib/rulebook";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as calls from "@/lib/store/calls";
import * as dossiers from "@/lib/store/dossiers";
import * as organisations from "@/lib/store/organisations";
import * as rulebooks from "@/lib/store/rulebooks";
import { meOf } from "./me";

const shown = 200;

/** Members with their reports: those opened, by year, and the next that is due. */
function membersOf(cities: readonly calls.CityWithReports[]) {
  const known = reports.map(({ call }) => call.year);
  const thisYear = Number(dayIn(homeZone, new Date()).slice(0, 4));
  return cities.flatMap(({ id, words, field, memberSince, reports: opened }) => {
    if (memberSince === null) return [];
    const made = opened.map((report) => ({ id: report.id, year: yearOf(report.rulebookId), stage: report.stage }));
    const next =
      nextReport(
        memberSince,
        known,
        made.map(({ year }) => year),
        thisYear,
      ) ?? null;
    return [{ id, words, field, memberSince, made, next }];
  });
}

function yearOf(rulebookId: string): number {
  return reports.find(({ id }) => id === rulebookId)?.call.year ?? 0;
}

/** One call: its facts and rules with their sources, the bids this person may see, members and candidates of the country. */
export const callView = deskQuery({
  name: "call.view",
  input: z.strictObject({ callId: z.string().max(40) }),
  async read(grant, { callId }) {
    const call = await calls.find(grant, callId);
    if (!call) return refuse("not-found");
    const { rulebook, amendments } = await rulebooks.ofCall(grant, call);
    const list = await dossiers.list(grant, { callId, take: shown });
    const cities = await calls.cities(grant);
    const canOpen = mayAtDesk(deskPermissions, grant.actor.officeRole, "dossier.open");
    const teams = canOpen ? (await organisations.list(grant)).filter(({ party }) => party === "city") : [];
    const now = new Date();
    return done({
      me: meOf(grant.actor),
      id: call.id,
      purpose: rulebook.purpose,
      facts: rulebook.call,
      daysLeft: daysLeft(now, new Date(rulebook.call.deadline)),
      milestones: isReport(rulebook)
        ? []
        : milestonesOf(rulebook.call).map(({ day: _day, at, ...each }) => ({ ...each, at: at.toISOString(), passed: at < now })),
      fields: rulebook.fields,
      stages: rulebook.stages.filter(({ onSpine }) => onSpine).map(({ id, words }) => ({ id, words: words.team })),
      otherStages: rulebook.stages.filter(({ onSpine }) => !onSpine).map(({ id, words }) => ({ id, words: words.team })),
      dossiers: list.map(({ id, city, field, stage, stageSince }) => ({ id, city, field, stage, stageSince: stageSince.toISOString() })),
      cities: cities.map(({ reports: _reports, ...city }) => city),
      members: membersOf(cities),
      teams: teams.map(({ id, words }) => ({ id, words })),
      limits: rulebook.sections.flatMap((section) =>
        section.questions.flatMap((question) =>
          (question.kind === "long-text" || question.kind === "short-text") && question.limit
            ? [{ id: question.id, words: question.words, limit: question.limit }]
            : [],
        ),
      ),
      amendments: amendments.map((amendment) => ({ ...amendment, at: amendment.at.toISOString() })),
      can: {
        open: canOpen && !isReport(rulebook),
        report: mayAtDesk(deskPermissions, grant.actor.officeRole, "report.open"),
        amend: mayAtDesk(deskPermissions, grant.actor.officeRole, "call.amend"),
        select: !isReport(rulebook) && mayAtDesk(deskPermissions, grant.actor.officeRole, "selection.view"),
      },
    });
  },
});
