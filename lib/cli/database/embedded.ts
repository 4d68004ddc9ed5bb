import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import fs from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Binaries, databaseFolder, findBinaries } from "./binaries";
import { isAlive, stopOrphan } from "./orphan";

export type RunningDatabase = { readonly ownerUrl: string; stop(): Promise<void> };

type Options = { readonly durable: boolean };

/**
 * Starts a real PostgreSQL from npm's binaries with its data in `folder`, made on the first start and kept after.
 * Listens on loopback only, on a free port chosen at each start, so that two copies of the product never collide.
 * When it dies it is started again on the same port. The package's own class is not used: it ends the whole process on
 * Ctrl-C before requests in flight are answered, and PostgreSQL would share the terminal's signals.
 */
export async function startEmbedded(folder: string, options: Options): Promise<RunningDatabase> {
  await fs.mkdir(folder, { recursive: true });
  const binaries = await findBinaries();
  const data = await databaseFolder(folder, binaries.identity);
  if (!(await exists(data))) await makeCluster(data, binaries);
  await stopOrphan(data, binaries);
  const port = await freePort();
  const log = path.resolve(folder, "postgres.log");
  const start = () => launch(binaries, data, port, log, options);
  const running = { process: await start(), stopping: false };
  watch(running, start);
  await ensureDatabase(urlOf(port, "postgres"));
  return { ownerUrl: urlOf(port, "uccn"), stop: () => stop(running) };
}

const urlOf = (port: number | string, database: string) => `postgresql://owner:owner@127.0.0.1:${port}/${database}`;

/** What there is of an embedded database in `folder`: none at all, one that is not running, or the address of one that runs. */
export async function findEmbedded(folder: string): Promise<"none" | "stopped" | { readonly ownerUrl: string }> {
  const { identity } = await findBinaries();
  const data = await databaseFolder(folder, identity);
  if (!(await exists(data))) return "none";
  const { pid, port, ready } = await readPidFile(data);
  return ready && isAlive(pid) ? { ownerUrl: urlOf(port, "uccn") } : "stopped";
}

/** Made beside its place and moved there when whole, so that an interrupted first start leaves nothing half done. */
async function makeCluster(data: string, { initdb, identity }: Binaries): Promise<void> {
  const making = `${data}.making`;
  const secrets = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-"));
  const passwordFile = path.join(secrets, "password");
  await fs.rm(making, { recursive: true, force: true });
  await fs.mkdir(making, { mode: 0o700 });
  await fs.writeFile(passwordFile, "owner\n");
  if (identity.uid !== undefined && identity.gid !== undefined) {
    for (const place of [making, secrets, passwordFile]) await fs.chown(place, identity.uid, identity.gid);
  }
  try {
    const flags = [
      `--pgdata=${making}`,
      "--username=owner",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
    ];
    execFileSync(initdb, flags, { ...identity, cwd: making, stdio: ["ignore", "ignore", "pipe"] });
    await fs.rename(making, data);
  } finally {
    await fs.rm(secrets, { recursive: true, force: true });
  }
}

async function launch(
  { postgres, identity }: Binaries,
  data: string,
  port: number,
  log: string,
  { durable }: Options,
): Promise<ChildProcess> {
  const output = await fs.open(log, "w");
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
  if (!durable) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  // Detached: Ctrl-C reaches every process of the terminal's group, and the database must outlive the requests in flight.
  const child = spawn(postgres, ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])], {
    ...identity,
    cwd: data,
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
  });
  child.unref();
  const failed = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`PostgreSQL did not start; its reasons are in ${log}.`)));
  });
  // The last resort when this process leaves in a hurry; SIGINT is PostgreSQL's "fast" shutdown.
  process.once("exit", () => child.kill("SIGINT"));
  await Promise.race([failed, untilReady(data, child)]).finally(() => output.close());
  failed.catch(() => undefined);
  return child;
}

async function untilReady(data: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const { pid, ready } = await readPidFile(data);
    if (ready && pid === child.pid) return;
    if (child.exitCode !== null) return;
    await pause(50);
  }
}

/** PostgreSQL writes its port and "ready" into its pid file, as its own pg_ctl reads it. */
async function readPidFile(data: string): Promise<{ readonly pid: number; readonly port: string; readonly ready: boolean }> {
  const lines = (await fs.readFile(path.join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  return { pid: Number(lines[0]), port: lines[3]?.trim() ?? "", ready: lines[7]?.trim() === "ready" };
}

type Running = { process: ChildProcess; stopping: boolean };

function watch(running: Running, start: () => Promise<ChildProcess>): void {
  running.process.once("exit", async () => {
    if (running.stopping) return;
    console.error("The database ended unexpectedly; starting it again.");
    while (!running.stopping) {
      await pause(1_000);
      try {
        running.process = await start();
        return watch(running, start);
      } catch {
        // Its last connections may still be ending; it is tried again.
      }
    }
  });
}

async function stop(running: Running): Promise<void> {
  running.stopping = true;
  const { process: child } = running;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.ref();
  child.kill("SIGINT");
  await ended;
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'uccn'");
    if (!found.rowCount) await client.query("create database uccn");
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
