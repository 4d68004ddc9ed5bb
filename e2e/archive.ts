import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The files of a ZIP whose entries are stored as they are, by their names, read from its own table of contents. */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt16LE(at + 10) !== 0) throw new Error("An entry is compressed; this reader knows stored ones.");
    const [size, name, extra, comment] = [
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(zip.toString("utf8", at + 46, at + 46 + name), zip.subarray(start, start + size));
    at += 46 + name + extra + comment;
  }
  return files;
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a reader of a PDF gets: its words in reading order, a page each, by poppler's pdftotext. */
export function pagesOf(pdf: Buffer): readonly string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "uccn-pdf-"));
  try {
    fs.writeFileSync(path.join(folder, "form.pdf"), pdf);
    const text = execFileSync("pdftotext", ["-enc", "UTF-8", path.join(folder, "form.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 50_000_000,
    });
    return text.split("\f").slice(0, -1);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Words alone: where a line breaks is the printer's business, which words stand there is not. Hyphens are left out, because
 * pdftotext drops a word's own hyphen when a line happens to end at it.
 */
export function wordsIn(text: string): string {
  return text.replace(/-\s*/g, "").split(/\s+/).filter(Boolean).join(" ");
}
