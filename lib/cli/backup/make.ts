import fs from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { appliedMigrations, migrationLock } from "../database/migrate";
import { readReferences, readSequences, readTables } from "./catalogue";
import { keepFiles } from "./files";
import { keepKeys } from "./keys";
import { type Manifest, type ManifestContent, manifestName, readManifest, writeManifest } from "./manifest";
import { asOwner, inTransaction } from "./owner";
import type { StoredFiles } from "./stored-files";
import { keepTables } from "./tables";
import type { Tell } from "./tell";

export type Place = { readonly ownerUrl: string; readonly dataFolder: string; readonly files: StoredFiles };

type Options = { readonly tell: Tell /** Make it even where a file that a row names is lost. */; readonly withoutLost: boolean };

/**
 * Makes a backup in `folder`, which must not exist or be empty: one state of all tables, however much is written meanwhile, and
 * then the files and keys. Files are added before a row names them and never changed, so those copied after the tables are enough
 * for them. Throws a sentence, and leaves nothing behind, when a file that a row names is missing or damaged, unless asked to go on.
 */
export async function makeBackup(place: Place, folder: string, { tell, withoutLost }: Options): Promise<Manifest> {
  const clear = await claim(folder);
  try {
    const { references, ...database } = await asOwner(place.ownerUrl, (client) => keepDatabase(client, folder));
    tell.line(`${database.tables.length} tables copied.`);
    const files = await keepFiles(place.files, folder, tell);
    const there = new Set(files.map(({ sha256 }) => sha256));
    const missing = [...references].filter(([sha256]) => !there.has(sha256)).map(([sha256, places]) => ({ sha256, places: [...places] }));
    if (missing.length > 0 && !withoutLost) throw new Error(lostSentence(missing));
    const keys = await keepKeys(place.dataFolder, folder);
    await writeManifest(folder, { ...database, files: [...files], missing, keys: [...keys] });
    return await readManifest(folder);
  } catch (cause) {
    await clear();
    throw cause;
  }
}

type Database = Pick<ManifestContent, "takenAt" | "postgres" | "migrations" | "tables" | "sequences">;

async function keepDatabase(client: pg.Client, folder: string): Promise<Database & { references: ReadonlyMap<string, readonly string[]> }> {
  // No migration changes a table while it is read; beside it as many backups as one likes.
  await client.query("select pg_advisory_lock_shared($1)", [migrationLock]);
  const migrations = await appliedMigrations(client);
  if (migrations.length === 0) throw new Error("There is nothing of the product in this database; there is nothing to back up.");
  return inTransaction(client, "isolation level repeatable read, read only", async () => {
    const moment = await client.query<{ at: Date; version: string }>("select now() as at, current_setting('server_version') as version");
    const { at = new Date(), version = "" } = moment.rows[0] ?? {};
    const references = await readReferences(client);
    const tables = await keepTables(client, await readTables(client), folder);
    // Sequences belong to no transaction: read last, they are never behind the rows.
    const sequences = await readSequences(client);
    const applied = migrations.map((each) => ({ ...each }));
    return {
      takenAt: at.toISOString(),
      postgres: version,
      migrations: applied,
      tables: [...tables],
      sequences: [...sequences],
      references,
    };
  });
}

/** Makes the folder, closed to everybody else. Returns what empties it again of everything that a failed backup left. */
async function claim(folder: string): Promise<() => Promise<void>> {
  const made = await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const entries = await fs.readdir(folder);
  if (entries.includes(manifestName)) throw new Error(`There is a backup in ${folder} already. Name another folder.`);
  if (entries.length > 0)
    throw new Error(`${folder} is not empty (an earlier backup that was interrupted?). Name a folder that does not exist yet.`);
  // Some file systems (a memory stick) know no permissions; what lies there is open to whoever holds it.
  await fs.chmod(folder, 0o700).catch(() => undefined);
  return async () => {
    for (const name of await fs.readdir(folder)) await fs.rm(path.join(folder, name), { recursive: true, force: true });
    if (made) await fs.rm(made, { recursive: true, force: true });
  };
}

function lostSentence(missing: ManifestContent["missing"]): string {
  const lines = missing.slice(0, 20).map(({ sha256, places }) => `  ${sha256} (${places.join(", ")})`);
  const more = missing.length > lines.length ? [`  and ${missing.length - lines.length} more`] : [];
  return [
    `No backup was made: ${missing.length} stored files that the database names are missing or damaged:`,
    ...lines,
    ...more,
    "Is DATA_DIR the product's data folder? Else bring them back from an older backup, whose files folder is laid out in the same way,",
    "or make the backup without them: npm run backup -- FOLDER --without-lost",
  ].join("\n");
}
