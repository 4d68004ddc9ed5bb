import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { client } from "@/lib/access/client";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { callId, given, makeWorld, type World } from "@/lib/cli/testing/world";
import { openComment } from "@/lib/commands/open-comment";
import { replyComment } from "@/lib/commands/reply-comment";
import { openQueries } from "./registry";

const database = useTestDatabase();
const versionId = randomUUID();
const roundId = randomUUID();
const findingId = randomUUID();
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  const { hueLead, coordinator } = world.people;
  const { threadId } = given(
    await openComment.run(hueLead, { dossierId: world.hue, question: "6", body: "?", mentions: [coordinator.id] }),
  );
  given(await replyComment.run(coordinator, { dossierId: world.hue, threadId, body: "!" }));
  await ownerSql(database.ownerUrl, rowsOfEveryKind(world.hue, hueLead.id));
  client().$on("query", ({ query }) => log.push(query));
});

/** So that no relation is empty: an ORM asks nothing more about rows that are not there. */
const rowsOfEveryKind = (dossier: string, person: string) => `
  insert into answer select gen_random_uuid(), '${dossier}', q, l, '{"text":"Huế"}', 'Huế', 1, '${person}', now()
    from unnest(array['1','2']) q, unnest(array['vi','en']) l;
  insert into answer_version (dossier_id, answer_id, version, value, text, saved_by_id, saved_at, author_ids)
    select dossier_id, id, n, value, case n when 1 then 'Đà Nẵng' else text end, saved_by_id, saved_at, array[saved_by_id]
    from answer, generate_series(1, 2) n where dossier_id = '${dossier}';
  update answer set version = 2 where dossier_id = '${dossier}';
  insert into dossier_version values ('${versionId}', '${dossier}', 1, 'Bản đầu', 'named', '${person}', now());
  insert into dossier_version_item select dossier_id, '${versionId}', id, 1 from answer where dossier_id = '${dossier}';
  insert into attachment select gen_random_uuid(), '${dossier}', 'A.4', n || '.jpg', 'image/jpeg', 5, repeat('0', 64), '${person}', now()
    from generate_series(1, 3) n;
  insert into signing_authority select gen_random_uuid(), 'hue', 'mayor', 'Ủy ban nhân dân', '', '', '', 'Chủ tịch', '', '', '',
    make_date(2000 + n, 1, 1), make_date(2000 + n, 12, 31), 'test', '${person}', now() from generate_series(1, 3) n;
  insert into paper (dossier_id, slot, ordinal, prepared_by_id, changed_by_id, changed_at)
    select '${dossier}', 'A.5', n, '${person}', '${person}', now() from generate_series(1, 3) n;
  insert into paper_step select '${dossier}', 'A.5', n, 'drafted', '2026-11-01', '${person}', now() from generate_series(1, 3) n;
  insert into stage_move select gen_random_uuid(), '${dossier}', 'withdraw', 'drafting', 'withdrawn', '', '${person}', now()
    from generate_series(1, 3);
  insert into exchange (id, dossier_id, kind, day, time_zone, reference, text, recorded_by_id, recorded_at)
    select gen_random_uuid(), '${dossier}', 'asked', now(), 'Asia/Ho_Chi_Minh', '', '?', '${person}', now() from generate_series(1, 3);
  insert into commitment select gen_random_uuid(), '${dossier}', 'local', '10.1', n, 'x', 'x', '', '', '', null, '', 2028, 2031,
    'planned', '', '${person}', now(), '${person}', now() from generate_series(1, 3) n;
  insert into commitment_progress select gen_random_uuid(), dossier_id, id, now(), 'x', null, null, '${person}', now() from commitment;
  insert into packet select gen_random_uuid(), '${dossier}', '{}', 'uccn-2027', 0, '${person}', now();
  insert into amendment select '${callId}', n, '{"what":"limit","question":"6","value":300,"unit":"words","verified":true}', 'test',
    '${person}', now() from generate_series(1, 3) n;
  insert into term select gen_random_uuid(), 'thuật ngữ ' || n, 'term', 'terme', '', '${person}', now() from generate_series(1, 3) n;
  ${roundOf(dossier, person)}
  ${findingsOf(dossier, person)}
  ${remarksOf(1, 3, person)}
  insert into review_cycle (id, dossier_id, number, opened_at, scores_open_at) values ('${roundId}', '${dossier}', 2, now(), now());
  ${sheetsOf(dossier, "limit 1")}`;

