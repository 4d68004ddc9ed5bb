import { z } from "zod";
import type { Question, Section } from "./form";
import type { Rulebook } from "./rulebook";

const words = z.strictObject({ vi: z.string().min(1).max(2_000), en: z.string().min(1).max(2_000) });

/** What the ministry may correct without a release. */
export const amendmentChange = z.discriminatedUnion("what", [
  z.strictObject({
    what: z.literal("limit"),
    question: z.string().max(20),
    value: z.number().int().min(1).max(20_000),
    unit: z.enum(["words", "characters"]),
    verified: z.boolean(),
  }),
  z.strictObject({ what: z.literal("deadline"), deadline: z.iso.datetime(), verified: z.boolean() }),
  z.strictObject({ what: z.literal("help"), question: z.string().max(20), help: words }),
]);

export type AmendmentChange = z.infer<typeof amendmentChange>;
export type Amendment = { readonly number: number; readonly change: AmendmentChange; readonly source: string };

/**
 * The rulebook with its amendments up to a number (null: all), applied in order before anything else sees it. A dossier in
 * review stays on the form it is appraised by, but never on a deadline: UNESCO's date binds whatever was read before.
 */
export function amend(rulebook: Rulebook, amendments: readonly Amendment[], upTo: number | null): Rulebook {
  return [...binding(amendments, upTo)].sort((a, b) => a.number - b.number).reduce(applyOne, rulebook);
}

/** Those that bind a dossier which stands on amendment `upTo` (null: on the newest). */
export function binding<A extends Amendment>(amendments: readonly A[], upTo: number | null): readonly A[] {
  return amendments.filter(({ number, change }) => upTo === null || number <= upTo || change.what === "deadline");
}

function applyOne(rulebook: Rulebook, { change, source }: Amendment): Rulebook {
  const cited = { vi: source, en: source };
  if (change.what === "deadline") {
    const call = { ...rulebook.call, deadline: change.deadline, deadlineVerified: change.verified, deadlineSource: cited };
    return { ...rulebook, call };
  }
  const mend = (question: Question): Question => {
    if (question.id !== change.question) return question;
    if (change.what === "help") return { ...question, help: change.help };
    if (question.kind !== "short-text" && question.kind !== "long-text") return question;
    const limit = { value: change.value, unit: change.unit, language: "submission" as const, source: cited, verified: change.verified };
    return { ...question, limit };
  };
  const sections = rulebook.sections.map((section): Section => ({ ...section, questions: section.questions.map(mend) }));
  return { ...rulebook, sections };
}

/** The question with its section, or undefined where the form has no such id. */
export function findQuestion(rulebook: Rulebook, id: string): { readonly section: Section; readonly question: Question } | undefined {
  for (const section of rulebook.sections) {
    const question = section.questions.find((each) => each.id === id);
    if (question) return { section, question };
  }
  return undefined;
}
