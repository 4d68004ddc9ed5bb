import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { submissionLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as calls from "@/lib/store/calls";
import * as dossiers from "@/lib/store/dossiers";
import * as organisations from "@/lib/store/organisations";
import * as people from "@/lib/store/people";

const input = z.strictObject({
  callId: z.string().max(40),
  cityId: z.string().max(60),
  organisationId: Id,
  field: z.string().max(40),
  language: z.enum(submissionLanguages),
});

/** Opens a bid: the ministry, for a candidate city and its working group. One bid a city and call. */
export const openDossier = deskCommand({
  name: "dossier.open",
  input,
  async load(grant, { callId, organisationId }) {
    return {
      call: await calls.find(grant, callId),
      cities: await calls.cities(grant),
      organisation: await organisations.find(grant, organisationId),
      present: await dossiers.list(grant, { callId, take: 500 }),
      members: await people.forDossier(grant, organisationId),
    };
  },
  decide({ call, cities, organisation, present, members }, wanted, _grant, { now, newId }) {
    const city = cities.find(({ id }) => id === wanted.cityId);
    if (!call || !city) return refuse("not-found");
    if (organisation?.party !== "city") return refuse("malformed", { fields: { organisationId: "city-team" } });
    const { call: facts, fields } = written(call.rulebookId);
    if (!fields.some(({ id }) => id === wanted.field)) return refuse("malformed", { fields: { field: "unknown" } });
    if (!facts.languages.includes(wanted.language)) return refuse("malformed", { fields: { language: "unknown" } });
    if (city.memberSince !== null || present.some(({ cityId }) => cityId === city.id)) return refuse("taken");
    const { callId, cityId, organisationId, field, language } = wanted;
    return done({ id: newId(), callId, cityId, organisationId, field, language, rulebookId: call.rulebookId, at: now, members });
  },
  save: dossiers.open,
  audit: ({ id, cityId, field }) => ({ kind: "dossier.opened", data: { city: cityId, field }, dossierId: id }),
  reply: ({ id }) => ({ dossierId: id }),
});
