import { once } from "node:events";
import { createReadStream, type Dir } from "node:fs";
import { access, mkdir, open, opendir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { checkedSum, type FileStore } from "./port";

/** Files on disk under `folder`: aa/bb/<SHA-256>. A file appears under its name only when it is complete and on the disk. */
export function diskStore(folder: string): FileStore {
  function place(sha256: string): string {
    return path.join(folder, checkedSum(sha256).slice(0, 2), sha256.slice(2, 4), sha256);
  }
  return {
    async put({ file, sha256 }) {
      const target = place(sha256);
      await mkdir(path.dirname(target), { recursive: true });
      await sync(file);
      await rename(file, target);
      for (const above of ["", "..", "../.."]) await sync(path.join(/* turbopackIgnore: true */ path.dirname(target), above));
    },
    async open(sha256) {
      const stream = createReadStream(place(sha256));
      await once(stream, "open");
      return stream;
    },
    has: async (sha256) =>
      access(place(sha256)).then(
        () => true,
        () => false,
      ),
    remove: async (sha256) => rm(place(sha256), { force: true }),
    list: () => walk(folder, [/^[0-9a-f]{2}$/, /^[0-9a-f]{2}$/, /^[0-9a-f]{64}$/]),
  };
}

/** Names that fit at each depth, read piece by piece however many there are. */
async function* walk(folder: string, [fits, ...deeper]: readonly RegExp[]): AsyncGenerator<string> {
  const entries = await openFolder(folder);
  if (!entries || !fits) return;
  for await (const { name } of entries) {
    if (!fits.test(name)) continue;
    if (deeper.length === 0) yield name;
    else yield* walk(path.join(folder, name), deeper);
  }
}

async function openFolder(folder: string): Promise<Dir | undefined> {
  return opendir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return undefined;
    throw cause;
  });
}

/** Makes bytes, and a folder's new name, last through a power cut; where a folder cannot be synced (Windows) the system sees to it. */
async function sync(place: string): Promise<void> {
  const handle = await open(place, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
