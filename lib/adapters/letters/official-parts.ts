import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { LetterBlock, Line, OfficialPaper } from "@/lib/domain/letter-lines";
import { plain, runs, spacing, twips } from "./page";

// Nghị định 30/2020/NĐ-CP, Phụ lục I: page 210 × 297 mm, margins 20–25, 30–35 (left), 15–20 (right) mm; sizes in points.
export const margins = { top: 20, right: 15, bottom: 20, left: 30 };
/** Of the two columns of head and foot, in millimetres; together they are the width between the margins. */
export type Widths = { readonly left: number; readonly right: number };
const ruled = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

type Shape = { size: number; bold?: boolean; italics?: boolean; caps?: boolean; after?: number; before?: number };

/** A line in the middle of its column. */
export function centred(line: Line, { size, bold, italics, caps, after = 0, before = 0 }: Shape): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: spacing(before, after),
    children: runs(line, { size, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}), ...(caps ? { caps } : {}) }),
  });
}

/** A rule of that length in the middle of a space of that width, both in millimetres. */
function rule(length: number, width: number): Paragraph {
  const side = twips((width - length) / 2);
  return new Paragraph({
    border: ruled,
    indent: { left: side, right: side },
    spacing: { before: 0, after: 40, line: 40, lineRule: "exact" },
  });
}

/** Two columns side by side without a line around them. */
export function cells(left: readonly FileChild[], right: readonly FileChild[], widths: Widths): Table {
  const cell = (children: readonly FileChild[], width: number) =>
    new TableCell({
      children: [...children] as (Paragraph | Table)[],
      width: { size: twips(width), type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      verticalAlign: VerticalAlign.TOP,
      borders: { top: none, bottom: none, left: none, right: none },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.left + widths.right), type: WidthType.DXA },
    columnWidths: [twips(widths.left), twips(widths.right)],
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths.left), cell(right, widths.right)] })],
  });
}

// As wide as "Độc lập - Tự do - Hạnh phúc" is in Times New Roman, bold, 13 points.
const mottoLength = 58;

/** Issuer, number and trích yếu on the left, Quốc hiệu, place and date on the right. */
export function head({ above, issuer, symbol, place, type, abstract }: OfficialPaper, widths: Widths): Table {
  const number: Line = [{ text: "Số:          /" }, ...symbol];
  // A named paper carries its trích yếu under its name; a công văn under its number.
  const about = type === undefined ? [centred([{ text: "V/v " }, ...abstract], { size: 12, before: 6 })] : [];
  const left = [
    ...(above ? [centred(unbroken(above), { size: 12, caps: true })] : []),
    centred(unbroken(issuer), { size: 12, bold: true, caps: true }),
    rule(24, widths.left),
    centred(number, { size: 13, before: 4 }),
    ...about,
  ];
  const right = [
    centred(plain(quocHieu), { size: 12, bold: true }),
    centred(plain(tieuNgu), { size: 13, bold: true }),
    rule(mottoLength, widths.right),
    centred([...place, { text: ", ngày      tháng      năm          " }], { size: 13, italics: true, before: 4 }),
  ];
  return cells(left, right, widths);
}

// No-break spaces: a Quốc hiệu broken before "NAM" is the gravest fault a paper can have.
const quocHieu = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".replaceAll(" ", "\u00a0");
const tieuNgu = "Độc lập - Tự do - Hạnh phúc".replaceAll(" ", "\u00a0");

/** "ỦY BAN NHÂN DÂN" and whose it is, each whole on its line. */
function unbroken(line: Line): Line {
  return line.map(({ text, ...rest }) => ({
    ...rest,
    text: text.replace(/^(ủy ban nhân dân) (.+)$/i, (_all, body: string, of: string) => `${body} ${of.replaceAll(" ", "\u00a0")}`),
  }));
}

/** Tên loại and trích yếu over a rule; nothing for a công văn. */
export function titleOf({ type, abstract }: OfficialPaper, widths: Widths): readonly Paragraph[] {
  if (type === undefined) return [];
  const width = widths.left + widths.right;
  return [centred(plain(type), { size: 14, bold: true, before: 18 }), centred(abstract, { size: 14, bold: true }), rule(width / 3, width)];
}

/** Kính gửi: one on its line, several in a list. */
export function addressees({ to }: OfficialPaper): readonly Paragraph[] {
  const [only, ...more] = to;
  if (only && more.length === 0) return [centred([{ text: "Kính gửi: " }, ...only, { text: "." }], { size: 14, before: 14, after: 8 })];
  const each = (line: Line, index: number) =>
    new Paragraph({
      indent: { left: twips(55) },
      spacing: spacing(0, index === to.length - 1 ? 8 : 0),
      children: runs([{ text: "- " }, ...line, { text: index === to.length - 1 ? "." : ";" }], { size: 14 }),
    });
  return [
    new Paragraph({ indent: { left: twips(45) }, spacing: spacing(14, 0), children: runs(plain("Kính gửi:"), { size: 14 }) }),
    ...to.map(each),
  ];
}

function justified(line: Line, look: { bold?: boolean; italics?: boolean } = {}, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(12.7) },
    spacing: spacing(0, 6, 1.15),
    children: runs(line, { size: 14, ...look }),
  });
}

/** Căn cứ, each closed by its sign. */
export function basisOf({ basis }: OfficialPaper): readonly Paragraph[] {
  return basis.map((line, index) => justified([...line, { text: index === basis.length - 1 ? "." : ";" }], { italics: true }));
}

/** A block of the body, justified; `keepNext` holds it on the page of what follows, as a heading is held always. */
export function bodyBlock(block: LetterBlock, keepNext = false): readonly Paragraph[] {
  if (block.type === "pairs") return block.rows.map(([name, value]) => justified([...name, { text: ": " }, ...value], {}, keepNext));
  if (block.type === "heading") return [justified(block.line, { bold: true }, true)];
  return [justified(block.type === "item" ? [{ text: "- " }, ...block.line] : block.line, {}, keepNext)];
}

/** Nơi nhận, a recipient a line, the last closed by a full stop. */
export function recipientsOf({ recipients }: Pick<OfficialPaper, "recipients">): readonly Paragraph[] {
  const to = recipients.map((line, index) => {
    const end = index === recipients.length - 1 ? "." : ";";
    return new Paragraph({ spacing: spacing(0, 0), children: runs([{ text: "- " }, ...line, { text: end }], { size: 11 }) });
  });
  return [new Paragraph({ spacing: spacing(12, 0), children: runs(plain("Nơi nhận:"), { size: 12, bold: true, italics: true }) }), ...to];
}

/** Nơi nhận on the left, offices, room for the hand and the name on the right. */
export function foot({ recipients, office, signatory }: OfficialPaper, widths: Widths): Table {
  const left = recipientsOf({ recipients });
  // The offices are in capitals already where they are known, and hints are not to shout.
  const offices = office.map((line, index) => centred(line, { size: 14, bold: true, before: index === 0 ? 12 : 0 }));
  const room = new Paragraph({ spacing: spacing(60, 0), children: [] });
  return cells(left, [...offices, room, centred(signatory, { size: 14, bold: true })], widths);
}
