import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { freshBid, lead } from "@/lib/cli/testing/filled";
import { liveClient, wordsIn, write } from "@/lib/cli/testing/live-client";
import { serveLive } from "@/lib/cli/testing/live-server";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type Someone, type World } from "@/lib/cli/testing/world";
import { endSession } from "@/lib/commands/end-session";
import { removeMember } from "@/lib/commands/remove-member";
import { saveAnswer } from "@/lib/commands/save-answer";
import { done } from "@/lib/domain/result";
import { textOf } from "@/lib/domain/rich-text";
import * as events from "@/lib/store/events";

const database = useTestDatabase();
let world: World;
const servers: Awaited<ReturnType<typeof serveLive>>[] = [];
let port = 0;
const clients: { close(): void }[] = [];

beforeAll(async () => {
  world = await makeWorld();
  servers.push(await serveLive());
  port = servers[0]?.port ?? 0;
});

afterAll(async () => {
  for (const client of clients) client.close();
  for (const server of servers) await server.stop();
});

async function enter(who: Someone | undefined, name: string, at = port) {
  const client = await liveClient(at, who?.sessionId);
  clients.push(client);
  const said: unknown[] = [];
  const provider = client.open(name);
  provider.on("stateless", ({ payload }: { payload: string }) => said.push(JSON.parse(payload)));
  const refused = new Promise<string>((done) => provider.on("authenticationFailed", ({ reason }: { reason: string }) => done(reason)));
  const synced = new Promise<"in">((done) => provider.on("synced", () => done("in")));
  const closed = new Promise<string>((done) => provider.on("close", ({ event }: { event: { reason: string } }) => done(event.reason)));
  return { provider, said, closed, outcome: await Promise.race([synced, refused]) };
}

const bid = () => freshBid(database.ownerUrl, world, "film");
const answers = (dossierId: string) =>
  ownerSql<{ language: string; text: string; version: number; unversioned: boolean }>(
    database.ownerUrl,
    `select language, text, version, unversioned from answer where dossier_id = '${dossierId}' order by language`,
  );
const within = { timeout: 5_000, interval: 20 };

test("what one types the other sees, and the answer reads it", async () => {
  const dossierId = await bid();
  const [one, other] = [await enter(world.people.hueEditor, `${dossierId}/6`), await enter(world.people.hueLead, `${dossierId}/6`)];
  expect([one.outcome, other.outcome]).toEqual(["in", "in"]);
  write(one.provider, "Thành phố Huế");
  write(one.provider, "The city of Hue", "en");
  await vi.waitFor(() => expect(wordsIn(other.provider)).toBe("Thành phố Huế"), within);
  await vi.waitFor(() => expect(one.provider.unsyncedChanges).toBe(0), within);
  await vi.waitFor(
    async () => expect((await answers(dossierId)).map(({ text }) => text)).toEqual(["The city of Hue", "Thành phố Huế"]),
    within,
  );
  expect(await ownerSql(database.ownerUrl, `select count(*)::int as n from text_update where dossier_id = '${dossierId}'`)).toEqual([
    { n: 0 },
  ]);
  const trail = await ownerSql(
    database.ownerUrl,
    `select kind, data from audit_event where dossier_id = '${dossierId}' and kind = 'text.written'`,
  );
  expect(trail).toEqual([{ kind: "text.written", data: { question: "6" } }]);
});

test("an acknowledged update is in the log, unread, before anything else", async () => {
  const dossierId = await bid();
  const { provider } = await enter(world.people.hueEditor, `${dossierId}/6`);
  write(provider, "một");
  await vi.waitFor(() => expect(provider.unsyncedChanges).toBe(0), within);
  const rows = await ownerSql(database.ownerUrl, `select question_id from text_update where dossier_id = '${dossierId}'`);
  expect(rows.length).toBeGreaterThan(0);
});

