import fs from "node:fs/promises";
import { applyMigrations } from "./database/migrate";
import { ensureAppRole } from "./database/roles";
import { announce } from "./serving/announce";
import { buildIfChanged } from "./serving/build";
import { clearHalfSeeded, isEmpty, openDatabase, seedMarked } from "./serving/database";
import { readSecret, setEnvironment } from "./serving/environment";
import { lockDataFolder } from "./serving/lock";
import { type Options, readOptions } from "./serving/options";
import { reset } from "./serving/reset";
import { prepareShutdown, type Shutdown } from "./serving/shutdown";
import { checkPort, serveWeb } from "./serving/web";

// Everything that stands on lib/access is imported only after the environment is set, because it is read once.

async function main(shutdown: Shutdown): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { mode, dataFolder, databaseUrl } = options;
  const embedded = databaseUrl === undefined;
  const measuring = mode === "bench" || mode === "bench-writing";
  if (measuring) shutdown.add(() => fs.rm(dataFolder, { recursive: true, force: true }));
  if (mode === "reset" || embedded) shutdown.add(await lockDataFolder(dataFolder));
  if (mode === "reset") {
    await reset(dataFolder);
    return shutdown.leave(0);
  }
  const port = await checkPort(options.port, options.host);
  const secret = await readSecret(dataFolder);
  const database = await openDatabase(dataFolder, databaseUrl);
  shutdown.add(() => database.stop());
  if (embedded) await clearHalfSeeded(dataFolder, database.ownerUrl);
  const appUrl = await ensureAppRole(database.ownerUrl, secret);
  const applied = await applyMigrations(database.ownerUrl);
  if (applied.length > 0) console.log(`Applied to the database: ${applied.join(", ")}.`);
  setEnvironment({ appUrl, secret, dataFolder, port, dev: mode === "dev" });
  await seedIfAsked(options, database.ownerUrl, shutdown);
  await serve(options, port, shutdown);
  const address = `http://localhost:${port}`;
  announce(process.env.PUBLIC_URL ?? address, embedded ? (await import("../../prisma/seed")).demonstrationAccounts : []);
  if (!measuring) return;
  const { bench } = mode === "bench" ? await import("./bench/bench") : await import("./bench/writing/bench");
  await bench({ address, ownerUrl: database.ownerUrl, appUrl });
  await shutdown.leave(0);
}

async function seedIfAsked({ seed, databaseUrl, dataFolder }: Options, ownerUrl: string, shutdown: Shutdown): Promise<void> {
  const { disconnect } = await import("../access/client");
  shutdown.add(disconnect);
  if (databaseUrl !== undefined && !seed) return;
  if (!(await isEmpty(ownerUrl))) {
    if (seed) console.log("There are people in the database already; nothing is seeded.");
    return;
  }
  console.log("Making the demonstration world.");
  const world = await import("../../prisma/seed");
  await (databaseUrl === undefined ? seedMarked(dataFolder, world.seed) : world.seed());
}

async function serve({ mode, host }: Options, port: number, shutdown: Shutdown): Promise<void> {
  if (mode !== "dev") await buildIfChanged((stop) => shutdown.add(stop));
  const { startJobs } = await import("./jobs");
  const { carriers } = await import("../commands/after-commit/carriers");
  const { startCollab } = await import("../collab/server");
  const stopWeb = await serveWeb(port, host, mode === "dev", await startCollab());
  const jobs = startJobs(carriers());
  shutdown.add(() => jobs.stop());
  shutdown.add(stopWeb);
}

const shutdown = prepareShutdown();
// A promise somebody forgot must not take the product down with it.
process.on("unhandledRejection", (cause) => console.error(cause));
main(shutdown).catch((cause: unknown) => {
  if (!shutdown.leaving) console.error(cause instanceof Error ? `\n${cause.message}` : cause);
  return shutdown.leave(1);
});
