import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { amend } from "@/lib/domain/amendments";
import { guestDraft } from "@/lib/domain/consultation/guest-draft";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { languages } from "@/lib/i18n/zone";
import { written } from "@/lib/rulebook";
import * as drafts from "@/lib/store/drafts";
import { draftContent, draftOnPage } from "./draft-on-page";
import { frameOf } from "./frame";

/** The number of a draft. */
export const draftNumber = z.coerce.number().int().min(1).max(100_000);

/**
 * A frozen draft as those saw it who were asked about the whole of it, under the form as it was then. Refuses with `not-found` a number
 * that no draft has.
 */
export const draftView = dossierQuery({
  name: "draft.view",
  /** `language` labels what has no language of its own. */
  input: z.strictObject({ dossierId: Id, number: draftNumber, language: z.enum(languages).default("vi") }),
  async read(grant, { number, language }) {
    const { frame } = await frameOf(grant);
    const all = await drafts.list(grant, [number]);
    const draft = all.find((each) => each.number === number);
    const content = draftContent(all, number);
    if (!draft || !content) return refuse("not-found");
    const rulebook = amend(written(content.rulebookId), content.amendments, null);
    return done({
      frame,
      draft: draftOnPage(draft),
      sections: guestDraft(content, rulebook, [], language),
      others: all.filter((each) => each !== draft).map((each) => each.number),
    });
  },
});