test("a text saved by a command reaches who has it open, and leaves what they type", async () => {
  const dossierId = await bid();
  const { provider } = await enter(world.people.hueEditor, `${dossierId}/6`);
  const save = (baseVersion: number, lines: string) =>
    saveAnswer.run(world.people.hueLead, { dossierId, question: "6", language: "vi", baseVersion, value: { doc: textOf(lines) } });
  given(await save(0, "một hai ba"));
  await vi.waitFor(() => expect(wordsIn(provider)).toBe("một hai ba"), within);
  write(provider, "một hai ba bốn");
  await vi.waitFor(() => expect(provider.unsyncedChanges).toBe(0), within);
  // Over a version that somebody has gone on from: the smallest change would still undo what they meant.
  expect(await save(1, "MỘT hai ba")).toMatchObject({ refusal: { code: "stale", detail: { text: "một hai ba bốn" } } });
  given(await save(2, "MỘT hai ba bốn"));
  await vi.waitFor(() => expect(wordsIn(provider)).toBe("MỘT hai ba bốn"), within);
});

test.each([
  ["nobody", undefined, "signed-out"],
  ["another city", "daLatEditor", "not-found"],
] as const)("%s is not let in", async (_who, key, reason) => {
  const dossierId = await bid();
  const who = key ? world.people[key] : undefined;
  expect((await enter(who, `${dossierId}/6`)).outcome).toBe(reason);
  expect((await enter(who, dossierId)).outcome).toBe(reason);
});

test.each(["constructor", "99", "A.1", "1", "../6", "6/7", ""])("there is no text %j", async (question) => {
  const client = await liveClient(port, world.people.hueEditor.sessionId);
  clients.push(client);
  const provider = client.open(`${await bid()}/${question}`);
  const ended = new Promise<string>((done) => {
    provider.on("authenticationFailed", ({ reason }: { reason: string }) => done(reason));
    provider.on("synced", () => done("in"));
  });
  expect(await ended).toBe("not-found");
});

test("who may only read sees everything, and nothing of theirs is kept or spread", async () => {
  const dossierId = await bid();
  const [writer, reader] = [await enter(world.people.hueEditor, `${dossierId}/6`), await enter(world.people.reviewer, `${dossierId}/6`)];
  expect(reader.provider.authorizedScope).toBe("readonly");
  write(writer.provider, "của thành phố");
  await vi.waitFor(() => expect(wordsIn(reader.provider)).toBe("của thành phố"), within);
  write(reader.provider, "của thành phố, sửa lén");
  await new Promise((done) => setTimeout(done, 500));
  expect(wordsIn(writer.provider)).toBe("của thành phố");
  expect(reader.provider.unsyncedChanges).toBeGreaterThan(0);
  const log = await ownerSql<{ id: string }>(
    database.ownerUrl,
    `select person_id as id from text_update where dossier_id = '${dossierId}'`,
  );
  expect(new Set(log.map(({ id }) => id))).toEqual(new Set([world.people.hueEditor.id]));
});

