import fs from "node:fs";
import fsp from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { freePorts, listens, type Service, startProgram, stopPrograms, until } from "./service";

/** The harmless file that scanners agree to find (EICAR), put together here so that no scanner finds this very source. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join("");
export const eicarName = "Eicar-Test-Signature";

/** ClamAV's daemon with one signature, in a folder of its own; scans at most `mostBytes`. */
export async function startClamd(mostBytes = 30_000_000): Promise<Service & { readonly url: string; readonly folder: string }> {
  const folder = await fsp.mkdtemp(path.join(os.tmpdir(), "uccn-clamd-"));
  const [port = 0] = await freePorts(1);
  // Any kind of file (0), at any place in it (*).
  await fsp.writeFile(path.join(folder, "test.ndb"), `${eicarName}:0:*:${Buffer.from(eicar, "latin1").toString("hex")}\n`);
  const config = { TCPSocket: port, TCPAddr: "127.0.0.1", DatabaseDirectory: folder, Foreground: "yes", StreamMaxLength: mostBytes };
  const lines = Object.entries(config).map(([name, value]) => `${name} ${value}\n`);
  await fsp.writeFile(path.join(folder, "clamd.conf"), lines.join(""));
  const program = ["/usr/sbin/clamd", "/usr/local/sbin/clamd"].find((file) => fs.existsSync(file)) ?? "clamd";
  const running = [startProgram(folder, "clamd", program, ["--config-file", path.join(folder, "clamd.conf")])];
  const stop = async () => {
    await stopPrograms(running);
    await fsp.rm(folder, { recursive: true, force: true });
  };
  try {
    await until("clamd", () => listens(port));
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { url: `tcp://127.0.0.1:${port}`, folder, stop };
}
