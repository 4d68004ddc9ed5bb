import fs from "node:fs/promises";
import path from "node:path";
import { commandLineOf, isAlive } from "../database/orphan";

/**
 * One server on one embedded data folder. Throws a sentence when another one runs there; a lock whose process was killed
 * is taken over. Returns what lets go.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await fs.mkdir(folder, { recursive: true });
  const file = path.join(folder, "running");
  const holder = Number(await fs.readFile(file, "utf8").catch(() => ""));
  if (holder && holder !== process.pid && isAlive(holder) && (await commandLineOf(holder)).includes("serve.ts")) {
    throw new Error(`The product already runs on ${folder} (process ${holder}). Stop it first, or choose another folder with DATA_DIR.`);
  }
  await fs.rm(file, { force: true });
  await fs.writeFile(file, String(process.pid), { flag: "wx" });
  return () => fs.rm(file, { force: true });
}