test("a name in the text is the person's own, whatever their browser says", async () => {
  const dossierId = await bid();
  const [one, other] = [await enter(world.people.hueEditor, dossierId), await enter(world.people.hueLead, dossierId)];
  one.provider.setAwarenessField("user", { id: "x", name: "Bộ trưởng", tone: 99, html: "<b>" });
  await vi.waitFor(() => {
    const users = [...(other.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user);
    expect(users).toContainEqual({ id: world.people.hueEditor.id, name: "hueEditor", tone: 1 });
  }, within);
});

test("who is taken off the dossier is cut within a second, and what was acknowledged stays", async () => {
  const dossierId = await bid();
  const { provider, closed } = await enter(world.people.hueEditor, `${dossierId}/6`);
  write(provider, "đã lưu");
  await vi.waitFor(() => expect(provider.unsyncedChanges).toBe(0), within);
  const began = performance.now();
  given(await removeMember.run(world.people.hueLead, { dossierId, personId: world.people.hueEditor.id }));
  expect(await closed).toBe("not-found");
  expect(performance.now() - began).toBeLessThan(1_000);
  const second = await enter(world.people.hueLead, `${dossierId}/6`);
  expect(wordsIn(second.provider)).toBe("đã lưu");
});

test("a stage that closes writing ends it at once on an open connection, and one that opens it begins it again", async () => {
  const dossierId = await bid();
  const { provider, said } = await enter(world.people.hueEditor, `${dossierId}/6`);
  write(provider, "đã lưu");
  await vi.waitFor(() => expect(provider.unsyncedChanges).toBe(0), within);
  await ownerSql(database.ownerUrl, `update dossier set stage = 'consultation' where id = '${dossierId}'`);
  await lead(world.people.coordinator, dossierId, "return-to-drafting").catch(() => undefined);
  await ownerSql(database.ownerUrl, `update dossier set stage = 'review' where id = '${dossierId}'`);
  await vi.waitFor(() => expect(said).toContainEqual({ kind: "right", write: false }), { timeout: 1_000, interval: 10 });
  write(provider, "đã lưu, rồi viết thêm");
  await new Promise((done) => setTimeout(done, 300));
  const other = await enter(world.people.hueLead, `${dossierId}/6`);
  expect(wordsIn(other.provider)).toBe("đã lưu");
  await ownerSql(database.ownerUrl, `update dossier set stage = 'drafting' where id = '${dossierId}'`);
  await vi.waitFor(() => expect(said.at(-1)).toEqual({ kind: "right", write: true }), { timeout: 1_000, interval: 10 });
});

test("a letter that colleagues were shown, and whose writer could not write any more by then, is not kept: they begin anew", async () => {
  const dossierId = await bid();
  const [writer, colleague] = [await enter(world.people.hueEditor, `${dossierId}/6`), await enter(world.people.hueLead, `${dossierId}/6`)];
  write(writer.provider, "giữ");
  await vi.waitFor(() => expect(wordsIn(colleague.provider)).toBe("giữ"), within);
  await vi.waitFor(() => expect(writer.provider.unsyncedChanges).toBe(0), within);
  // Without the trigger nobody tells the server: as in the moment before it hears.
  await ownerSql(
    database.ownerUrl,
    `begin; set local session_replication_role = replica;
     update membership set role = 'reader' where dossier_id = '${dossierId}' and person_id = '${world.people.hueEditor.id}'; commit`,
  );
  write(writer.provider, "giữ lén");
  await vi.waitFor(() => expect(colleague.said).toContainEqual({ kind: "anew" }), within);
  await vi.waitFor(() => expect(writer.said.at(-1)).toEqual({ kind: "right", write: false }), within);
  const fresh = await enter(world.people.reviewer, `${dossierId}/6`);
  expect(wordsIn(fresh.provider)).toBe("giữ");
});

test("a session that is ended is cut", async () => {
  const dossierId = await bid();
  const { closed } = await enter(world.people.officer, `${dossierId}/6`);
  given(await endSession.run(world.people.officer, {}));
  expect(await closed).toBe("signed-out");
});

test("two instances on one database are one text", async () => {
  const second = await serveLive();
  const dossierId = await bid();
  const [one, other] = [
    await enter(world.people.hueEditor, `${dossierId}/6`),
    await enter(world.people.hueLead, `${dossierId}/6`, second.port),
  ];
  write(one.provider, "một");
  await vi.waitFor(() => expect(wordsIn(other.provider)).toBe("một"), within);
  const long = Array.from({ length: 3_000 }, (_, index) => `chữ${index}`).join(" ");
  write(other.provider, `một ${long}`);
  await vi.waitFor(() => expect(wordsIn(one.provider)).toBe(`một ${long}`), within);
  one.provider.setAwarenessField("user", { tone: 3 });
  const seen = () => [...(other.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user?.name);
  await vi.waitFor(() => expect(seen()).toContain("hueEditor"), within);
  const late = await enter(world.people.reviewer, `${dossierId}/6`, second.port);
  await vi.waitFor(
    () => expect([...(late.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user?.name)).toContain("hueEditor"),
    within,
  );
  await second.stop();
});

test("what else changes on a dossier is told to everybody who has it open, and to nobody else", async () => {
  const [dossierId, elsewhere] = [await bid(), await bid()];
  const [here, there] = [await enter(world.people.reviewer, dossierId), await enter(world.people.reviewer, elsewhere)];
  const ask = { sessionId: world.people.hueLead.sessionId, dossierId, action: "answer.save", lock: "share" } as const;
  given(await DossierGrant.open(ask, async (grant) => done(await events.tell(grant, { kind: "figures" }))));
  await vi.waitFor(() => expect(here.said).toEqual([{ kind: "figures" }]), within);
  expect(there.said).toEqual([]);
});
