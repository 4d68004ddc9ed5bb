import type pg from "pg";
import { type AppliedMigration, appliedMigrations, migrateWithin, migrationLock, readMigrations } from "../database/migrate";
import { appRole, ensureAppRole, hasAppRole } from "../database/roles";
import { readSecret } from "../serving/environment";
import { filledTables, setSequences } from "./catalogue";
import { checkBackup } from "./check";
import { returnFiles, type Undo } from "./files";
import { refuseOtherKeys, returnKeys } from "./keys";
import type { Place } from "./make";
import type { Manifest } from "./manifest";
import { asOwner, inTransaction } from "./owner";
import { fillTables } from "./tables";
import type { Tell } from "./tell";

/**
 * Brings a backup back into an empty database and its files and keys into the data folder: all of it, or nothing. The backup is
 * read through first. The database is brought to the schema the backup has, filled, and brought to this version's schema, in one
 * transaction that is committed last. Throws a sentence that says what to do: a backup that is unfinished, damaged or newer than this
 * version, a database in which there is anything or on which the product runs, another key in the way.
 */
export async function restoreBackup(place: Place, folder: string, tell: Tell): Promise<Manifest> {
  const { manifest, problems } = await checkBackup(folder, tell);
  if (problems.length > 0)
    throw new Error(`Nothing was restored: the backup is damaged.\n${problems.map((each) => `  ${each}`).join("\n")}`);
  refuseNewer(manifest.migrations, await readMigrations());
  await asOwner(place.ownerUrl, async (client) => {
    await refuseUsed(client, manifest);
    await refuseOtherKeys(manifest.keys, place.dataFolder);
    const undo: Undo = [];
    try {
      await returnFiles(manifest.files, folder, place.files, undo, tell);
      await returnKeys(manifest.keys, folder, place.dataFolder, undo);
      if (!(await hasAppRole(client))) await ensureAppRole(place.ownerUrl, await readSecret(place.dataFolder));
      await inTransaction(client, "", () => load(client, manifest, folder));
    } catch (cause) {
      for (const step of undo.reverse()) await step();
      throw cause;
    }
    await client.query("analyze");
  });
  return manifest;
}

async function load(client: pg.Client, manifest: Manifest, folder: string): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
  // Again, now that nobody else can begin: files take their time.
  await refuseUsed(client, manifest);
  await migrateWithin(client, new Set(manifest.migrations.map(({ name }) => name)));
  await fillTables(client, manifest.tables, folder);
  await setSequences(client, manifest.sequences);
  await migrateWithin(client);
}

/** A backup whose schema this code cannot make was made by newer code (or other code under the same name). */
function refuseNewer(wanted: readonly AppliedMigration[], known: readonly AppliedMigration[]): void {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  const unknown = wanted.filter(({ name }) => !checksums.has(name));
  if (unknown.length > 0) {
    const names = unknown.map(({ name }) => name).join(", ");
    throw new Error(`The backup was made by a newer version of the product (${names}). Install that version, then restore.`);
  }
  const other = wanted.find(({ name, checksum }) => checksums.get(name) !== checksum);
  if (other) throw new Error(`The backup was made by a version with another migration ${other.name}. Install that version, then restore.`);
}

async function refuseUsed(client: pg.Client, { migrations }: Manifest): Promise<void> {
  const filled = await filledTables(client);
  if (filled.length > 0) {
    const list = filled.slice(0, 5).map(({ name, rows }) => `${name} ${rows}`);
    throw new Error(
      `Nothing was restored: this database is not empty (rows: ${list.join(", ")}${filled.length > 5 ? ", …" : ""}). ` +
        "Restore into another data folder (DATA_DIR) or another, new database (DATABASE_URL).",
    );
  }
  const wanted = new Set(migrations.map(({ name }) => name));
  const newer = (await appliedMigrations(client)).filter(({ name }) => !wanted.has(name));
  if (newer.length > 0)
    throw new Error(
      "Nothing was restored: a newer version of the product has prepared this database already. Make a new database for the restore.",
    );
  const running = await client.query("select 1 from pg_stat_activity where datname = current_database() and usename = $1", [appRole]);
  if (running.rowCount) throw new Error("Nothing was restored: the product is running on this database. Stop it first.");
}
