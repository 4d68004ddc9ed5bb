import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";

/** A cell of a table to be written: words, a line a paragraph, or more of it. */
export type Written =
  | string
  | {
      readonly text: string;
      readonly down?: number;
      readonly across?: number;
      readonly picture?: boolean;
      readonly struck?: boolean;
      readonly inner?: readonly (readonly string[])[];
    };

/** The smallest picture there is: one grey dot. */
const dot = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=", "base64");

/** A Word document with a line of text and these tables. */
export async function wordFile(...tables: readonly (readonly (readonly Written[])[])[]): Promise<Uint8Array> {
  const children = tables.flatMap((rows) => [new Paragraph("Kính gửi: Tổ công tác"), tableOf(rows)]);
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function tableOf(rows: readonly (readonly Written[])[]): Table {
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) });
}

function cellOf(written: Written): TableCell {
  const { text, down, across, picture, struck, inner } = typeof written === "string" ? { text: written } : { ...written };
  const lines = text.split("\n").map((line) => new Paragraph({ children: [new TextRun({ text: line, strike: struck })] }));
  const image = new ImageRun({ type: "png", data: dot, transformation: { width: 9, height: 9 } });
  return new TableCell({
    rowSpan: down,
    columnSpan: across,
    children: [...lines, ...(picture ? [new Paragraph({ children: [image] })] : []), ...(inner ? [tableOf(inner), new Paragraph("")] : [])],
  });
}

export type Sheet = { readonly name: string; readonly rows: string; readonly after?: string; readonly rels?: string };

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as Excel writes it, of sheets in Excel's own words; `more` are further parts by their names. */
export function excelFile(sheets: readonly Sheet[], more: Readonly<Record<string, string | Uint8Array>> = {}, type = main): Uint8Array {
  const rels = sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets>${sheets.map(({ name }, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${rels.join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.flatMap(({ rows, after = "", rels: own }, n) => [
        [`xl/worksheets/sheet${n + 1}.xml`, `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`],
        ...(own ? [[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`, `<Relationships>${own}</Relationships>`]] : []),
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])));
}

/** Rows of words as a sheet holds them in its cells. */
export function sheetRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  return rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join("")}</row>`).join("");
}
