import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Line } from "@/lib/domain/letter-lines";
import { sameBytes } from "./same-bytes";
import { wordText } from "./word-text";

const font = "Times New Roman";

type Look = { readonly size: number; readonly bold?: boolean; readonly italics?: boolean; readonly caps?: boolean };

/** A line as runs of one look; `size` in points; only what XML can hold, in NFC. A blank is marked yellow, so that no letter leaves with one unseen. */
export function runs(line: Line, { size, bold = false, italics = false, caps = false }: Look): ParagraphChild[] {
  return line.map(({ text, blank }) => {
    const typed = wordText(text);
    const shown = caps ? typed.toLocaleUpperCase("vi") : typed;
    return new TextRun({ text: shown, size: size * 2, bold, italics, ...(blank ? { highlight: "yellow" as const } : {}) });
  });
}

/** Words that are the same in every paper, as a line. */
export function plain(text: string): Line {
  return [{ text }];
}

/** Lines set single, with room in points before and after. */
export function spacing(before: number, after: number, lines = 1) {
  return { before: before * 20, after: after * 20, line: Math.round(lines * 240), lineRule: LineRuleType.AUTO };
}

export type Sheet = {
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly language: string;
  readonly title: string;
  /** For a wide table; the decree allows it. */
  readonly landscape?: true;
  readonly children: ISectionOptions["children"];
};

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
const a4 = { width: 11_906, height: 16_838 };

/** A4 in Times New Roman, portrait unless asked otherwise; pages numbered at the top in the middle, from the second on. The same sheet gives the same bytes. */
export async function printSheet({ margins, language, title, landscape, children }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { top, right, bottom, left } = margins;
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })] });
  const margin = { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left), header: twips(10), footer: twips(10) };
  const document = new Document({
    creator: "Hồ sơ UCCN",
    lastModifiedBy: "Hồ sơ UCCN",
    title: wordText(title),
    styles: { default: { document: { run: { font, size: 28, language: { value: language } } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: landscape ? { ...a4, orientation: PageOrientation.LANDSCAPE } : a4, margin } },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: new Footer({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(document)));
}

export { twips };
