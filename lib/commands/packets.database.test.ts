import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { nodeTools } from "@/lib/adapters/archive/open-packet";
import { fileStore } from "@/lib/adapters/files/store";
import { officeKeys } from "@/lib/adapters/signing/packet-keys";
import { fill, freshBid, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { jobSchemas } from "@/lib/domain/jobs";
import { checkPacket } from "@/lib/domain/proof/check-packet";
import { textOf } from "@/lib/domain/rich-text";
import { openQueries } from "@/lib/queries/registry";
import { buildCarrier } from "./after-commit/build-packet";
import { openCommands } from "./registry";

const database = useTestDatabase();
let world: World;
let dossierId = "";

/** One page that any reader of PDF opens. */
const letter = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);

beforeAll(async () => {
  world = await makeWorld();
  const { sha256, size } = await store(letter);
  dossierId = await freshBid(database.ownerUrl, world, "crafts");
  await fill(world.people.hueLead, dossierId, "crafts");
  // What `fill` attaches are names without bytes; these have some.
  await ownerSql(database.ownerUrl, `update attachment set sha256 = '${sha256}', size = ${size} where dossier_id = '${dossierId}'`);
  await lead(world.people.coordinator, dossierId, "open-consultation", "send-to-review", "clear-for-submission", "submit");
}, 60_000);

async function store(bytes: Buffer) {
  const stored = await (await fileStore()).write(new Blob([new Uint8Array(bytes)]).stream(), 1_000_000);
  if (typeof stored === "string") throw new Error(stored);
  return stored;
}

async function jobsFor(): Promise<{ packetId: string; dossierId: string }[]> {
  const rows = await ownerSql<{ payload: unknown }>(database.ownerUrl, "select payload from job where kind = 'packet.build'");
  return rows.map(({ payload }) => jobSchemas["packet.build"].parse(payload)).filter((each) => each.dossierId === dossierId);
}
const view = async () => given(await openQueries["packet.view"].run(world.people.coordinator, { dossierId }));

test("submitting freezes a snapshot and asks for its ZIP, which is not there before it is made", async () => {
  const [job] = await jobsFor();
  const { frozen } = await view();
  expect(frozen.map(({ number, build }) => [number, build.state, build.sha256])).toEqual([[1, "waiting", null]]);
  expect(job?.packetId).toBe(frozen[0]?.id);
});

test("the ZIP is made once, is whole, and is the same whenever and by however many it is made", async () => {
  const [job] = await jobsFor();
  if (!job) throw new Error("no job");
  await Promise.all([buildCarrier().carry(job), buildCarrier().carry(job)]);
  const [packet] = (await view()).frozen;
  expect(packet?.build).toMatchObject({ state: "built", part: 1 });
  const bytes = await readFile(place(packet?.build.sha256 ?? ""));
  expect(bytes.length).toBe(packet?.build.size);
  const opened = { size: bytes.length, read: async (from: number, length: number) => bytes.subarray(from, from + length) };
  const verdict = await checkPacket(opened, await officeKeys().publicKeys(), nodeTools);
  expect(verdict).toMatchObject({ whole: true, findings: [], sha256: packet?.build.sha256 });
  expect(verdict.manifest).toMatchObject({ number: 1, draft: false, frozenBy: "coordinator" });
  expect(verdict.manifest?.moves.map(({ transition }) => transition)).toEqual([
    "open-consultation",
    "send-to-review",
    "clear-for-submission",
  ]);
  expect(verdict.manifest?.rules.map(({ rule }) => rule)).toContain("before-deadline");
  expect(verdict.manifest?.people.length).toBeGreaterThan(5);
  expect(verdict.manifest?.files.filter(({ pages = 0 }) => pages > 0)).toHaveLength(2);

  // As if it had never been made: by another process, later, from the snapshot alone.
  await ownerSql(database.ownerUrl, "alter table packet_build disable trigger kept");
  await ownerSql(database.ownerUrl, "update packet_build set state = 'waiting', sha256 = null, size = null, built_at = null");
  await ownerSql(database.ownerUrl, "alter table packet_build enable trigger kept");
  await buildCarrier().carry(job);
  expect((await view()).frozen[0]?.build.sha256).toBe(packet?.build.sha256);
}, 60_000);

