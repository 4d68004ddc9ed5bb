import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done } from "@/lib/domain/result";
import { rolesOfParty } from "@/lib/domain/roles";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as invitations from "@/lib/store/invitations";
import * as organisations from "@/lib/store/organisations";
import * as people from "@/lib/store/people";
import { meOf } from "./me";

/** Bodies, their people and open invitations: all of them for the ministry, their own body's for a city's lead. */
export const officeView = deskQuery({
  name: "office.view",
  input: z.strictObject({}),
  async read(grant) {
    const own = grant.actor.party === "ministry" ? null : grant.actor.organisationId;
    const bodies = await organisations.list(grant);
    const persons = await people.list(grant, own);
    const pending = await invitations.pending(grant, new Date());
    return done({
      me: meOf(grant.actor),
      organisations: bodies.filter(({ id }) => own === null || id === own).map((body) => ({ ...body, roles: rolesOfParty[body.party] })),
      people: persons.map((person) => ({ ...person, disabledAt: person.disabledAt?.toISOString() ?? null })),
      pending: pending.map((invitation) => ({ ...invitation, expiresAt: invitation.expiresAt.toISOString() })),
      can: {
        invite: mayAtDesk(deskPermissions, grant.actor.officeRole, "person.invite"),
        add: mayAtDesk(deskPermissions, grant.actor.officeRole, "organisation.add"),
        disable: mayAtDesk(deskPermissions, grant.actor.officeRole, "person.disable"),
        trail: mayAtDesk(deskPermissions, grant.actor.officeRole, "trail.view"),
      },
    });
  },
});
