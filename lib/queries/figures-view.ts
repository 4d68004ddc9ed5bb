import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import type { FigureUse, StoredFigure } from "@/lib/domain/figure-changes";
import { figureProblems } from "@/lib/domain/figures";
import { answerLanguages } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { byName } from "@/lib/i18n/format";
import * as attachments from "@/lib/store/attachments";
import * as figures from "@/lib/store/figures";
import { frameOf } from "./frame";

/** The register of figures: each with where it is said, what is to be mended in it, and the files that can prove one. */
export const figuresView = dossierQuery({
  name: "figures.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const stored = [...(await figures.list(grant))].sort(byName(({ what, year }) => `${what} ${year ?? ""}`));
    const files = await attachments.list(grant);
    const questions = rules.rulebook.sections.flatMap((each) => each.questions.map(({ id, words }) => ({ id, words, section: each.id })));
    const place = new Map(questions.map(({ id }, index) => [id, index]));
    return done({
      frame,
      figures: stored.map((figure) => onPage(figure, (question) => place.get(question) ?? place.size)),
      problems: figureProblems(stored),
      files: files.map(({ id, name, question }) => ({ id, name, question })),
      questions,
    });
  },
});

const spoken = ({ language }: FigureUse) => answerLanguages.indexOf(language);

/** The places where it is said come in the order of the form, Vietnamese before the bid's language. */
function onPage({ changedAt, uses, ...figure }: StoredFigure, order: (question: string) => number) {
  return {
    ...figure,
    changedAt: changedAt.toISOString(),
    uses: [...uses].sort((one, other) => order(one.question) - order(other.question) || spoken(one) - spoken(other)),
  };
}
