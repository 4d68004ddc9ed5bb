import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { colours, indentAt } from "./docx-styles.mjs";

// A4 less its margins, in twentieths of a point.
export const pageWidth = 11906 - 2 * 1418;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const thick = { style: BorderStyle.SINGLE, size: 8, color: colours.ink };
const unframed = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/**
 * How a block is set: `language` of its words (a BCP 47 tag), `width` of its column, `style` of its paragraphs, `depth` of the
 * list it stands in (undefined outside of one), and `lists`, which numbers the lists of a document.
 */
export function blocksOf(blocks, how) {
  return blocks.flatMap((block) => setters[block.type](block, how));
}

const setters = {
  paragraph: ({ runs }, how) => (runs.some(({ text }) => text.trim() !== "") ? [paragraph(runs, how)] : []),
  subheading: ({ text }, how) =>
    how.depth !== undefined || text.length > 600
      ? [paragraph([{ text, bold: true }], how)]
      : [new Paragraph({ heading: HeadingLevel.HEADING_3, children: words([{ text }], how) })],
  note: ({ text }, how) => [paragraph([{ text }], { ...how, style: "FormNote" })],
  list: listOf,
  pairs: ({ rows }, how) => (rows.length > 0 ? [pairsOf(rows, how), gap()] : []),
  table: ({ head, rows }, how) => (head.length > 0 || rows.some((row) => row.length > 0) ? [tableOf(head, rows, how), gap()] : []),
};

export function paragraph(runs, how, more = {}) {
  const inside = how.depth === undefined ? {} : { indent: { left: indentAt(how.depth) } };
  return new Paragraph({ ...(how.style ? { style: how.style } : {}), ...inside, ...more, children: words(runs, how) });
}

/** Runs with their looks and language; a line end inside of one is a line break. */
export function words(runs, { language }) {
  return runs.flatMap(({ text, bold, italic, ...looks }) =>
    text
      .split("\n")
      .map(
        (line, index) =>
          new TextRun({ text: line, bold, italics: italic, language: { value: language }, ...looks, ...(index > 0 ? { break: 1 } : {}) }),
      ),
  );
}

/** The first paragraph of an item carries its number; what follows in it stands below, as far in. */
function listOf({ ordered, items }, how) {
  const depth = how.depth === undefined ? 0 : Math.min(how.depth + 1, 8);
  const instance = how.lists.next++;
  const inside = { ...how, depth };
  return items.flatMap((blocks) => {
    const [first, ...rest] = blocks;
    const opening = first?.type === "paragraph" ? first.runs : [{ text: "" }];
    const numbered = paragraph(
      opening,
      { ...how, depth: undefined },
      { numbering: { reference: ordered ? "numbers" : "points", level: depth, instance } },
    );
    return [numbered, ...blocksOf(first?.type === "paragraph" ? rest : blocks, inside)];
  });
}

function pairsOf(rows, how) {
  const widths = [Math.round(how.width * 0.32), how.width - Math.round(how.width * 0.32)];
  return new Table({
    ...frame(widths, unframed),
    rows: rows.map(([name, value]) => row([cell([{ text: name, color: colours.muted }], how), cell([{ text: value }], how)])),
  });
}

/** Columns whose every filled cell is a number stand on the right, but for the first: it names the row. */
function tableOf(head, rows, how) {
  const count = Math.max(head.length, ...rows.map((cells) => cells.length));
  const widths = Array.from({ length: count }, () => Math.floor(how.width / count));
  const right = (column) => column > 0 && isNumeric(rows.map((cells) => cells[column] ?? ""));
  const filled = (cells, looks) => widths.map((_, column) => cell([{ text: cells[column] ?? "", ...looks }], how, right(column)));
  return new Table({
    ...frame(widths, { ...unframed, top: thick, bottom: thick, insideHorizontal: thin }),
    rows: [
      ...(head.length > 0 ? [row(filled(head, { bold: true }), { tableHeader: true })] : []),
      ...rows.map((cells) => row(filled(cells, {}))),
    ],
  });
}

function isNumeric(cells) {
  const filled = cells.filter((text) => text.trim() !== "");
  return filled.length > 0 && filled.every((text) => /^[\s\d.,%$₫€+−–()-]+$/.test(text));
}

function cell(runs, how, right = false) {
  const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    verticalAlign: VerticalAlign.TOP,
    children: [paragraph(runs, { ...how, depth: undefined, style: "FormTable" }, { alignment })],
  });
}

function row(children, more = {}) {
  return new TableRow({ children, cantSplit: true, ...more });
}

/** Two texts beside each other under the names of their languages, which stand again on every page they go on to. */
export function columnsOf(columns) {
  const widths = columns.map(() => Math.floor(pageWidth / columns.length));
  const inside = { ...unframed, insideVertical: thin };
  const margins = { top: 60, bottom: 60, left: 140, right: 140 };
  return new Table({
    ...frame(widths, inside),
    rows: [
      row(
        columns.map(({ name }) => new TableCell({ margins, children: [name] })),
        { tableHeader: true },
      ),
      row(
        columns.map(({ children }) => new TableCell({ margins, children })),
        { cantSplit: false },
      ),
    ],
  });
}

/** The width a text has inside one of so many columns. */
export const columnWidth = (count) => Math.floor(pageWidth / count) - 280;

function frame(widths, borders) {
  return {
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders,
  };
}

/** Two tables that touch would be one to Word, and a cell must not end with a table. */
export function gap() {
  return new Paragraph({ style: "FormNote", children: [] });
}
