import fs from "node:fs/promises";
import path from "node:path";
import { commandLineOf, isAlive } from "../database/orphan";

const lockOf = (folder: string) => path.join(folder, "running");
// What may hold the lock, as its command line shows it. A process id alone may meanwhile be some other program's.
const holders = /\b(serve|backup|restore)\.ts\b/;

/**
 * One server on one embedded data folder, or one backup or restore that started the database by itself. Throws a sentence when
 * another one is there; a lock whose process was killed is taken over. Returns what lets go.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await fs.mkdir(folder, { recursive: true });
  const holder = await holderOf(folder);
  if (holder) {
    const who = holder.command === "serve" ? "The product already runs" : `A ${holder.command} is already at work`;
    throw new Error(`${who} on ${folder} (process ${holder.pid}). Stop it first, or choose another folder with DATA_DIR.`);
  }
  const file = lockOf(folder);
  await fs.rm(file, { force: true });
  await fs.writeFile(file, String(process.pid), { flag: "wx" });
  return () => fs.rm(file, { force: true });
}

/** Whether the product itself (not a backup or a restore) holds the data folder. */
export async function productRuns(folder: string): Promise<boolean> {
  return (await holderOf(folder))?.command === "serve";
}

async function holderOf(folder: string): Promise<{ readonly pid: number; readonly command: string } | undefined> {
  const pid = Number(await fs.readFile(lockOf(folder), "utf8").catch(() => ""));
  if (!pid || pid === process.pid || !isAlive(pid)) return undefined;
  const command = holders.exec(await commandLineOf(pid))?.[1];
  return command ? { pid, command } : undefined;
}
