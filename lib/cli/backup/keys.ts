import { createReadStream } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import type { Undo } from "./files";
import { keyFile, type Manifest } from "./manifest";
import { isAbsent, keep, sumOf } from "./streams";

type KeptKey = Manifest["keys"][number];

/** Copies the data folder's secret of sessions and everything under `keys` into the backup. None of them need be there. */
export async function keepKeys(dataFolder: string, folder: string): Promise<readonly KeptKey[]> {
  const kept: KeptKey[] = [];
  for (const name of await keysOf(dataFolder)) {
    const target = path.join(folder, keyFile(name));
    await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    kept.push({ path: name, ...(await keep(createReadStream(path.join(dataFolder, keyFile(name))), target)) });
  }
  return kept;
}

async function keysOf(dataFolder: string): Promise<readonly string[]> {
  const below = await fs.readdir(path.join(dataFolder, "keys"), { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    if (isAbsent(cause)) return [];
    throw cause;
  });
  const files = below
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(dataFolder, path.join(parentPath, name)));
  const secret = (await sumOf(path.join(dataFolder, "secret"))) ? ["secret"] : [];
  return [...secret, ...files.map((file) => file.split(path.sep).join("/")).sort()];
}

/**
 * Refuses (throws a sentence) when the data folder holds another key under a name the backup has: it may have signed something. The
 * secret of sessions is no such key: in an empty database nobody is signed in.
 */
export async function refuseOtherKeys(kept: readonly KeptKey[], dataFolder: string): Promise<void> {
  for (const { path: name, sha256 } of kept) {
    const place = path.join(dataFolder, keyFile(name));
    const there = name === "secret" ? undefined : await sumOf(place);
    if (there && there.sha256 !== sha256)
      throw new Error(`There is another key at ${place} than in the backup. Move it to a safe place, then restore again.`);
  }
}

/** Brings keys back, readable for their owner alone; `undo` gets what puts back how it was. */
export async function returnKeys(kept: readonly KeptKey[], folder: string, dataFolder: string, undo: Undo): Promise<void> {
  for (const { path: name } of kept) {
    const place = path.join(dataFolder, keyFile(name));
    const bytes = await fs.readFile(path.join(folder, keyFile(name)));
    const before = await fs.readFile(place).catch(() => undefined);
    undo.push(() => (before ? replace(place, before) : fs.rm(place, { force: true })));
    await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await replace(place, bytes);
  }
}

/** Beside its place and moved there, so that a key is never half there. */
async function replace(place: string, bytes: Uint8Array): Promise<void> {
  await fs.writeFile(`${place}.restoring`, bytes, { mode: 0o600, flush: true });
  await fs.rename(`${place}.restoring`, place);
}
