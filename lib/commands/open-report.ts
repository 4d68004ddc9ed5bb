import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { submissionLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { proposeAnswers } from "@/lib/domain/prefill";
import { reportYears } from "@/lib/domain/report-years";
import { done, refuse } from "@/lib/domain/result";
import { isSent } from "@/lib/domain/workflow";
import { reports } from "@/lib/rulebook";
import * as calls from "@/lib/store/calls";
import * as commitments from "@/lib/store/commitments";
import * as dossiers from "@/lib/store/dossiers";
import * as organisations from "@/lib/store/organisations";
import * as people from "@/lib/store/people";
import * as planting from "@/lib/store/planting";

const input = z.strictObject({
  cityId: z.string().max(60),
  /** The year the report is due in. */
  year: z.number().int().min(2000).max(2100),
  organisationId: Id,
  language: z.enum(submissionLanguages),
});

/**
 * Opens a member's monitoring report for a year and answers beforehand what is known of the city (`proposeAnswers`). Refuses a
 * candidate and an unknown city with `not-found`, a year in which the member owes none or for which there is no rulebook, and a
 * body that is no city's, with `malformed`; a second report of the same year with `taken`.
 */
export const openReport = deskCommand({
  name: "report.open",
  input,
  async load(grant, { cityId, organisationId }) {
    return {
      cities: await calls.cities(grant),
      organisation: await organisations.find(grant, organisationId),
      present: await dossiers.ofCity(grant, cityId),
      members: await people.forDossier(grant, organisationId),
      commitments: await commitments.ofCity(grant, cityId),
    };
  },
  decide({ cities, organisation, present, members, commitments: owed }, wanted, grant, { now, newId }) {
    const city = cities.find(({ id }) => id === wanted.cityId);
    if (!city || city.memberSince === null || city.field === null) return refuse("not-found");
    if (organisation?.party !== "city") return refuse("malformed", { fields: { organisationId: "city-team" } });
    const rulebook = reports.find(({ call }) => call.year === wanted.year);
    if (!rulebook || !reportYears(city.memberSince, [wanted.year]).includes(wanted.year))
      return refuse("malformed", { fields: { year: "invalid" } });
    if (present.some(({ rulebookId }) => rulebookId === rulebook.id)) return refuse("taken");
    const previous = reports.filter(({ id }) => present.some(({ rulebookId, stage }) => rulebookId === id && isSent(stage)));
    const answers = proposeAnswers(rulebook, {
      city: city.words,
      team: organisation.words,
      field: city.field,
      language: wanted.language,
      designated: city.designatedOn ?? String(city.memberSince),
      previous: previous.map(({ call }) => call.year),
      commitments: owed,
    });
    const { cityId, organisationId, language } = wanted;
    const dossier = {
      id: newId(),
      callId: rulebook.id,
      cityId,
      organisationId,
      field: city.field,
      language,
      rulebookId: rulebook.id,
      at: now,
      members,
    };
    return done({ dossier, rulebook, answers: answers.map((answer) => ({ id: newId(), ...answer })), by: { id: grant.actor.id, at: now } });
  },
  async save(grant, { dossier, rulebook, answers, by }) {
    await calls.enter(grant, { id: rulebook.id, rulebookId: rulebook.id, openedAt: by.at });
    await dossiers.open(grant, dossier);
    await planting.plant(grant, { dossierId: dossier.id, rulebook, answers, by });
  },
  audit: ({ dossier, rulebook }) => ({
    kind: "report.opened",
    data: { city: dossier.cityId, year: rulebook.call.year },
    dossierId: dossier.id,
  }),
  reply: ({ dossier }) => ({ dossierId: dossier.id }),
});
