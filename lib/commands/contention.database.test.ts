import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { fill, freshBid, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import type { Question } from "@/lib/domain/form";
import { languagesOf } from "@/lib/domain/questions";
import { done, type Result } from "@/lib/domain/result";
import { finished } from "@/lib/domain/sample";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { addAttachment } from "./add-attachment";
import { addMember } from "./add-member";
import { advanceStage } from "./advance-stage";
import { amendCall } from "./amend-call";
import { openComment } from "./open-comment";
import { removeMember } from "./remove-member";
import { resolveComment } from "./resolve-comment";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";

beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  dossierId = await bid("film");
});

const bid = (field: string) => freshBid(database.ownerUrl, world, field);

/** All at once; how often each outcome came. */
async function tally(work: readonly (() => Promise<Result<unknown>>)[]): Promise<Record<string, number>> {
  const told = (await Promise.all(work.map((each) => each()))).map(outcome);
  return Object.fromEntries([...new Set(told)].sort().map((code) => [code, told.filter((each) => each === code).length]));
}
const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

/** What becomes of some work while somebody else's transaction holds the bid. */
async function whileHeld(lock: "share" | "update", work: () => Promise<Result<unknown>>): Promise<string> {
  let release = () => {};
  const free = new Promise<void>((resolve) => {
    release = resolve;
  });
  const ask = { sessionId: world.people.adviser.sessionId, dossierId, action: "dossier.view" as const, lock };
  let holding: Promise<unknown> = Promise.resolve();
  await new Promise<void>((held) => {
    holding = DossierGrant.open(ask, async () => {
      held();
      await free;
      return done({});
    });
  });
  const answer = work();
  // Long enough for what does not wait.
  const first = await Promise.race([answer.then(() => "went on"), new Promise((late) => setTimeout(late, 1_000, "waited"))]);
  release();
  await holding;
  return `${first}, ${outcome(await answer)}`;
}
const stageNow = async () =>
  (await ownerSql<{ stage: string }>(database.ownerUrl, `select stage from dossier where id = '${dossierId}'`))[0]?.stage;

