import fs from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import type { RefusalCode } from "@/lib/domain/result";
import { asOwner, type Product } from "./product";

type Sum = { readonly name: string; readonly sum: string };

const statuses: Partial<Record<RefusalCode, number>> = {
  malformed: 400,
  "signed-out": 401,
  "cross-site": 403,
  "not-found": 404,
  "too-large": 413,
  "unsupported-file": 415,
  "file-empty": 422,
  "file-name-missing": 422,
  "file-two-kinds": 422,
  "pdf-broken": 422,
  "pdf-encrypted": 422,
  "pdf-active": 422,
  "photo-broken": 422,
  "photo-too-many-pixels": 422,
  stale: 409,
  unavailable: 503,
};

/** A sum over every row of every table, and the names of all stored files: what must be the same before and after. */
export async function fingerprint(product: Product): Promise<unknown> {
  const tables = await asOwner<{ name: string }>(
    product,
    "select format('%I', relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const each = tables.map(
    ({ name }) => `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`,
  );
  const files = await fs.readdir(path.join(product.folder, "files"), { recursive: true }).catch(() => []);
  // Folders are made on the way and hold nothing; a file is named by its sum, or by a number while it comes in.
  const kept = files.filter((file) => path.basename(file).length > 30).sort();
  return { rows: await asOwner<Sum>(product, each.join(" union all ")), kept };
}

/** The work leaves every table and the file store as they were. */
export async function changesNothing(product: Product, work: () => Promise<void>): Promise<void> {
  const before = await fingerprint(product);
  await work();
  expect(await fingerprint(product)).toEqual(before);
}

/** A refusal with its own code and status, as JSON, and not a word of how the product is made. */
export async function isRefused(response: Response, code: RefusalCode, label: string): Promise<void> {
  const text = await response.text();
  expect({ label, status: response.status, told: text.slice(0, 400) }).toMatchObject({ label, status: statuses[code] });
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(JSON.parse(text)).toMatchObject({ refusal: { code } });
  tellsNothing(text, label);
}

/** No stack, no file, no library, no SQL. */
export function tellsNothing(text: string, label: string): void {
  const leaks = text.match(
    /\n\s+at |node_modules|\.tsx?:\d|prisma|postgres|zod|select .+ from|(?:Type|Range|Syntax|Reference)Error|ECONN/i,
  );
  expect({ label, leaks: leaks?.[0] }).toEqual({ label, leaks: undefined });
}
