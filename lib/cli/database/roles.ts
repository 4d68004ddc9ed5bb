import { createHmac } from "node:crypto";
import pg from "pg";

/** The role the application connects as. */
export const appRole = "hoso_uccn_app";

/** Whether the server has that role already, perhaps for another database of the product. */
export async function hasAppRole(client: pg.Client): Promise<boolean> {
  const found = await client.query("select 1 from pg_roles where rolname = $1", [appRole]);
  return Boolean(found.rowCount);
}

/**
 * Makes sure that the server has the role the application connects as: it owns nothing, makes nothing and cannot bypass
 * row security. Its password follows from the product's secret, so it need not be kept anywhere. Returns its URL.
 */
export async function ensureAppRole(ownerUrl: string, secret: string): Promise<string> {
  const password = createHmac("sha256", secret).update("application role").digest("hex");
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // An owner that is no superuser may make such a role and change its password, but not name its other attributes again.
    const command = (await hasAppRole(client))
      ? `alter role ${appRole} login`
      : `create role ${appRole} login nosuperuser nocreatedb nocreaterole nobypassrls noinherit`;
    await client.query(`${command} password '${password}'`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
  return url.toString();
}
