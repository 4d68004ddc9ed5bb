import type { LetterId, SubmissionLanguage, Words } from "./form";
import { fillBlock, fillLine, type Line, type OfficialPaper, type TemplateBlock, type UnescoLetter } from "./letter-lines";

/** The words of a letter to UNESCO in one language. */
export type UnescoWords = {
  readonly advice: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly placeAndDate: string;
  readonly title?: string;
  readonly subject?: string;
  readonly greeting?: string;
  readonly body: readonly TemplateBlock[];
  readonly closing?: string;
  readonly signature: readonly string[];
};

export type UnescoTemplate = {
  readonly kind: "unesco";
  readonly id: LetterId;
  readonly words: Words;
  readonly texts: Readonly<Record<SubmissionLanguage, UnescoWords>>;
};

/** The words of a paper inside Vietnam, always in Vietnamese. */
export type OfficialWords = {
  readonly above?: string;
  readonly issuer: string;
  readonly symbol: string;
  readonly place: string;
  readonly type?: string;
  readonly abstract: string;
  readonly to: readonly string[];
  readonly basis: readonly string[];
  readonly body: readonly TemplateBlock[];
  readonly recipients: readonly string[];
  readonly office: string;
  readonly signatory: string;
};

export type OfficialTemplate = OfficialWords & { readonly kind: "official"; readonly id: LetterId; readonly words: Words };

export type LetterTemplate = UnescoTemplate | OfficialTemplate;
export type FilledLetter =
  | { readonly kind: "unesco"; readonly letter: UnescoLetter }
  | { readonly kind: "official"; readonly paper: OfficialPaper };

type Values = Readonly<Record<string, string>>;
/** What belongs in the place of each name that is not known, in each language a letter can be in. */
export type LetterHints = Readonly<Record<"vi" | SubmissionLanguage, Values>>;

/** Draws up a letter: the same template and values give the same letter. */
export function drawUp(template: LetterTemplate, values: Values, hints: LetterHints, language: SubmissionLanguage): FilledLetter {
  return template.kind === "unesco"
    ? { kind: "unesco", letter: unesco(template.texts[language], values, hints[language], language) }
    : { kind: "official", paper: officialPaper(template, values, hints.vi) };
}

function unesco(words: UnescoWords, values: Values, hints: Values, language: SubmissionLanguage): UnescoLetter {
  const fill = (text: string) => fillLine(text, values, hints);
  const { title, subject, greeting, closing } = words;
  return {
    language,
    advice: fill(words.advice),
    from: words.from.map(fill),
    to: words.to.map(fill),
    placeAndDate: fill(words.placeAndDate),
    ...(title === undefined ? {} : { title: fill(title) }),
    ...(subject === undefined ? {} : { subject: fill(subject) }),
    ...(greeting === undefined ? {} : { greeting: fill(greeting) }),
    body: words.body.map((block) => fillBlock(block, fill)),
    ...(closing === undefined ? {} : { closing: fill(closing) }),
    signature: words.signature.map(fill),
  };
}

/** Draws up a paper inside Vietnam; what is not known under a name is a blank with its hint. */
export function officialPaper(template: OfficialWords, values: Values, hints: Values): OfficialPaper {
  const fill = (text: string): Line => fillLine(text, values, hints);
  const { above, type, body, office } = template;
  return {
    ...(above === undefined ? {} : { above: fill(above) }),
    issuer: fill(template.issuer),
    symbol: fill(template.symbol),
    place: fill(template.place),
    ...(type === undefined ? {} : { type }),
    abstract: fill(template.abstract),
    to: template.to.map(fill),
    basis: template.basis.map(fill),
    body: body.map((block) => fillBlock(block, fill)),
    recipients: template.recipients.map(fill),
    // An office stands on a line of its own for each of TM., KT. and the signatory's own.
    office: (values[office] || `[${hints[office] ?? office}]`).split("\n").map((line) => fill(line)),
    signatory: fill(template.signatory),
  };
}
