import { createHash } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
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
const received: { readonly to: string; readonly text: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      received.push({ to: session.envelope.rcptTo[0]?.address ?? "", text: readable(Buffer.concat(parts).toString("latin1")) });
      done();
    });
  },
});

/** The body of a mail as it is read: quoted-printable or base64, UTF-8. */
function readable(raw: string): string {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

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
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const made = consulteeMailCarrier(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
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
  await new Promise<void>((closed) => server.close(closed));
});

const of = (name: string) => asked.find((each) => each.name === name);

test("each is written to in their own language, with a link of their own and what silence means; who has no address is not", async () => {
  for (const payload of await jobs("consultee.mail")) await carrier.carry(payload);
  expect(received.map(({ to }) => to).sort()).toEqual(["a@example.vn", "b@example.org"]);
  const [vi, en] = ["a@example.vn", "b@example.org"].map((to) => received.find((each) => each.to === to)?.text ?? "");
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
  received.length = 0;
  const renewed = { consulteeId: of("Sở Du lịch")?.consulteeId, email: "moi@example.vn", language: "vi" };
  given(await renewConsultee.run(world.people.hueLead, inHue(renewed)));
  const payloads = (await jobs("consultee.mail")).filter(({ consulteeId }) => consulteeId === of("Sở Du lịch")?.consulteeId);
  for (const payload of payloads) await carrier.carry(payload);
  expect(payloads).toHaveLength(2);
  expect(received.map(({ to }) => to)).toEqual(["moi@example.vn"]);
  expect(first).toBeDefined();
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
