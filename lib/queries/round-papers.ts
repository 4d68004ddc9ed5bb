import { z } from "zod";
import type { DossierGrant } from "@/lib/access/grant";
import { dossierQuery } from "@/lib/access/query";
import { findQuestion } from "@/lib/domain/amendments";
import type { HeldRound } from "@/lib/domain/consultation/held-round";
import { roomFor } from "@/lib/domain/consultation/participants";
import { isFinal } from "@/lib/domain/consultation/response-table";
import { statisticsOf } from "@/lib/domain/consultation/statistics";
import { whoTookPart } from "@/lib/domain/consultation/who-took-part";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import type { Rulebook } from "@/lib/domain/rulebook";
import { participantsQuestions } from "@/lib/rulebook/participants";
import * as answers from "@/lib/store/answers";
import * as heldRounds from "@/lib/store/held-rounds";
import { frameOf } from "./frame";

const input = z.strictObject({ dossierId: Id, roundId: Id });

/**
 * What a round came to: its numbers, whether its table is final, and what it may say to the question about the participants. Refuses
 * with `not-found` a round the dossier has not.
 */
export const roundPapers = dossierQuery({
  name: "round.papers",
  input,
  async read(grant, { roundId }) {
    const { frame, rules, head } = await frameOf(grant);
    const held = await heldRounds.find(grant, roundId, { rulebook: rules.rulebook, head });
    if (!held) return refuse("not-found");
    const { round: _round, bySection, ...numbers } = statisticsOf(held);
    const { id, number, purpose, form, draftNumber, silenceAgrees, openedAt, endsAt, closedAt } = held.round;
    return done({
      frame,
      round: {
        ...{ id, number, purpose, form, draftNumber, silenceAgrees },
        openedAt: openedAt.toISOString(),
        endsAt: endsAt.toISOString(),
        closedAt: closedAt?.toISOString() ?? null,
      },
      statistics: {
        ...numbers,
        bySection: bySection.map(({ section, ...row }) => ({
          ...row,
          section: section && { number: section.number, words: section.words },
        })),
      },
      /** What a round that is not closed lacks; its table says so of itself. */
      unfinished: isFinal(held) ? null : { unapproved: numbers.remarks - numbers.approved },
      proposal: await proposalOf(grant, held, rules.rulebook),
    });
  },
});

/** What stands ready for the question about the participants in each language, and why it cannot be inserted where it cannot. */
async function proposalOf(grant: DossierGrant, held: HeldRound, rulebook: Rulebook) {
  const found = findQuestion(rulebook, participantsQuestions[rulebook.id] ?? "");
  if (found?.question.kind !== "long-text") return null;
  const { id, limit } = found.question;
  const written = await answers.list(grant, [id]);
  const told = whoTookPart([held], grant.dossier.language);
  const languages = [
    { language: "vi" as const, paragraphs: told.vi },
    { language: grant.dossier.language, paragraphs: told.submission },
  ];
  return {
    question: id,
    section: found.section.id,
    texts: languages.map(({ language, paragraphs }) => {
      const text = written.find((each) => each.language === language)?.text ?? "";
      const room = roomFor({ language, paragraphs, text, limit });
      return { language, paragraphs, refusal: room.ok ? null : room.refusal.code };
    }),
  };
}
