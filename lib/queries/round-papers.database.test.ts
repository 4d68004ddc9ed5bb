import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import { roundFiles } from "@/lib/domain/consultation/round-files";
import { askedView } from "./asked-view";
import { consultationView } from "./consultation-view";
import { roundDownload } from "./round-download";
import { roundFile } from "./round-file";
import { roundPapers } from "./round-papers";

const database = useTestDatabase();
const roundId = randomUUID();
let world: World;

/**
 * A round of four bodies: two remarked (one by letter, on a thousand things), one agrees, one was not asked in writing. A tenth of the
 * remarks is open, one is struck out.
 */
const thousand = (dossier: string, editor: string, lead: string) => `
  insert into stakeholder select gen_random_uuid(), k, 'Cơ quan ' || n, '', '', '', 'vi', '', '${lead}', now()
    from unnest(array['department', 'department', 'association', 'expert']) with ordinality as kinds(k, n);
  insert into consultation_draft select '${roundId}', '${dossier}', 1, '{}', encode(sha256('{}'), 'hex'), '${lead}', now();
  insert into consultation_round (id, dossier_id, number, purpose, form, place, sections, ends_at, silence_agrees, draft_id, opened_by_id, opened_at)
    values ('${roundId}', '${dossier}', 1, 'Góp ý', 'written', '', '{}', now() + interval '9 days', true, '${roundId}', '${lead}', now());
  insert into attachment select '${roundId}', '${dossier}', 'S.4', 'cv.pdf', 'application/pdf', 5, repeat('0', 64), '${lead}', now();
  insert into opinion values ('${roundId}', '${dossier}', '${roundId}', 'letter', '12/SDL', '2026-11-20', '${roundId}', '${editor}', now());
  insert into consultee (id, dossier_id, round_id, stakeholder_id, kind, name_vi, name_en, email, language, added_at, link_issue, outcome, outcome_at, opinion_id)
    select gen_random_uuid(), '${dossier}', '${roundId}', id, kind, name_vi, '', '', 'vi', now(), case name_vi when 'Cơ quan 4' then 0 else 1 end,
      case name_vi when 'Cơ quan 3' then 'agrees' when 'Cơ quan 4' then null else 'remarks' end,
      case when name_vi <> 'Cơ quan 4' then now() end, case name_vi when 'Cơ quan 1' then '${roundId}'::uuid end from stakeholder;
  insert into remark (id, dossier_id, round_id, consultee_id, number, section_id, question_id, body, source, opinion_id, entered_by_id, entered_at,
      disposition, answer, answered_by_id, answered_at, approved_by_id, approved_at)
    select gen_random_uuid(), c.dossier_id, c.round_id, c.id, n, case when n % 2 = 0 then 'presentation' end, case when n % 2 = 0 then '6' end,
      'Góp ý thứ ' || n || ' đề nghị bổ sung số liệu làng nghề.', case when byLetter then 'letter' else 'link' end,
      case when byLetter then '${roundId}'::uuid end, case when byLetter then '${editor}'::uuid end, now(),
      case when n % 10 > 0 then 'accepted' end, case when n % 10 > 0 then 'Đã bổ sung ' || n else '' end,
      case when n % 10 > 0 then '${editor}'::uuid end, case when n % 10 > 0 then now() end,
      case when n % 10 > 0 then '${lead}'::uuid end, case when n % 10 > 0 then now() end
    from generate_series(1, 1000) n, lateral (select n % 2 = 0 as byLetter) b,
      lateral (select * from consultee where name_vi = case when byLetter then 'Cơ quan 1' else 'Cơ quan 2' end) c;
  insert into remark (id, dossier_id, round_id, consultee_id, number, body, source, entered_at, struck_at, struck_by_id, struck_reason)
    select gen_random_uuid(), dossier_id, round_id, id, 1001, 'Nhập nhầm', 'link', now(), now(), '${lead}', 'nhầm' from consultee where name_vi = 'Cơ quan 2';
  insert into signing_authority (id, city_id, kind, body_vi, body_en, body_fr, signatory, office_vi, office_en, office_fr, form, source, changed_by_id, changed_at)
    select gen_random_uuid(), 'hue', k, b, '', '', '', o, '', '', '', 'test', '${lead}', now()
    from (values ('mayor', 'Ủy ban nhân dân thành phố Huế', 'Chủ tịch'), ('department', 'Sở Văn hóa và Thể thao', 'Giám đốc')) as bodies(k, b, o);
  analyze`;

