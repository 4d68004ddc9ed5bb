// Runs in a worker thread, outside the bundle: Typst is a native module and blocks the thread it prints on.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import typst from "@myriaddreamin/typst-ts-node-compiler";
import { markAccessible } from "./pdf-ua.mjs";

const { fonts, template, workspace } = workerData;
const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map(privateFont) }] });
const mainFileContent = readFileSync(template, "utf8");

const [archival, accessible] = ["a-2a", "ua-1"];

parentPort.on("message", async ({ id, task }) => {
  try {
    const compiled = compile(task.packet);
    if (task.wanted === "complaints") return parentPort.postMessage({ id, made: complaints(compiled) });
    if (compiled.errors.length > 0) throw new Error(compiled.errors.join("; "));
    const unknown = compiled.warnings.filter((warning) => warning.includes("unknown font family"));
    if (unknown.length > 0) throw new Error(unknown.join("; "));
    const made = await markAccessible(compiler.pdf(compiled.result, { pdfStandard: archival }));
    parentPort.postMessage({ id, made }, [made.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: plain(error).join("; ") });
  } finally {
    compiler.evictCache(0);
  }
});

function compile(packet) {
  compiler.resetShadow();
  compiler.mapShadow(path.join(workspace, "packet.json"), Buffer.from(JSON.stringify(packet)));
  const compiled = compiler.compile({ mainFileContent });
  const errors = compiled.hasError() ? sentences(compiled.takeError()) : [];
  return { errors, warnings: sentences(compiled.takeWarnings()), result: compiled.result };
}

/** The exporter tells all it finds at once, and each standard finds its own. */
function complaints({ errors, warnings, result }) {
  if (errors.length > 0) return [...errors, ...warnings];
  const found = [archival, accessible].flatMap((pdfStandard) => {
    try {
      compiler.pdf(result, { pdfStandard });
      return [];
    } catch (error) {
      return plain(error);
    }
  });
  return [...warnings, ...found];
}

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
  return (problem?.shortDiagnostics ?? []).map((diagnostic) => diagnostic.message);
}

/** The exporter's errors arrive as Rust debug text; what a reader can use is in its `message` fields. */
function plain(error) {
  const text = String(error?.message ?? error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1].replace(/\\(["'\\])/g, "$1"));
  return messages.length === 0 ? [text] : messages;
}
