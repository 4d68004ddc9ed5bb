import { createReadStream } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { readTables, type Table } from "./catalogue";
import { type Manifest, tableFile } from "./manifest";
import { keep } from "./streams";

type KeptTable = Manifest["tables"][number];

/** Writes each table into a packed file of its own, row by row as PostgreSQL gives them, in the transaction the caller has begun. */
export async function keepTables(client: pg.Client, tables: readonly Table[], folder: string): Promise<readonly KeptTable[]> {
  await fs.mkdir(path.join(folder, "tables"), { mode: 0o700 });
  const kept: KeptTable[] = [];
  for (const table of tables) {
    const rows = client.query(copyTo(`copy ${place(table)} to stdout`));
    const sum = await keep(rows, path.join(folder, tableFile(table.name)), createGzip());
    kept.push({ name: table.name, columns: [...table.columns], rows: rows.rowCount, ...sum });
  }
  return kept;
}

/**
 * Fills tables from a backup in the transaction the caller has begun, replacing what migrations may have put there. Foreign keys are
 * taken off meanwhile and put back, which checks every row against them; triggers rest, so that nobody is told of old changes. Needs
 * no more than to own the tables. Throws when a table does not come to as many rows as the backup says.
 */
export async function fillTables(client: pg.Client, tables: readonly KeptTable[], folder: string): Promise<void> {
  const resting = await whatRests(client);
  await client.query(resting.take);
  const there = await readTables(client);
  if (there.length > 0) await client.query(`truncate ${there.map(({ name }) => pg.escapeIdentifier(name)).join(", ")}`);
  for (const table of tables) await fill(client, table, path.join(folder, tableFile(table.name)));
  await client.query(resting.put);
}

async function fill(client: pg.Client, table: KeptTable, file: string): Promise<void> {
  const rows = client.query(copyFrom(`copy ${place(table)} from stdin`));
  await pipeline(createReadStream(file), createGunzip(), rows).catch((cause: unknown) => {
    throw new Error(`The table ${table.name} could not be filled: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
  if (rows.rowCount !== table.rows)
    throw new Error(`The table ${table.name} came to ${rows.rowCount} rows; the backup says ${table.rows}.`);
}

const place = ({ name, columns }: Table) => `${pg.escapeIdentifier(name)} (${columns.map((each) => pg.escapeIdentifier(each)).join(", ")})`;

type Resting = { readonly take: string; readonly put: string };

async function whatRests(client: pg.Client): Promise<Resting> {
  const keys = await client.query<{ take: string; put: string }>(
    `select format('alter table %s drop constraint %I;', conrelid::regclass, conname) as take,
            format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as put
     from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0 order by conrelid, conname`,
  );
  // A trigger goes back to what it was: also one that always fires, or only on a replica.
  const triggers = await client.query<{ take: string; put: string }>(
    `select format('alter table %s disable trigger %I;', tgrelid::regclass, tgname) as take,
            format('alter table %s enable %s trigger %I;', tgrelid::regclass, case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as put
     from pg_trigger join pg_class c on c.oid = tgrelid
     where not tgisinternal and tgenabled <> 'D' and c.relnamespace = current_schema()::regnamespace order by tgrelid, tgname`,
  );
  const rows = [...keys.rows, ...triggers.rows];
  return {
    take: rows.map(({ take }) => take).join("\n"),
    put: rows.map(({ put }) => put).join("\n"),
  };
}
