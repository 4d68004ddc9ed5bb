import type { Packet } from "@/lib/domain/packet";
import { wordText } from "../letters/word-text";
import { pressOf } from "./press";
import { sizeInWords } from "./printed";

// The library counts bookmarks from its own start on, so each document is the first of a thread: the same bytes every time.
const press = pressOf<unknown, Uint8Array>("docx-worker.mjs", {}, 1);

const regions: Readonly<Record<string, string>> = { vi: "vi-VN", en: "en-GB", fr: "fr-FR" };

/**
 * A packet as an editable Word document (DOCX, A4, Times New Roman): real styles for headings, lists, contents and tables, each
 * run with its language, the same words in the same order as in the PDF. Characters stand as they were typed, in NFC: Word finds
 * a font of its own for what the printed form cannot show; only what XML cannot hold is left out. The same packet gives the same
 * bytes in every zone, and its only date is `packet.at` (UTC). Waits its turn (see `pressOf`); throws when `at` is no instant.
 */
export async function printDocx(packet: Packet): Promise<Uint8Array> {
  const at = new Date(packet.at).toISOString();
  const clean: Packet = JSON.parse(JSON.stringify(packet), (_key, value: unknown) => (typeof value === "string" ? wordText(value) : value));
  return press({
    ...clean,
    at,
    language: regionOf(clean.language),
    sections: clean.sections.map((section) => ({
      ...section,
      answers: section.answers.map((answer) => ({
        ...answer,
        texts: answer.texts.map((text) => ({ ...text, language: regionOf(text.language === "all" ? clean.language : text.language) })),
      })),
    })),
    files: clean.files.map((file) => ({ ...file, size: sizeInWords(file.size, packet.language) })),
  });
}

/** Word spells by language and region. */
function regionOf(language: string): string {
  return regions[language] ?? language;
}
