import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { inWorkingOrder, troublesOf } from "@/lib/domain/commitment-standing";
import { dayIn } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { mayAtDesk } from "@/lib/domain/permissions";
import { nextReport } from "@/lib/domain/report-years";
import { done } from "@/lib/domain/result";
import { slotFor } from "@/lib/domain/side-slots";
import { isDesignated } from "@/lib/domain/workflow";
import { homeZone } from "@/lib/i18n/zone";
import { reports } from "@/lib/rulebook";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as commitments from "@/lib/store/commitments";
import * as dossiers from "@/lib/store/dossiers";
import * as members from "@/lib/store/members";
import { frameOf } from "./frame";

/** What a designated city owes, what is behind first, each with its progress; and the report in which it will all be told. */
export const commitmentsView = dossierQuery({
  name: "commitments.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules, head } = await frameOf(grant);
    const today = dayIn(homeZone, new Date());
    const stored = (await commitments.list(grant)).map((each, order) => ({ ...each, order }));
    const people = await members.names(grant);
    const city = await dossiers.cityReports(grant);
    return done({
      frame,
      today,
      designated: isDesignated(frame.stage),
      commitments: inWorkingOrder(stored, today).map(({ changedAt, ...each }) => ({
        ...each,
        changedAt: changedAt.toISOString(),
        troubles: troublesOf(each, today),
      })),
      people: people.filter(({ role }) => role !== "reader").map(({ id, name }) => ({ id, name })),
      slot: slotFor(rules.rulebook, "progress"),
      report: reportOf(city, Number(today.slice(0, 4))),
      opening: {
        allowed: mayAtDesk(deskPermissions, grant.actor.officeRole, "report.open"),
        cityId: grant.dossier.cityId,
        organisationId: head.organisationId,
        language: frame.language,
      },
    });
  },
});

type City = Awaited<ReturnType<typeof dossiers.cityReports>>;

/** Reports opened already, each by its year, and the next that is due. */
function reportOf({ memberSince, reports: opened }: City, thisYear: number) {
  const yearOf = (rulebookId: string) => reports.find(({ id }) => id === rulebookId)?.call.year ?? 0;
  const known = reports.map(({ call }) => call.year);
  const made = opened.map(({ id, rulebookId }) => ({ id, year: yearOf(rulebookId) }));
  const next =
    memberSince === null
      ? undefined
      : nextReport(
          memberSince,
          known,
          made.map(({ year }) => year),
          thisYear,
        );
  const facts = reports.find(({ call }) => call.year === next)?.call;
  return { made, next: facts ? { year: facts.year, deadline: facts.deadline, verified: facts.deadlineVerified } : null };
}
