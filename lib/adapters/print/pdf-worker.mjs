// Runs in a worker thread, outside the bundle: Typst is a native module and blocks the thread it prints on.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import typst from "@myriaddreamin/typst-ts-node-compiler";

const { fonts, template, workspace } = workerData;
const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map(privateFont) }] });
const mainFileContent = readFileSync(template, "utf8");

parentPort.on("message", ({ id, packet }) => {
  try {
    compiler.resetShadow();
    compiler.mapShadow(path.join(workspace, "packet.json"), Buffer.from(JSON.stringify(packet)));
    const compiled = compiler.compile({ mainFileContent });
    if (compiled.hasError()) throw new Error(sentences(compiled.takeError()));
    const warning = sentences(compiled.takeWarnings());
    if (warning.includes("unknown font family")) throw new Error(warning);
    const pdf = new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: "a-2a" }));
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: plain(error) });
  } finally {
    compiler.evictCache(0);
  }
});

/**
 * Typst reads the machine's own fonts too and would take one of the same name. So ours get a name of their own,
 * of the same length, written over the family name in the file (UTF-16 for Windows, one byte a letter for Mac).
 */
function privateFont({ file, family, as }) {
  if (family.length !== as.length) throw new Error(`The private name of ${family} must be as long as it`);
  const bytes = readFileSync(file);
  for (const encode of [(name) => Buffer.from(name, "utf16le").swap16(), (name) => Buffer.from(name, "latin1")]) {
    const found = encode(family);
    for (let at = bytes.indexOf(found); at !== -1; at = bytes.indexOf(found, at + 1)) encode(as).copy(bytes, at);
  }
  return bytes;
}

function sentences(problem) {
  return (problem?.shortDiagnostics ?? []).map((diagnostic) => diagnostic.message).join("; ");
}

/** The exporter's errors arrive as Rust debug text; what a reader can use is in its `message` fields. */
function plain(error) {
  const text = String(error?.message ?? error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
  return messages.length === 0 ? text : messages.join("; ");
}
