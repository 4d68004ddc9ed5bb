// Runs in a worker thread, outside the bundle: putting a long document together stops everything else for seconds.
import { parentPort } from "node:worker_threads";
import { Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { documentOf } from "./docx-document.mjs";

parentPort.on("message", async ({ id, task }) => {
  try {
    const bytes = await Packer.toBuffer(documentOf(task));
    const made = withoutClock(new Uint8Array(bytes), task.at);
    parentPort.postMessage({ id, made }, [made.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error) });
  }
});

// fflate writes an entry's time as this machine's zone reads it, so it is given as one that reads the same in all.
const mtime = new Date(1980, 0, 1, 12);

/** The same document without the moment it was made: its dates are the packet's, its entries in order and without a time. */
function withoutClock(zip, at) {
  const entries = unzipSync(zip);
  const core = "docProps/core.xml";
  const dated = strFromU8(entries[core]).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.slice(0, 19)}Z`);
  const ordered = { ...entries, [core]: strToU8(dated) };
  // Whoever opens a file by its content looks for this entry first.
  const first = "[Content_Types].xml";
  const names = [
    first,
    ...Object.keys(ordered)
      .filter((name) => name !== first)
      .sort(),
  ];
  return zipSync(Object.fromEntries(names.map((name) => [name, ordered[name]])), { level: 6, mtime });
}
