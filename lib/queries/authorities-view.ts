import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { gapsOf } from "@/lib/domain/authorities";
import { dayIn, officeZone } from "@/lib/domain/days";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done } from "@/lib/domain/result";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as authorities from "@/lib/store/authorities";
import { meOf } from "./me";

/** Who signs and signed, for the country and for every city, with the times on which nobody on record does. */
export const authoritiesView = deskQuery({
  name: "authorities.view",
  input: z.strictObject({}),
  async read(grant) {
    const list = await authorities.list(grant);
    const today = dayIn(officeZone, new Date());
    const may = (action: "authority.add" | "office.view" | "trail.view") => mayAtDesk(deskPermissions, grant.actor.officeRole, action);
    return done({
      me: meOf(grant.actor),
      today,
      authorities: list.map(({ changedAt, ...authority }) => ({ ...authority, changedAt: changedAt.toISOString() })),
      gaps: gapsOf(list, today),
      cities: await authorities.cities(grant),
      can: { change: may("authority.add"), people: may("office.view"), trail: may("trail.view") },
    });
  },
});
