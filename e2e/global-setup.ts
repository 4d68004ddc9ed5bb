import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port";

const patience = 300_000;

/** Starts the product as anybody would, on data of its own, and leaves its address in E2E_ADDRESS. Returns what stops it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-e2e-"));
  // mkdtemp closes it to everybody else, and PostgreSQL may have to run as another user.
  await fs.chmod(folder, 0o755);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const { DATABASE_URL: _own, PUBLIC_URL: _public, NEXTAUTH_URL: _auth, ...rest } = process.env;
  const product = spawn(process.execPath, [path.resolve(import.meta.dirname, "../lib/cli/start.mjs")], {
    // The channel closes when the test run dies, and the product stops by itself.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...rest, PORT: String(port), DATA_DIR: folder },
  });
  const stop = async () => {
    await stopped(product);
    await fs.rm(folder, { recursive: true, force: true });
  };
  process.env.E2E_ADDRESS = address;
  try {
    await untilHealthy(`${address}/api/health`, product);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return stop;
}

async function untilHealthy(url: string, product: ChildProcess): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (product.exitCode !== null) throw new Error("The product ended before it was ready.");
    const healthy = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await pause(200);
  }
  throw new Error(`${url} gave no good answer within ${patience / 1000} seconds.`);
}

async function stopped(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => product.once("exit", () => resolve()));
  product.kill("SIGTERM");
  await ended;
}