/** A sheet that was handed in by each of some people, with its scores. */
const sheetsOf = (dossier: string, some: string) => `
  with r as (insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at, conflict,
      submitted_at)
    select gen_random_uuid(), '${dossier}', '${roundId}', id, 'institute-reviewer', '{}', now(), id, now(), now(), false, now() from person p
    where not exists (select 1 from review where reviewer_id = p.id) order by name ${some} returning *),
    s as (insert into review_sheet (review_id, dossier_id, strengths, recommendation, version, saved_at)
      select id, dossier_id, 'mạnh', 'ready', 1, now() from r returning *)
    insert into review_score select review_id, dossier_id, c, 7, 'vì thế' from s, unnest(array['plan-quality', 'added-value']) c;`;

const draft = JSON.stringify({
  ...{ callId, rulebookId: callId, amendment: 0, city: { vi: "Huế", en: "Huế" }, team: { vi: "Tổ", en: "Team" }, field: "crafts" },
  ...{ language: "en", frozenAt: "2026-11-01T00:00:00Z", frozenBy: "Lan", answers: [], files: [] },
});

const roundOf = (dossier: string, person: string) => `
  insert into stakeholder select gen_random_uuid(), 'department', 'Sở ' || n, '', '', '', 'vi', '', '${person}', now() from generate_series(1, 3) n;
  insert into consultation_draft select '${versionId}', '${dossier}', 1, c, encode(sha256(convert_to(c, 'UTF8')), 'hex'), '${person}', now()
    from (values ('${draft}')) as draft(c);
  insert into consultation_round (id, dossier_id, number, purpose, form, place, sections, ends_at, silence_agrees, draft_id, opened_by_id, opened_at)
    values ('${roundId}', '${dossier}', 1, 'Góp ý', 'written', '', '{}', now() + interval '9 days', true, '${versionId}', '${person}', now());
  insert into consultee (id, dossier_id, round_id, stakeholder_id, kind, name_vi, name_en, email, language, added_at, link_issue)
    select gen_random_uuid(), '${dossier}', '${roundId}', id, kind, name_vi, '', '', 'vi', now(), 1 from stakeholder;`;

/** A sheet that was handed in by everybody before the last versions, and a finding. */
const findingsOf = (dossier: string, person: string) => `
  insert into review_cycle (id, dossier_id, number, opened_at, decision, decided_by_id, decided_at)
    values ('${versionId}', '${dossier}', 1, now(), 'conditions', '${person}', now());
  insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at, conflict, submitted_at)
    select gen_random_uuid(), '${dossier}', '${versionId}', m.person_id, m.role, '{}', now(), '${person}', now(), now(), false, now() - interval '1 hour'
    from membership m where m.dossier_id = '${dossier}';
  insert into thread (id, dossier_id, question_id, opened_by_id, opened_at) values ('${findingId}', '${dossier}', '6', '${person}', now());
  insert into comment (id, dossier_id, thread_id, author_id, body, at) values (gen_random_uuid(), '${dossier}', '${findingId}', '${person}', '?', now());
  insert into finding (thread_id, dossier_id, cycle_id, number, weight, state, raised_by_id, raised_at)
    values ('${findingId}', '${dossier}', '${versionId}', 1, 'blocking', 'open', '${person}', now());`;

