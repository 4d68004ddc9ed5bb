import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { dayIn, officeZone } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { slotFor, takesFiles } from "@/lib/domain/side-slots";
import * as attachments from "@/lib/store/attachments";
import * as consultees from "@/lib/store/consultees";
import * as opinions from "@/lib/store/opinions";
import * as rounds from "@/lib/store/rounds";
import * as stakeholders from "@/lib/store/stakeholders";
import { frameOf } from "./frame";

/**
 * What is needed to enter an answer on paper: the bodies of the round and, for who may enter one, those of the directory that may have
 * spoken unasked; the scans that are there already, newest first; the places of the form. Refuses with `not-found` a round the dossier has not.
 */
export const opinionView = dossierQuery({
  name: "opinion.view",
  input: z.strictObject({ dossierId: Id, roundId: Id }),
  async read(grant, { roundId }) {
    const { frame, rules } = await frameOf(grant);
    const round = await rounds.find(grant, roundId);
    if (!round) return refuse("not-found");
    const asked = await consultees.list(grant, roundId);
    const directory = frame.can["opinion.enter"] ? await stakeholders.list(grant) : [];
    const entered = await opinions.list(grant, roundId);
    const slot = slotFor(rules.rulebook, "opinion");
    const scans = (await attachments.list(grant)).filter(({ question }) => question === slot.id);
    const known = new Set(asked.map(({ stakeholderId }) => stakeholderId));
    const unasked = directory.filter(({ id }) => !known.has(id));
    return done({
      frame,
      round: {
        id: round.id,
        number: round.number,
        purpose: round.purpose,
        draftNumber: round.draftNumber,
        endsAt: round.endsAt.toISOString(),
        closedAt: round.closedAt?.toISOString() ?? null,
        silenceAgrees: round.silenceAgrees,
      },
      bodies: [
        ...asked.map(({ id, stakeholderId, nameVi, outcome }) => ({
          ...{ id: stakeholderId, consulteeId: id, name: nameVi },
          standing: outcome === null ? ("waiting" as const) : ("answered" as const),
        })),
        ...unasked.map(({ id, nameVi }) => ({ id, consulteeId: null, name: nameVi, standing: "unasked" as const })),
      ],
      entered: entered.map(({ enteredAt, ...each }) => ({ ...each, at: enteredAt.toISOString() })),
      slot,
      scans: scans.reverse().map(({ id, name, state, uploadedAt }) => ({ id, name, state, uploadedAt: uploadedAt.toISOString() })),
      mayUpload: frame.can["attachment.add"] && takesFiles(rules.rulebook, slot.id, frame.stage, frame.role),
      sections: rules.rulebook.sections.map(({ id, number, words, questions }) => ({
        ...{ id, number, words },
        questions: questions.map((question) => ({ id: question.id, words: question.words })),
      })),
      today: dayIn(officeZone, new Date()),
    });
  },
});
