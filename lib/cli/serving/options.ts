import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export type Options = {
  readonly mode: "serve" | "dev" | "bench" | "bench-writing" | "reset";
  readonly seed: boolean;
  readonly port: number;
  /** Which of the machine's addresses to listen on: HOST, else only itself for the demonstration world (its passwords are known), else all. */
  readonly host: string | undefined;
  readonly dataFolder: string;
  /** The database of one's own, as its owner; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
};

/** What was asked on the command line and in the environment (`.env` included). Throws a sentence for what it cannot read. */
export function readOptions(args: readonly string[]): Options {
  if (fs.existsSync(".env")) process.loadEnvFile();
  const known = ["--dev", "--bench", "--bench-writing", "--reset", "--seed"];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) throw new Error(`Unknown option ${unknown}; there are ${known.join(", ")}.`);
  const mode = (["reset", "bench", "bench-writing", "dev"] as const).find((each) => args.includes(`--${each}`)) ?? "serve";
  const bench = mode === "bench" || mode === "bench-writing";
  const seeded = args.includes("--seed") || process.env.SEED === "1";
  return {
    mode,
    seed: seeded,
    port: readPort(process.env.PORT ?? (bench ? "0" : "3000")),
    host: process.env.HOST || (process.env.DATABASE_URL && !seeded ? undefined : "127.0.0.1"),
    // A bench never touches the data somebody works with.
    dataFolder: bench ? benchFolder() : path.resolve(process.env.DATA_DIR || ".data"),
    databaseUrl: bench ? undefined : process.env.DATABASE_URL || undefined,
  };
}

function benchFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "uccn-bench-"));
  // mkdtemp closes it to everybody else, and PostgreSQL may have to run as another user.
  fs.chmodSync(folder, 0o755);
  return folder;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === "")
    throw new Error(`PORT is "${text}"; it must be a number from 0 to 65535.`);
  return port;
}
