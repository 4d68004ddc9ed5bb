import type { Source, TroubleCode } from "@/lib/domain/consultation/remark-source";
import { readHtml } from "./read-html";
import { readOffice } from "./read-office";
import { readCsv, textOf } from "./read-text";

/** Larger files are not opened, in bytes; of a document with many photos only the words are unpacked. */
const largestFile = 50_000_000;

/** What a file's first bytes say it is. */
const signs: readonly (readonly [string, RegExp])[] = [
  ["zip", /^504b0304/],
  ["old", /^d0cf11e0/],
  ["pdf", /^25504446/],
  ["picture", /^(ffd8ff|89504e47|47494638|424d|49492a00|4d4d002a|52494646)/],
  ["rtf", /^7b5c727466/],
];

/**
 * Reads the tables of a chosen file in the browser; nothing of it is sent anywhere. Takes .docx, .xlsx, .csv and pages of HTML under any
 * name, as some systems export ".xls"; says in one trouble why another file was not read.
 */
export async function readFile(file: File): Promise<Source> {
  if (file.size > largestFile) return refused("file-too-large");
  return readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** The same for bytes that are there already. */
export function readBytes(name: string, bytes: Uint8Array): Source {
  const kind = signs.find(([, sign]) => sign.test(hex(bytes)))?.[0];
  if (kind === "zip") return readOffice(bytes);
  if (kind === "old") return refused(isLocked(bytes) ? "protected" : "old-format");
  if (kind === "picture") return refused("picture-only");
  if (kind) return refused("other-format");
  const text = textOf(bytes);
  // Plain text has no such sign; UTF-16 without its mark is full of them.
  if (text === undefined || text.includes("\0")) return refused("encoding");
  if (/<table[\s>]/i.test(text)) return readHtml(text);
  return /\.(csv|tsv|txt)$/i.test(name) ? readCsv(text) : refused("other-format");
}

function refused(code: TroubleCode): Source {
  return { tables: [], troubles: [{ code }] };
}

function hex(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A new document with a password is an old file that holds a part of this name. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}
