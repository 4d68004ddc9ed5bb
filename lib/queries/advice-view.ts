import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { adviceOf } from "@/lib/domain/advice";
import { isAsked } from "@/lib/domain/completeness";
import { figureProblems } from "@/lib/domain/figures";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as contents from "@/lib/store/contents";
import * as figures from "@/lib/store/figures";
import * as terms from "@/lib/store/terms";
import { frameOf } from "./frame";

/** What is worth a second look: translations older than their source, departures from the glossary, repetition, figures without a source or with two values, what nobody checked. */
export const adviceView = dossierQuery({
  name: "advice.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const { sections } = rules.rulebook;
    const all = await contents.all(grant);
    const glossary = await terms.live(grant);
    const register = await figures.list(grant);
    const asked = sections.flatMap(({ questions }) => questions.filter((question) => isAsked(question, all.contents.answers)));
    return done({
      frame,
      figures: { problems: figureProblems(register), known: register.map(({ id, what, value }) => ({ id, what, value })) },
      ...adviceOf(asked, all.answers, glossary, frame.language),
      questions: sections.flatMap((section) => section.questions.map(({ id, words }) => ({ id, words, section: section.id }))),
    });
  },
});
