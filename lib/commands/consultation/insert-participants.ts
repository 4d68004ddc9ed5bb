import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import { findQuestion } from "@/lib/domain/amendments";
import { roomFor } from "@/lib/domain/consultation/participants";
import { whoTookPart } from "@/lib/domain/consultation/who-took-part";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { appended } from "@/lib/domain/text/appended";
import { textLanguages } from "@/lib/domain/text/languages";
import { plainOf } from "@/lib/domain/text/reading";
import { participantsQuestions } from "@/lib/rulebook/participants";
import * as dossiers from "@/lib/store/dossiers";
import * as heldRounds from "@/lib/store/held-rounds";
import * as rulebooks from "@/lib/store/rulebooks";
import * as texts from "@/lib/store/texts";
import { settledAnswer } from "../writing/whole-answer";

const input = z.strictObject({ dossierId: Id, roundId: Id, language: z.enum(textLanguages) });

/**
 * Puts what a closed round held after what the question about the participants says, in Vietnamese or in the language of submission.
 * What stands there is kept as a version first and nothing of it is changed, whoever is typing in it. Refuses as `roomFor`.
 */
export const insertParticipants = dossierCommand({
  name: "participants.insert",
  lock: "share",
  input,
  async load(grant, { roundId, language }) {
    const { rulebook } = await rulebooks.current(grant);
    const asked = findQuestion(rulebook, participantsQuestions[rulebook.id] ?? "")?.question;
    const held = await heldRounds.find(grant, roundId, { rulebook, head: await dossiers.head(grant) });
    if (!held || asked?.kind !== "long-text") return undefined;
    const told = whoTookPart([held], grant.dossier.language);
    const paragraphs = language === "vi" ? told.vi : told.submission;
    const text = (await settledAnswer(grant, asked.id, language))?.text ?? "";
    return { question: asked.id, proposed: { language, paragraphs, limit: asked.limit }, text };
  },
  decide(state, { language }, grant) {
    if (!state || (language !== "vi" && language !== grant.dossier.language)) return refuse("not-found");
    const room = roomFor({ ...state.proposed, text: state.text });
    return room.ok ? done({ question: state.question, proposed: state.proposed }) : room;
  },
  save: (grant, change, { now }) => write(grant, change, now),
  audit: ({ question, proposed: { language } }) => ({ kind: "participants.inserted", data: { question, language } }),
  reply: ({ question }) => ({ question }),
});

type Change = { readonly question: string; readonly proposed: Omit<Parameters<typeof roomFor>[0], "text"> };

/** Contended where somebody, before nobody else could write any more, left no room for it. */
async function write(grant: DossierGrant, { question, proposed }: Change, at: Date) {
  const { language, paragraphs } = proposed;
  let written = false;
  await texts.change(
    grant,
    question,
    language,
    (current, _doc, say) => {
      written = roomFor({ ...proposed, text: plainOf(current, say) }).ok;
      return written ? appended(current, paragraphs) : current;
    },
    { personId: grant.actor.id, at, keep: "saved" },
  );
  return written ? undefined : "contended";
}
