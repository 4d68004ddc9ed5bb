import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { fill, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { advanceStage } from "@/lib/commands/advance-stage";
import { openComment } from "@/lib/commands/open-comment";
import { reopenComment } from "@/lib/commands/reopen-comment";
import { resolveComment } from "@/lib/commands/resolve-comment";
import { findingsView } from "@/lib/queries/findings-view";
import { readinessView } from "@/lib/queries/readiness-view";
import { sectionView } from "@/lib/queries/section-view";
import { answerFinding } from "./answer-finding";
import { raiseFinding } from "./raise-finding";
import { reopenFinding } from "./reopen-finding";
import { settleFinding } from "./settle-finding";
import { weighFinding } from "./weigh-finding";

const database = useTestDatabase();
let world: World;
const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
const as = (person: Person) => world.people[person];
const here = (more: object) => ({ dossierId: world.hue, ...more });
const raise = (who: Person, more: object) => raiseFinding.run(as(who), here({ weight: "blocking", ...more }));
const about6 = { question: "6", body: "Chưa nêu nguồn vốn" };
const settle = (who: Person, threadId: string, reason = "") => settleFinding.run(as(who), here({ threadId, reason }));
const answer = (who: Person, threadId: string) => answerFinding.run(as(who), here({ threadId, body: "Đã bổ sung ở đoạn hai" }));
const reopen = (who: Person, threadId: string) => reopenFinding.run(as(who), here({ threadId, reason: "Chưa đủ" }));
const read = async (who: Person, more: object = {}) => given(await findingsView.run(as(who), here(more)));
const line = async (id: string) => (await read("hueLead")).findings.find((each) => each.id === id);
const advance = () => advanceStage.run(as("coordinator"), here({ transition: "clear-for-submission" }));
const way = async () =>
  given(await readinessView.run(as("coordinator"), here({}))).transitions.find(({ id }) => id === "clear-for-submission");
const reasons = async () => (await way())?.reasons.map(({ code }) => code);

beforeAll(async () => {
  world = await makeWorld();
  await fill(as("hueLead"), world.hue, "crafts");
  await lead(as("coordinator"), world.hue, "open-consultation", "send-to-review");
  await sql(`insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at, conflict)
    select '${randomUUID()}', dossier_id, id, '${as("reviewer").id}', 'institute-reviewer', '{}', now() + interval '9 days',
      '${as("coordinator").id}', now(), now(), false from review_cycle where dossier_id = '${world.hue}';
    insert into membership (dossier_id, person_id, role, since)
      values ('${world.hue}', '${as("reviewer").id}', 'institute-reviewer', now()) on conflict do nothing`);
});

describe("a blocking finding", () => {
  test("keeps the dossier in review until it is settled, however it was answered", async () => {
    const { threadId } = given(await raise("reviewer", about6));
    const stops = [{ code: "review-undecided" }, { code: "findings-open", count: 1 }];
    expect(await advance()).toMatchObject({ ok: false, refusal: { code: "not-ready", reasons: stops } });
    expect(outcome(await answer("reviewer", threadId))).toBe("not-allowed");
    given(await answer("hueEditor", threadId));
    expect(await reasons()).toContain("findings-open");
    expect(outcome(await answer("hueLead", threadId))).toBe("finding-moved");
    given(await reopen("reviewer", threadId));
    expect(await line(threadId)).toMatchObject({ state: "open", reopened: 1, answeredBy: null });
    given(await answer("hueLead", threadId));
    given(await settle("reviewer", threadId, "Đã đủ"));
    expect(await reasons()).not.toContain("findings-open");
    given(await reopen("coordinator", threadId));
    expect(await reasons()).toContain("findings-open");
    const open = (await read("hueLead", { finding: threadId })).open;
    expect(open?.thread.comments.map(({ body }) => body)).toEqual([
      "Chưa nêu nguồn vốn",
      "Đã bổ sung ở đoạn hai",
      "Chưa đủ",
      "Đã bổ sung ở đoạn hai",
      "Đã đủ",
      "Chưa đủ",
    ]);
    expect(open?.can).toMatchObject({ answer: true, settle: false, reopen: false, weigh: false });
    given(await settle("reviewer", threadId));
  });

  test("stands on the page of readiness, and weighs no more once its weight is changed", async () => {
    const { threadId } = given(await raise("reviewer", about6));
    expect((await way())?.reasons).toContainEqual({ code: "findings-open", count: 1 });
    expect(given(await readinessView.run(as("hueLead"), here({}))).blocks).toContainEqual({ code: "findings-open", count: 1 });
    const weigh = (who: Person, reason: string) => weighFinding.run(as(who), here({ threadId, weight: "should", reason }));
    expect(outcome(await weigh("adviser", "vì vậy"))).toBe("not-own-finding");
    expect(outcome(await weigh("coordinator", ""))).toBe("malformed");
    given(await weigh("coordinator", "Không ảnh hưởng kết quả"));
    expect(outcome(await weigh("reviewer", ""))).toBe("finding-moved");
    expect(await reasons()).toEqual(["review-undecided"]);
  });
});

describe("who raises a finding", () => {
  test("is who appraises in the cycle, and the coordinator", async () => {
    for (const person of ["adviser", "officer", "hueLead", "hueReader"] as const)
      expect(outcome(await raise(person, about6))).toBe("not-allowed");
    given(await raise("coordinator", about6));
    expect(outcome(await raise("daLatLead", about6))).toBe("not-found");
  });

  test("quotes the passage from the text, which is marked in it", async () => {
    const [row] = await sql<{ text: string }>(
      `select text from answer where dossier_id = '${world.hue}' and question_id = '6' and language = 'vi'`,
    );
    const quote = (row?.text ?? "").split("\n")[0]?.slice(0, 12).trim() ?? "";
    const { threadId } = given(await raise("reviewer", { ...about6, passage: { language: "vi", quote } }));
    expect(await line(threadId)).toMatchObject({ quote, language: "vi" });
    const section = given(await sectionView.run(as("hueLead"), here({ sectionId: "presentation" })));
    expect(JSON.stringify(section)).toContain(threadId);
    const gone = { ...about6, passage: { language: "vi", quote: "không có câu nào như thế" } };
    expect(outcome(await raise("reviewer", gone))).toBe("passage-gone");
    expect(outcome(await raise("reviewer", { ...about6, question: "1", passage: { language: "vi", quote } }))).toBe("malformed");
    expect(outcome(await raise("reviewer", { ...about6, question: "99" }))).toBe("malformed");
  });

  test("may give an open comment its weight, once", async () => {
    const { threadId } = given(await openComment.run(as("adviser"), here({ question: "6", body: "Chưa rõ" })));
    expect((await read("reviewer", { from: threadId })).from?.id).toBe(threadId);
    expect((await read("hueLead", { from: threadId })).from).toBeNull();
    expect(await reasons()).toContain("open-threads");
    given(await raise("reviewer", { threadId, weight: "should" }));
    expect(outcome(await raise("reviewer", { threadId, weight: "should" }))).toBe("is-finding");
    expect(await reasons()).not.toContain("open-threads");
    expect(outcome(await resolveComment.run(as("adviser"), here({ threadId })))).toBe("is-finding");
    given(await settle("reviewer", threadId));
    expect(outcome(await reopenComment.run(as("adviser"), here({ threadId })))).toBe("is-finding");
  });

  test("is nobody once the cycle is decided", async () => {
    const decide = (decided: string) => sql(`update review_cycle set ${decided} where dossier_id = '${world.hue}'`);
    await decide(`decision = 'ready', decided_at = now(), decided_by_id = '${as("coordinator").id}'`);
    expect(outcome(await raise("reviewer", about6))).toBe("cycle-over");
    await decide("decision = null, decided_at = null, decided_by_id = null");
  });
});

describe("together", () => {
  test("findings raised at once have numbers of their own", async () => {
    const before = (await read("coordinator")).findings.length;
    const raised = await Promise.all(Array.from({ length: 8 }, () => raise("reviewer", { ...about6, weight: "could" })));
    expect(raised.map(outcome)).toEqual(Array.from({ length: 8 }, () => "done"));
    const { findings } = await read("coordinator");
    expect(findings.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
      Array.from({ length: before + 8 }, (_, index) => index + 1),
    );
    expect(findings.map(({ weight }) => weight)).toEqual(
      (["blocking", "should", "could", "language"] as const).flatMap((weight) =>
        findings.filter((each) => each.weight === weight).map(() => weight),
      ),
    );
  });

  test("of several who answer or settle the same one succeeds", async () => {
    const { threadId } = given(await raise("reviewer", about6));
    const answers = await Promise.all([...Array.from({ length: 3 }, () => answer("hueLead", threadId)), answer("hueEditor", threadId)]);
    expect(answers.map(outcome).sort()).toEqual(["done", "finding-moved", "finding-moved", "finding-moved"]);
    const settled = await Promise.all(Array.from({ length: 4 }, () => settle("reviewer", threadId)));
    expect(settled.map(outcome).sort()).toEqual(["done", "finding-moved", "finding-moved", "finding-moved"]);
    const [row] = await sql(`select f.state, t.resolved_at is not null as resolved from finding f join thread t on t.id = f.thread_id
      where f.thread_id = '${threadId}'`);
    expect(row).toEqual({ state: "settled", resolved: true });
  });

  test("the coordinator settles with a reason once who raised it has left", async () => {
    const { threadId } = given(await raise("reviewer", about6));
    expect(outcome(await settle("coordinator", threadId, "Đã đủ"))).toBe("not-own-finding");
    await sql(
      `update review set ended_at = now(), ended_by_id = '${as("coordinator").id}', ended_reason = 'Bận' where dossier_id = '${world.hue}'`,
    );
    expect(outcome(await settle("reviewer", threadId))).toBe("not-own-finding");
    expect(outcome(await settle("coordinator", threadId))).toBe("malformed");
    given(await settle("coordinator", threadId, "Người nêu đã thôi, nội dung đã đủ"));
    expect((await line(threadId))?.settledBy).toBe("coordinator");
  });
});