describe("at the same moment", () => {
  test("eight resolve one thread: one does, seven are told", async () => {
    const { threadId } = given(await openComment.run(world.people.adviser, { dossierId, question: "6", body: "?" }));
    const resolve = () => resolveComment.run(world.people.hueLead, { dossierId, threadId });
    expect(await tally(times(8, () => resolve))).toEqual({ "already-resolved": 7, done: 1 });
  });

  test.each([0, 1])("six write over version %i: one is saved, five are stale", async (baseVersion) => {
    const write = (text: string, base: number) =>
      saveAnswer.run(world.people.hueEditor, { dossierId, question: "1", language: "vi", baseVersion: base, value: { text } });
    if (baseVersion === 1) given(await write("đầu", 0));
    expect(await tally(times(6, (index) => () => write(`người ${index}`, baseVersion)))).toEqual({ done: 1, stale: 5 });
    const versions = await ownerSql(database.ownerUrl, `select version from answer_version where dossier_id = '${dossierId}'`);
    expect(versions).toHaveLength(baseVersion + 1);
  });

  const slots = uccn2027.sections
    .flatMap((section): readonly Question[] => section.questions)
    .flatMap((question) => languagesOf(question, "en").map((language) => ({ question: question.id, language, value: finished(question) })))
    .slice(0, 20);

  test("twenty write twenty answers on ten connections: all are kept, and a stage waits for them", async () => {
    const { hueEditor, coordinator } = world.people;
    const saves = slots.map((slot) => () => saveAnswer.run(hueEditor, { dossierId, baseVersion: 0, ...slot }));
    const withdraw = () => advanceStage.run(coordinator, { dossierId, transition: "withdraw", note: "thử" });
    const [told, moved] = await Promise.all([tally(saves), withdraw()]);
    expect(outcome(moved)).toBe("done");
    // Each save came either before the move, and is kept, or after it, and was told so; none was lost between.
    const kept = await ownerSql(database.ownerUrl, `select id from answer where dossier_id = '${dossierId}'`);
    expect((told.done ?? 0) + (told["not-allowed"] ?? 0)).toBe(20);
    expect(kept).toHaveLength(told.done ?? 0);
  });

  test("twenty write twenty answers, and nothing is lost", async () => {
    const saves = slots.map((slot) => () => saveAnswer.run(world.people.hueEditor, { dossierId, baseVersion: 0, ...slot }));
    expect(await tally(saves)).toEqual({ done: 20 });
    const [kept] = await ownerSql(
      database.ownerUrl,
      `select (select count(*)::int from answer where dossier_id = '${dossierId}') as answers,
              (select count(*)::int from answer_version where dossier_id = '${dossierId}') as versions,
              (select count(*)::int from audit_event where dossier_id = '${dossierId}' and kind = 'answer.saved') as lines`,
    );
    expect(kept).toEqual({ answers: 20, versions: 20, lines: 20 });
  });

  test("no save comes in between the check of a stage and its change", async () => {
    const { hueEditor, coordinator } = world.people;
    for (let round = 0; round < 5; round += 1) {
      dossierId = await bid("film");
      const save = saveAnswer.run(hueEditor, { dossierId, question: "1", language: "vi", baseVersion: 0, value: { text: "x" } });
      const move = advanceStage.run(coordinator, { dossierId, transition: "withdraw", note: "thử" });
      const [saved, moved] = await Promise.all([save, move]);
      const order = await ownerSql<{ kind: string }>(
        database.ownerUrl,
        `select kind from audit_event where dossier_id = '${dossierId}' and kind in ('answer.saved', 'stage.moved') order by id`,
      );
      expect(outcome(moved)).toBe("done");
      expect(order.map(({ kind }) => kind)).toEqual(saved.ok ? ["answer.saved", "stage.moved"] : ["stage.moved"]);
    }
  });

  test("a stage's change waits for whoever writes, and a save for whoever changes the stage", async () => {
    const { hueEditor, coordinator } = world.people;
    const withdraw = () => advanceStage.run(coordinator, { dossierId, transition: "withdraw", note: "thử" });
    const save = () => saveAnswer.run(hueEditor, { dossierId, question: "1", language: "vi", baseVersion: 0, value: { text: "x" } });
    expect(await whileHeld("share", withdraw)).toBe("waited, done");
    expect(await whileHeld("share", save)).toBe("went on, not-allowed");
    expect(await whileHeld("update", save)).toBe("waited, not-allowed");
  });

  test("eight lead one bid on: one does, the others find it moved", async () => {
    const withdraw = () => advanceStage.run(world.people.coordinator, { dossierId, transition: "withdraw", note: "thử" });
    expect(await tally(times(8, () => withdraw))).toEqual({ done: 1, "not-allowed": 7 });
    expect(await stageNow()).toBe("withdrawn");
  });

  test("four files for a slot that takes one: one is taken", async () => {
    const file = { dossierId, question: "A.1", name: "x.pdf", mediaType: "application/pdf", size: 1, sha256: "0".repeat(64) };
    expect(await tally(times(4, () => () => addAttachment.run(world.people.hueLead, file)))).toEqual({ done: 1, taken: 3 });
  });

  test("four admit one person, and four remove them", async () => {
    const person = { dossierId, personId: world.people.daLatEditor.id };
    const { coordinator } = world.people;
    expect(await tally(times(4, () => () => addMember.run(coordinator, { ...person, role: "reader" })))).toEqual({ done: 1, taken: 3 });
    expect(await tally(times(4, () => () => removeMember.run(coordinator, person)))).toEqual({ done: 1, "not-found": 3 });
  });

  test("six amend one call: every amendment has its own number", async () => {
    const change = { what: "deadline", deadline: "2027-03-02T23:00:00Z", verified: false } as const;
    const amend = () => amendCall.run(world.people.coordinator, { callId: "uccn-2027", change, source: "UNESCO" });
    const numbers = (await Promise.all(times(4, amend))).map((result) => given(result).number);
    expect(numbers.sort()).toEqual([1, 2, 3, 4]);
  });

  test("three bids are sent, each ready: two go, the third is one too many", async () => {
    const { coordinator, hueEditor } = world.people;
    const ready: string[] = [];
    for (const field of ["design", "film", "gastronomy"]) {
      const id = await bid(field);
      await fill(hueEditor, id, field);
      await lead(coordinator, id, "open-consultation", "send-to-review", "clear-for-submission");
      ready.push(id);
    }
    const told = await Promise.all(ready.map((id) => advanceStage.run(coordinator, { dossierId: id, transition: "submit" })));
    expect(told.map(outcome).sort()).toEqual(["done", "done", "not-ready"]);
    expect(told.find(({ ok }) => !ok)).toMatchObject({ refusal: { reasons: [{ code: "too-many-bids", count: 2, limit: 2 }] } });
  });
});
