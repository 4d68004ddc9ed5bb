import path from "node:path";
import { keyFile, type Manifest, readManifest, storedFile, tableFile } from "./manifest";
import { type Sum, sumOf } from "./streams";
import type { Tell } from "./tell";

export type Checked = { readonly manifest: Manifest; readonly problems: readonly string[] };

/**
 * Reads a backup through, byte by byte, and says everything in it that is not as when it was made. Needs no database. Throws a
 * sentence when the folder is no finished backup at all.
 */
export async function checkBackup(folder: string, tell: Tell): Promise<Checked> {
  const manifest = await readManifest(folder);
  const problems: string[] = [];
  let done = 0;
  const parts = partsOf(manifest);
  for (const { what, file, sum } of parts) {
    const found = await sumOf(path.join(folder, file));
    if (!found) problems.push(`${what} is missing (${file}).`);
    else if (found.sha256 !== sum.sha256 || found.bytes !== sum.bytes) problems.push(`${what} was changed or damaged (${file}).`);
    done += 1;
    tell.progress(() => `checked ${done} of ${parts.length}`);
  }
  return { manifest, problems };
}

type Part = { readonly what: string; readonly file: string; readonly sum: Sum };

function partsOf({ tables, files, keys }: Manifest): readonly Part[] {
  return [
    ...tables.map((table) => ({ what: `The table ${table.name}`, file: tableFile(table.name), sum: table })),
    ...files.map((file) => ({ what: "A stored file", file: storedFile(file.sha256), sum: file })),
    ...keys.map((key) => ({ what: "A key", file: keyFile(key.path), sum: key })),
  ];
}

/** One line of what a backup holds. */
export function inOneLine({ takenAt, tables, files, keys, migrations, missing }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const lost = missing.length === 0 ? "" : ` ${missing.length} files were lost before it was made.`;
  return (
    `State of ${takenAt}, schema ${migrations.at(-1)?.name ?? "-"}: ${rows} rows in ${tables.length} tables, ` +
    `${files.length} files (${(bytes / 1e6).toFixed(1)} MB), ${keys.length} keys.${lost}`
  );
}
