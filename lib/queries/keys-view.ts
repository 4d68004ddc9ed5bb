import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { officeKeys } from "@/lib/adapters/signing/packet-keys";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done } from "@/lib/domain/result";
import { deskPermissions } from "@/lib/rulebook/permissions";
import { meOf } from "./me";

/** The public keys that packets are signed with, for whoever checks one. */
export const keysView = deskQuery({
  name: "keys.view",
  input: z.strictObject({}),
  async read(grant) {
    const may = (action: "office.view" | "trail.view") => mayAtDesk(deskPermissions, grant.actor.officeRole, action);
    return done({
      me: meOf(grant.actor),
      keys: await officeKeys().publicKeys(),
      can: { people: may("office.view"), trail: may("trail.view") },
    });
  },
});
