import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { makeBackup } from "@/lib/cli/backup/make";
import { restoreBackup } from "@/lib/cli/backup/restore";
import { storedFiles } from "@/lib/cli/backup/stored-files";
import { fill, lead } from "@/lib/cli/testing/filled";
import { freshPlaces } from "@/lib/cli/testing/fresh-database";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type World } from "@/lib/cli/testing/world";
import { openQueries } from "@/lib/queries/registry";
import { buildCarrier } from "./after-commit/build-packet";

const database = useTestDatabase();
const fresh = freshPlaces();
const dataFolder = process.env.DATA_DIR ?? "";
const quiet = { line: () => undefined, progress: () => undefined };
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  await fill(world.people.hueLead, world.hue, "crafts");
  const stored = await storedFiles(dataFolder).write(Readable.from([Buffer.from("%PDF-1.4 thư")]), 1_000);
  if (typeof stored === "string") throw new Error(stored);
  await ownerSql(database.ownerUrl, `update attachment set sha256 = '${stored.sha256}', size = 14`);
  await lead(world.people.coordinator, world.hue, "open-consultation", "send-to-review", "clear-for-submission", "submit");
}, 60_000);

test("restored from a backup on another machine, the same snapshot is packed to the same bytes", async () => {
  const { frozen } = given(await openQueries["packet.view"].run(world.people.coordinator, { dossierId: world.hue }));
  const packetId = frozen[0]?.id ?? "";
  await buildCarrier().carry({ packetId, dossierId: world.hue });
  const [here] = await sums(database.ownerUrl);
  expect(here?.sha256).toMatch(/^[0-9a-f]{64}$/);

  const folder = path.join(dataFolder, "backup");
  await makeBackup({ ownerUrl: database.ownerUrl, dataFolder, files: storedFiles(dataFolder) }, folder, {
    tell: quiet,
    withoutLost: false,
  });
  const place = await fresh();
  await restoreBackup({ ...place, files: storedFiles(place.dataFolder) }, folder, quiet);

  // There it was never packed: no ZIP, and nothing that remembers its sum.
  await ownerSql(
    place.ownerUrl,
    `alter table packet_build disable trigger kept;
     update packet_build set state = 'waiting', part = 0, sha256 = null, size = null, built_at = null;
     alter table packet_build enable trigger kept`,
  );
  await storedFiles(place.dataFolder).remove(here?.sha256 ?? "");
  const env = { ...process.env, APP_DATABASE_URL: place.appUrl, DATA_DIR: place.dataFolder, TZ: "America/New_York" };
  await promisify(execFile)(process.execPath, ["--import", "tsx", "lib/cli/testing/pack-again.ts", packetId, world.hue], { env });
  expect(await sums(place.ownerUrl)).toEqual([here]);
  expect(await storedFiles(place.dataFolder).has(here?.sha256 ?? "")).toBe(true);
  await rm(folder, { recursive: true });
}, 120_000);

function sums(url: string) {
  return ownerSql<{ sha256: string; size: string }>(url, "select sha256, size from packet_build where state = 'built'");
}
