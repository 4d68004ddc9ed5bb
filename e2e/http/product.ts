import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { databaseFolder, findBinaries } from "@/lib/cli/database/binaries";
import { isAlive } from "@/lib/cli/database/orphan";
import { freePort } from "../free-port";

const patience = 120_000;

/** The product started as anybody starts it, on a data folder of a test's own. */
export type Product = {
  readonly address: string;
  readonly folder: string;
  /** The process that was started, and the one inside it that answers requests. */
  readonly starter: ChildProcess;
  serverId(): Promise<number>;
  /** The database's first process; it changes when the product starts the database again. */
  postmasterId(): Promise<number>;
  /** The database as its owner, who sees every row. */
  ownerUrl(): Promise<string>;
  /** Everything the product has said so far. */
  output(): Promise<string>;
  /** SIGTERM to the starter; gives its exit code. */
  stop(): Promise<number | null>;
};

/** A folder as anybody's data folder; PostgreSQL may have to run as another user, who must get in. */
export async function dataFolder(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-http-"));
  await fs.chmod(folder, 0o755);
  return folder;
}

/** Starts the product on `folder` and waits until it answers. */
export async function startProduct(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const log = path.join(folder, "output.log");
  const output = await fs.open(log, "a");
  const { DATABASE_URL: _own, PUBLIC_URL: _public, NEXTAUTH_URL: _auth, ...rest } = process.env;
  const starter = spawn(process.execPath, [path.resolve(import.meta.dirname, "../../lib/cli/start.mjs")], {
    // The channel closes when the test run dies, and the product stops by itself.
    stdio: ["ignore", output.fd, output.fd, "ipc"],
    env: { ...rest, ...settings, PORT: String(port), DATA_DIR: folder },
  });
  await output.close();
  const ended = new Promise<number | null>((resolve) => starter.once("exit", resolve));
  const product = {
    address,
    folder,
    starter,
    serverId: async () => Number(await fs.readFile(path.join(folder, "running"), "utf8")),
    postmasterId: () => postmasterIn(folder),
    ownerUrl: async () => `postgresql://owner:owner@127.0.0.1:${(await postmaster(folder))[3]}/uccn`,
    output: () => fs.readFile(log, "utf8"),
    async stop() {
      starter.kill("SIGTERM");
      return ended;
    },
  };
  await untilHealthy(product);
  return product;
}

/** Waits until the product says that it is well; throws with what it said when it ends before. */
export async function untilHealthy({ address, starter, output }: Pick<Product, "address" | "starter" | "output">): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (starter.exitCode !== null) throw new Error(`The product ended before it was ready:\n${await output()}`);
    const healthy = await fetch(`${address}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await pause(100);
  }
  throw new Error(`No good answer from ${address} within ${patience / 1000} seconds.`);
}

/** Waits until a process is gone; false when it still runs after ten seconds. */
export async function isGone(pid: number): Promise<boolean> {
  for (let left = 100; left > 0; left -= 1) {
    if (!isAlive(pid)) return true;
    await pause(100);
  }
  return false;
}

/** Runs one statement as the database's owner. */
export async function asOwner<Row extends object>(product: Product, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: await product.ownerUrl() });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The first process of the database in a data folder. */
export async function postmasterIn(folder: string): Promise<number> {
  return Number((await postmaster(folder))[0]);
}

async function postmaster(folder: string): Promise<readonly string[]> {
  const { identity } = await findBinaries();
  const file = path.join(await databaseFolder(folder, identity), "postmaster.pid");
  return (await fs.readFile(file, "utf8")).split("\n");
}
