import pg from "pg";

// Values are written and read in one notation whatever the server or the role prefers, nothing is given up for taking long, and
// where row security would hide a row from this role the server says so instead of leaving it out.
const settings = {
  timezone: "UTC",
  datestyle: "ISO",
  intervalstyle: "postgres",
  bytea_output: "hex",
  extra_float_digits: "1",
  statement_timeout: "0",
  lock_timeout: "0",
  idle_in_transaction_session_timeout: "0",
  row_security: "off",
};

/** Runs `work` on one connection as the database's owner, set up for copying whole tables; the connection is ended in any case. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const client = new pg.Client({ connectionString: ownerUrl, options: options.join(" "), keepAlive: true });
  // A connection that is lost fails the statement under way; without a listener it would end the process as well.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Runs `work` in one transaction, begun as said. After anything it throws the connection is good for nothing but to be ended, which
 * undoes all of it: a rollback could wait for ever behind a table that nobody reads any more because the disk is full.
 */
export async function inTransaction<T>(client: pg.Client, mode: string, work: () => Promise<T>): Promise<T> {
  await client.query(`begin ${mode}`);
  const result = await work();
  await client.query("commit");
  return result;
}
