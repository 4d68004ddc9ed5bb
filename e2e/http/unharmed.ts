import fs from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
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
  const rows = await asOwner<Sum>(product, each.join(" union all "));
  // The tables are summed side by side and answer in whatever order they are done.
  return { rows: rows.sort((one, other) => (one.name < other.name ? -1 : 1)), kept };
}

/** Waits until the writing server has kept the versions it keeps by itself: none of an earlier test comes between two sums. */
async function atRest(product: Product): Promise<void> {
  // A text is at rest a minute after its last letter, and is looked at every few seconds.
  const longest = 90_000;
  test.setTimeout(test.info().timeout + longest);
  const unkept = async () => {
    const [found] = await asOwner<{ count: number }>(
      product,
      "select (select count(*) from text_update)::int + (select count(*) from answer where unversioned)::int as count",
    );
    return found?.count;
  };
  await expect.poll(unkept, { timeout: longest }).toBe(0);
}

/** The work leaves every table and the file store as they were. */
export async function changesNothing(product: Product, work: () => Promise<void>): Promise<void> {
  await atRest(product);
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
