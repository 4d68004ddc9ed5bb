import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { differenceSql } from "./database/difference";
import { startEmbedded } from "./database/embedded";

// Prints the SQL of a new migration: what leads from the committed schema to the one in the working tree. The author puts it
// into prisma/migrations/<next number>_<name>/migration.sql, adds what a schema cannot say (row security, grants), and commits both.
const committed = execFileSync("git", ["show", "HEAD:prisma/schema.prisma"], { encoding: "utf8" });
const folder = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-schema-"));
// PostgreSQL may have to run as another user.
await fs.chmod(folder, 0o755);
const database = await startEmbedded(folder, { durable: false });
try {
  console.log(await differenceSql(database.ownerUrl, committed));
} finally {
  await database.stop();
  await fs.rm(folder, { recursive: true, force: true });
}
