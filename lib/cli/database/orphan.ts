import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import type { Binaries } from "./binaries";

/** The command line of a running process, or "" when there is none. */
export async function commandLineOf(pid: number): Promise<string> {
  const told = await fs.readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  if (told !== undefined) return told.replaceAll("\0", " ");
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

/**
 * Makes way for a start on `folder`. A PostgreSQL whose server was killed still runs there: it is stopped cleanly. A pid
 * file that now names some other program is removed, because PostgreSQL would refuse to start over it. Whoever calls this
 * holds the data folder's lock, so a PostgreSQL found here belongs to nobody.
 */
export async function stopOrphan(folder: string, binaries: Binaries): Promise<void> {
  const file = path.join(folder, "postmaster.pid");
  const pid = Number((await fs.readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid || !isAlive(pid)) return;
  const command = await commandLineOf(pid);
  if (!command.includes("postgres") || !command.includes(folder)) return fs.rm(file, { force: true });
  console.log(`Stopping the database that an earlier start left behind (process ${pid}).`);
  execFileSync(binaries.pgCtl, ["stop", "-D", folder, "-m", "fast", "-w", "-t", "30"], {
    ...binaries.identity,
    cwd: folder,
    stdio: "ignore",
  });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // It exists, but belongs to somebody else.
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
