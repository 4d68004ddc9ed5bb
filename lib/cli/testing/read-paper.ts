import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";

/** What other programs than ours read in a file; without them nothing is proved, so their absence is a failure. */
function reading<T>(bytes: Uint8Array, name: string, read: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "paper-"));
  try {
    writeFileSync(path.join(folder, name), bytes);
    return read(path.join(folder, name), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A tool of poppler (Debian: poppler-utils) on a PDF. */
export function poppler(tool: "pdftotext" | "pdfinfo" | "pdffonts", pdf: Uint8Array, ...options: string[]): string {
  return reading(pdf, "read.pdf", (file) =>
    execFileSync(tool, [...options, file, ...(tool === "pdftotext" ? ["-"] : [])], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 100_000_000,
    }).toString(),
  );
}

/** A DOCX as LibreOffice (Debian: libreoffice-writer-nogui) opens it: its text, a line a paragraph or cell, or in another format. */
export function libreOffice(docx: Uint8Array, to: "txt" | "pdf" | "docx" | "doc" | "odt" | "html"): Uint8Array {
  return reading(docx, "read.docx", (file, folder) => {
    const home = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const format = to === "txt" ? "txt:Text (encoded):UTF8" : to;
    const out = path.join(folder, "out");
    execFileSync("soffice", [home, "--headless", "--convert-to", format, "--outdir", out, file], { stdio: "ignore", timeout: 120_000 });
    return new Uint8Array(readFileSync(path.join(out, `read.${to}`)));
  });
}

/** A sheet of an XLSX, counted from one, as LibreOffice (Debian: libreoffice-calc-nogui) opens it: its rows, cells as they are shown. */
export function sheetInCalc(xlsx: Uint8Array, sheet: number): readonly (readonly string[])[] {
  return reading(xlsx, "read.xlsx", (file, folder) => {
    const home = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    // Comma, quote, UTF-8, from the first line, cells as shown, all of them quoted, of that sheet alone.
    const format = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,${sheet}`;
    const out = path.join(folder, "csv");
    execFileSync("soffice", [home, "--headless", "--convert-to", format, "--outdir", out, file], { stdio: "ignore", timeout: 120_000 });
    const [made = ""] = readdirSync(out);
    return rowsOfCsv(readFileSync(path.join(out, made), "utf8"));
  });
}

function rowsOfCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** An element of the tag tree. `text` is what stands in it itself and in its inline parts, `language` its own or its parent's. */
export type Tag = { readonly role: string; readonly language: string; readonly within: readonly string[]; text: string };

/** What a line of text in itself is made of; all else only holds such. */
const inline = new Set(["Span", "Link", "Reference", "Em", "Strong", "Quote"]);

/**
 * The tag tree in its order, walked from StructTreeRoot in the file itself, with the words that its marked contents say to
 * whoever cannot see the page: glyphs by their fonts' ToUnicode tables. Throws where there is no tree.
 */
export async function tagsOf(pdf: Uint8Array): Promise<readonly Tag[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const words = new Map(document.getPages().map((page) => [page.ref.toString(), markedWords(page)]));
  const root = catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const roles = root.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  const tags: Tag[] = [];
  const walk = (kids: PDFObject | undefined, parent: Tag | undefined, page: string | undefined): void => {
    const found = context.lookup(kids);
    if (found instanceof PDFArray) for (const each of found.asArray()) walk(each, parent, page);
    else if (found instanceof PDFNumber) say(parent, words.get(page ?? "")?.get(found.asNumber()));
    else if (found instanceof PDFDict) {
      const on = found.get(PDFName.of("Pg"))?.toString() ?? page;
      const marked = found.get(PDFName.of("MCID"));
      if (marked) walk(marked, parent, on);
      const named = found.lookupMaybe(PDFName.of("S"), PDFName);
      if (!named) return;
      const role = (roles?.lookupMaybe(named, PDFName) ?? named).decodeText();
      const language = textOf(found.get(PDFName.of("Lang"))) ?? parent?.language ?? textOf(catalog.get(PDFName.of("Lang"))) ?? "";
      const tag: Tag = { role, language, within: parent ? [...parent.within, parent.role] : [], text: "" };
      tags.push(tag);
      walk(found.get(PDFName.of("K")), tag, on);
      if (inline.has(role)) say(parent, tag.text);
    }
  };
  walk(root.get(PDFName.of("K")), undefined, undefined);
  return tags;
}

function say(tag: Tag | undefined, words = ""): void {
  if (tag) tag.text += words;
}

/** What each marked content of a page says, by its number. */
function markedWords(page: PDFPage): ReadonlyMap<number, string> {
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const resources = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  for (const [name] of resources?.entries() ?? []) {
    const table = resources?.lookup(name, PDFDict).lookup(PDFName.of("ToUnicode"));
    if (table instanceof PDFRawStream) fonts.set(name.decodeText(), glyphWords(unpacked(table)));
  }
  const said = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: ReadonlyMap<string, string> | undefined;
  for (const [, mark, number, end, named, shown] of contentOf(page).matchAll(operators)) {
    if (mark !== undefined) open.push(number === undefined ? open.at(-1) : Number(number));
    else if (end !== undefined) open.pop();
    else if (named !== undefined) font = fonts.get(named);
    const at = open.at(-1);
    if (shown === undefined || at === undefined) continue;
    const glyphs = glyphsIn(shown);
    said.set(at, (said.get(at) ?? "") + glyphs.map((glyph) => font?.get(glyph) ?? "\ufffd").join(""));
  }
  return said;
}

const literal = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)`;
// Begin of marked content, with its number where it has one; its end; the font from here on; glyphs that are shown.
const operators = new RegExp(
  String.raw`(\/\w+\s*(?:<<(?:[^<>]*?\/MCID\s+(\d+)[^<>]*|(?:[^<>]|<[^<>]*>)*)>>\s*BDC|BMC))|\b(EMC)\b|\/(\w+)\s+[\d.]+\s+Tf|(\[(?:${literal}|<[^>]*>|[-\d.\s])*\]\s*TJ|${literal}\s*Tj|<[^>]*>\s*Tj)`,
  "g",
);
const strings = new RegExp(`${literal}|<([0-9A-Fa-f\\s]*)>`, "g");
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The glyphs of what is shown, two bytes each, in hex. */
function glyphsIn(shown: string): readonly string[] {
  return [...shown.matchAll(strings)].flatMap(([whole, hex]) => {
    const bytes = whole
      .slice(1, -1)
      .replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, code: string) =>
        /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : /\n/.test(code) ? "" : (escapes[code] ?? code),
      );
    const packed = hex === undefined ? Buffer.from(bytes, "latin1").toString("hex") : hex.replace(/\s/g, "");
    return packed.toUpperCase().match(/.{4}/g) ?? [];
  });
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((each) => page.doc.context.lookup(each)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? unpacked(stream) : "")).join("\n");
}

function unpacked(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
}

/** A ToUnicode table: glyph to words, both in hex, singly or by runs. */
function glyphWords(table: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const decoded = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, singles = ""] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", hex = ""] of singles.matchAll(/<(\w+)>\s*<(\w+)>/g)) words.set(glyph.toUpperCase(), decoded(hex));
  for (const [, runs = ""] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", hex = ""] of runs.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph++)
        words.set(hexOf(glyph), decoded(hexOf(Number.parseInt(hex, 16) + glyph - Number.parseInt(first, 16))));
  return words;
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}

/** The outline (bookmarks), each with its depth. */
export async function outlineOf(pdf: Uint8Array): Promise<readonly { readonly depth: number; readonly title: string }[]> {
  const { catalog, context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const entries: { depth: number; title: string }[] = [];
  const walk = (first: PDFObject | undefined, depth: number): void => {
    for (let entry = context.lookup(first); entry instanceof PDFDict; entry = context.lookup(entry.get(PDFName.of("Next")))) {
      entries.push({ depth, title: textOf(entry.get(PDFName.of("Title"))) ?? "" });
      walk(entry.get(PDFName.of("First")), depth + 1);
    }
  };
  walk(catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict)?.get(PDFName.of("First")), 1);
  return entries;
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
