import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as drafts from "@/lib/store/drafts";
import * as rounds from "@/lib/store/rounds";
import * as stakeholders from "@/lib/store/stakeholders";
import { draftOnPage } from "./draft-on-page";
import { frameOf } from "./frame";

/**
 * The rounds of a dossier's consultation with what came of each so far, and the drafts they sent, the newest first; and for who may open
 * a round, everybody in the directory who can be asked.
 */
export const consultationView = dossierQuery({
  name: "consultation.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame } = await frameOf(grant);
    const list = await rounds.list(grant);
    const directory = frame.can["round.open"] ? await stakeholders.list(grant) : [];
    return done({
      frame,
      rounds: list.map(({ startsAt, endsAt, draftAt, openedAt, closedAt, ...round }) => ({
        ...round,
        startsAt: startsAt?.toISOString() ?? null,
        endsAt: endsAt.toISOString(),
        draftAt: draftAt.toISOString(),
        openedAt: openedAt.toISOString(),
        closedAt: closedAt?.toISOString() ?? null,
        over: endsAt <= new Date(),
      })),
      drafts: (await drafts.list(grant)).map(draftOnPage),
      directory: directory.map(({ id, kind, nameVi, nameEn, email }) => ({ id, kind, nameVi, nameEn, email })),
    });
  },
});
