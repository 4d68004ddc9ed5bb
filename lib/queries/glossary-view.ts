import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done } from "@/lib/domain/result";
import { termsWith } from "@/lib/domain/terms";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as terms from "@/lib/store/terms";
import { meOf } from "./me";

/** The ministry's glossary, or what of it holds the words, with or without marks. */
export const glossaryView = deskQuery({
  name: "glossary.view",
  input: z.strictObject({ words: z.string().max(100).optional() }),
  async read(grant, { words = "" }) {
    const all = await terms.list(grant);
    const may = (action: "term.add" | "office.view" | "trail.view") => mayAtDesk(deskPermissions, grant.actor.officeRole, action);
    return done({
      me: meOf(grant.actor),
      terms: termsWith(all, words).map((term) => ({ ...term, changedAt: term.changedAt.toISOString() })),
      total: all.length,
      can: { change: may("term.add"), people: may("office.view"), trail: may("trail.view") },
    });
  },
});
