import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { GuestGrant } from "@/lib/access/guest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { seenRemarks } from "@/lib/cli/testing/seen-remarks";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { done } from "@/lib/domain/result";
import { guestView } from "@/lib/queries/guest-view";
import { addStakeholder } from "../consultation/add-stakeholder";
import { answerRemarks } from "../consultation/answer-remarks";
import { openRound } from "../consultation/open-round";
import { renewConsultee } from "../consultation/renew-consultee";
import { withdrawConsultee } from "../consultation/withdraw-consultee";
import { saveAnswer } from "../save-answer";
import { changeOwnRemark } from "./change-remark";
import { finishAnswer } from "./finish";
import { guestRemark } from "./remark";
import { withdrawOwnRemark } from "./withdraw-remark";

const database = useTestDatabase();
const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
let world: World;
let roundId = "";
let links: readonly { readonly consulteeId: string; readonly name: string; readonly path: string }[] = [];
const inHue = (more: object) => ({ dossierId: world.hue, ...more });
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const tokenOf = (name: string) =>
  links
    .find((each) => each.name === name)
    ?.path.split("/")
    .at(-1) ?? "";
const guest = (origin = "10.0.0.1") => ({ sessionId: undefined, origin });
const place = { section: null, question: null, passage: null };
const remark = (token: string, more: object = {}) => guestRemark.run(guest(), { token, ...place, body: "Nên bổ sung.", ...more });

beforeAll(async () => {
  world = await makeWorld();
  const contact = {
    title: "Ms",
    familyName: "Phan",
    firstName: "Dung",
    email: "bi-mat@hue.example.vn",
    telephone: "+84 999",
    address: "Nhà riêng",
  };
  const answers = [
    ["1", "vi", { text: "Huế" }],
    ["3.2", "all", { person: contact }],
  ] as const;
  for (const [question, language, value] of answers)
    given(await saveAnswer.run(world.people.hueEditor, inHue({ question, language, baseVersion: 0, value })));
  const body = { kind: "department", nameEn: "Body", contact: "", language: "vi", note: "" } as const;
  const stakeholderIds: string[] = [];
  for (const name of ["Sở Du lịch", "Hội", "Cục"]) {
    const made = await addStakeholder.run(world.people.officer, { ...body, nameVi: name, email: `a${stakeholderIds.length}@example.vn` });
    stakeholderIds.push(given(made).stakeholderId);
  }
  const round = { purpose: "Lấy ý kiến", form: "written", place: "", startsAt: null, endsAt: days(20), sections: [], silenceAgrees: false };
  const opened = given(await openRound.run(world.people.hueLead, inHue({ ...round, stakeholderIds })));
  ({ roundId, links } = opened);
});

