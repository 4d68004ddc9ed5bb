import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { nodeTools, openPacket } from "@/lib/adapters/archive/open-packet";
import { type FrozenPacket, frozenPacket } from "@/lib/domain/frozen-packet";
import { checkPacket } from "@/lib/domain/proof/check-packet";
import type { Person } from "./person";
import { asOwner, dataFolder, type Product, startProduct } from "./product";
import { enter, openBid } from "./world";

test.describe.configure({ mode: "serial", timeout: 300_000 });

const kills = 4;
const annexes = 12;
const annexBytes = 16_000_000;

let folder = "";
let product: Product;
let coordinator: Person;

test.beforeAll(async () => {
  folder = await dataFolder();
  product = await startProduct(folder);
  coordinator = await enter(product, "hang.pham");
});

test.afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

const place = (sha256: string) => path.join(folder, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** Files big enough for a packing that takes seconds, straight onto the product's disk. */
async function storedAnnexes(): Promise<FrozenPacket["files"]> {
  return Promise.all(
    Array.from({ length: annexes }, async (_, index) => {
      const bytes = randomBytes(annexBytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await mkdir(path.dirname(place(sha256)), { recursive: true });
      await writeFile(place(sha256), bytes);
      const title = `Thư ${index + 1}.pdf`;
      return { path: `annexes/A.3-${index + 1}-${title}`, size: annexBytes, sha256, mediaType: "application/pdf", slot: "A.3", title };
    }),
  );
}

/** A packet as a submission leaves it: its snapshot, and the job that is to pack it. */
async function frozenWith(files: FrozenPacket["files"], key: string): Promise<string> {
  const dossierId = await openBid(product, coordinator);
  const packetId = randomUUID();
  const content = frozenPacket.parse({
    ...{ callId: "uccn-2027", rulebookId: "uccn-2027", amendment: 0, field: "design", language: "en", frozenBy: "Hằng", key, files },
    ...{ city: { vi: "Huế", en: "Hue" }, team: { vi: "Tổ", en: "Team" }, frozenAt: "2027-03-01T02:03:04.000Z", answers: [] },
  });
  const by = "select id from person where email like 'hang.pham@%'";
  await asOwner(product, `insert into packet select $1, $2, $3, 'uccn-2027', 0, (${by}), now()`, [packetId, dossierId, content]);
  await asOwner(product, "insert into packet_build (packet_id, dossier_id, state) values ($1, $2, 'waiting')", [packetId, dossierId]);
  const payload = { packetId, dossierId };
  await asOwner(product, "insert into job values (gen_random_uuid(), 'packet.build', $1, now(), now(), 0)", [payload]);
  return packetId;
}

type Build = { state: string; part: number; sha256: string | null };
const buildOf = async (packetId: string) =>
  (await asOwner<Build>(product, "select state, part, sha256 from packet_build where packet_id = $1", [packetId]))[0];

async function until(packetId: string, is: (build: Build) => boolean): Promise<Build> {
  for (let left = 1_200; left > 0; left -= 1) {
    const build = await buildOf(packetId);
    if (build && is(build)) return build;
    await pause(50);
  }
  throw new Error(`The packet did not get there: ${JSON.stringify(await buildOf(packetId))}`);
}

test("a server that is killed while it packs leaves no half a packet: the next one packs it, whole and once", async () => {
  const { keys } = (await (await coordinator.send("/office/verify/keys")).json()) as { keys: { id: string; publicKey: string }[] };
  const packetId = await frozenWith(await storedAnnexes(), keys[0]?.id ?? "");
  for (let kill = 1; kill <= kills; kill += 1) {
    // Each time a little further on, but never so far that it might be done.
    const { part } = await until(packetId, (build) => build.state === "building" && build.part > 0.02);
    await pause(kill * 60);
    process.kill(await product.serverId(), "SIGKILL");
    await product.stop();
    expect(part).toBeLessThan(1);
    product = await startProduct(folder);
    expect((await buildOf(packetId))?.state).toBe("building");
    await asOwner(product, "update packet_build set part = 0 where packet_id = $1", [packetId]);
  }
  const { sha256 } = await until(packetId, (build) => build.state === "built");
  expect(await asOwner(product, "select 1 from job where kind = 'packet.build'")).toEqual([]);
  const packet = await openPacket(place(sha256 ?? ""));
  const published = keys.map((key) => ({ ...key, since: "", until: null }));
  const verdict = await checkPacket(packet, published, nodeTools);
  await packet.close();
  expect(verdict).toMatchObject({ whole: true, findings: [], sha256 });
  expect(verdict.manifest?.files).toHaveLength(annexes + 2);
});
