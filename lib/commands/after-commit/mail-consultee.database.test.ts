import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mailbox, startMailbox } from "@/lib/cli/testing/mailbox";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type World } from "@/lib/cli/testing/world";
import type { JobPayload } from "@/lib/domain/jobs";
import { addStakeholder } from "../consultation/add-stakeholder";
import { extendRound } from "../consultation/extend-round";
import { openRound } from "../consultation/open-round";
import { renewConsultee } from "../consultation/renew-consultee";
import { withdrawConsultee } from "../consultation/withdraw-consultee";
import { consulteeMailCarrier } from "./mail-consultee";
import { reminderCarrier } from "./remind-consultees";

const database = useTestDatabase();
const sql = <T>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
let mailbox: Mailbox;
let world: World;
let roundId = "";
let asked: readonly { readonly consulteeId: string; readonly name: string; readonly path: string }[] = [];
let carrier: NonNullable<ReturnType<typeof consulteeMailCarrier>>;
const inHue = (more: object) => ({ dossierId: world.hue, ...more });
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const jobs = async <K extends "consultee.mail" | "round.remind">(kind: K) =>
  (await sql<{ payload: JobPayload<K> }>(`select payload from job where kind = '${kind}' order by run_after, id`)).map(
    ({ payload }) => payload,
  );

beforeAll(async () => {
  world = await makeWorld();
  mailbox = await startMailbox();
  const made = consulteeMailCarrier(mailbox.url);
  if (!made) throw new Error("No carrier");
  carrier = made;
  const body = { kind: "other", nameEn: "Body", contact: "", note: "" } as const;
  const add = async (nameVi: string, email: string, language: "vi" | "en") =>
    given(await addStakeholder.run(world.people.officer, { ...body, nameVi, nameEn: `${nameVi} (en)`, email, language })).stakeholderId;
  const stakeholderIds = [
    await add("Sở Du lịch", "a@example.vn", "vi"),
    await add("UNESCO", "b@example.org", "en"),
    await add("Hội", "", "vi"),
  ];
  const round = { purpose: "Lấy ý kiến rộng rãi", form: "written", place: "", startsAt: null, endsAt: days(20), sections: [] };
  const opened = given(await openRound.run(world.people.hueLead, inHue({ ...round, silenceAgrees: true, stakeholderIds })));
  roundId = opened.roundId;
  asked = opened.links;
});
afterAll(async () => {
  carrier.close?.();
  await mailbox.close();
});

const of = (name: string) => asked.find((each) => each.name === name);

test("each is written to in their own language, with a link of their own and what silence means; who has no address is not", async () => {
  for (const payload of await jobs("consultee.mail")) await carrier.carry(payload);
  expect(mailbox.received.map(({ to }) => to).sort()).toEqual(["a@example.vn", "b@example.org"]);
  const [vi, en] = ["a@example.vn", "b@example.org"].map((to) => mailbox.received.find((each) => each.to === to)?.text ?? "");
  expect(vi).toContain("Kính gửi Sở Du lịch");
  expect(vi).toContain("xem như thống nhất với dự thảo");
  expect(en).toContain("Dear UNESCO (en)");
  expect(vi).toContain(of("Sở Du lịch")?.path ?? "?");
  expect(vi).not.toContain(of("UNESCO")?.path ?? "");
  const secret = /\/guest\/([\w-]+)/.exec(en ?? "")?.[1] ?? "";
  const rows = await sql<{ name_vi: string }>(
    `select name_vi from consultee where token_hash = '${createHash("sha256").update(secret).digest("hex")}'`,
  );
  expect(rows).toEqual([{ name_vi: "UNESCO" }]);
});

test("a letter about a link that gave way to another, or was withdrawn, is not sent", async () => {
  const [first] = await jobs("consultee.mail");
  mailbox.received.length = 0;
  const renewed = { consulteeId: of("Sở Du lịch")?.consulteeId, email: "moi@example.vn", language: "vi" };
  given(await renewConsultee.run(world.people.hueLead, inHue(renewed)));
  const payloads = (await jobs("consultee.mail")).filter(({ consulteeId }) => consulteeId === of("Sở Du lịch")?.consulteeId);
  for (const payload of payloads) await carrier.carry(payload);
  expect(payloads).toHaveLength(2);
  expect(mailbox.received.map(({ to }) => to)).toEqual(["moi@example.vn"]);
  expect(first).toBeDefined();
});

test("what became of a letter is told on the trail: taken, refused for good, or given up; a server that is away is tried again", async () => {
  const told = () =>
    sql<{ kind: string; data: { name: string; issue: number; reason?: string } }>(
      "select kind, data from audit_event where kind in ('consultee.mailed', 'consultee.unmailed') order by id desc",
    );
  expect((await told()).map(({ kind, data }) => `${kind} ${data.name} ${data.issue}`).sort()).toEqual([
    "consultee.mailed Sở Du lịch 1",
    "consultee.mailed Sở Du lịch 2",
    "consultee.mailed UNESCO 1",
  ]);
  const consulteeId = of("UNESCO")?.consulteeId;
  given(await renewConsultee.run(world.people.hueLead, inHue({ consulteeId, email: "nobody@example.org", language: "en" })));
  const renewed = (await jobs("consultee.mail")).find((each) => each.consulteeId === consulteeId && each.issue === 2);
  if (!renewed) throw new Error("No letter");
  await carrier.carry(renewed);
  expect((await told())[0]).toMatchObject({ kind: "consultee.unmailed", data: { name: "UNESCO", issue: 2 } });
  expect((await told())[0]?.data.reason).toContain("no such mailbox");
  expect((await told())[0]?.data.reason).not.toContain("@");

  const away = consulteeMailCarrier("smtp://127.0.0.1:1");
  await expect(away?.carry(renewed)).rejects.toThrow(/ECONNREFUSED/);
  expect(await told()).toHaveLength(4);
  await away?.giveUp?.(renewed, "connect ECONNREFUSED");
  expect((await told())[0]).toMatchObject({ kind: "consultee.unmailed", data: { reason: "connect ECONNREFUSED" } });
  away?.close?.();
});

test("a reminder reaches who has not answered, once for an end that still holds", async () => {
  given(await withdrawConsultee.run(world.people.hueLead, inHue({ consulteeId: of("UNESCO")?.consulteeId })));
  const before = (await jobs("consultee.mail")).length;
  const [due] = await jobs("round.remind");
  if (!due) throw new Error("No reminder");
  await reminderCarrier().carry(due);
  const after = await jobs("consultee.mail");
  expect(after.length).toBe(before + 1);
  expect(after.at(-1)).toMatchObject({ consulteeId: of("Sở Du lịch")?.consulteeId, issue: 2, letter: "before-end" });
  given(await extendRound.run(world.people.hueLead, inHue({ roundId, endsAt: days(30) })));
  await reminderCarrier().carry(due);
  expect((await jobs("consultee.mail")).length).toBe(after.length);
  expect(await jobs("round.remind")).toHaveLength(4);
});
