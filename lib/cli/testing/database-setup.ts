import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../database/embedded";
import { applyMigrations } from "../database/migrate";
import { ensureAppRole } from "../database/roles";
import { at, template } from "./place";

declare module "vitest" {
  interface ProvidedContext {
    /** The test server, as its owner; and its template as the application's role. */
    ownerUrl: string;
    appUrl: string;
  }
}

/** One PostgreSQL for the whole run, without the waiting for disks, and in it a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-test-"));
  // mkdtemp closes it to everybody else, and PostgreSQL may have to run as another user.
  await fs.chmod(folder, 0o755);
  const server = await startEmbedded(folder, { durable: false });
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query(`create database ${template}`);
  await owner.end();
  const appUrl = await ensureAppRole(at(server.ownerUrl, template), "only for tests");
  await applyMigrations(at(server.ownerUrl, template));
  project.provide("ownerUrl", server.ownerUrl);
  project.provide("appUrl", appUrl);
  return async () => {
    await server.stop();
    await fs.rm(folder, { recursive: true, force: true });
  };
}
