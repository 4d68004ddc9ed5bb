import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { roundView } from "./round-view";

const database = useTestDatabase();
const roundId = randomUUID();
let world: World;

/** A thousand remarks of two bodies: a quarter each is unanswered, sent back, answered and approved. */
const thousand = (dossier: string, editor: string, lead: string) => `
  insert into stakeholder select gen_random_uuid(), 'department', 'Sở ' || n, '', '', '', 'vi', '', '${lead}', now() from generate_series(1, 2) n;
  insert into consultation_draft select '${roundId}', '${dossier}', 1, '{}', encode(sha256('{}'), 'hex'), '${lead}', now();
  insert into consultation_round (id, dossier_id, number, purpose, form, place, sections, ends_at, silence_agrees, draft_id, opened_by_id, opened_at)
    values ('${roundId}', '${dossier}', 1, 'Góp ý', 'written', '', '{}', now() + interval '9 days', true, '${roundId}', '${lead}', now());
  insert into consultee (id, dossier_id, round_id, stakeholder_id, kind, name_vi, name_en, email, language, added_at, link_issue)
    select gen_random_uuid(), '${dossier}', '${roundId}', id, kind, name_vi, '', '', 'vi', now(), 1 from stakeholder;
  insert into remark (id, dossier_id, round_id, consultee_id, number, section_id, body, source, entered_at, assignee_id, disposition, answer,
      answered_by_id, answered_at, approved_by_id, approved_at, return_note)
    select gen_random_uuid(), c.dossier_id, c.round_id, c.id, n, case when n % 2 = 0 then 'presentation' end,
      case n when 7 then 'Làng đúc đồng 100% thủ công' else repeat('Góp ý dài. ', 100) end, 'link', now(),
      case when n % 10 = 0 then '${editor}'::uuid end,
      case when n % 4 >= 2 then 'noted' end, '', case when n % 4 >= 2 then '${editor}'::uuid end, case when n % 4 >= 2 then now() end,
      case when n % 4 = 3 then '${lead}'::uuid end, case when n % 4 = 3 then now() end, case when n % 4 = 1 then 'Nói rõ' else '' end
    from generate_series(1, 1000) n, lateral (select * from consultee order by name_vi offset n % 2 limit 1) c;
  analyze`;

beforeAll(async () => {
  world = await makeWorld();
  await ownerSql(database.ownerUrl, thousand(world.hue, world.people.hueEditor.id, world.people.hueLead.id));
});

const read = async (more: object = {}) => given(await roundView.run(world.people.hueEditor, { dossierId: world.hue, roundId, ...more }));

test("a thousand remarks come fifty a page, by number, and are counted whole", async () => {
  const start = performance.now();
  const view = await read({ page: 2 });
  const ms = performance.now() - start;
  console.info(`round.view of 1,000 remarks: ${ms.toFixed(0)} ms`);
  expect(ms).toBeLessThan(1_000);
  expect([view.total, view.pages, view.remarks.length, view.remarks[0]?.number]).toEqual([1_000, 20, 50, 51]);
  expect(view.states.map(({ count }) => count)).toEqual([250, 250, 250, 250]);
  expect(view.dispositions.find(({ disposition }) => disposition === "noted")?.count).toBe(500);
  expect(view.consultees.map(({ name }) => name)).toEqual(["Sở 1", "Sở 2"]);
  expect(view.remarks[0]?.body.length).toBeLessThan(400);
});

test("each filter finds its own, together and alone", async () => {
  for (const state of ["unanswered", "returned", "answered", "approved"]) {
    const { total, remarks } = await read({ state });
    expect([state, total, ...new Set(remarks.map((each) => each.state))]).toEqual([state, 250, state]);
  }
  expect((await read({ assignee: "me" })).total).toBe(100);
  expect((await read({ assignee: "nobody" })).total).toBe(900);
  expect((await read({ section: "presentation" })).total).toBe(500);
  const [first] = (await read()).consultees;
  expect((await read({ consultee: first?.id })).total).toBe(500);
  expect(
    (await read({ consultee: first?.id, state: "approved" })).total + (await read({ consultee: first?.id, state: "returned" })).total,
  ).toBe(0);
});

test("words are found with and without marks, signs as they stand", async () => {
  for (const words of ["đúc đồng", "duc dong", "ĐÚC", "100%"])
    expect((await read({ words })).remarks.map(({ number }) => number)).toEqual([7]);
  for (const words of ["100x", "%%", "d_c"]) expect((await read({ words })).total).toBe(0);
});

test("the one that is open comes whole, whatever the filter; of another round nothing", async () => {
  const [remark] = (await read({ page: 3 })).remarks;
  const { open, total } = await read({ words: "đúc đồng", remark: remark?.id });
  expect([open?.number, open?.body.length, total]).toEqual([remark?.number, 1_100, 1]);
  expect((await read({ remark: randomUUID() })).open).toBeNull();
  const elsewhere = { dossierId: world.daLat, roundId };
  expect(outcome(await roundView.run(world.people.daLatLead, elsewhere))).toBe("not-found");
});
