import pg from "pg";
import { historyTable } from "../database/migrate";

export type Table = { readonly name: string; readonly columns: readonly string[] };
export type Sequence = { readonly name: string; readonly last: string };

// What belongs to an extension is made by the extension again.
const notOfExtensions =
  "not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')";

/**
 * Every table of the database's schema with the columns that are stored (not computed), by name; read from PostgreSQL's own
 * catalogue, so that a new table is in the next backup without a line of code. Not the history of migrations, which a restore
 * writes itself.
 */
export async function readTables(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> $1 and ${notOfExtensions}
     group by c.relname order by c.relname`,
    [historyTable],
  );
  return rows;
}

/** How far every sequence has counted; without those that never did. */
export async function readSequences(client: pg.Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename::text as name, last_value::text as last from pg_sequences
     where schemaname = current_schema() and last_value is not null order by sequencename`,
  );
  return rows;
}

/** Lets the sequences go on where they stood. */
export async function setSequences(client: pg.Client, sequences: readonly Sequence[]): Promise<void> {
  await client.query("select setval(format('%I', name)::regclass, last) from unnest($1::text[], $2::bigint[]) as given (name, last)", [
    sequences.map(({ name }) => name),
    sequences.map(({ last }) => last),
  ]);
}

/** The tables in which there is any row, each with how many. */
export async function filledTables(client: pg.Client): Promise<readonly { readonly name: string; readonly rows: number }[]> {
  const tables = await readTables(client);
  if (tables.length === 0) return [];
  const each = tables.map(
    ({ name }) => `select ${pg.escapeLiteral(name)} as name, count(*)::int as rows from ${pg.escapeIdentifier(name)}`,
  );
  const { rows } = await client.query<{ name: string; rows: number }>(
    `select name, rows from (${each.join(" union all ")}) as counted where rows > 0 order by name`,
  );
  return rows;
}

/**
 * The SHA-256 of every stored file that some row names, with the columns that name it. A text column called `sha256` or
 * `…_sha256` names a stored file unless its comment in the database begins with "no stored file".
 */
export async function readReferences(client: pg.Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const columns = await client.query<{ table: string; column: string }>(
    `select c.relname::text as "table", a.attname::text as "column"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attname ~ '(^|_)sha256$'
       and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)
       and coalesce(col_description(c.oid, a.attnum), '') not ilike 'no stored file%'
     order by 1, 2`,
  );
  if (columns.rows.length === 0) return new Map();
  const each = columns.rows.map(({ table, column }) => {
    const named = pg.escapeIdentifier(column);
    const place = pg.escapeLiteral(`${table}.${column}`);
    return `select ${place} as place, ${named} as sum from ${pg.escapeIdentifier(table)} where ${named} ~ '^[0-9a-f]{64}$'`;
  });
  const found = await client.query<{ sum: string; places: string[] }>(
    `select sum, array_agg(distinct place order by place) as places from (${each.join(" union all ")}) as named group by sum`,
  );
  return new Map(found.rows.map(({ sum, places }) => [sum, places]));
}