beforeAll(async () => {
  world = await makeWorld();
  await ownerSql(database.ownerUrl, thousand(world.hue, world.people.hueEditor.id, world.people.hueLead.id));
});

const where = () => ({ dossierId: world.hue, roundId });
const view = async () => given(await roundPapers.run(world.people.hueReader, where()));
const take = (file: string, who: Someone = world.people.hueReader) => roundDownload.run(who, { ...where(), file });
const printed = async (file: string) => {
  const { name, print } = given(await take(file));
  return { name, bytes: await roundFile(print) };
};
const wordsIn = (docx: Uint8Array) => strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replaceAll("\u00a0", " ");
const set = (change: string) => ownerSql(database.ownerUrl, change);

describe("a round in numbers", () => {
  test("counts who was asked, who answered how, and every remark but what was struck out", async () => {
    const { statistics, unfinished, proposal } = await view();
    expect(statistics).toMatchObject({
      ...{ asked: 3, unasked: 1, remarked: 2, agreed: 1, silent: 0, unanswered: 1, withdrawn: 0, letters: 1, minutes: 0, online: 1 },
      ...{ remarks: 1_000, approved: 900, daysTaken: null },
      counts: { accepted: 900, partly: 0, "not-accepted": 0, noted: 0, open: 100 },
      bySource: { link: 500, letter: 500, minutes: 0 },
    });
    expect(statistics.bySection.map(({ section, whole, remarks }) => [section?.number ?? whole, remarks])).toEqual([
      [true, 500],
      ["6", 500],
    ]);
    expect(statistics.byKind.map(({ kind, bodies, remarks }) => [kind, bodies, remarks])).toEqual([
      ["department", 2, 1_000],
      ["association", 1, 0],
      ["expert", 1, 0],
    ]);
    expect(unfinished).toEqual({ unapproved: 100 });
    expect(proposal?.texts.map(({ paragraphs, refusal }) => [paragraphs.length, refusal])).toEqual([
      [0, "round-running"],
      [0, "round-running"],
    ]);
  });

  test("of another dossier is not found, by any of its doors", async () => {
    const elsewhere = { dossierId: world.daLat, roundId };
    expect(outcome(await roundPapers.run(world.people.daLatLead, elsewhere))).toBe("not-found");
    for (const file of roundFiles)
      expect(outcome(await roundDownload.run(world.people.daLatLead, { ...elsewhere, file }))).toBe("not-found");
    expect(outcome(await take("responses.docx", world.people.daLatLead))).toBe("not-found");
    expect(outcome(await take("anything.exe"))).toBe("malformed");
  });
});

