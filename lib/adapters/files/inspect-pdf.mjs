import { constants, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFXRefStreamParser,
} from "@cantoo/pdf-lib";
import { endsAsZip } from "./second-kind.mjs";

/** What a stream of objects or of cross references may unfold to; whole books need a tenth of it. */
const mostUnfolded = 64_000_000;
const activeTypes = ["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "RichMediaExecute", "Movie", "Sound"];
const activeKeys = ["JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent"].map((name) => PDFName.of(name));
const active = new Set(activeTypes.map((name) => PDFName.of(name)));
const kinds = new Set(["EmbeddedFile", "RichMedia", "FileAttachment", "Movie", "Screen", "Sound", "3D"].map((name) => PDFName.of(name)));
const [typeKey, subtypeKey, actionKey, filterKey] = ["Type", "Subtype", "S", "Filter"].map((name) => PDFName.of(name));

// Every object of the file is looked at as it is read, also those that a later one replaces: which of the two a reader
// draws depends on the reader.
let foundActive = false;
// The reader passes over what it cannot read; others would not.
let foundUnreadable = false;
const assign = PDFContext.prototype.assign;
PDFContext.prototype.assign = function (ref, object) {
  foundActive ||= isActive(object, 0);
  return assign.call(this, ref, object);
};

// A few kilobytes can unfold to gigabytes: measured before it is unfolded.
for (const parser of [PDFObjectStreamParser, PDFXRefStreamParser]) {
  const forStream = parser.forStream;
  parser.forStream = (stream, ...more) => {
    foundUnreadable ||= !unfolds(stream);
    if (foundUnreadable) throw new Error("More than any writer puts into one stream of objects");
    return forStream(stream, ...more);
  };
}

/** What a PDF is. Refuses with a code what cannot be opened, is locked, acts by itself, carries files, or is also another file. */
export async function inspectPdf(bytes) {
  if (endsAsZip(bytes) || hasMoreAfterEnd(bytes)) return { refused: "file-two-kinds" };
  foundActive = speaksOfActions(bytes);
  foundUnreadable = false;
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false, preserveXFA: true });
    if (document.isEncrypted) return { refused: "pdf-encrypted" };
    const pages = document.getPageCount();
    if (foundActive) return { refused: "pdf-active" };
    if (pages === 0 || foundUnreadable) return { refused: "pdf-broken" };
    return { mediaType: "application/pdf", facts: { kind: "pdf", pages } };
  } catch {
    return { refused: "pdf-broken" };
  }
}

/** Whether a stream of objects is packed as writers pack them, into no more than it may unfold to. */
function unfolds({ dict, contents }) {
  const filter = dict.lookup(filterKey);
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only === undefined) return true;
  if (only !== PDFName.of("FlateDecode")) return false;
  try {
    inflateSync(contents, { maxOutputLength: mostUnfolded, finishFlush: constants.Z_SYNC_FLUSH });
    return true;
  } catch {
    return false;
  }
}

function isActive(object, depth) {
  if (depth > 40) return true;
  if (object instanceof PDFRawStream) return isActive(object.dict, depth + 1);
  if (object instanceof PDFArray) return object.asArray().some((each) => isActive(each, depth + 1));
  if (!(object instanceof PDFDict)) return false;
  if (activeKeys.some((key) => object.has(key)) || active.has(object.get(actionKey))) return true;
  if (kinds.has(object.get(typeKey)) || kinds.has(object.get(subtypeKey))) return true;
  return object.values().some((each) => isActive(each, depth + 1));
}

// Names that stand in the file as plain text, also in what no table of the file leads to. Short ones occur by chance in
// packed pictures and are left to the reading of objects.
function speaksOfActions(bytes) {
  const text = bytes.toString("latin1");
  const names = text.includes("#")
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return /\/(?:JavaScript|Launch|SubmitForm|ImportData|EmbeddedFiles?|RichMedia(?:Content)?|FileAttachment)(?![A-Za-z0-9])/.test(names);
}

/** Line ends and zeros may follow the last %%EOF; some scanners fill up a block with them. */
function hasMoreAfterEnd(bytes) {
  const at = bytes.lastIndexOf("%%EOF");
  return (
    at !== -1 && bytes.subarray(at + 5).some((byte) => byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 32 && byte !== 26)
  );
}
