import { answerKey, isAsked } from "./completeness";
import { countText } from "./counting";
import type { Limit, Question, Section, SubmissionLanguage } from "./form";
import type { FrozenPacket } from "./frozen-packet";
import type { Counted } from "./kinds/kind-rules";
import type { Packet, PrintedAnswer, PrintedSection, PrintLanguage } from "./packet";
import { inLanguage } from "./print-blocks";
import { answerText, languagesOf, printAnswer } from "./questions";
import { packetSlots, type Rulebook } from "./rulebook";
import type { AnswerValue } from "./values";

/** The words of the print itself, and the facts of its cover, in the document's language; the caller knows them. */
export type PrintWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly labels: Packet["labels"];
  readonly facts: readonly (readonly [string, string])[];
  /** "312 words", "312 / 350 từ", in the words of the text's own language. */
  readonly counted: (measured: Measured, language: PrintLanguage) => string;
};

/** How long a text is, and the limit where one binds it: a limit never binds the Vietnamese working text. */
export type Measured = { readonly used: number; readonly unit: Limit["unit"]; readonly limit?: number };

/** `submission`: the form as it is sent. `vietnamese`: the reading copy. `bilingual`: both, side by side. */
export type Edition = "submission" | "vietnamese" | "bilingual";

/**
 * The dossier as one value that every printer draws: headings in the order of the form, answers as they read in print,
 * annexes with their sums, each long text and each part with a limit with its count. Takes frozen contents (or a draft's, marked so) and never looks at the database.
 */
export function buildPacket(
  content: FrozenPacket,
  rulebook: Rulebook,
  words: PrintWords,
  how: { edition: Edition; draft: boolean },
): Packet {
  const answers = new Map(content.answers.map((answer) => [answerKey(answer.question, answer.language), answer.value]));
  const spoken = languagesPrinted(how.edition, content.language);
  const language = how.edition === "submission" ? content.language : "vi";
  const sections = rulebook.sections
    .map((section) => printSection(section, { answers, spoken, language, submission: content.language, rulebook, words }))
    .filter((section) => section.answers.length > 0);
  return {
    title: words.title,
    subtitle: words.subtitle,
    language,
    author: inLanguage(content.team, language),
    at: content.frozenAt,
    facts: words.facts,
    labels: words.labels,
    draft: how.draft,
    sections,
    files: content.files.map((file, index, all) => ({ ...file, title: annexTitle(file, all.slice(0, index), rulebook, language) })),
  };
}

type Annex = FrozenPacket["files"][number];

/** What an annex is, in the language of the print: its slot, its number where the slot takes several, and of a photo its credit. */
function annexTitle(file: Annex, before: readonly Annex[], rulebook: Rulebook, language: "vi" | "en" | "fr"): string {
  const slot = packetSlots(rulebook).find(({ id }) => id === file.slot);
  if (!slot) return file.title;
  const number = slot.atMost > 1 ? ` (${before.filter((each) => each.slot === file.slot).length + 1})` : "";
  const name = `${inLanguage(slot.words, language)}${number}`;
  if (!file.credit) return name;
  const { captionVi, captionEn, captionFr, author, rightsHolder } = file.credit;
  const caption = { vi: captionVi, en: captionEn, fr: captionFr }[language];
  return [`${name}: ${caption}`, author, rightsHolder && `© ${rightsHolder}`].filter(Boolean).join(". ");
}

type Printing = {
  readonly answers: ReadonlyMap<string, AnswerValue>;
  readonly spoken: readonly PrintLanguage[];
  readonly language: PrintLanguage;
  readonly submission: SubmissionLanguage;
  readonly rulebook: Rulebook;
  readonly words: PrintWords;
};

function languagesPrinted(edition: Edition, submission: SubmissionLanguage): readonly PrintLanguage[] {
  if (edition === "submission") return [submission];
  return edition === "vietnamese" ? ["vi"] : ["vi", submission];
}

function printSection(section: Section, printing: Printing): PrintedSection {
  const asked = section.questions.filter((question) => question.kind !== "files" && isAsked(question, printing.answers));
  return {
    number: section.number,
    title: inLanguage(section.words, printing.language),
    answers: asked.map((question) => printOne(question, printing)),
  };
}

function printOne(question: Question, printing: Printing): PrintedAnswer {
  const own = languagesOf(question, printing.submission);
  const wanted = own.includes("all") ? [printing.language] : printing.spoken;
  return {
    number: question.id,
    title: inLanguage(question.words, printing.language),
    texts: wanted.map((language) => printText(question, language, own.includes("all"), printing)),
  };
}

function printText(question: Question, language: PrintLanguage, forAll: boolean, printing: Printing): PrintedAnswer["texts"][number] {
  const { rulebook, words } = printing;
  const key = forAll ? "all" : language;
  const value = printing.answers.get(answerKey(question.id, key));
  if (value === undefined) return { language, blocks: [] };
  const counted: Counted = (text, limit, spoken) => words.counted(measured(text, limit, spoken), spoken);
  const blocks = printAnswer(question, value, rulebook.nothing, language, counted);
  const limit = question.kind === "long-text" || question.kind === "short-text" ? question.limit : undefined;
  if (question.kind !== "long-text" && !limit) return { language, blocks };
  return { language, blocks, note: counted(answerText(question, value, rulebook.nothing, key), limit, language) };
}

function measured(text: string, limit: Limit | undefined, language: PrintLanguage): Measured {
  const unit = limit?.unit ?? "words";
  const used = countText(text, unit);
  return limit && language !== "vi" ? { used, unit, limit: limit.value } : { used, unit };
}
