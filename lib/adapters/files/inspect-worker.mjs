// Runs in a worker thread, outside the bundle, with limits of memory and time: what a file holds is found out here and nowhere else.
import { readFile, writeFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { inspectPdf } from "./inspect-pdf.mjs";
import { inspectPhoto } from "./inspect-photo.mjs";

parentPort.postMessage({ id: 0 });
parentPort.on("message", async ({ id, file, sentFile, accept, maxBytes }) => {
  parentPort.postMessage({ id, ...(await found(file, sentFile, accept, maxBytes)) });
});

/** By the first bytes and never by a name. */
async function found(file, sentFile, accept, maxBytes) {
  try {
    const bytes = await readFile(file);
    if (bytes.length === 0) return { refused: "file-empty" };
    const isPhoto = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
    const pdfAt = isPhoto ? -1 : bytes.subarray(0, 1024).indexOf("%PDF-");
    const kind = isPhoto ? "image/jpeg" : pdfAt >= 0 ? "application/pdf" : undefined;
    if (kind === undefined || !accept.includes(kind)) return { refused: "unsupported-file" };
    // Readers look for a PDF's head in the first kilobyte; another file's head may stand before it.
    if (pdfAt > 0) return { refused: "file-two-kinds" };
    const { sent, ...rest } = isPhoto ? await inspectPhoto(bytes, { maxBytes }) : await inspectPdf(bytes);
    if (sent) await writeFile(sentFile, sent, { mode: 0o640 });
    return { ...rest, sent: sent !== undefined };
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
}