describe("a guest", () => {
  test("reads the draft as it was frozen, never how to reach a person, and the opening is on the trail once", async () => {
    given(
      await saveAnswer.run(world.people.hueEditor, inHue({ question: "1", language: "vi", baseVersion: 1, value: { text: "Đổi rồi" } })),
    );
    const token = tokenOf("Sở Du lịch");
    const seen = given(await guestView.run(guest(), { token }));
    given(await guestView.run(guest(), { token }));
    const all = JSON.stringify(seen);
    expect(all).toContain('"Huế"');
    expect(all).toContain("Phan");
    for (const secret of ["Đổi rồi", "bi-mat@", "+84 999", "Nhà riêng"]) expect(all).not.toContain(secret);
    expect(await sql("select data from audit_event where kind = 'guest.opened'")).toEqual([{ data: { round: 1, name: "Sở Du lịch" } }]);
  });

  test("remarks on what stands in the draft, and on nothing else", async () => {
    const token = tokenOf("Sở Du lịch");
    expect(given(await remark(token))).toMatchObject({ number: 1 });
    expect(given(await remark(token, { question: "1", passage: { language: "vi", quote: "Huế", from: 0 } }))).toMatchObject({ number: 2 });
    for (const wrong of [
      { question: "99" },
      { section: "none" },
      { question: "A.1" },
      { question: "1", passage: { language: "vi", quote: "Huế", from: 1 } },
      { question: "1", passage: { language: "vi", quote: "Đổi", from: 0 } },
      { passage: { language: "vi", quote: "Huế", from: 0 } },
    ])
      expect(await remark(token, wrong)).toMatchObject({ refusal: { code: "malformed", fields: { place: "unknown" } } });
  });

  test("sent again after a lost reply, or twice at once, makes one remark and has one answer", async () => {
    const token = tokenOf("Cục");
    const said = { remarkId: randomUUID(), body: "Chỉ một lần." };
    const replies = [...(await Promise.all([remark(token, said), remark(token, said)])), await remark(token, said)];
    expect(replies.map(given)).toEqual(Array(3).fill({ remarkId: said.remarkId, number: 1 }));
    expect(await sql(`select body from remark where id = '${said.remarkId}'`)).toEqual([{ body: said.body }]);
    expect(await sql(`select 1 from audit_event where kind = 'guest.remarked' and data->>'name' = 'Cục'`)).toHaveLength(1);
    given(await withdrawOwnRemark.run(guest(), { token, remarkId: said.remarkId }));
  });

  test("sees their own remarks alone, mends and takes back what nobody has answered", async () => {
    const [mine, other] = [tokenOf("Sở Du lịch"), tokenOf("Hội")];
    const theirs = given(await remark(other, { body: "Của Hội" })).remarkId;
    // How many others have spoken is not theirs to know.
    expect(given(await guestView.run(guest(), { token: other })).remarks.map(({ number }) => number)).toEqual([1]);
    expect(given(await remark(mine, { body: "Thêm." }))).toMatchObject({ number: 3 });
    given(
      await withdrawOwnRemark.run(guest(), { token: mine, remarkId: given(await guestView.run(guest(), { token: mine })).remarks[2]?.id }),
    );
    const seen = given(await guestView.run(guest(), { token: mine })).remarks;
    expect(seen.map(({ body }) => body)).toEqual(["Nên bổ sung.", "Nên bổ sung."]);
    expect(outcome(await changeOwnRemark.run(guest(), { token: mine, remarkId: theirs, body: "Chiếm" }))).toBe("not-found");
    expect(outcome(await withdrawOwnRemark.run(guest(), { token: mine, remarkId: theirs }))).toBe("not-found");
    const [first, second] = seen;
    given(await changeOwnRemark.run(guest(), { token: mine, remarkId: first?.id, body: "Nên bổ sung số liệu." }));
    given(await withdrawOwnRemark.run(guest(), { token: mine, remarkId: second?.id }));
    const answered = {
      roundId,
      remarkIds: [first?.id],
      seen: await seenRemarks(database.ownerUrl),
      ...{ disposition: "noted", answer: "Cảm ơn." },
    };
    given(await answerRemarks.run(world.people.hueEditor, inHue(answered)));
    expect(outcome(await changeOwnRemark.run(guest(), { token: mine, remarkId: first?.id, body: "Khác" }))).toBe("remark-moved");
  });

  test("finishes once, with remarks or with agreement; the link is used up then, and a new one goes on", async () => {
    const [mine, agreeing] = [tokenOf("Sở Du lịch"), tokenOf("Cục")];
    expect(outcome(await finishAnswer.run(guest(), { token: mine, agrees: true }))).toBe("malformed");
    expect(outcome(await finishAnswer.run(guest(), { token: agreeing, agrees: false }))).toBe("malformed");
    given(await finishAnswer.run(guest(), { token: mine, agrees: false }));
    given(await finishAnswer.run(guest(), { token: agreeing, agrees: true }));
    for (const token of [mine, agreeing]) {
      expect(await guestView.run(guest(), { token })).toEqual({ ok: false, refusal: { code: "link-answered" } });
      expect(outcome(await remark(token))).toBe("link-answered");
    }
    const consulteeId = links.find(({ name }) => name === "Cục")?.consulteeId;
    const renewed = { consulteeId, email: "a@example.vn", language: "vi" };
    const { path } = given(await renewConsultee.run(world.people.hueLead, inHue(renewed)));
    expect(outcome(await guestView.run(guest(), { token: path.split("/").at(-1) }))).toBe("done");
    expect(outcome(await guestView.run(guest(), { token: agreeing }))).toBe("link-unknown");
  });

  test("by a link withdrawn, expired or altered is told so and shown nothing", async () => {
    const token = tokenOf("Hội");
    await sql(`update consultee set expires_at = now() - interval '1 minute' where name_vi = 'Hội'`);
    expect(await guestView.run(guest(), { token })).toEqual({ ok: false, refusal: { code: "link-expired" } });
    given(await withdrawConsultee.run(world.people.hueLead, inHue({ consulteeId: links.find(({ name }) => name === "Hội")?.consulteeId })));
    expect(await guestView.run(guest(), { token })).toEqual({ ok: false, refusal: { code: "link-withdrawn" } });
    expect(await guestView.run(guest(), { token: `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}` })).toEqual({
      ok: false,
      refusal: { code: "link-unknown" },
    });
  });

  test("has a connection that shows no other table, whatever is asked with it", async () => {
    const { path } = given(
      await renewConsultee.run(world.people.hueLead, inHue({ consulteeId: links[0]?.consulteeId, email: "", language: "vi" })),
    );
    const seen = await GuestGrant.open({ token: path.split("/").at(-1) ?? "", origin: "10.0.0.1" }, async ({ db }) => {
      const tables = await db.$queryRaw<{ name: string }[]>`
        select tablename as name from pg_tables where schemaname = 'public' and tablename not like '\\_%'`;
      const counts: Record<string, number> = {};
      for (const { name } of tables) {
        const rows = await db.$queryRawUnsafe<{ n: bigint }[]>(`select count(*) as n from "${name}"`).catch(() => [{ n: 0n }]);
        counts[name] = Number(rows[0]?.n ?? 0);
      }
      return done(counts);
    });
    const shown = Object.entries(given(seen)).filter(([, count]) => count > 0);
    expect(shown.map(([name]) => name).sort()).toEqual(["consultation_draft", "consultation_round", "consultee", "remark"]);
    expect(Object.fromEntries(shown)).toMatchObject({ consultation_draft: 1, consultation_round: 1, consultee: 1 });
  });

  test("who guesses is stopped, and others are not", async () => {
    const guesser = guest("10.9.9.9");
    for (let tries = 0; tries < 100; tries += 1) await guestView.run(guesser, { token: randomUUID() });
    expect(outcome(await guestView.run(guesser, { token: randomUUID() }))).toBe("too-many-attempts");
    expect(outcome(await guestView.run(guest("10.9.9.8"), { token: randomUUID() }))).toBe("link-unknown");
    // Many may come from one address, as an office's do: who holds a good link is let in all the same.
    const { path } = given(
      await renewConsultee.run(world.people.hueLead, inHue({ consulteeId: links[0]?.consulteeId, email: "", language: "vi" })),
    );
    expect(outcome(await guestView.run(guesser, { token: path.split("/").at(-1) }))).toBe("done");
    const stored = await sql<{ all: string }>("select string_agg(origin, ' ') as all from link_failure");
    expect(stored[0]?.all).not.toContain("10.9.9.9");
  });
});
