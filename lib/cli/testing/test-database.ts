import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/access/client";
import { at, template } from "./place";

export type TestDatabase = {
  /** As the owner, who sees every row: to prepare and to look. */
  readonly ownerUrl: string;
  /** As the application's role, behind row security. */
  readonly appUrl: string;
};

/**
 * A database and a data folder of its own for one test file, at the file's top level. Commands and queries use it by
 * themselves, because the environment names it; the URLs are for looking from outside.
 */
export function useTestDatabase(): TestDatabase {
  const server = inject("ownerUrl");
  const name = `test_${process.env.VITEST_POOL_ID ?? "0"}_${randomBytes(6).toString("hex")}`;
  const database = { ownerUrl: at(server, name), appUrl: at(inject("appUrl"), name) };
  const folder = path.join(os.tmpdir(), `uccn-${name}`);
  // At once, not in the hook: what a test file imports may read the environment before any hook runs.
  process.env.APP_DATABASE_URL = database.appUrl;
  process.env.DATA_DIR = folder;
  beforeAll(async () => {
    await disconnect();
    await asOwner(server, `create database ${name} template ${template}`);
    await fs.mkdir(folder, { recursive: true });
  });
  afterAll(async () => {
    await disconnect();
    await asOwner(server, `drop database ${name} with (force)`);
    await fs.rm(folder, { recursive: true, force: true });
  });
  return database;
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
