import { zipSync } from "fflate";
import { wordText } from "../letters/word-text";
import { rowHeight } from "./row-height";

/** A cell: typed words, or a number of ours. `bold` for a head. */
export type SheetCell = { readonly value: string | number; readonly bold?: true };

export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** In characters, one a column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The first row is a head: it stays in sight, stands again on every printed page, and its columns can be filtered. */
  readonly head?: true;
  /** Stands above each printed page. */
  readonly title: string;
};

/** What Excel holds in a cell; a file with more it calls damaged. */
const most = 32_767;
const cutOff = "… [còn tiếp, xem bản DOCX]";

/**
 * A workbook as XLSX, A4 lying, as wide as the page; a sheet without a head is one page. Words are text and stay text: no cell is a formula, whatever it begins with,
 * also after it is edited (`quotePrefix`). What XML cannot hold is left out, what is longer than a cell is cut and says so. The same
 * sheets give the same bytes in every zone and at any time.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${start}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": book(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet, at === 0)])),
  };
  const bytes = new TextEncoder();
  // Made from local parts it is written alike in every zone, because a ZIP keeps local time.
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytes.encode(xml)])), { mtime, level: 6 }),
  );
}

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"`;

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`);
  return `${start}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

const quoted = (name: string) => escaped(`'${name.replaceAll("'", "''")}'`);

/** The ranges are named as Excel itself names them: what is filtered is hidden, what is repeated is not. */
function book(sheets: readonly Sheet[]): string {
  const named = sheets.flatMap(({ name, head, widths, rows }, at) =>
    head
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(name)}!$A$1:$${letter(widths.length)}$${rows.length}</definedName>`,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$1:$1</definedName>`,
        ]
      : [],
  );
  const list = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  return `${start}<workbook ${main}><bookViews><workbookView/></bookViews><sheets>${list}</sheets>${named.length > 0 ? `<definedNames>${named.join("")}</definedNames>` : ""}</workbook>`;
}

const looks = { words: 1, head: 2, bold: 3, number: 4 } as const;
const fonts = `<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>`;
const look = (font: number, border: number, alignment: string, more = ' quotePrefix="1"') =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0"${more} applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
const styles = `${start}<styleSheet ${main}>${fonts}<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${look(0, 1, 'vertical="top" wrapText="1"')}${look(1, 1, 'horizontal="center" vertical="center" wrapText="1"')}${look(1, 0, 'vertical="top"')}${look(0, 1, 'vertical="top"', "")}</cellXfs></styleSheet>`;

/** The elements stand in the order in which Excel insists on them. */
function worksheet({ widths, rows, head, title }: Sheet, first: boolean): string {
  const frozen = head ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : "";
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("");
  const filter = head ? `<autoFilter ref="A1:${letter(widths.length)}${rows.length}"/>` : "";
  return [
    `${start}<worksheet ${main}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView ${first ? 'tabSelected="1" ' : ""}workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${columns}</cols>`,
    `<sheetData>${rows.map((cells, at) => rowOf(cells, at, widths, head === true && at === 0)).join("")}</sheetData>${filter}`,
    '<pageMargins left="0.79" right="0.59" top="0.98" bottom="0.79" header="0.39" footer="0.39"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${head ? 0 : 1}"/>`,
    `<headerFooter><oddHeader>&amp;C${escaped(headerText(title))}</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
  ].join("");
}

/** "&" begins a command in a header, which holds 255 characters. */
function headerText(title: string): string {
  return wordText(title).slice(0, 120).replaceAll("&", "&&");
}

function rowOf(cells: readonly SheetCell[], at: number, widths: readonly number[], head: boolean): string {
  const each = cells.map(({ value, bold }, column) => {
    const place = `r="${letter(column + 1)}${at + 1}"`;
    if (typeof value === "number") return `<c ${place} s="${looks.number}"><v>${value}</v></c>`;
    const style = head ? looks.head : bold ? looks.bold : looks.words;
    return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cellWords(value))}</t></is></c>`;
  });
  // The head has the arrow of its filter beside it; what is bold elsewhere does not wrap.
  const wrapped = cells.map(({ value, bold }, column) => ({
    ...{ words: cellWords(String(value)), bold: head },
    width: bold ? undefined : (widths[column] ?? 10) - (head ? 3 : 0),
  }));
  return `<row r="${at + 1}" ht="${rowHeight(wrapped)}">${each.join("")}</row>`;
}

/** As Excel reads it back: "_x0041_" would be taken for an "A", so its first sign is written as such a code itself. */
function cellWords(text: string): string {
  const words = wordText(text);
  const kept = words.length <= most ? words : `${words.slice(0, most - cutOff.length).toWellFormed()}${cutOff}`;
  return kept.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function letter(column: number): string {
  return String.fromCharCode(64 + column);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
