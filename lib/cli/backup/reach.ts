import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findEmbedded, type RunningDatabase, startEmbedded } from "../database/embedded";
import { clearHalfSeeded, openDatabase } from "../serving/database";
import { lockDataFolder, productRuns } from "../serving/lock";
import type { Options } from "../serving/options";
import type { Shutdown } from "../serving/shutdown";

type Where = Pick<Options, "dataFolder" | "databaseUrl">;

const patience = 30_000;

/**
 * The database to read from, as its owner: the one DATABASE_URL names, or that of the product running on the data folder, or else
 * the embedded one started for this command alone. Throws a sentence when there is none.
 */
export async function reachFilled({ dataFolder, databaseUrl }: Where, shutdown: Shutdown): Promise<string> {
  if (databaseUrl) return (await openDatabase(dataFolder, databaseUrl)).ownerUrl;
  if (await productRuns(dataFolder)) return untilReachable(dataFolder);
  if ((await findEmbedded(dataFolder)) === "none") throw new Error(`There is no database in ${dataFolder}. Name its folder with DATA_DIR.`);
  return (await startAlone(dataFolder, shutdown)).ownerUrl;
}

/** The database to restore into, as its owner. Throws a sentence when the product runs on the data folder. */
export async function reachEmpty({ dataFolder, databaseUrl }: Where, shutdown: Shutdown): Promise<string> {
  if (databaseUrl) return (await openDatabase(dataFolder, databaseUrl)).ownerUrl;
  const { ownerUrl } = await startAlone(dataFolder, shutdown);
  await clearHalfSeeded(dataFolder, ownerUrl);
  return ownerUrl;
}

async function startAlone(dataFolder: string, shutdown: Shutdown): Promise<RunningDatabase> {
  shutdown.add(await lockDataFolder(dataFolder));
  const database = await startEmbedded(dataFolder, { durable: true });
  shutdown.add(() => database.stop());
  return database;
}

/** The product has the folder, and its database is there in a moment, unless it belongs to somebody whose files we may not read. */
async function untilReachable(dataFolder: string): Promise<string> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(500)) {
    const found = await findEmbedded(dataFolder);
    if (typeof found === "object") return found.ownerUrl;
  }
  throw new Error(`The product runs on ${dataFolder}, but its database cannot be reached. Run this command as the same user.`);
}

/** The folder a person named, from where they typed it: npm has meanwhile gone to the project's own. */
export function folderNamed(args: readonly string[], command: string): string {
  const [folder, ...more] = args.filter((arg) => !arg.startsWith("--"));
  if (!folder || more.length > 0) throw new Error(`Say which folder: npm run ${command} -- FOLDER`);
  return path.resolve(process.env.INIT_CWD ?? "", folder);
}
