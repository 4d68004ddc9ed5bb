import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { adviceOf } from "@/lib/domain/advice";
import { isAsked } from "@/lib/domain/completeness";
import { dayIn, officeZone } from "@/lib/domain/days";
import { figureProblems } from "@/lib/domain/figures";
import { checkGuards } from "@/lib/domain/guards";
import { Id } from "@/lib/domain/ids";
import { papersOf } from "@/lib/domain/papers";
import { readinessOf } from "@/lib/domain/readiness";
import { done } from "@/lib/domain/result";
import { openTransitions } from "@/lib/domain/workflow";
import * as beside from "@/lib/store/beside";
import * as contents from "@/lib/store/contents";
import * as papers from "@/lib/store/papers";
import * as terms from "@/lib/store/terms";
import { frameOf } from "./frame";

/** Everything that stands between the dossier and a packet, and what is worth a second look; each with its place. */
export const readinessView = dossierQuery({
  name: "readiness.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const { rulebook } = rules;
    const all = await contents.all(grant);
    const glossary = await terms.live(grant);
    const tracked = papersOf(rulebook, await papers.list(grant));
    const { openThreads, openRounds, decision, rivals, figures } = await beside.read(grant);
    const now = new Date();
    const asked = rulebook.sections.flatMap(({ questions }) => questions.filter((question) => isAsked(question, all.contents.answers)));
    const counts = { openThreads, openRounds, decision, rivals };
    const evidence = { rulebook, contents: all.contents, ...counts, field: grant.dossier.field, now, files: all.files };
    const advice = adviceOf(asked, all.answers, glossary, frame.language);
    const transitions = frame.can["stage.advance"] ? openTransitions(rulebook, frame.stage, frame.role) : [];
    return done({
      frame,
      ...readinessOf({ evidence, advice, figures: figureProblems(figures), papers: tracked, today: dayIn(officeZone, now) }),
      sections: rulebook.sections.map(({ id, number, words }) => ({ id, number, words })),
      questions: rulebook.sections.flatMap((section) => section.questions.map(({ id, words }) => ({ id, words, section: section.id }))),
      transitions: transitions.map(({ id, words, direction, note, to, requires }) => {
        const reasons = checkGuards(requires, evidence);
        return { id, words, direction, note, to, reasons };
      }),
      stages: rulebook.stages.map(({ id, words, heldBy }) => ({ id, words: words.team, heldBy })),
    });
  },
});
