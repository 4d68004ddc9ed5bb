import type { Packet } from "@/lib/domain/packet";
import { printable } from "./printable";

type Printed = Record<string, unknown>;

/**
 * A packet as the print template reads it: every text made printable, languages as Typst names them (an unknown
 * one, such as "all", becomes the document's), sizes in words of the document's language, and the date, in UTC,
 * from `at` alone. Throws when `at` or the document's language is malformed.
 */
export function printed(packet: Packet): Printed {
  const at = new Date(packet.at);
  if (Number.isNaN(at.getTime())) throw new Error(`Not an instant: ${packet.at}`);
  const language = languageOf(packet.language);
  if (language === undefined) throw new Error(`Not a language: ${packet.language}`);
  const clean: Packet = JSON.parse(JSON.stringify(packet), (_key, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  );
  return {
    ...clean,
    title: oneLine(clean.title),
    author: oneLine(clean.author),
    language,
    date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    },
    sections: clean.sections.map((section) => ({
      ...section,
      answers: section.answers.map((answer) => ({
        ...answer,
        texts: answer.texts.map((text) => ({ ...text, language: languageOf(text.language) ?? language })),
      })),
    })),
    files: clean.files.map((file) => ({ ...file, size: sizeInWords(file.size, packet.language) })),
  };
}

/** Language and region of a BCP 47 tag; "all" marks an answer without a language of its own. */
function languageOf(tag: string): { lang: string; region: string | null } | undefined {
  const [, lang, region] = /^([a-z]{2})(?:-(?:[A-Za-z]{4}-)?([A-Za-z]{2}))?$/.exec(tag) ?? [];
  return lang === undefined ? undefined : { lang, region: region?.toUpperCase() ?? null };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Decimal units, as file managers show them: 1 MB is a million bytes. */
export function sizeInWords(bytes: number, language: string): string {
  const unit = bytes < 1000 ? "B" : bytes < 1_000_000 ? "KB" : "MB";
  const value = bytes / { B: 1, KB: 1000, MB: 1_000_000 }[unit];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: unit === "MB" ? 1 : 0 }).format(value)} ${unit}`;
}
