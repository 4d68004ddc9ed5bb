import pg from "pg";

/** Runs SQL past every wall, as the tables' owner: to prepare in bulk and to look from outside. Gives the last statement's rows. */
export async function ownerSql<R extends pg.QueryResultRow>(url: string, script: string): Promise<readonly R[]> {
  const owner = new pg.Client({ connectionString: url, options: "-c timezone=UTC" });
  await owner.connect();
  try {
    const results: pg.QueryResult<R> | pg.QueryResult<R>[] = await owner.query<R>(script);
    return (Array.isArray(results) ? results.at(-1)?.rows : results.rows) ?? [];
  } finally {
    await owner.end();
  }
}
