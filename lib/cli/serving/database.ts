import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type RunningDatabase, startEmbedded } from "../database/embedded";

const patience = 30_000;

/** The database as its owner: the one DATABASE_URL names, waited for if it is still starting, or the embedded one. */
export async function openDatabase(dataFolder: string, databaseUrl: string | undefined): Promise<RunningDatabase> {
  if (!databaseUrl) return startEmbedded(dataFolder, { durable: true });
  const until = Date.now() + patience;
  for (;;) {
    const problem = await reach(databaseUrl);
    if (!problem) return { ownerUrl: databaseUrl, stop: async () => undefined };
    // Only an absent or starting server is worth waiting for; a wrong password stays wrong.
    if (!/ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|57P03/.test(problem) || Date.now() > until) {
      throw new Error(`The database of DATABASE_URL cannot be used: ${problem}`);
    }
    await pause(1_000);
  }
}

async function reach(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return undefined;
  } catch (cause) {
    if (!(cause instanceof Error)) return String(cause);
    const code = "code" in cause ? ` (${cause.code})` : "";
    return `${cause.message}${code}`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether nobody is in it yet. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const answer = await client.query<{ filled: boolean }>("select exists (select 1 from person) as filled");
    return answer.rows[0]?.filled === false;
  } finally {
    await client.end();
  }
}

const markerOf = (dataFolder: string) => path.join(dataFolder, "seeding");

/** Runs the seed under a mark that stays when it is interrupted, so that the next start begins the demonstration world anew. */
export async function seedMarked(dataFolder: string, seed: () => Promise<void>): Promise<void> {
  await fs.writeFile(markerOf(dataFolder), "");
  await seed();
  await fs.rm(markerOf(dataFolder));
}

/** Empties the embedded database when an earlier seed did not come to its end. */
export async function clearHalfSeeded(dataFolder: string, ownerUrl: string): Promise<void> {
  const interrupted = await fs.access(markerOf(dataFolder)).then(
    () => true,
    () => false,
  );
  if (!interrupted) return;
  const maintenance = new URL(ownerUrl);
  maintenance.pathname = "/postgres";
  const client = new pg.Client({ connectionString: maintenance.toString() });
  await client.connect();
  try {
    await client.query("drop database if exists uccn with (force)");
    await client.query("create database uccn");
  } finally {
    await client.end();
  }
  await fs.rm(markerOf(dataFolder));
}
