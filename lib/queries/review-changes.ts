import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import type { Frame } from "@/lib/domain/frame";
import { Id } from "@/lib/domain/ids";
import { done, type Result } from "@/lib/domain/result";
import { changedBetween, peopleIn } from "@/lib/domain/versions";
import * as lastRead from "@/lib/store/last-read";
import * as people from "@/lib/store/people";
import * as versions from "@/lib/store/versions";
import { type ChangedSection, changedIn, spoken } from "./changed-sections";
import { withAuthors } from "./compared-answers";
import { frameOf } from "./frame";

type ReviewChanges = {
  readonly frame: Frame;
  /** When the sheet was handed in; null where none was. */
  readonly read: { readonly at: string; readonly cycle: number } | null;
  readonly sections: readonly ChangedSection[];
  /** Ids of questions that are answered and read as they did. */
  readonly unchanged: readonly string[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/**
 * What changed since the acting person last handed in a sheet, by section and question, with both texts and who wrote what came
 * between; and the questions that read as they did. Nothing is compared for who has handed in none.
 */
export const reviewChanges = dossierQuery({
  name: "review.changes",
  input: z.strictObject({ dossierId: Id }),
  async read(grant): Promise<Result<ReviewChanges>> {
    const { frame, rules } = await frameOf(grant);
    const { sections, nothing } = rules.rulebook;
    const read = await lastRead.own(grant);
    if (!read) return done({ frame, read: null, sections: [], unchanged: [], people: [] });
    const before = (await lastRead.answersAt(grant, read.at)).map((answer) => spoken(answer, nothing));
    const present = (await versions.present(grant)).map((answer) => spoken(answer, nothing));
    const order = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    const answers = await withAuthors(grant, changedBetween(before, present, order), present);
    const met = peopleIn(answers);
    const names = await people.namesOf(grant, met);
    const answered = new Set(present.filter(({ text }) => text !== "").map(({ question }) => question));
    const changed = new Set(answers.map(({ question }) => question));
    return done({
      frame,
      read: { at: read.at.toISOString(), cycle: read.cycle },
      sections: sections.flatMap((section) => changedIn(section, answers)),
      unchanged: order.filter((id) => answered.has(id) && !changed.has(id)),
      people: met.flatMap((id) => names.find((person) => person.id === id) ?? []),
    });
  },
});
