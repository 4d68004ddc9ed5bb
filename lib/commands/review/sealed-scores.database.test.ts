import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { appraisals } from "@/lib/cli/testing/appraisals";
import { type QueryName, queryInputs } from "@/lib/cli/testing/query-inputs";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { openQueries } from "@/lib/queries/registry";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { openScores } from "./open-scores";

const database = useTestDatabase();
const { sql, as, appraised, mark, write, handIn, whole, session, own, sqlAs } = appraisals(database, () => world);
const { criteria } = criteriaOf("uccn-2027");
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

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
      expect(await openQueries["sheet.view"].run(as(who), { dossierId })).toMatchObject({ ok: true, value: { mine: null } });
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
