import pg from "pg";
import { saveSheet } from "@/lib/commands/review/save-sheet";
import { submitSheet } from "@/lib/commands/review/submit-sheet";
import { openQueries } from "@/lib/queries/registry";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { freshBid } from "./filled";
import { ownerSql } from "./owner";
import type { TestDatabase } from "./test-database";
import { given, type Person, type World } from "./world";

const { criteria } = criteriaOf("uccn-2027");

/** Appraisals of bids in a test's world: who is asked, what they write, and what comes out of the database for whom. */
export function appraisals(database: TestDatabase, worldOf: () => World) {
  const sql = (script: string) => ownerSql(database.ownerUrl, script);
  const as = (who: Person) => worldOf().people[who];

  /** Two of the institute asked to appraise a bid that is in review, both without a conflict of interest. */
  async function appraised(...reviewers: readonly Person[]): Promise<string> {
    const dossierId = await freshBid(database.ownerUrl, worldOf(), "design");
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
  const own = async (who: Person, dossierId: string) => {
    const { mine } = given(await openQueries["sheet.view"].run(as(who), { dossierId }));
    if (!mine) throw new Error(`${who} is not asked to appraise`);
    return mine;
  };

  /** How many rows a statement reaches for somebody, in the role of the application. */
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

  return { sql, as, appraised, ask, mark, write, handIn, whole, session, own, sqlAs };
}