describe("what is taken away", () => {
  test("says in itself and in its name that it is a working copy, until all is approved and the round is closed", async () => {
    for (const file of ["responses.docx", "responses.xlsx", "responses.pdf"])
      expect(given(await take(file)).name).toBe(
        `Bảng tổng hợp, tiếp thu, giải trình ý kiến, đợt 1 - Thành phố hue 2027 (bản làm việc).${file.split(".")[1]}`,
      );
    expect(wordsIn((await printed("responses.docx")).bytes)).toContain(
      "(DỰ THẢO để làm việc: 100/1000 góp ý chưa được duyệt, đợt lấy ý kiến chưa kết thúc)",
    );
  });

  test("is of a thousand remarks a table in seconds, in all three forms", async () => {
    const took: string[] = [];
    for (const file of ["responses.docx", "responses.xlsx", "responses.pdf"]) {
      const start = performance.now();
      const { bytes } = await printed(file);
      const ms = performance.now() - start;
      took.push(`${file} ${Math.round(ms)} ms, ${Math.round(bytes.length / 1000)} kB`);
      expect(ms, file).toBeLessThan(file === "responses.pdf" ? 25_000 : 10_000);
      if (file === "responses.docx") expect(wordsIn(bytes).match(/Góp ý thứ \d+/g)).toHaveLength(1_000);
    }
    const start = performance.now();
    await view();
    console.info(`1,000 remarks, read and printed: ${took.join("; ")}; the page's reading ${Math.round(performance.now() - start)} ms`);
    expect(performance.now() - start).toBeLessThan(1_000);
  }, 60_000);

  test("is a letter to all who were asked, signed by the mayor, and an invitation only where people come together", async () => {
    const letter = await printed("ask-opinions.docx");
    expect(letter.name).toBe("Công văn lấy ý kiến, đợt 1 - Thành phố hue 2027.docx");
    for (const words of ["Cơ quan 1", "Cơ quan 3", "CHỦ TỊCH", "xem như thống nhất nội dung dự thảo"])
      expect(wordsIn(letter.bytes)).toContain(words);
    expect(outcome(await take("invite.docx"))).toBe("not-found");
    await set(`update consultation_round set form = 'workshop', place = 'Trung tâm Festival', starts_at = '2026-12-01T01:30:00Z'`);
    expect(wordsIn((await printed("invite.docx")).bytes)).toContain("08 giờ 30, thứ Ba, ngày 01 tháng 12 năm 2026");
  });

  test("is final once all is approved and the round closed; the department signs it", async () => {
    await set(`update remark set disposition = 'noted', answered_by_id = '${world.people.hueEditor.id}', answered_at = now(),
      approved_by_id = '${world.people.hueLead.id}', approved_at = now() where disposition is null and struck_at is null`);
    await set(`update consultation_round set closed_at = now(), closed_by_id = '${world.people.hueLead.id}'`);
    const { unfinished, proposal, statistics } = await view();
    expect([unfinished, statistics.daysTaken]).toEqual([null, 1]);
    expect(proposal?.texts.map(({ language, paragraphs, refusal }) => [language, paragraphs.length, refusal])).toEqual([
      ["vi", 1, null],
      ["en", 1, null],
    ]);
    const { name, bytes } = await printed("responses.docx");
    expect(name).not.toContain("bản làm việc");
    const words = wordsIn(bytes);
    expect(words).not.toContain("DỰ THẢO để làm việc");
    for (const part of ["SỞ VĂN HÓA VÀ THỂ THAO", "GIÁM ĐỐC", "Công văn số 12/SDL ngày 20/11/2026"]) expect(words).toContain(part);
  });
});

test("an answer that was sent back is not told in the table", async () => {
  await set(`update remark set disposition = null, answer = 'Câu đã trả lại', return_note = 'Viết lại',
    answered_by_id = null, answered_at = null, approved_by_id = null, approved_at = null where number = 1`);
  const words = wordsIn((await printed("responses.docx")).bytes);
  expect(words.match(/\[Đang viết lại\]/g)).toHaveLength(1);
  expect(words).not.toContain("Câu đã trả lại");
});

describe("a link that is taken back", () => {
  const counts = async () => {
    const list = given(await consultationView.run(world.people.hueLead, { dossierId: world.hue })).rounds.find(({ id }) => id === roundId);
    const page = given(await askedView.run(world.people.hueLead, where())).counts;
    const { asked, silent, withdrawn, unanswered } = (await view()).statistics;
    return { list: [list?.asked, list?.answered], page, papers: { asked, silent, withdrawn, unanswered } };
  };
  test("leaves among those asked who was asked, in the list of rounds, on the page of those asked and in the papers", async () => {
    await set(`update consultee set outcome = null, outcome_at = null, withdrawn_at = now() where name_vi = 'Cơ quan 3'`);
    expect(await counts()).toEqual({
      list: [3, 2],
      page: { asked: 3, opened: 0, answered: 2, silent: 0, waiting: 0, withdrawn: 1 },
      papers: { asked: 3, silent: 0, withdrawn: 1, unanswered: 1 },
    });
    await set(`update consultee set outcome = 'silent', outcome_at = now(), withdrawn_at = null where name_vi = 'Cơ quan 3'`);
    expect(await counts()).toMatchObject({ list: [3, 2], page: { answered: 2, silent: 1 }, papers: { asked: 3, silent: 1, withdrawn: 0 } });
  });
  test("has answered who wrote remarks and did not finish, once they can write no more", async () => {
    await set(`update consultee set outcome = null, outcome_at = null where name_vi = 'Cơ quan 2'`);
    expect(await counts()).toMatchObject({ list: [3, 2], page: { answered: 2, waiting: 0 } });
    await set("update consultation_round set closed_at = null, closed_by_id = null");
    expect(await counts()).toMatchObject({ list: [3, 1], page: { answered: 1, waiting: 1 } });
    await set(`update consultee set withdrawn_at = now() where name_vi = 'Cơ quan 2'`);
    expect(await counts()).toMatchObject({ list: [3, 2], page: { answered: 2, waiting: 0, withdrawn: 0 } });
  });
});
