import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";

const folder = path.join("prisma", "migrations");

/** The advisory lock under which migrations are applied; shared by whoever only needs that none is applied meanwhile. */
export const migrationLock = 7219;
/** Where it is written which migrations a database has gone through. */
export const historyTable = "_prisma_migrations";

// The table and its columns are Prisma's own, so that `prisma migrate deploy` reads the same history where it can run.
const history = `create table if not exists ${historyTable} (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/**
 * Applies, as the database's owner, every migration it has not seen, oldest first, each in a transaction of its own.
 * Two servers that start at once wait for each other. Refuses (throws) when an applied migration's file was changed since.
 * Prisma's WebAssembly engine cannot do this: it splits a script at every semicolon, also inside a function's body.
 */
export async function applyMigrations(ownerUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await client.query(history);
    const unseen = await pending(client);
    for (const migration of unseen) {
      await client.query("begin");
      await applyOne(client, migration);
      await client.query("commit");
    }
    return unseen.map(({ name }) => name);
  } finally {
    // Ending the connection also undoes a migration that failed half way.
    await client.end();
  }
}

/**
 * The same inside a transaction that the caller has begun and holds `migrationLock` in: either all of it happens or nothing.
 * Given names, only those migrations. Returns what was applied.
 */
export async function migrateWithin(client: pg.Client, names?: ReadonlySet<string>): Promise<readonly string[]> {
  await client.query(history);
  const unseen = (await pending(client)).filter(({ name }) => names?.has(name) ?? true);
  for (const migration of unseen) await applyOne(client, migration);
  return unseen.map(({ name }) => name);
}

export type AppliedMigration = { readonly name: string; readonly checksum: string };

/** The migrations a database has gone through, in their order; none where it never had any. */
export async function appliedMigrations(client: pg.Client): Promise<readonly AppliedMigration[]> {
  const known = await client.query<{ known: boolean }>("select to_regclass($1) is not null as known", [historyTable]);
  if (!known.rows[0]?.known) return [];
  const seen = await client.query<AppliedMigration>(
    `select migration_name as name, checksum from ${historyTable} where rolled_back_at is null order by started_at, migration_name`,
  );
  return seen.rows;
}

async function pending(client: pg.Client): Promise<readonly Migration[]> {
  const known = new Map((await appliedMigrations(client)).map(({ name, checksum }) => [name, checksum]));
  const migrations = await readMigrations();
  const changed = migrations.find(({ name, checksum }) => known.has(name) && known.get(name) !== checksum);
  if (changed) throw new Error(`Migration ${changed.name} was changed after it was applied. Write a new one instead.`);
  return migrations.filter(({ name }) => !known.has(name));
}

type Migration = AppliedMigration & { readonly sql: string };

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into ${historyTable} (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
  } catch (cause) {
    throw new Error(`Migration ${migration.name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** The migrations this code brings, oldest first. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await fs.readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
