import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { openLive } from "@/lib/access/live";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { deskView } from "@/lib/queries/desk-view";
import { historyView } from "@/lib/queries/history-view";
import { peopleView } from "@/lib/queries/people-view";
import { reviewView } from "@/lib/queries/review-view";
import { sectionView } from "@/lib/queries/section-view";
import { addMember } from "../add-member";
import { assignReview } from "./assign-review";
import { declareReview } from "./declare-review";
import { keepReview } from "./keep-review";
import { replaceReview } from "./replace-review";

const database = useTestDatabase();
let world: World;
const ids = new Map<Person, string>();

const sql = <T extends object>(text: string) => ownerSql<T>(database.ownerUrl, text);
const as = (person: Person) => world.people[person];
const inHue = (more: object = {}) => ({ dossierId: world.hue, ...more });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const reads = async (person: Person) => outcome(await sectionView.run(as(person), inHue({ sectionId: "city" })));
const live = async (person: Person) => outcome(await openLive(as(person).sessionId, world.hue));
const roleOf = async (person: Person) =>
  (await sql<{ role: string }>(`select role from membership where dossier_id = '${world.hue}' and person_id = '${as(person).id}'`))[0]
    ?.role;
const ask = (person: Person, more: object = {}, by: Person = "coordinator") =>
  assignReview.run(as(by), inHue({ personId: as(person).id, sections: ["city"], dueAt: inDays(10), ...more }));
const asked = async (person: Person) => ids.set(person, given(await ask(person)).reviewId);
const declare = (person: Person, conflict: boolean, words = "") =>
  declareReview.run(as(person), { reviewId: ids.get(person), conflict, words });
const steer = (command: typeof keepReview | typeof replaceReview, person: Person, by: Person = "coordinator") =>
  command.run(as(by), inHue({ reviewId: ids.get(person), reason: "Không ai khác biết nghề này" }));
const view = async (person: Person) => given(await reviewView.run(as(person), inHue()));
const standings = async () => (await view("coordinator")).reviewers.map(({ reviewer, standing }) => [reviewer, standing]);
const onDesk = async (person: Person) => {
  const { dossiers, reviews } = given(await deskView.run(as(person), {}));
  return { opens: dossiers.some(({ id }) => id === world.hue), asked: reviews.map(({ standing }) => standing) };
};

beforeAll(async () => {
  world = await makeWorld();
  await sql(`update dossier set stage = 'review' where id = '${world.hue}'`);
});

test("nobody is asked while no cycle runs", async () => {
  expect(outcome(await ask("reviewer"))).toBe("cycle-closed");
  await sql(`insert into review_cycle (id, dossier_id, number, opened_at) values (gen_random_uuid(), '${world.hue}', 1, now())`);
});

describe("asking", () => {
  test("is the coordinator's alone, and never of a city's people or of themselves", async () => {
    for (const by of ["officer", "adviser", "reviewer", "hueLead"] as const)
      expect([by, outcome(await ask("reviewer", {}, by))]).toEqual([by, "not-allowed"]);
    expect(await ask("daLatLead")).toMatchObject({ refusal: { fields: { personId: "of-city" } } });
    expect(await ask("coordinator")).toMatchObject({ refusal: { fields: { personId: "coordinator" } } });
    expect(await ask("reviewer", { dueAt: inDays(-1) })).toMatchObject({ refusal: { fields: { dueAt: "past" } } });
    expect(await ask("reviewer", { dueAt: inDays(4_000) })).toMatchObject({ refusal: { fields: { dueAt: "after-deadline" } } });
  });

  test("shows how much each owes and until when, also for other dossiers, and leaves out who cannot be asked", async () => {
    await sql(`
      insert into review_cycle (id, dossier_id, number, opened_at) values (gen_random_uuid(), '${world.daLat}', 1, now());
      insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at)
        select gen_random_uuid(), dossier_id, id, '${as("adviser").id}', 'institute-reviewer', '{}', '2026-12-30T00:00Z',
          '${as("coordinator").id}', now() from review_cycle where dossier_id = '${world.daLat}'`);
    const { people } = await view("coordinator");
    expect(people.map(({ name, member, load }) => [name, member, load])).toEqual([
      ["adviser", true, [{ city: { vi: "Thành phố daLat", en: "daLat" }, dueAt: "2026-12-30T00:00:00.000Z" }]],
      ["officer", true, []],
      ["reviewer", true, []],
    ]);
    expect((await view("hueLead")).people).toEqual([]);
  });

  test("closes the dossier to who was a member, in the same moment, and says only that they are asked", async () => {
    expect(await reads("reviewer")).toBe("done");
    await asked("reviewer");
    expect([await reads("reviewer"), await live("reviewer"), await roleOf("reviewer")]).toEqual(["not-found", "not-found", undefined]);
    expect(await onDesk("reviewer")).toEqual({ opens: false, asked: ["asked"] });
    expect(await ask("reviewer")).toMatchObject({ refusal: { fields: { personId: "reviewing" } } });
  });
});

