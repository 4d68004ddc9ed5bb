import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { stakeholderKinds } from "@/lib/domain/consultation/held-round";
import { stakeholdersWith } from "@/lib/domain/consultation/stakeholders";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done } from "@/lib/domain/result";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as stakeholders from "@/lib/store/stakeholders";
import { meOf } from "./me";

type Asked = "stakeholder.add" | "stakeholder.retire" | "office.view" | "trail.view";

/**
 * The directory of those who can be asked, or what of it is of a kind and holds the words. How often a line was asked counts the
 * rounds of one's own dossiers alone. Addresses and notes are left out, and not searched, for who does not keep the directory.
 */
export const stakeholdersView = deskQuery({
  name: "stakeholders.view",
  input: z.strictObject({ words: z.string().max(100).default(""), kind: z.enum(stakeholderKinds).optional() }),
  async read(grant, { words, kind }) {
    const may = (action: Asked) => mayAtDesk(deskPermissions, grant.actor.officeRole, action);
    const keeps = may("stakeholder.add");
    const all = await stakeholders.listWithUse(grant);
    const seen = keeps ? all : all.map((line) => ({ ...line, email: "", contact: "", note: "" }));
    return done({
      me: meOf(grant.actor),
      stakeholders: stakeholdersWith(seen, { words, kind }).map(({ changedAt, retiredAt: _live, lastAskedAt, ...line }) => ({
        ...line,
        changedAt: changedAt.toISOString(),
        lastAskedAt: lastAskedAt?.toISOString() ?? null,
      })),
      total: all.length,
      can: { change: keeps, retire: may("stakeholder.retire"), people: may("office.view"), trail: may("trail.view") },
    });
  },
});
