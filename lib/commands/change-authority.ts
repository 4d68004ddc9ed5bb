import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { authorityFields, fits } from "@/lib/domain/authorities";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as authorities from "@/lib/store/authorities";

const { cityId: _city, kind: _kind, ...mendable } = authorityFields;

/** Corrects a record of who signs; whose it is stays. Refuses with `not-found` one that is not there, else what `fits` refuses. */
export const changeAuthority = deskCommand({
  name: "authority.change",
  input: z.strictObject({ authorityId: Id, ...mendable }),
  load: async (grant) => ({ present: await authorities.forChange(grant), cities: (await authorities.cities(grant)).map(({ id }) => id) }),
  decide({ present, cities }, { authorityId, ...input }) {
    const before = present.find(({ id }) => id === authorityId);
    if (!before) return refuse("not-found");
    const fields = { cityId: before.cityId, kind: before.kind, ...input };
    const fitting = fits(fields, present, cities, authorityId);
    if (!fitting.ok) return fitting;
    const differing = (Object.keys(input) as (keyof typeof input)[]).filter((name) => before[name] !== input[name]);
    const told = Object.fromEntries(differing.map((name) => [name, String(before[name] ?? "")]));
    return done({ id: authorityId, fields, before: told, changed: differing.length > 0 });
  },
  save: async (grant, { id, fields, changed }, { now }) => (changed ? authorities.change(grant, id, fields, now) : undefined),
  audit: ({ changed, before, fields: { bodyVi, signatory } }) =>
    changed ? { kind: "authority.changed", data: { body: bodyVi, signatory, before } } : null,
  reply: ({ id }) => ({ authorityId: id }),
});
