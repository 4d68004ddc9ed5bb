import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Cell } from "@/lib/domain/consultation/response-cells";
import type { ResponseRow, ResponseTable } from "@/lib/domain/consultation/response-table";
import { lineText } from "@/lib/domain/letter-lines";
import { bodyBlock, centred, foot, head, margins, titleOf } from "../letters/official-parts";
import { plain, printSheet, spacing, twips } from "../letters/page";
import { wordText } from "../letters/word-text";

// A4 lying, less the margins of the decree: 252 mm.
const widths = { left: 100, right: 152 } as const;
const columns = [44, 42, 76, 90] as const;
const size = 12;
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

/**
 * The table of responses as DOCX: A4 lying, in the form of Nghị định 30/2020/NĐ-CP, its head row on every page, rows that may
 * break, cells answered together merged. Takes seconds for thousands of remarks, so it is called in a worker. The same table
 * gives the same bytes.
 */
export function responseDocx(table: ResponseTable): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, notice, rows } = table;
  const children: FileChild[] = [
    head(paper, widths),
    ...titleOf(paper, widths),
    centred(plain(notice ?? ""), { size: notice ? 13 : 4, italics: true, after: 6 }),
    ...paper.body.flatMap((block) => bodyBlock(block)),
    // Two tables that touch are one to Word.
    ...(rows.length > 0 ? [grid(table), new Paragraph({ keepNext: true, spacing: spacing(0, 0), children: [] })] : []),
    foot(paper, widths),
  ];
  return printSheet({ margins, language: "vi-VN", title: `${paper.type} ${lineText(paper.abstract)}`, landscape: true, children });
}

function grid({ head: names, rows }: ResponseTable): Table {
  const heads = names.map((name, column) => cell([[{ text: name, bold: true }]], column, { alignment: "center" }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map((row, index) => new TableRow({ children: cellsOf(row, rows[index + 1]) })),
    ],
  });
}

function cellsOf(row: ResponseRow, next: ResponseRow | undefined): TableCell[] {
  const merge = row.together ? VerticalMergeType.CONTINUE : next?.together ? VerticalMergeType.RESTART : undefined;
  // The last row goes with the signature, so that this does not stand alone on a page.
  const keepNext = next === undefined;
  const shared = (content: Cell, column: number) =>
    cell(row.together ? [] : content, column, { keepNext, ...(merge === undefined ? {} : { verticalMerge: merge }) });
  return [shared(row.place, 0), cell(row.subject, 1, { keepNext }), cell(row.remark, 2, { keepNext }), shared(row.answer, 3)];
}

type Set = {
  readonly alignment?: "center";
  readonly keepNext?: boolean;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
};

function cell(content: Cell, column: number, { alignment, keepNext = false, verticalMerge }: Set = {}): TableCell {
  const paragraphs = content.map(
    (runs) =>
      new Paragraph({
        spacing: spacing(0, 3),
        keepNext,
        ...(alignment ? { alignment } : {}),
        children: runs.map(
          ({ text, bold, italic, blank }) =>
            new TextRun({
              text: wordText(text),
              size: size * 2,
              ...(bold ? { bold } : {}),
              ...(italic ? { italics: italic } : {}),
              ...(blank ? { highlight: "yellow" } : {}),
            }),
        ),
      }),
  );
  return new TableCell({
    width: { size: twips(columns[column] ?? 0), type: WidthType.DXA },
    margins: { left: 85, right: 85, top: 40, bottom: 40 },
    verticalAlign: alignment ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(verticalMerge ? { verticalMerge } : {}),
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ keepNext })],
  });
}
