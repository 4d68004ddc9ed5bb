import path from "node:path";
import { diskStore } from "@/lib/adapters/files/disk";
import { type StreamStore, withStreams } from "@/lib/adapters/files/store";

/** The stored files as a backup and a restore need them: each named by its SHA-256, wherever they are kept. */
export type StoredFiles = Pick<StreamStore, "list" | "open" | "has" | "write" | "remove">;

/** The files of a data folder. */
export function storedFiles(dataFolder: string): StoredFiles {
  const folder = path.join(dataFolder, "files");
  return withStreams(diskStore(folder), folder);
}

/** The files where FILES_URL says that they are kept; without it those of the data folder. */
export async function chosenFiles(dataFolder: string): Promise<StoredFiles> {
  const url = process.env.FILES_URL;
  if (!url) return storedFiles(dataFolder);
  const { s3Store } = await import("@/lib/adapters/files/s3");
  return withStreams(s3Store(url), path.join(dataFolder, "files"));
}
