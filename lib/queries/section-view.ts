import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { isAsked, missingOf, progressOf } from "@/lib/domain/completeness";
import type { AnswerLanguage } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { languagesOf } from "@/lib/domain/questions";
import { done, refuse } from "@/lib/domain/result";
import { spokenOf } from "@/lib/domain/translation";
import * as contents from "@/lib/store/contents";
import * as figures from "@/lib/store/figures";
import * as members from "@/lib/store/members";
import * as terms from "@/lib/store/terms";
import * as threads from "@/lib/store/threads";
import { frameOf } from "./frame";
import { threadOnPage } from "./thread-on-page";

/** One section to write in: its questions as the call asks them, its answers with their versions, what is still wanting. */
export const sectionView = dossierQuery({
  name: "section.view",
  input: z.strictObject({
    dossierId: Id,
    sectionId: z.string().max(40),
    /** The question whose conversations are open beside it. */
    talk: z.string().max(20).optional(),
  }),
  async read(grant, { sectionId, talk }) {
    const { frame, rules } = await frameOf(grant);
    const { rulebook } = rules;
    const index = rulebook.sections.findIndex(({ id }) => id === sectionId);
    const section = rulebook.sections[index];
    if (!section) return refuse("not-found");
    const all = await contents.all(grant);
    const open = await threads.openOn(
      grant,
      section.questions.map(({ id }) => id),
    );
    const people = await members.names(grant);
    const glossary = await terms.live(grant);
    const threadsShown = talk ? await threads.list(grant, { state: "all", questions: [talk] }, { skip: 0, take: 50 }) : [];
    const register = await figures.list(grant);
    const ids = new Set(section.questions.map(({ id }) => id));
    return done({
      frame,
      section: { id: section.id, number: section.number, words: section.words, intro: section.intro },
      nothing: rulebook.nothing,
      questions: section.questions.map((question) => {
        const talked = open.find((each) => each.question === question.id);
        return {
          question,
          asked: isAsked(question, all.contents.answers),
          languages: languagesOf(question, frame.language) as AnswerLanguage[],
          missing: missingOf(question, all.contents),
          openThreads: talked?.count ?? 0,
          /** Open threads whose passages the text shows. */
          openPassages: talked?.passages ?? [],
          files: all.contents.files.get(question.id) ?? 0,
        };
      }),
      answers: all.answers
        .filter(({ question }) => ids.has(question))
        .map(({ id, savedById, text, savedAt, checkedAt, ...answer }) => ({
          ...answer,
          ...spokenOf(answer.value, text),
          savedAt: savedAt.toISOString(),
          checkedAt: checkedAt?.toISOString() ?? null,
        })),
      terms: glossary,
      progress: rulebook.sections.map(({ id, questions }) => ({ id, ...progressOf(questions, all.contents) })),
      talk: talk ? { question: talk, threads: threadsShown.map(threadOnPage) } : null,
      figures: register.map(({ id, what, value, unit, scope, year, source }) => ({ id, what, value, unit, scope, year, source })),
      people: people.map(({ id, name }) => ({ id, name })),
      previous: rulebook.sections[index - 1]?.id ?? null,
      next: rulebook.sections[index + 1]?.id ?? null,
    });
  },
});