/** More findings than anybody reads. */
const manyFindings = (dossier: string, person: string) => `
  insert into finding (thread_id, dossier_id, cycle_id, number, weight, state, raised_by_id, raised_at)
    select id, dossier_id, '${versionId}', 1 + row_number() over (order by id), 'should', 'open', '${person}', now()
    from thread t where dossier_id = '${dossier}' and not exists (select 1 from finding where thread_id = t.id);`;

/** More who are asked, with what the trail tells of their letters. */
const consulteesOf = (from: number, to: number, person: string) => `
  insert into stakeholder select gen_random_uuid(), 'expert', 'Chuyên gia ' || n, '', '', '', 'vi', '', '${person}', now()
    from generate_series(${from}, ${to}) n;
  insert into consultee (id, dossier_id, round_id, stakeholder_id, kind, name_vi, name_en, email, language, added_at, link_issue)
    select gen_random_uuid(), r.dossier_id, r.id, s.id, s.kind, s.name_vi, '', '', 'vi', now(), 1 from stakeholder s, consultation_round r
    where s.kind = 'expert';
  insert into audit_event (dossier_id, kind, data, at)
    select dossier_id, 'consultee.mailed', jsonb_build_object('round', 1, 'name', name_vi, 'consultee', id, 'issue', 1, 'letter', 'ask'), now()
    from consultee;`;

const remarksOf = (from: number, to: number, person: string) => `
  insert into remark (id, dossier_id, round_id, consultee_id, number, question_id, section_id, body, source, entered_at, assignee_id)
    select gen_random_uuid(), c.dossier_id, c.round_id, c.id, n, '6', 'presentation', repeat('Góp ý dài. ', 40), 'link', now(), '${person}'
    from generate_series(${from}, ${to}) n, lateral (select * from consultee order by name_vi offset n % 3 limit 1) c;`;

/** A thousand more dossiers of everybody, and ten thousand comments on the first. */
const much = (dossier: string, person: string) => `
  ${sheetsOf(dossier, "")}
  insert into city (id, name_vi, name_en, source) select 'city' || n, 'Thành phố ' || n, 'City ' || n, 'test' from generate_series(1, 1000) n;
  insert into dossier select gen_random_uuid(), call_id, 'city' || n, organisation_id, field, language, stage, stage_since, rulebook_id,
    amendment, opened_at from dossier, generate_series(1, 1000) n where id = '${dossier}';
  insert into membership select d.id, m.person_id, m.role, m.since from dossier d, membership m
    where m.dossier_id = '${dossier}' and d.city_id like 'city%';
  insert into thread select gen_random_uuid(), '${dossier}', '6', '${person}', now() from generate_series(1, 1000);
  insert into comment select gen_random_uuid(), dossier_id, id, '${person}', 'Ý kiến', now() from thread, generate_series(1, 10);
  insert into answer select gen_random_uuid(), id, '1', 'vi', '{"text":"Huế"}', 'Huế', 1, '${person}', now() from dossier where city_id like 'city%';
  insert into answer_version (dossier_id, answer_id, version, value, text, saved_by_id, saved_at, author_ids)
    select dossier_id, id, n, value, 'Huế ' || n, saved_by_id, saved_at, array[saved_by_id]
    from answer, generate_series(3, 1000) n where dossier_id = '${dossier}';
  update answer set version = 1000, text = 'Huế 1000' where dossier_id = '${dossier}';
  insert into dossier_version select gen_random_uuid(), '${dossier}', n, 'Bản ' || n, 'named', '${person}', now() from generate_series(2, 500) n;
  insert into dossier_version_item select v.dossier_id, v.id, a.id, v.number from dossier_version v join answer a using (dossier_id)
    where v.dossier_id = '${dossier}' and v.number > 1;
  insert into audit_event (dossier_id, actor_id, kind, data, at)
    select '${dossier}', '${person}', 'answer.saved', '{"question":"6","language":"vi","version":1}', now() from generate_series(1, 5000);
  insert into term select gen_random_uuid(), 'thuật ngữ ' || n, 'term', 'terme', '', '${person}', now() from generate_series(4, 2000) n;
  insert into commitment select gen_random_uuid(), '${dossier}', 'local', '10.1', n, 'x', 'x', '', '', '', null, '', 2028, 2031,
    'planned', '', '${person}', now(), '${person}', now() from generate_series(4, 100) n;
  insert into commitment_progress select gen_random_uuid(), dossier_id, c.id, now(), 'x', n, null, '${person}', now()
    from commitment c, generate_series(1, 50) n;
  ${manyFindings(dossier, person)}
  ${remarksOf(4, 1000, person)}
  ${consulteesOf(4, 500, person)}
  analyze`;