const place = (sha256: string) => path.join(process.env.DATA_DIR ?? "", "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256);

test("what is made stays as it is: neither the application nor a later run can change it", async () => {
  const [packet] = (await view()).frozen;
  const packetId = packet?.id ?? "";
  await expect(ownerSql(database.ownerUrl, "update packet_build set sha256 = '0'")).rejects.toThrow("stays as it is");
  expect(outcome(await openCommands["packet.rebuild"].run(world.people.coordinator, { dossierId, packetId }))).toBe("already-open");
  await buildCarrier().giveUp?.({ packetId, dossierId }, "quá muộn");
  expect((await view()).frozen[0]?.build.state).toBe("built");
});

test("a packet with an annex that is gone fails, says so, and is made when the file is back", async () => {
  const other = await freshBid(database.ownerUrl, world, "music");
  await fill(world.people.hueLead, other, "music");
  const lost = Buffer.concat([letter, Buffer.from("khác")]);
  const { sha256, size } = await store(lost);
  await ownerSql(database.ownerUrl, `update attachment set sha256 = '${sha256}', size = ${size} where dossier_id = '${other}'`);
  await (await fileStore()).remove(sha256);
  await lead(world.people.coordinator, other, "open-consultation", "send-to-review", "clear-for-submission", "submit");
  const { frozen } = given(await openQueries["packet.view"].run(world.people.coordinator, { dossierId: other }));
  const job = { packetId: frozen[0]?.id ?? "", dossierId: other };
  await expect(buildCarrier().carry(job)).rejects.toThrow();
  await buildCarrier().giveUp?.(job, "mất tệp");
  const progress = async () => given(await openQueries["packet.progress"].run(world.people.hueLead, job)).state;
  expect(await progress()).toBe("failed");
  expect(outcome(await openCommands["packet.rebuild"].run(world.people.hueLead, job))).toBe("not-allowed");
  expect(outcome(await openCommands["packet.rebuild"].run(world.people.coordinator, job))).toBe("done");
  expect(await progress()).toBe("waiting");
  await store(lost);
  await buildCarrier().carry(job);
  expect(await progress()).toBe("built");
}, 60_000);

test("nobody of another city learns anything of a packet", async () => {
  const [packet] = (await view()).frozen;
  const asked = { dossierId, packetId: packet?.id ?? "" };
  expect(outcome(await openQueries["packet.progress"].run(world.people.daLatLead, asked))).toBe("not-found");
  expect(
    outcome(await openQueries["packet.compare"].run(world.people.daLatLead, { dossierId, from: asked.packetId, to: asked.packetId })),
  ).toBe("not-found");
  // Nor by the id of a packet of another dossier, from inside one's own.
  expect(outcome(await openQueries["packet.progress"].run(world.people.hueLead, { ...asked, dossierId: world.hue }))).toBe("not-found");
});

test("a packet is taken back before it went, and the next one stands beside it; once it went, never", async () => {
  const { coordinator, hueLead } = world.people;
  const move = (transition: string) => openCommands["stage.advance"].run(coordinator, { dossierId, transition, note: "Còn một chữ sai." });
  expect(outcome(await openCommands["stage.advance"].run(hueLead, { dossierId, transition: "recall", note: "x" }))).toBe("not-allowed");
  expect(outcome(await move("recall"))).toBe("done");
  const words = { dossierId, question: "6", language: "en", baseVersion: 1, value: { doc: textOf("Now mended") } };
  expect(outcome(await openCommands["answer.save"].run(coordinator, words))).toBe("done");
  expect(outcome(await move("submit"))).toBe("done");
  const { frozen } = await view();
  expect(frozen.map(({ number, build }) => [number, build.state])).toEqual([
    [2, "waiting"],
    [1, "built"],
  ]);
  const [later, earlier] = frozen;
  const compared = given(await openQueries["packet.compare"].run(coordinator, { dossierId, from: later?.id ?? "", to: earlier?.id ?? "" }));
  expect([compared.from.number, compared.to.number]).toEqual([1, 2]);
  expect(compared.files).toEqual([]);
  expect(compared.sections.flatMap(({ questions }) => questions.map(({ id, texts }) => [id, texts.map(({ to }) => to)]))).toEqual([
    ["6", ["Now mended"]],
  ]);
  const now = new Date();
  const sent = { dossierId, channel: "platform", at: now.toISOString(), timeZone: "Asia/Ho_Chi_Minh", reference: "1", text: "" };
  expect(outcome(await openCommands["sending.record"].run(coordinator, sent))).toBe("done");
  expect(await move("recall")).toMatchObject({ refusal: { code: "not-ready", reasons: [{ code: "already-sent" }] } });
}, 60_000);
