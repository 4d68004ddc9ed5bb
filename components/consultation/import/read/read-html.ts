import { Parser } from "htmlparser2";
import type { Source, SourceRow, SourceTable } from "@/lib/domain/consultation/remark-source";
import { closedCell, type OpenCell, openCell } from "./cell-words";

const blocks = new Set(["p", "div", "br", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"]);
const unread = new Set(["style", "script", "head", "title", "template", "del", "noscript"]);
const pictures = new Set(["img", "svg", "object", "v:imagedata", "canvas"]);

type Element = { readonly hidden: boolean; readonly struck: boolean };

/**
 * The tables of a page or of a clipboard as Word, Excel, LibreOffice, Google Docs and Sheets write it. Nothing in it is run or fetched: it
 * is read letter by letter, never drawn. A table in a cell becomes words of that cell; what was taken out under "track changes" is left out.
 */
export function readHtml(html: string): Source {
  const reader = new TableReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.say(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  const { tables } = reader;
  return { tables, troubles: tables.length === 0 ? [{ code: "not-a-table" }] : [] };
}

class TableReader {
  readonly tables: SourceTable[] = [];
  private readonly elements: Element[] = [];
  private depth = 0;
  private rows: SourceRow[] = [];
  private cells: OpenCell[] = [];
  private cell: OpenCell | undefined;
  private lineBegins = true;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { hidden, struck } = this.elements.at(-1) ?? { hidden: false, struck: false };
    const style = attributes.style ?? "";
    const now = {
      hidden: hidden || unread.has(name) || /display:\s*none|mso-hide:\s*all/i.test(style),
      struck: struck || name === "s" || name === "strike" || /line-through/i.test(style),
    };
    this.elements.push(now);
    if (name === "table") this.openTable();
    else if (now.hidden) return;
    else if (this.depth === 1 && name === "tr") this.cells = [];
    else if (this.depth === 1 && (name === "td" || name === "th")) this.openCell(attributes);
    else if (pictures.has(name)) this.cell?.has.add("picture");
    else if (name === "br") this.add("\n");
    else if (blocks.has(name)) this.breakLine(name === "li" ? "- " : "");
  }

  say(text: string): void {
    const element = this.elements.at(-1);
    if (!this.cell || element?.hidden) return;
    this.add(text.replace(/[ \t\r\n\f]+/g, " "));
    if (element?.struck && text.trim() !== "") this.cell.has.add("struck");
  }

  close(name: string): void {
    const element = this.elements.pop();
    if (name === "table") this.closeTable();
    else if (element?.hidden) return;
    else if (this.depth === 1 && (name === "td" || name === "th")) this.cell = undefined;
    else if (this.depth === 1 && name === "tr") this.rows.push({ line: this.rows.length + 1, cells: this.cells.map(closedCell) });
    else if (name === "td" || name === "th") this.add(" ");
    else if (blocks.has(name) && name !== "br") this.breakLine("");
  }

  private add(words: string): void {
    this.cell?.words.push(words);
    if (words !== " ") this.lineBegins = words.endsWith("\n");
  }

  /** The end of one paragraph and the beginning of the next are one line break. */
  private breakLine(then: string): void {
    if (!this.lineBegins) this.add("\n");
    if (then !== "") this.add(then);
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth === 1) this.rows = [];
    else this.cell?.has.add("table");
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.depth > 0 || this.rows.length === 0) return;
    this.tables.push({ rows: this.rows });
    this.cell = undefined;
  }

  private openCell({ colspan, rowspan }: Readonly<Record<string, string>>): void {
    this.cell = { ...openCell(), colSpan: Number.parseInt(colspan ?? "1", 10), rowSpan: Number.parseInt(rowspan ?? "1", 10) };
    this.cells.push(this.cell);
    this.lineBegins = true;
  }
}