const pages = () => {
  const dossierId = world.hue;
  return [
    ["desk.view", {}],
    ["call.view", { callId }],
    ["selection.view", { callId }],
    ["office.view", {}],
    ["trail.view", {}],
    ["glossary.view", {}],
    ["authorities.view", {}],
    ["stakeholders.view", {}],
    ["account.view", {}],
    ["search.view", { words: "Huế" }],
    ["dossier.view", { dossierId }],
    ["section.view", { dossierId, sectionId: "presentation" }],
    ["answer.history", { dossierId, question: "1", language: "vi" }],
    ["comments.view", { dossierId, state: "all", mine: true }],
    ["annexes.view", { dossierId }],
    ["letter.download", { dossierId, letter: "cession", ordinal: 2 }],
    ["figures.view", { dossierId }],
    ["people.view", { dossierId }],
    ["history.view", { dossierId }],
    ["advice.view", { dossierId }],
    ["versions.view", { dossierId }],
    ["versions.compare", { dossierId, from: versionId, to: "now" }],
    ["readiness.view", { dossierId }],
    ["after.view", { dossierId }],
    ["commitments.view", { dossierId }],
    ["consultation.view", { dossierId }],
    ["round.view", { dossierId, roundId }],
    ["round.papers", { dossierId, roundId }],
    ["round.download", { dossierId, roundId, file: "responses.docx" }],
    ["draft.view", { dossierId, number: 1 }],
    ["drafts.compare", { dossierId, from: 1, to: "now" }],
    ["opinion.view", { dossierId, roundId }],
    ["asked.view", { dossierId, roundId }],
    ["findings.view", { dossierId, finding: findingId }],
    ["review.changes", { dossierId }],
    ["session.view", { dossierId }],
    ["minutes.download", { dossierId, cycle: 2 }],
    ["review.view", { dossierId }],
    ["packet.view", { dossierId }],
    ["packet.download", { dossierId }],
  ] as const;
};

const log: string[] = [];
const few = new Map<string, number>();

/** Each page once, with the SQL it took, what opens and closes its transaction included. */
async function readAll(each: (name: string, sql: readonly string[], ms: number) => void): Promise<void> {
  for (const [name, input] of pages()) {
    log.length = 0;
    const start = performance.now();
    given<unknown>(await openQueries[name].run(world.people.coordinator, input));
    each(name, [...log], performance.now() - start);
  }
}

describe("a page is read with at most ten queries, however much there is", () => {
  test("with a dossier and two comments", async () => {
    await readAll((name, sql) => {
      few.set(name, sql.length);
      expect.soft(sql.length, [name, ...sql].join("\n")).toBeLessThanOrEqual(10);
    });
  });

  test("with a thousand dossiers and ten thousand comments exactly as many", async () => {
    await ownerSql(database.ownerUrl, much(world.hue, world.people.hueEditor.id));
    await readAll((name, sql, ms) => {
      expect.soft(sql.length, [name, ...sql].join("\n")).toBe(few.get(name));
      expect.soft(ms, name).toBeLessThan(2_000);
    });
  });
});
