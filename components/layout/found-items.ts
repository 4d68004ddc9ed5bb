import type { AnswerLanguage, Words } from "@/lib/domain/form";
import type { Language } from "@/lib/i18n/zone";
import type { Found } from "../verbs";

/** One line of the result list, ready to be shown and followed. */
export type FoundItem = { readonly id: string; readonly href: string } & (
  | { readonly kind: "dossier"; readonly title: string }
  | {
      readonly kind: "answer";
      readonly city: string;
      readonly question: string;
      readonly language: AnswerLanguage;
      readonly title: string;
      readonly excerpt: string;
    }
);

type Answer = Found["answers"][number];

/** The results in the order in which they are shown and walked through: dossiers, then answers. */
export function itemsOf(found: Found, language: Language): readonly FoundItem[] {
  const said = (words: Words) => words[language];
  return [
    ...found.dossiers.map(({ id, city, field, year }) => ({
      kind: "dossier" as const,
      id: `found-${id}`,
      href: `/dossiers/${id}`,
      title: `${said(city)} · ${said(field)} · ${year}`,
    })),
    ...found.answers.map((answer) => ({
      kind: "answer" as const,
      id: `found-${answer.dossierId}-${answer.question}-${answer.language}`,
      href: addressOf(answer),
      city: said(answer.city),
      question: answer.question,
      language: languageOf(answer.language),
      title: said(answer.title),
      excerpt: answer.excerpt,
    })),
  ];
}

function addressOf({ dossierId, section, question }: Answer): string {
  return `/dossiers/${dossierId}/form/${encodeURIComponent(section)}#q-${question}`;
}

function languageOf(code: string): AnswerLanguage {
  return code === "vi" || code === "en" || code === "fr" ? code : "all";
}
