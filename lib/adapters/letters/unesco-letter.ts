import { AlignmentType, type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { type LetterBlock, type Line, lineText, type UnescoLetter } from "@/lib/domain/letter-lines";
import { printSheet, runs, spacing, twips } from "./page";

const margins = { top: 25, right: 25, bottom: 25, left: 25 };
const size = 12;
const languages = { en: "en-GB", fr: "fr-FR" } as const;

/** A letter to UNESCO as DOCX: no form is prescribed for it (uccn.md 7.6). The same letter gives the same bytes. */
export function printUnescoLetter(letter: UnescoLetter): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, greeting, closing, language } = letter;
  const children: FileChild[] = [
    new Paragraph({ spacing: spacing(0, 12), children: runs(letter.advice, { size: 10, italics: true }) }),
    ...letter.from.map((line) => left(line)),
    ...(title
      ? [new Paragraph({ alignment: AlignmentType.CENTER, spacing: spacing(12, 12), children: runs(title, { size: 14, bold: true }) })]
      : []),
    ...(title ? [] : [dated(letter.placeAndDate)]),
    ...letter.to.map((line) => left(line)),
    ...(subject ? [left(subject, { bold: true, before: 14, after: 12 })] : []),
    ...(greeting ? [left(greeting, { after: 8 })] : []),
    ...letter.body.map(bodyBlock),
    ...(closing ? [left(closing, { before: 6, after: 12 })] : []),
    ...(title ? [dated(letter.placeAndDate)] : []),
    ...letter.signature.map(signed),
  ];
  return printSheet({ margins, language: languages[language], title: lineText(title ?? subject ?? []), children });
}

type Shape = { bold?: boolean; before?: number; after?: number };

function left(line: Line, { bold = false, before = 0, after = 0 }: Shape = {}): Paragraph {
  return new Paragraph({ spacing: spacing(before, after, 1.08), children: runs(line, { size, bold }) });
}

function dated(line: Line): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, spacing: spacing(14, 14), children: runs(line, { size }) });
}

/** Kept together, so that no signature stands alone on a page. */
function signed(line: Line, index: number): Paragraph {
  return new Paragraph({
    indent: { left: twips(80) },
    keepNext: true,
    keepLines: true,
    spacing: spacing(index === 0 ? 18 : 0, index === 0 ? 24 : 0),
    children: runs(line, { size, bold: index === 1 }),
  });
}

function bodyBlock(block: LetterBlock): FileChild {
  if (block.type === "pairs") return table(block.rows);
  if (block.type === "heading") return left(block.line, { bold: true, before: 10, after: 6 });
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    ...(block.type === "item" ? { indent: { left: twips(6) } } : {}),
    spacing: spacing(0, 8, 1.15),
    children: runs(block.type === "item" ? [{ text: "– " }, ...block.line] : block.line, { size }),
  });
}

const columns = [55, 105] as const;

function table(rows: readonly (readonly [Line, Line])[]): Table {
  const cell = (line: Line, column: 0 | 1) =>
    new TableCell({
      width: { size: twips(columns[column]), type: WidthType.DXA },
      margins: { left: 100, right: 100, top: 40, bottom: 40 },
      children: [new Paragraph({ spacing: spacing(0, 0), children: runs(line, { size, bold: column === 0 }) })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns[0] + columns[1]), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    rows: rows.map(([name, value]) => new TableRow({ cantSplit: true, children: [cell(name, 0), cell(value, 1)] })),
  });
}
