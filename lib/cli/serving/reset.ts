import fs from "node:fs/promises";
import path from "node:path";
import { databaseFolder, findBinaries } from "../database/binaries";
import { stopOrphan } from "../database/orphan";

// By name, never the whole folder: DATA_DIR may have been pointed at a folder that holds other things.
const ours = ["postgres", "postgres.making", "postgres.log", "files", "seeding"];

/** Deletes the embedded database and the files kept beside it; the next start begins with a new demonstration world. */
export async function reset(dataFolder: string): Promise<void> {
  const binaries = await findBinaries();
  const database = await databaseFolder(dataFolder, binaries.identity);
  await stopOrphan(database, binaries);
  const places = new Set([...ours.map((name) => path.join(dataFolder, name)), database]);
  for (const place of places) {
    if (!(await fs.stat(place).catch(() => undefined))) continue;
    console.log(`Deleting ${place}`);
    await fs.rm(place, { recursive: true, force: true });
  }
  console.log("Done. The next start makes the demonstration world anew.");
}
