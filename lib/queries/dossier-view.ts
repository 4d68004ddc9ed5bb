import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { missing, progressOf } from "@/lib/domain/completeness";
import { asksDecision, checkGuards } from "@/lib/domain/guards";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { openTransitions } from "@/lib/domain/workflow";
import * as contents from "@/lib/store/contents";
import * as dossiers from "@/lib/store/dossiers";
import * as exchanges from "@/lib/store/exchanges";
import * as reviewCycles from "@/lib/store/review-cycles";
import * as rounds from "@/lib/store/rounds";
import * as threads from "@/lib/store/threads";
import { frameOf } from "./frame";

/** Where the dossier stands, what is missing (each with its question), what may happen next and why it may not yet. */
export const dossierView = dossierQuery({
  name: "dossier.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const { rulebook } = rules;
    const all = await contents.all(grant);
    const open = await threads.openCounts(grant);
    const moves = await dossiers.moves(grant, 6);
    const openThreads = [...open.values()].reduce((sum, count) => sum + count, 0);
    const after = frame.sent ? { after: await exchanges.evidence(grant) } : {};
    const transitions = frame.can["stage.advance"] ? openTransitions(rulebook, frame.stage, frame.role) : [];
    // The rule of two is asked of the database only by a submission itself; here the page says what else is wanting.
    const evidence = {
      rulebook,
      contents: all.contents,
      openThreads,
      openRounds: await rounds.countOpen(grant),
      field: grant.dossier.field,
      rivals: [],
      now: new Date(),
      files: all.files,
      decision: asksDecision(transitions) ? (await reviewCycles.current(grant))?.decision : undefined,
      ...after,
    };
    return done({
      frame,
      sections: rulebook.sections.map((section) => ({
        id: section.id,
        number: section.number,
        words: section.words,
        progress: progressOf(section.questions, all.contents),
        openThreads: section.questions.reduce((sum, question) => sum + (open.get(question.id) ?? 0), 0),
      })),
      missing: missing(rulebook, all.contents),
      questions: rulebook.sections.flatMap((section) => section.questions.map(({ id, words }) => ({ id, words, section: section.id }))),
      openThreads,
      moves: moves.map((move) => ({ ...move, at: move.at.toISOString() })),
      transitions: transitions.map(({ id, words, direction, note, to, requires }) => ({
        id,
        words,
        direction,
        note,
        to,
        reasons: checkGuards(requires, evidence),
      })),
      stages: rulebook.stages.map(({ id, words, heldBy }) => ({ id, words: words.team, heldBy })),
      transitionWords: rulebook.transitions.map(({ id, words }) => ({ id, words })),
      lastSavedAt: all.answers.reduce<string | null>(
        (last, { savedAt }) => (!last || savedAt.toISOString() > last ? savedAt.toISOString() : last),
        null,
      ),
    });
  },
});
