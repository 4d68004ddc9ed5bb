import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { freePort } from "../free-port";
import { untilHealthy } from "./product";

/** One server process on a database that outlives it, always on the same port. */
export type Instance = {
  readonly address: string;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again and waits until it answers. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a server on `databaseUrl`, with the demonstration world if the database is empty. */
export async function startInstance(databaseUrl: string, folder: string): Promise<Instance> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  let running: ChildProcess | undefined;
  async function ended(signal: NodeJS.Signals): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running?.once("exit", resolve));
    running.kill(signal);
    await gone;
  }
  const instance: Instance = {
    address,
    async start() {
      const { PUBLIC_URL: _public, NEXTAUTH_URL: _auth, ...rest } = process.env;
      const said: string[] = [];
      running = spawn(process.execPath, ["--import", "tsx", path.resolve(import.meta.dirname, "../../lib/cli/serve.ts"), "--seed"], {
        // The channel closes when the test run dies, and the server stops by itself.
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        env: { ...rest, PORT: String(port), DATA_DIR: folder, DATABASE_URL: databaseUrl },
      });
      for (const stream of [running.stdout, running.stderr]) stream?.on("data", (part: Buffer) => said.push(part.toString()));
      await untilHealthy({ address, starter: running, output: async () => said.join("") });
    },
    kill: () => ended("SIGKILL"),
    stop: () => ended("SIGTERM"),
  };
  await instance.start();
  return instance;
}
