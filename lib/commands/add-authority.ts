import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { authorityFields, fits } from "@/lib/domain/authorities";
import { done } from "@/lib/domain/result";
import * as authorities from "@/lib/store/authorities";

/** Enters who signs for a city or for the country, from a day on. Refuses what `fits` refuses. */
export const addAuthority = deskCommand({
  name: "authority.add",
  input: z.strictObject(authorityFields),
  load: async (grant) => ({ present: await authorities.forChange(grant), cities: (await authorities.cities(grant)).map(({ id }) => id) }),
  decide({ present, cities }, input, _grant, { newId }) {
    const fitting = fits(input, present, cities);
    return fitting.ok ? done({ id: newId(), fields: fitting.value }) : fitting;
  },
  save: (grant, { id, fields }, { now }) => authorities.add(grant, id, fields, now),
  audit: ({ fields: { bodyVi, signatory } }) => ({ kind: "authority.added", data: { body: bodyVi, signatory } }),
  reply: ({ id }) => ({ authorityId: id }),
});