describe("before the declaration", () => {
  test("nobody admits them, neither by the command nor past it", async () => {
    for (const by of ["coordinator", "hueLead"] as const) {
      const told = outcome(await addMember.run(as(by), inHue({ personId: as("reviewer").id, role: "institute-reviewer" })));
      expect([by, told]).toEqual([by, by === "coordinator" ? "undeclared" : "not-found"]);
    }
    expect(given(await peopleView.run(as("coordinator"), inHue())).admissible.map(({ name }) => name)).not.toContain("reviewer");
    const past = sql(`insert into membership values ('${world.hue}', '${as("reviewer").id}', 'reader', now())`);
    await expect(past).rejects.toThrow("who has not declared is no member");
  });

  test("nobody else declares for them", async () => {
    const reviewId = ids.get("reviewer");
    expect(outcome(await declareReview.run(as("officer"), { reviewId, conflict: false, words: "" }))).toBe("not-found");
    expect(outcome(await declareReview.run(as("coordinator"), { reviewId: randomUUID(), conflict: false, words: "" }))).toBe("not-found");
  });
});

describe("the declaration", () => {
  test("of no conflict opens the dossier in the role of a reviewer, once", async () => {
    given(await declare("reviewer", false));
    expect([await reads("reviewer"), await live("reviewer"), await roleOf("reviewer")]).toEqual(["done", "done", "institute-reviewer"]);
    expect(await onDesk("reviewer")).toEqual({ opens: true, asked: ["declared"] });
    expect(outcome(await declare("reviewer", true, "Nghĩ lại"))).toBe("review-moved");
    expect(outcome(await steer(keepReview, "reviewer"))).toBe("review-moved");
  });

  test("of a conflict opens nothing, and only the coordinator reads what it is", async () => {
    await asked("officer");
    expect(await declare("officer", true)).toMatchObject({ refusal: { fields: { words: "required" } } });
    given(await declare("officer", true, "Em trai ở tổ công tác"));
    expect([await reads("officer"), await live("officer"), await onDesk("officer")]).toEqual([
      "not-found",
      "not-found",
      { opens: false, asked: ["conflict"] },
    ]);
    expect((await view("coordinator")).reviewers.find(({ reviewer }) => reviewer === "officer")?.said?.conflict).toBe(
      "Em trai ở tổ công tác",
    );
    for (const person of ["hueLead", "reviewer"] as const) expect(JSON.stringify(await view(person))).not.toContain("Em trai");
  });

  test("when two are sent at once, one counts", async () => {
    await asked("adviser");
    const both = await Promise.all([declare("adviser", true, "Có"), declare("adviser", false)]);
    expect(both.map(outcome).sort()).toEqual(["done", "review-moved"]);
    const [row] = await sql<{ conflict: boolean }>(`select conflict from review where id = '${ids.get("adviser")}'`);
    expect([row?.conflict, await reads("adviser")]).toEqual(both[0]?.ok ? [true, "not-found"] : [false, "done"]);
  });
});

describe("the coordinator", () => {
  test("keeps who declared a conflict with a reason, and the dossier opens", async () => {
    expect(outcome(await steer(keepReview, "officer", "hueLead"))).toBe("not-allowed");
    const without = await keepReview.run(as("coordinator"), inHue({ reviewId: ids.get("officer"), reason: " " }));
    expect(outcome(without)).toBe("malformed");
    given(await steer(keepReview, "officer"));
    expect([await reads("officer"), await roleOf("officer")]).toEqual(["done", "ministry-officer"]);
    expect(outcome(await steer(keepReview, "officer"))).toBe("review-moved");
  });

  test("replaces, and the dossier is closed; who declared a conflict is not asked once more", async () => {
    given(await steer(replaceReview, "officer"));
    expect([await reads("officer"), await live("officer"), await onDesk("officer")]).toEqual([
      "not-found",
      "not-found",
      { opens: false, asked: [] },
    ]);
    expect(outcome(await steer(replaceReview, "officer"))).toBe("review-moved");
    expect(await ask("officer")).toMatchObject({ refusal: { fields: { personId: "conflicted" } } });
    expect(outcome(await declare("officer", false))).toBe("not-found");
  });

  test("does not replace who has handed in", async () => {
    await sql(`update review set submitted_at = now() where id = '${ids.get("reviewer")}'`);
    expect(outcome(await steer(replaceReview, "reviewer"))).toBe("handed-in");
    expect(await standings()).toContainEqual(["reviewer", "handed-in"]);
    expect(await onDesk("reviewer")).toEqual({ opens: true, asked: [] });
  });

  test("leaves a line for each step on the dossier's trail", async () => {
    const { lines } = given(await historyView.run(as("coordinator"), inHue()));
    const told = lines.flatMap(({ entry }) => (entry?.kind.startsWith("review.") ? [entry.kind] : []));
    expect([...new Set(told)].sort()).toEqual(["review.assigned", "review.declared", "review.kept", "review.replaced"]);
  });
});

test("a review whose cycle was decided is declared on by nobody any more", async () => {
  await sql(
    `update review set ended_at = now(), ended_by_id = '${as("coordinator").id}', ended_reason = 'xong' where id = '${ids.get("adviser")}'`,
  );
  await sql(`delete from membership where dossier_id = '${world.hue}' and person_id = '${as("adviser").id}'`);
  await sql(`update review set conflict = null, declared_at = null, conflict_words = '', ended_at = null, ended_by_id = null, ended_reason = ''
    where id = '${ids.get("adviser")}'`);
  await sql(`update review_cycle set decision = 'ready', decided_at = now(), decided_by_id = '${as("coordinator").id}'
    where dossier_id = '${world.hue}'`);
  expect([outcome(await declare("adviser", false)), await reads("adviser")]).toEqual(["not-found", "not-found"]);
  expect(outcome(await ask("adviser"))).toBe("cycle-closed");
});
