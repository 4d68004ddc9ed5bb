// Runs in a worker thread, outside the bundle: a thousand rows would stop everything else for a second. The builders are shared
// with the letters and written in TypeScript, so the loader that the server itself runs on reads them here too.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const [{ responseDocx }, { responseXlsx }] = await Promise.all([import("./response-docx.ts"), import("./response-xlsx.ts")]);

parentPort.on("message", async ({ id, task }) => {
  try {
    const made = task.as === "docx" ? await responseDocx(task.table) : responseXlsx(task.sheets);
    parentPort.postMessage({ id, made }, [made.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error) });
  }
});
