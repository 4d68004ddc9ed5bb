import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import type { DossierAction } from "@/lib/domain/actions";
import { type Tracked, type Trouble, troublesOf } from "@/lib/domain/commitment-standing";
import { dayIn, officeZone } from "@/lib/domain/days";
import { daysLeft } from "@/lib/domain/deadline";
import { dueSoon } from "@/lib/domain/papers";
import { may, mayAtDesk } from "@/lib/domain/permissions";
import { nextReport } from "@/lib/domain/report-years";
import { done } from "@/lib/domain/result";
import { standingOf } from "@/lib/domain/review/standing";
import { fieldWords, isReport } from "@/lib/domain/rulebook";
import { isDesignated, spineOf, stageOf } from "@/lib/domain/workflow";
import { reports, written } from "@/lib/rulebook";
import { deskPermissions, dossierPermissions } from "@/lib/rulebook/permissions";
import * as askedReviews from "@/lib/store/asked-reviews";
import * as calls from "@/lib/store/calls";
import * as commitments from "@/lib/store/commitments";
import * as desk from "@/lib/store/desk";
import * as dossiers from "@/lib/store/dossiers";
import * as papers from "@/lib/store/papers";
import * as rulebooks from "@/lib/store/rulebooks";
import { meOf } from "./me";

const shown = 50;

/** How many days ahead a report is spoken of: a year and a half is what a bid takes. */
const ahead = 550;

/** What is to be done about a packet that has gone, for who may do it. */
function afterOf({ stage, role, sendingRecorded }: dossiers.DossierLine, owed: readonly Tracked[], today: string) {
  const can = (action: DossierAction) => role !== null && may(dossierPermissions, role, action, stage);
  const troubled = (wanted: Trouble) => owed.filter((each) => troublesOf(each, today).includes(wanted)).length;
  const unsent = can("sending.record") && !sendingRecorded;
  const keeps = can("commitment.change");
  return unsent || keeps ? { after: { unsent, unowned: keeps ? troubled("no-owner") : 0, silent: keeps ? troubled("silent") : 0 } } : {};
}

/** The open rounds of a dossier, for who answers what is said in them. */
function roundsOf({ id, stage, role }: dossiers.DossierLine, open: readonly desk.OpenRound[], now: Date) {
  const can = (action: DossierAction) => role !== null && may(dossierPermissions, role, action, stage);
  if (!can("remark.answer")) return {};
  // A round with nothing left waits for who may close it, and for nobody else.
  const left = ({ waiting, unanswered, unapproved }: desk.OpenRound) => waiting + unanswered + unapproved > 0 || can("round.close");
  const own = open.filter((round) => round.dossierId === id && left(round));
  return { rounds: own.map(({ dossierId: _here, endsAt, ...round }) => ({ ...round, endsAt: endsAt.toISOString(), over: endsAt <= now })) };
}

/** What a person is asked to appraise, as they may know it before they declare: whose dossier, which sections, until when. */
function askedLine({ rulebookId, ...review }: askedReviews.AskedReview) {
  const rulebook = written(rulebookId);
  const { reviewId, dossierId, cycle, city, conflict, keptAt } = review;
  return {
    ...{ reviewId, cycle, city },
    // Where it is comes with the right to go there.
    dossierId: conflict === false || keptAt ? dossierId : null,
    field: fieldWords(rulebook.fields, review.field),
    year: rulebook.call.year,
    sections: rulebook.sections.filter(({ id }) => review.sections.includes(id)).map(({ number, words }) => ({ number, words })),
    standing: standingOf({ conflict, keptAt, submittedAt: null, endedAt: null }),
    dueAt: review.dueAt.toISOString(),
    late: review.dueAt <= new Date(),
  };
}

/** Members whose next report is due before long and has not been opened, the earliest first. */
function reportsSoon(cities: readonly calls.CityWithReports[], today: string) {
  const known = reports.map(({ call }) => call.year);
  const due = cities.flatMap(({ id, words, memberSince, reports: opened }) => {
    if (memberSince === null) return [];
    const made = reports.filter((report) => opened.some(({ rulebookId }) => rulebookId === report.id)).map(({ call }) => call.year);
    const call = reports.find((report) => report.call.year === nextReport(memberSince, known, made, Number(today.slice(0, 4))))?.call;
    return call ? [{ cityId: id, city: words, year: call.year, deadline: call.deadline, verified: call.deadlineVerified }] : [];
  });
  return due.filter(({ deadline }) => daysLeft(new Date(), new Date(deadline)) <= ahead).sort((a, b) => a.year - b.year);
}

/** What waits for this person, most urgent first, and their dossiers with where each stands. */
export const deskView = deskQuery({
  name: "desk.view",
  input: z.strictObject({}),
  async read(grant) {
    const list = await dossiers.list(grant, { take: shown });
    const { total, asked } = await askedReviews.withTotal(grant);
    const waiting = await desk.waiting(
      grant,
      list.map(({ id }) => id),
    );
    const owed = await commitments.tracked(
      grant,
      list.filter(({ stage }) => isDesignated(stage)).map(({ id }) => id),
    );
    // Reports are opened city by city and have no season of their own.
    const newest = (await calls.list(grant)).find(({ rulebookId }) => !isReport(written(rulebookId)));
    const rules = newest ? await rulebooks.ofCall(grant, newest) : undefined;
    const mine = await papers.mine(
      grant,
      list.map(({ id }) => id),
    );
    const rounds = await desk.rounds(
      grant,
      list.map(({ id }) => id),
    );
    const today = dayIn(officeZone, new Date());
    return done({
      me: meOf(grant.actor),
      party: grant.actor.party,
      reviews: asked.map(askedLine),
      call:
        newest && rules
          ? {
              id: newest.id,
              year: rules.rulebook.call.year,
              deadline: rules.rulebook.call.deadline,
              timeZone: rules.rulebook.call.timeZone,
              verified: rules.rulebook.call.deadlineVerified,
              daysLeft: daysLeft(new Date(), new Date(rules.rulebook.call.deadline)),
            }
          : null,
      dossiers: list.map((line) => {
        const rulebook = written(line.rulebookId);
        const stage = stageOf(rulebook, line.stage);
        const counts = waiting.get(line.id);
        // A deadline that was amended moves the days that follow from it.
        const amended = newest?.id === line.callId ? rules?.rulebook : undefined;
        const own = mine.filter(({ dossierId }) => dossierId === line.id);
        return {
          id: line.id,
          city: line.city,
          year: rulebook.call.year,
          purpose: rulebook.purpose,
          field: fieldWords(rulebook.fields, line.field),
          stage: line.stage,
          stageWords: grant.actor.party === "city" ? stage.words.outside : stage.words.team,
          stageSince: line.stageSince.toISOString(),
          heldBy: stage.heldBy,
          mine: stage.heldBy === grant.actor.party && line.role !== null && line.role !== "reader",
          role: line.role,
          spine: spineOf(rulebook, line.stage),
          ...afterOf(line, owed.get(line.id) ?? [], today),
          ...roundsOf(line, rounds, new Date()),
          openThreads: counts?.openThreads ?? 0,
          mentions: counts?.mentions ?? 0,
          papers: dueSoon(amended ?? rulebook, own, today).length,
          mentionQuestion: counts?.mentionQuestion ?? null,
        };
      }),
      total,
      reportsDue: mayAtDesk(deskPermissions, grant.actor.officeRole, "report.open") ? reportsSoon(await calls.cities(grant), today) : [],
    });
  },
});
