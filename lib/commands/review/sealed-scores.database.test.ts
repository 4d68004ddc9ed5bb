import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { fill, freshBid, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { type QueryName, queryInputs } from "@/lib/cli/testing/query-inputs";
import { recorded } from "@/lib/cli/testing/reviewed";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { openQueries } from "@/lib/queries/registry";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { advanceStage } from "../advance-stage";
import { decideCycle } from "./decide-cycle";
import { openScores } from "./open-scores";
import { saveSession } from "./save-session";
import { saveSheet } from "./save-sheet";
import { submitSheet } from "./submit-sheet";

const database = useTestDatabase();
const sql = (script: string) => ownerSql(database.ownerUrl, script);
const { criteria } = criteriaOf("uccn-2027");
let world: World;
let filled: string;
beforeAll(async () => {
  world = await makeWorld();
  filled = await freshBid(database.ownerUrl, world, "film");
  await fill(world.people.hueEditor, filled, "film");
  await lead(world.people.coordinator, filled, "open-consultation", "send-to-review");
}, 120_000);

const as = (who: Person) => world.people[who];

/** Two of the institute asked to appraise a bid that is in review, both without a conflict of interest. */
async function appraised(...reviewers: readonly Person[]): Promise<string> {
  const dossierId = await freshBid(database.ownerUrl, world, "design");
  await sql(`update dossier set stage = 'review' where id = '${dossierId}';
    insert into review_cycle (id, dossier_id, number, opened_at) values (gen_random_uuid(), '${dossierId}', 1, now());`);
  await ask(dossierId, ...reviewers);
  return dossierId;
}

async function ask(dossierId: string, ...reviewers: readonly Person[]): Promise<void> {
  for (const who of reviewers)
    await sql(`insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at, conflict)
      select gen_random_uuid(), '${dossierId}', id, '${as(who).id}', 'institute-reviewer', '{}', now() + interval '9 days',
             '${as("coordinator").id}', now(), now(), false from review_cycle where dossier_id = '${dossierId}' and decided_at is null`);
}

const mark = (who: Person) => `BÍ MẬT của ${who}`;
const sheet = (who: Person, score = 7) => ({
  scores: criteria.map(({ id }) => ({ criterion: id, score, reason: `${mark(who)} về ${id}` })),
  strengths: mark(who),
  weaknesses: mark(who),
  conditions: mark(who),
  recommendation: "conditions" as const,
});
const write = (who: Person, dossierId: string, more: object = {}) =>
  saveSheet.run(as(who), { dossierId, baseVersion: 0, ...sheet(who), ...more });
const handIn = (who: Person, dossierId: string, version = 1) => submitSheet.run(as(who), { dossierId, version });
async function whole(who: Person, dossierId: string) {
  given(await write(who, dossierId));
  return given(await handIn(who, dossierId));
}
const session = async (who: Person, dossierId: string) => given(await openQueries["session.view"].run(as(who), { dossierId }));
const own = async (who: Person, dossierId: string) => given(await openQueries["sheet.view"].run(as(who), { dossierId }));

/** All that every query of the product answers somebody. */
async function everything(who: Person, dossierId: string): Promise<string> {
  const told: unknown[] = [];
  for (const name of Object.keys(queryInputs) as QueryName[]) told.push(await openQueries[name].run(as(who), queryInputs[name](dossierId)));
  told.push(await openQueries["search.view"].run(as(who), { words: "BÍ MẬT" }));
  return JSON.stringify(told);
}

/** Rows of sheets and scores that come out of the database for somebody, whatever is asked. */
async function rowsFor(who: Person, dossierId: string): Promise<number> {
  const app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  try {
    await app.query("begin");
    await app.query("select set_config('app.actor', $1, true)", [as(who).id]);
    const { rows } = await app.query(
      "select (select count(*) from review_sheet where dossier_id = $1)::int + (select count(*) from review_score where dossier_id = $1)::int as n",
      [dossierId],
    );
    return rows[0]?.n;
  } finally {
    await app.end();
  }
}

describe("a sheet", () => {
  test("is saved by who appraises, over the version that was seen, and loses nothing", async () => {
    const dossierId = await appraised("reviewer");
    expect(given(await write("reviewer", dossierId)).version).toBe(1);
    expect(given(await write("reviewer", dossierId)).version).toBe(1);
    const late = await write("reviewer", dossierId, { strengths: "cửa sổ kia" });
    expect(late).toMatchObject({ ok: false, refusal: { code: "stale", detail: { version: 1, strengths: mark("reviewer") } } });
    expect(given(await write("reviewer", dossierId, { baseVersion: 1, strengths: "sửa" })).version).toBe(2);
    const read = await own("reviewer", dossierId);
    expect(read.sheet).toMatchObject({ version: 2, strengths: "sửa", recommendation: "conditions" });
    expect(read.sheet.scores).toHaveLength(criteria.length);
    expect(read.writable).toBe(true);
  });

  test("takes no criterion and no score that the call has not", async () => {
    const dossierId = await appraised("reviewer");
    const line = { criterion: criteria[0]?.id, score: 5, reason: "" };
    for (const scores of [[{ ...line, criterion: "constructor" }], [{ ...line, score: 11 }], [{ ...line, score: 4.5 }], [line, line]])
      expect(outcome(await write("reviewer", dossierId, { scores }))).toBe("malformed");
  });

  test("is nobody's who is not asked, has not declared, or was replaced", async () => {
    const dossierId = await appraised("reviewer");
    for (const who of ["adviser", "officer"] as const) {
      expect(outcome(await write(who, dossierId))).toBe("not-found");
      expect(outcome(await handIn(who, dossierId))).toBe("not-found");
      expect(outcome(await openQueries["sheet.view"].run(as(who), { dossierId }))).toBe("not-found");
    }
    for (const who of ["coordinator", "hueLead"] as const) expect(outcome(await write(who, dossierId))).toBe("not-allowed");
    await sql(`update review set conflict = null, declared_at = null where dossier_id = '${dossierId}'`);
    expect(outcome(await write("reviewer", dossierId))).toBe("sheet-closed");
    await sql(`update review set ended_at = now(), ended_by_id = assigned_by_id, ended_reason = 'x' where dossier_id = '${dossierId}'`);
    expect(outcome(await write("reviewer", dossierId))).toBe("not-found");
  });

  test("is handed in whole, once; after that it is only read", async () => {
    const dossierId = await appraised("reviewer", "adviser");
    const half = { scores: [{ criterion: criteria[0]?.id, score: 5, reason: "  " }], strengths: "", conditions: "" };
    given(await write("reviewer", dossierId, half));
    const refused = await handIn("reviewer", dossierId);
    expect(refused).toMatchObject({ refusal: { code: "sheet-incomplete", fields: { strengths: "required", conditions: "required" } } });
    const fields = refused.ok ? {} : (refused.refusal.fields ?? {});
    expect(Object.keys(fields).filter((field) => field.startsWith("score."))).toHaveLength(criteria.length - 1);
    expect(Object.keys(fields).filter((field) => field.startsWith("reason."))).toHaveLength(criteria.length);
    given(await write("reviewer", dossierId, { baseVersion: 1 }));
    expect(outcome(await handIn("reviewer", dossierId, 1))).toBe("stale");
    given(await handIn("reviewer", dossierId, 2));
    expect(outcome(await write("reviewer", dossierId, { baseVersion: 2, strengths: "muộn" }))).toBe("sheet-closed");
    expect(outcome(await handIn("reviewer", dossierId, 2))).toBe("sheet-closed");
    expect(await own("reviewer", dossierId)).toMatchObject({ writable: false, sheet: { strengths: mark("reviewer") } });
  });
});

describe("scores", () => {
  const others = ["coordinator", "officer", "adviser", "hueLead", "hueEditor", "hueReader"] as const;

  test("of a sealed sheet are in no answer of any query, and no row of them leaves the database", async () => {
    const dossierId = await appraised("reviewer", "adviser");
    given(await write("reviewer", dossierId));
    const sealed = async () => {
      for (const who of others) {
        expect([who, (await everything(who, dossierId)).includes(mark("reviewer"))]).toEqual([who, false]);
        expect([who, await rowsFor(who, dossierId)]).toEqual([who, 0]);
      }
    };
    await sealed();
    expect(given(await handIn("reviewer", dossierId))).toEqual({ last: false });
    await sealed();
    expect(await everything("reviewer", dossierId)).toContain(mark("reviewer"));
    expect((await session("coordinator", dossierId)).reviewers.map(({ name, state }) => [name, state])).toEqual([
      ["reviewer", "in"],
      ["adviser", "writing"],
    ]);
    expect(outcome(await openQueries["minutes.download"].run(as("coordinator"), { dossierId, cycle: 1 }))).toBe("scores-sealed");
  }, 120_000);

  test("open with the last sheet, to who appraises and the ministry; never to the city", async () => {
    const dossierId = await appraised("reviewer", "adviser");
    expect(await whole("reviewer", dossierId)).toEqual({ last: false });
    expect(await whole("adviser", dossierId)).toEqual({ last: true });
    for (const who of ["coordinator", "officer", "reviewer", "adviser"] as const) {
      const view = await session(who, dossierId);
      expect(view.sheets.map(({ reviewer, strengths }) => [reviewer, strengths])).toEqual([
        ["reviewer", mark("reviewer")],
        ["adviser", mark("adviser")],
      ]);
      expect(view.sheets[0]).toMatchObject({ total: 70, recommendation: "conditions" });
    }
    for (const who of ["hueLead", "hueEditor", "hueReader"] as const) {
      expect(await everything(who, dossierId)).not.toContain("BÍ MẬT");
      expect(await rowsFor(who, dossierId)).toBe(0);
      expect(outcome(await openQueries["session.view"].run(as(who), { dossierId }))).toBe("not-allowed");
    }
    for (const who of ["daLatLead", "daLatEditor"] as const) expect(await rowsFor(who, dossierId)).toBe(0);
  }, 120_000);

  test("open once, whoever of two last ones is the last", async () => {
    const dossierId = await appraised("reviewer", "adviser");
    for (const who of ["reviewer", "adviser"] as const) given(await write(who, dossierId));
    const told = await Promise.all([handIn("reviewer", dossierId), handIn("adviser", dossierId)]);
    expect(told.map((each) => given(each).last).sort()).toEqual([false, true]);
    expect((await session("coordinator", dossierId)).sheets).toHaveLength(2);
  });

  test("are opened earlier by the coordinator alone, with a reason; a sheet not handed in then stays sealed and unwritten", async () => {
    const dossierId = await appraised("reviewer", "adviser");
    await whole("reviewer", dossierId);
    given(await write("adviser", dossierId));
    expect(outcome(await openScores.run(as("officer"), { dossierId, reason: "x" }))).toBe("not-allowed");
    expect(outcome(await openScores.run(as("coordinator"), { dossierId, reason: "  " }))).toBe("malformed");
    given(await openScores.run(as("coordinator"), { dossierId, reason: "Sáng mai họp" }));
    expect(outcome(await openScores.run(as("coordinator"), { dossierId, reason: "lại" }))).toBe("scores-open");
    const view = await session("coordinator", dossierId);
    expect(view).toMatchObject({ openedBy: "coordinator", openedWhy: "Sáng mai họp", sheets: [{ reviewer: "reviewer" }] });
    expect(JSON.stringify(view)).not.toContain(mark("adviser"));
    expect(await rowsFor("coordinator", dossierId)).toBe(1 + criteria.length);
    expect(outcome(await write("adviser", dossierId, { baseVersion: 1, strengths: "sau khi xem" }))).toBe("sheet-closed");
    expect(outcome(await handIn("adviser", dossierId))).toBe("sheet-closed");
    expect((await own("adviser", dossierId)).sheet.strengths).toBe(mark("adviser"));
    await expect(
      sqlAs("adviser", `update review_sheet set strengths = 'sau khi xem' where dossier_id = '${dossierId}' returning 1`),
    ).resolves.toBe(0);
  });
});

async function sqlAs(who: Person, script: string): Promise<number> {
  const app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  try {
    await app.query("begin");
    await app.query("select set_config('app.actor', $1, true)", [as(who).id]);
    return (await app.query(script)).rowCount ?? 0;
  } finally {
    await app.end();
  }
}

describe("a session", () => {
  const record = (dossierId: string, more: object = {}) =>
    saveSession.run(as("coordinator"), { dossierId, seen: null, ...recorded, ...more });
  const decide = (dossierId: string, seen: string | null, decision = "ready") =>
    decideCycle.run(as("coordinator"), { dossierId, seen, decision });

  test("is recorded after the scores are open, over what was seen", async () => {
    const dossierId = await appraised("reviewer");
    expect(outcome(await record(dossierId))).toBe("scores-sealed");
    expect(outcome(await decide(dossierId, null))).toBe("scores-sealed");
    await whole("reviewer", dossierId);
    const { seen } = given(await record(dossierId));
    expect(given(await record(dossierId)).seen).toBe(seen);
    expect(await record(dossierId, { view: "của người kia" })).toMatchObject({
      refusal: { code: "stale", detail: { view: recorded.view } },
    });
    expect(outcome(await record(dossierId, { seen, agreed: { constructor: { score: 1, words: "" } } }))).toBe("malformed");
    expect(outcome(await record(dossierId, { seen, agreed: { [criteria[0]?.id ?? ""]: { score: 10.5, words: "" } } }))).toBe("malformed");
    expect((await session("officer", dossierId)).record).toEqual({ ...recorded, seen });
    for (const who of ["officer", "reviewer"] as const)
      expect(outcome(await saveSession.run(as(who), { dossierId, seen, ...recorded }))).toBe("not-allowed");
  });

  test("decides only what is whole, and names everything that is missing at once", async () => {
    const dossierId = await appraised("reviewer");
    await whole("reviewer", dossierId);
    const empty = { heldAt: null, chair: "", secretary: "", present: ["  "], agreed: {}, view: " ", conditions: [] };
    const first = given(await record(dossierId, { ...empty, place: "Phòng 1" })).seen;
    const refused = await decide(dossierId, first, "conditions");
    const expected = ["heldAt", "chair", "secretary", "view", "present", "conditions", ...criteria.map(({ id }) => `agreed.${id}`)];
    expect(Object.keys(refused.ok ? {} : (refused.refusal.fields ?? {})).sort()).toEqual(expected.sort());
    expect(outcome(await decide(dossierId, null))).toBe("stale");
    const odd = { heldAt: "2999-01-01T00:00:00.000Z", secretary: recorded.chair };
    const next = given(await record(dossierId, { seen: first, ...odd })).seen;
    expect(await decide(dossierId, next)).toMatchObject({
      refusal: { code: "session-incomplete", fields: { heldAt: "future", secretary: "same-person" } },
    });
  });

  test("ends the appraisal: nothing of it is written any more, by anybody", async () => {
    const dossierId = await appraised("reviewer");
    await whole("reviewer", dossierId);
    const { seen } = given(await record(dossierId));
    given(await decide(dossierId, seen, "conditions"));
    expect(outcome(await record(dossierId, { seen, view: "khác" }))).toBe("cycle-decided");
    expect(outcome(await decide(dossierId, seen))).toBe("cycle-decided");
    expect(outcome(await openScores.run(as("coordinator"), { dossierId, reason: "x" }))).toBe("cycle-decided");
    expect(await session("officer", dossierId)).toMatchObject({ decision: "conditions", decidedBy: "coordinator", can: { record: false } });
    const changed = await sqlAs("coordinator", `update review_cycle set view = 'khác' where dossier_id = '${dossierId}'`);
    expect(changed).toBe(0);
    const { name, paper } = given(await openQueries["minutes.download"].run(as("officer"), { dossierId, cycle: 1 }));
    expect(name).toMatch(/^Biên bản họp thẩm định, vòng 1 - .+\.docx$/);
    expect(JSON.stringify(paper.body)).toContain("Hồ sơ đạt, với điều kiện");
  });

  test("lets a bid on only where it decided so", async () => {
    const { coordinator } = world.people;
    const clear = () => advanceStage.run(coordinator, { dossierId: filled, transition: "clear-for-submission", note: "" });
    expect(await clear()).toMatchObject({ refusal: { code: "not-ready", reasons: [{ code: "review-undecided" }] } });
    given(await openScores.run(coordinator, { dossierId: filled, reason: "họp ngay" }));
    const { seen } = given(await saveSession.run(coordinator, { dossierId: filled, seen: null, ...recorded }));
    given(await decideCycle.run(coordinator, { dossierId: filled, seen, decision: "not-put-forward" }));
    expect(await clear()).toMatchObject({ refusal: { code: "not-ready", reasons: [{ code: "not-put-forward" }] } });
    const offered = given(await openQueries["dossier.view"].run(coordinator, { dossierId: filled })).transitions;
    expect(offered.find(({ id }) => id === "clear-for-submission")?.reasons).toEqual([{ code: "not-put-forward" }]);
    given(await advanceStage.run(coordinator, { dossierId: filled, transition: "return-to-consultation", note: "làm lại" }));
    await lead(coordinator, filled, "send-to-review");
    expect(await session("coordinator", filled)).toMatchObject({ cycle: 2, cycles: [2, 1], decision: null });
    await ask(filled, "reviewer");
    await whole("reviewer", filled);
    const again = given(await saveSession.run(coordinator, { dossierId: filled, seen: null, ...recorded }));
    given(await decideCycle.run(coordinator, { dossierId: filled, seen: again.seen, decision: "conditions" }));
    expect(outcome(await clear())).toBe("done");
    const first = given(await openQueries["session.view"].run(coordinator, { dossierId: filled, cycle: 1 }));
    expect(first).toMatchObject({ cycle: 1, decision: "not-put-forward", sheets: [] });
  }, 60_000);
});
