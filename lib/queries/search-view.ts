import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { findQuestion } from "@/lib/domain/amendments";
import { folded } from "@/lib/domain/folding";
import { done } from "@/lib/domain/result";
import { fieldWords } from "@/lib/domain/rulebook";
import { written } from "@/lib/rulebook";
import * as dossiers from "@/lib/store/dossiers";
import * as search from "@/lib/store/search";

/** Dossiers by city or field, and answers by their words, with or without marks; only this person's dossiers. */
export const searchView = deskQuery({
  name: "search.view",
  input: z.strictObject({ words: z.string().trim().min(2).max(100) }),
  async read(grant, { words }) {
    const lines = await dossiers.list(grant, { take: 500 });
    const answers = await search.answers(grant, words);
    const wanted = folded(words);
    return done({
      dossiers: lines
        .map((line) => ({
          id: line.id,
          city: line.city,
          field: fieldWords(written(line.rulebookId).fields, line.field),
          purpose: written(line.rulebookId).purpose,
          year: written(line.rulebookId).call.year,
        }))
        .filter(({ city, field }) => [city.vi, city.en, field.vi, field.en].some((name) => folded(name).includes(wanted)))
        .slice(0, 8),
      answers: answers.map(({ rulebookId, ...answer }) => {
        const found = findQuestion(written(rulebookId), answer.question);
        return {
          ...answer,
          section: found?.section.id ?? "",
          title: found?.question.words ?? { vi: answer.question, en: answer.question },
        };
      }),
    });
  },
});
