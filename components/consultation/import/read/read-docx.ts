import type { SourceTable } from "@/lib/domain/consultation/remark-source";
import type { OpenCell } from "./cell-words";
import { WordRows } from "./word-rows";
import { type Attributes, attribute, readXml } from "./xml";

const pictures = new Set(["pic", "imagedata", "OLEObject", "chart"]);
const signs: Readonly<Record<string, string>> = { br: "\n", cr: "\n", tab: " ", noBreakHyphen: "-" };
// Taken out or moved away under "track changes"; what a text box says a second time for old programs.
const unread = new Set(["del", "moveFrom", "Fallback"]);

/** The tables of a Word document's main part. Tables and text boxes in cells become words of the cell. */
export function readDocx(document: Uint8Array): readonly SourceTable[] {
  const reader = new DocumentReader();
  readXml(document, reader);
  return reader.tables;
}

class DocumentReader {
  readonly tables: SourceTable[] = [];
  private depth = 0;
  private hidden = 0;
  private rows = new WordRows();
  private cell: OpenCell | undefined;
  private rowProperties = false;
  private saying = false;
  private run = false;
  private struck = false;

  open(name: string, attributes: Attributes): void {
    const value = attribute(attributes, "val");
    if (name === "del" && this.rowProperties) this.rows.takeOut();
    if (unread.has(name)) this.hidden += 1;
    else if (name === "tbl") this.openTable();
    else if (this.hidden > 0) return;
    else if (this.depth === 1 && this.openedInTable(name, value)) return;
    else if (pictures.has(name)) this.cell?.has.add("picture");
    else if (name === "footnoteReference" || name === "endnoteReference") this.cell?.has.add("footnote");
    else if (name === "r") [this.run, this.struck] = [true, false];
    else if ((name === "strike" || name === "dstrike") && this.run) this.struck = !/^(0|false|off)$/.test(value ?? "");
    else if (name === "numId" && value !== "0") this.cell?.words.push("- ");
    else if (name === "t") this.saying = true;
    else if (this.run || name !== "tab") this.cell?.words.push(signs[name] ?? "");
  }

  text(words: string): void {
    if (!this.saying || this.hidden > 0 || !this.cell) return;
    this.cell.words.push(words);
    if (this.struck && words.trim() !== "") this.cell.has.add("struck");
  }

  close(name: string): void {
    if (unread.has(name)) this.hidden -= 1;
    else if (name === "tbl") this.closeTable();
    else if (name === "t") this.saying = false;
    else if (name === "r") [this.run, this.struck] = [false, false];
    else if (name === "p") this.cell?.words.push("\n");
    else if (name === "trPr") this.rowProperties = false;
    else if (this.depth === 1) this.closedInTable(name);
  }

  private openedInTable(name: string, value: string | undefined): boolean {
    if (name === "tr") this.rows.openRow();
    else if (name === "trPr") this.rowProperties = true;
    else if (name === "gridBefore") this.rows.skip(Number(value));
    else if (name === "tc") this.cell = this.rows.openCell();
    else if (name === "gridSpan" && this.cell) this.cell.colSpan = Number(value) || 1;
    else if (name === "vMerge") this.rows.mergeDown(value === "restart");
    else return false;
    return true;
  }

  private closedInTable(name: string): void {
    if (name === "tr") this.rows.closeRow();
    if (name !== "tc") return;
    this.rows.closeCell();
    this.cell = undefined;
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth === 1) this.rows = new WordRows();
    else this.cell?.has.add("table");
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    const rows = this.rows.all();
    if (rows.length > 0) this.tables.push({ rows });
  }
}
