import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { isAbsent } from "./streams";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.number().int().min(0);
// What is restored beside the files: never a way out of the data folder.
const keyPath = z.string().refine((text) => text === "secret" || /^keys(\/(?!\.{1,2}(\/|$))[^/\\]+)+$/.test(text));

const format = 1;
const schema = z.object({
  product: z.literal("ho-so-uccn"),
  format: z.literal(format),
  /** The moment (UTC) of the one state of the database that all tables show. */
  takenAt: z.iso.datetime(),
  /** The server's version, for whoever reads this. */
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string().min(1), columns: z.array(z.string()), rows: z.number().int().min(0), bytes, sha256 })),
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^-?\d+$/) })),
  files: z.array(z.object({ sha256, bytes })),
  /** Files that rows name but that were lost already when the backup was made, and it was made nevertheless. */
  missing: z.array(z.object({ sha256, places: z.array(z.string()) })),
  keys: z.array(z.object({ path: keyPath, bytes, sha256 })),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof schema>;
export type ManifestContent = Omit<Manifest, "product" | "format">;

/** The one file that makes a folder a backup. */
export const manifestName = "backup.json";

/** Where a table lies in a backup, from the backup's folder. */
export const tableFile = (name: string) => path.join("tables", `${encodeURIComponent(name)}.copy.gz`);
/** Where a stored file lies in a backup. */
export const storedFile = (sum: string) => path.join("files", sum.slice(0, 2), sum.slice(2, 4), sum);
/** Where a key lies in a backup: as in the data folder. */
export const keyFile = (name: string) => path.join(...name.split("/"));

/**
 * Writes backup.json, with a sum over itself, beside its place and moves it there: it stands there whole or not at all. Only when all
 * else is on the disk, because its being there is what says that the backup came to its end.
 */
export async function writeManifest(folder: string, content: ManifestContent): Promise<void> {
  const backup: Manifest = { product: "ho-so-uccn", format, ...content };
  const place = path.join(folder, manifestName);
  const text = `${JSON.stringify({ sha256: sumOf(backup), backup }, undefined, 1)}\n`;
  await fs.writeFile(`${place}.writing`, text, { mode: 0o600, flag: "wx", flush: true });
  await fs.rename(`${place}.writing`, place);
}

/** Reads backup.json. Throws a sentence when it is not there, damaged, or of a format this version does not know. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await fs.readFile(path.join(folder, manifestName), "utf8").catch((cause: unknown) => {
    if (!isAbsent(cause)) throw cause;
    throw new Error(`${folder} is not a whole backup: it has no ${manifestName}, which is written last. Take another backup.`);
  });
  const read = parsed(text);
  const known = z.object({ sha256, backup: z.object({ product: z.string(), format: z.number() }) }).safeParse(read);
  if (!known.success || known.data.sha256 !== sumOf((read as { backup: unknown }).backup))
    throw new Error(`${manifestName} in ${folder} was changed or damaged after the backup was made. Take another backup.`);
  if (known.data.backup.format > format)
    throw new Error(`The backup in ${folder} was made by a newer version of the product. Install that version, then restore.`);
  const manifest = schema.safeParse((read as { backup: unknown }).backup);
  if (manifest.success) return manifest.data;
  const places = manifest.error.issues.map(({ path: at }) => at.join("."));
  throw new Error(`${manifestName} in ${folder} says what no backup says (${places.slice(0, 5).join(", ")}). Take another backup.`);
}

const sumOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
