import { z } from "zod";
import { sentCredit } from "./attachments";
import type { Edition } from "./build-packet";
import { answerKey, isAsked } from "./completeness";
import { countText } from "./counting";
import { plainName } from "./download";
import type { Question, SubmissionLanguage, Words } from "./form";
import { type FrozenPacket, frozenPacket } from "./frozen-packet";
import { answerText } from "./questions";
import type { Purpose, Rulebook } from "./rulebook";

const file = z.object({
  path: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  mediaType: z.string(),
  pages: z.number().int().optional(),
  words: z.number().int().optional(),
  slot: z.string().optional(),
  credit: sentCredit.optional(),
});

/** What lies in a packet beside its files: enough to see, years later, what was sent, by which rules, and that nothing changed. */
export const manifestSchema = z.object({
  what: z.literal("Hồ sơ UCCN packet"),
  version: z.literal(2),
  draft: z.boolean(),
  number: z.number().int(),
  dossier: z.object({ city: words(), team: words(), field: z.string() }),
  call: z.string(),
  rulebook: z.string(),
  amendment: z.number().int(),
  amendments: frozenPacket.shape.amendments.unwrap(),
  language: z.enum(["en", "fr"]),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string(),
  people: frozenPacket.shape.people.unwrap(),
  moves: frozenPacket.shape.moves.unwrap(),
  rules: z.array(z.object({ rule: z.string(), kept: z.literal(true) })),
  limits: z.array(
    z.object({
      question: z.string(),
      language: z.string(),
      count: z.number().int(),
      limit: z.number().int(),
      unit: z.enum(["words", "characters"]),
      verified: z.boolean(),
    }),
  ),
  answers: z.array(z.object({ question: z.string(), language: z.string(), version: z.number().int(), words: z.number().int() })),
  files: z.array(file),
});

function words() {
  return z.object({ vi: z.string(), en: z.string() });
}

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof file>;

/**
 * The manifest of what was really written, in the order it was written. Throws when an annex is not, byte for byte, the file that was
 * attached: such a packet must not come to its end.
 */
export function packetManifest(content: FrozenPacket, rulebook: Rulebook, written: readonly ManifestFile[], draft: boolean): Manifest {
  for (const { path, sha256 } of content.files) {
    const found = written.find((each) => each.path === path);
    if (found?.sha256 !== sha256) throw new Error(`The annex ${path} is not the file that was attached`);
  }
  const questions = new Map(rulebook.sections.flatMap((section) => section.questions).map((question) => [question.id, question]));
  return {
    what: "Hồ sơ UCCN packet",
    version: 2,
    draft,
    number: content.number,
    dossier: { city: content.city, team: content.team, field: content.field },
    call: content.callId,
    rulebook: content.rulebookId,
    amendment: content.amendment,
    amendments: content.amendments,
    language: content.language,
    frozenAt: content.frozenAt,
    frozenBy: content.frozenBy,
    people: content.people,
    moves: content.moves,
    rules: content.rules.map((rule) => ({ rule, kept: true })),
    limits: limitsIn(content, questions, rulebook.nothing),
    answers: content.answers.map(({ question, language, version, value }) => {
      const asked = questions.get(question);
      return { question, language, version, words: asked ? countText(answerText(asked, value, rulebook.nothing, language), "words") : 0 };
    }),
    files: [...written],
  };
}

type Answers = FrozenPacket["answers"];

/** How each text that has a limit stands to it: counted as the form counts, in the language that is sent. */
function limitsIn(content: FrozenPacket, questions: ReadonlyMap<string, Question>, nothing: Words): Manifest["limits"] {
  return content.answers.flatMap(({ question, language, value }) => {
    const asked = questions.get(question);
    if (language !== content.language || (asked?.kind !== "short-text" && asked?.kind !== "long-text") || !asked.limit) return [];
    const { value: limit, unit, verified } = asked.limit;
    const count = countText(answerText(asked, value, nothing, language), unit);
    return [{ question, language, count, limit, unit, verified }];
  });
}

/** Words of all answers in one language that a print holds: what is asked, counted by the one counting function. */
export function wordsIn(content: FrozenPacket, rulebook: Rulebook, language: Answers[number]["language"]): number {
  const values = new Map(content.answers.map((answer) => [answerKey(answer.question, answer.language), answer.value]));
  return rulebook.sections
    .flatMap((section) => section.questions)
    .filter((question) => isAsked(question, values))
    .reduce((sum, question) => {
      const value = values.get(answerKey(question.id, language));
      return value === undefined ? sum : sum + countText(answerText(question, value, rulebook.nothing, language), "words");
    }, 0);
}

/** The editions of the form that a frozen packet holds: as it is sent, and as the office reads it. */
export const frozenEditions: readonly Edition[] = ["submission", "vietnamese"];

const formNames: Readonly<Record<Purpose, string>> = { bid: "application-form", report: "monitoring-report" };

/** Names of the printed form: numbered, so that the folder reads in order. UNESCO has published no rule; this is the house's. */
export function printName(edition: Edition, language: SubmissionLanguage, purpose: Purpose = "bid"): string {
  if (edition === "submission") return `01-${formNames[purpose]}-${language}.pdf`;
  return edition === "vietnamese" ? "02-reading-copy-vi.pdf" : `03-side-by-side-vi-${language}.pdf`;
}

/** The name of a whole packet or one print as it is kept, after the call it answers: "uccn-2027-Da-Nang-draft", "mmr-2031-Ha-Noi". */
export function packetName(city: Words["en"], call: string, draft: boolean): string {
  return `${call}-${plainName(city).replace(/\s+/g, "-")}${draft ? "-draft" : ""}`;
}
