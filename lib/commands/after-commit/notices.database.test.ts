import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startMailbox } from "@/lib/cli/testing/mailbox";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import type { JobPayload } from "@/lib/domain/jobs";
import { nextDigest } from "@/lib/domain/notices";
import { accountView } from "@/lib/queries/account-view";
import { silenceView } from "@/lib/queries/silence-view";
import { chooseNotices } from "../notices/choose";
import { silenceNotices } from "../notices/silence";
import { openComment } from "../open-comment";
import { digestCarrier } from "./send-digest";
import { mailCarrier } from "./send-mail";
import { tell } from "./tell-notice";

const database = useTestDatabase();
const sql = <T extends object>(text: string) => ownerSql<T & Record<string, unknown>>(database.ownerUrl, text);
const seven = new Date("2026-12-01T00:10:00Z");
let world: World;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let digests: NonNullable<ReturnType<typeof digestCarrier>>;
let mails: NonNullable<ReturnType<typeof mailCarrier>>;

beforeAll(async () => {
  world = await makeWorld();
  mailbox = await startMailbox();
  const made = [digestCarrier(mailbox.url), mailCarrier(mailbox.url)] as const;
  if (!made[0] || !made[1]) throw new Error("No carrier");
  [digests, mails] = made;
});
afterAll(async () => {
  digests.close?.();
  mails.close?.();
  await mailbox.close();
});
beforeEach(async () => {
  mailbox.received.length = 0;
  await sql("delete from notice; delete from notice_choice; delete from job");
});

const waiting = async <K extends "notice.tell" | "notice.digest" | "mail.send">(kind: K) =>
  (await sql<{ payload: JobPayload<K> }>(`select payload from job where kind = '${kind}' order by run_after, id`)).map(
    ({ payload }) => payload,
  );
const mention = (body: string) =>
  openComment.run(world.people.adviser, { dossierId: world.hue, question: "6", body, mentions: [world.people.hueLead.id] });
/** What the runner does with everybody who is to be told, each event a minute after the one before. */
async function tellAll(from: Date): Promise<void> {
  for (const [index, payload] of (await waiting("notice.tell")).entries()) await tell(payload, new Date(from.getTime() + index * 60_000));
}
/** What is older than a week goes out no more; the events above are dated by the test. */
const ofNow = () => sql("update notice set at = now()");
const linkIn = (text: string) => /\/silence\/(\S+)/.exec(text)?.[1] ?? "";

describe.sequential("word of mouth", () => {
  test("fifty events in an hour to one person give one digest, with all of them, in the morning", async () => {
    for (let number = 1; number <= 50; number += 1) given(await mention(`Ý kiến thứ ${number}.`));
    expect(await waiting("notice.tell")).toHaveLength(50);
    const evening = new Date("2026-12-01T09:00:00Z");
    await tellAll(evening);
    expect(mailbox.received).toEqual([]);
    expect(await waiting("mail.send")).toEqual([]);
    const due = await sql<{ run_after: Date }>("select run_after from job where kind = 'notice.digest'");
    expect(due.map(({ run_after }) => run_after.toISOString())).toEqual([nextDigest(evening).toISOString()]);
    await ofNow();
    for (const payload of await waiting("notice.digest")) await digests.carry(payload);
    expect(mailbox.received.map(({ to }) => to)).toEqual([world.people.hueLead.email]);
    const { text = "", head = "" } = mailbox.received[0] ?? {};
    for (let number = 1; number <= 50; number += 1) expect(text).toContain(`“Ý kiến thứ ${number}.”`);
    expect(text).toContain("Hồ sơ của Thành phố hue");
    expect(head).toMatch(/List-Unsubscribe: <http:\/\/localhost:3000\/api\/silence\/\S+>/);
    expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    // What went out goes out no second time.
    await digests.carry({ personId: world.people.hueLead.id });
    expect(mailbox.received).toHaveLength(1);
  });

  test("two digests are due where the hour lies between two events", async () => {
    given(await mention("Trước 07:30"));
    given(await mention("Sau 07:30"));
    const [before, after] = await waiting("notice.tell");
    if (!before || !after) throw new Error("Nobody is told");
    await tell(before, seven);
    await tell(after, new Date("2026-12-01T00:31:00Z"));
    expect(await waiting("notice.digest")).toHaveLength(2);
  });

  test("is silenced from the mail itself, without signing in; looking at the page silences nothing", async () => {
    given(await mention("Một"));
    await tellAll(seven);
    await ofNow();
    await digests.carry({ personId: world.people.hueLead.id });
    const token = linkIn(mailbox.received[0]?.text ?? "");
    const nobody = { sessionId: undefined };
    expect(given(await silenceView.run(nobody, { token }))).toEqual({ kind: "mention" });
    expect(given(await accountView.run(world.people.hueLead, {})).notices[0]).toEqual({ kind: "mention", channel: "digest" });
    for (const forged of [
      `${token}x`,
      token.replace(".mention.", ".moved."),
      token.replace(world.people.hueLead.id, world.people.adviser.id),
      "x",
      "",
    ])
      expect([forged, outcome(await silenceNotices.run(nobody, { token: forged }))]).toEqual([forged, "link-unknown"]);
    given(await silenceNotices.run(nobody, { token }));
    given(await silenceNotices.run(nobody, { token }));
    expect(given(await accountView.run(world.people.hueLead, {})).notices).toEqual([
      { kind: "mention", channel: "app" },
      { kind: "moved", channel: "mail" },
    ]);
    await sql("delete from job");
    given(await mention("Hai"));
    await tellAll(seven);
    expect([await waiting("notice.digest"), await waiting("mail.send"), await sql("select 1 from notice where mailed_at is null")]).toEqual(
      [[], [], []],
    );
  });

  test("comes at once to who chose so, with its own link", async () => {
    given(await chooseNotices.run(world.people.hueLead, { kind: "mention", channel: "mail" }));
    given(await mention("Gấp"));
    await tellAll(seven);
    for (const payload of await waiting("mail.send")) await mails.carry(payload);
    const { text = "", head = "" } = mailbox.received[0] ?? {};
    expect(text).toContain("nhắc đến bạn trong một ý kiến về câu 6");
    expect(linkIn(text)).not.toBe("");
    expect(head).toContain("List-Unsubscribe=One-Click");
  });

  test("what waits is not told to who is no member any more, nor kept for who was none", async () => {
    given(await mention("Kín"));
    await tellAll(seven);
    await ofNow();
    const { id } = world.people.hueLead;
    const [role] = await sql<{ since: Date }>(
      `delete from membership where person_id = '${id}' and dossier_id = '${world.hue}' returning role, since`,
    );
    await digests.carry({ personId: id });
    await tell({ personId: id, dossierId: world.hue, data: { kind: "mention", by: "A", question: "6", excerpt: "Kín" } }, seven);
    expect(mailbox.received).toEqual([]);
    expect(await sql("select 1 from notice")).toHaveLength(1);
    expect(role).toBeDefined();
  });
});
