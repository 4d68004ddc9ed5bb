import { unzipSync, zipSync } from "fflate";

// The writer's library stamps the moment of writing into the properties and on every entry.
const moment = "1980-01-01T00:00:00Z";

/** The same document in the same bytes, whenever and wherever it is written: entries by name, no moment of writing in it. */
export function sameBytes(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = unzipSync(docx);
  const names = Object.keys(entries).sort();
  const core = names.find((name) => name === "docProps/core.xml");
  if (core) entries[core] = new TextEncoder().encode(withoutMoments(new TextDecoder().decode(entries[core])));
  const ordered = Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()]));
  // Made from local parts it is written alike in every zone, because a ZIP keeps local time.
  const stamp = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(ordered, { mtime: stamp, level: 6 }));
}

function withoutMoments(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
}
