import fs from "node:fs/promises";
import path from "node:path";
import { ownerSql } from "./owner";

/** Everything of a database that a restore must bring back: each table's rows, sequences, foreign keys, triggers and walls. */
export async function wholeDatabase(ownerUrl: string): Promise<Readonly<Record<string, unknown>>> {
  const tables = await ownerSql<{ name: string }>(
    ownerUrl,
    "select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations' order by 1",
  );
  const each = tables.map(
    ({ name }) => `select '${name}' as name, (select coalesce(jsonb_agg(to_jsonb(t) order by t::text), '[]') from "${name}" t) as rows`,
  );
  return {
    rows: Object.fromEntries(
      (await ownerSql<{ name: string; rows: unknown }>(ownerUrl, each.join(" union all "))).map((t) => [t.name, t.rows]),
    ),
    migrations: await ownerSql(ownerUrl, "select migration_name, checksum from _prisma_migrations order by 1"),
    sequences: await ownerSql(ownerUrl, "select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1"),
    constraints: await ownerSql(
      ownerUrl,
      `select conrelid::regclass::text as "table", conname, convalidated, pg_get_constraintdef(oid) as is from pg_constraint
       where connamespace = 'public'::regnamespace order by 1, 2`,
    ),
    triggers: await ownerSql(
      ownerUrl,
      `select tgrelid::regclass::text as "table", tgname, tgenabled, pg_get_triggerdef(oid) as is from pg_trigger where not tgisinternal order by 1, 2`,
    ),
    walls: await ownerSql(ownerUrl, "select tablename, policyname, cmd, qual, with_check from pg_policies order by 1, 2"),
  };
}

/** Every file under a folder with its bytes (latin1), by its path. */
export async function wholeFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const read = files.map(async (file) => [path.relative(folder, file), await fs.readFile(file, "latin1")] as const);
  return Object.fromEntries((await Promise.all(read)).sort());
}
