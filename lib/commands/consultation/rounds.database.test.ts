import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { seenRemarks } from "@/lib/cli/testing/seen-remarks";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { addAttachment } from "../add-attachment";
import { advanceStage } from "../advance-stage";
import { removeAttachment } from "../remove-attachment";
import { saveAnswer } from "../save-answer";
import { addConsultees } from "./add-consultees";
import { addStakeholder } from "./add-stakeholder";
import { answerRemarks } from "./answer-remarks";
import { approveAnswers } from "./approve-answers";
import { assignRemarks } from "./assign-remarks";
import { closeRound } from "./close-round";
import { enterOpinion } from "./enter-opinion";
import { extendRound } from "./extend-round";
import { openRound } from "./open-round";
import { placeRemarks } from "./place-remarks";
import { recordSilence } from "./record-silence";
import { remindRound } from "./remind-round";
import { renewConsultee } from "./renew-consultee";
import { returnAnswers } from "./return-answers";
import { strikeRemark } from "./strike-remark";
import { withdrawConsultee } from "./withdraw-consultee";

const database = useTestDatabase();
let world: World;
let bodies: string[] = [];
let scan = "";
let roundId = "";

const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
const as = (person: Person) => world.people[person];
const inHue = (more: object) => ({ dossierId: world.hue, ...more });
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const body = { kind: "department", nameEn: "Body", contact: "", language: "vi", note: "" };
const asking = (more: object = {}) =>
  inHue({
    ...{ purpose: "Lấy ý kiến rộng rãi", form: "written", place: "", startsAt: null, endsAt: days(20), sections: [], silenceAgrees: true },
    stakeholderIds: bodies.slice(0, 3),
    ...more,
  });

beforeAll(async () => {
  world = await makeWorld();
  for (const name of ["Sở Du lịch", "Hội Văn nghệ dân gian", "Cục Di sản", "Sở Y tế"]) {
    const made = await addStakeholder.run(as("officer"), { ...body, nameVi: name, email: `${bodies.length}@example.vn` });
    bodies = [...bodies, given(made).stakeholderId];
  }
  await saveAnswer.run(as("hueEditor"), inHue({ question: "1", language: "vi", baseVersion: 0, value: { text: "Huế" } }));
  const file = { question: "S.4", name: "công văn.pdf", mediaType: "application/pdf", size: 10, sha256: "a".repeat(64) };
  scan = given(await addAttachment.run(as("hueEditor"), inHue(file))).attachmentId;
});

const remarkOf = (text: string, question: string | null = null) => ({ section: null, question, body: text });
const enter = (more: object, who: Person = "hueEditor") =>
  enterOpinion.run(
    as(who),
    inHue({ roundId, kind: "letter", number: "12/SDL", on: "2026-11-20", attachmentId: scan, agrees: false, remarks: [], ...more }),
  );
const seen = () => seenRemarks(database.ownerUrl);
const approve = async (who: Person, ids: unknown) => approveAnswers.run(as(who), inHue({ roundId, remarkIds: ids, seen: await seen() }));
const remarkIds = async () =>
  (await sql<{ id: string }>(`select id from remark where struck_at is null order by number`)).map(({ id }) => id);

describe("a round", () => {
  test("is not opened with an end that is past, a meeting without a place, a section that is not there or nobody known", async () => {
    expect(await openRound.run(as("hueLead"), asking({ endsAt: days(-1) }))).toMatchObject({ refusal: { fields: { endsAt: "past" } } });
    expect(await openRound.run(as("hueLead"), asking({ form: "workshop" }))).toMatchObject({
      refusal: { fields: { startsAt: "missing", place: "missing" } },
    });
    expect(await openRound.run(as("hueLead"), asking({ sections: ["none"] }))).toMatchObject({
      refusal: { fields: { sections: "unknown" } },
    });
    expect(outcome(await openRound.run(as("hueLead"), asking({ stakeholderIds: [randomUUID()] })))).toBe("not-found");
    expect(outcome(await openRound.run(as("hueEditor"), asking()))).toBe("not-allowed");
    expect(await sql("select id from consultation_round")).toEqual([]);
  });

  test("freezes a draft whose bytes stay, asks each by a link of which only the hash is kept, and has letters and reminders sent", async () => {
    const opened = given(await openRound.run(as("hueLead"), asking()));
    roundId = opened.roundId;
    const [draft] = await sql<{ number: number; content: string; sha256: string }>(
      "select number, content, sha256 from consultation_draft",
    );
    expect(draft?.number).toBe(1);
    expect(
      createHash("sha256")
        .update(draft?.content ?? "")
        .digest("hex"),
    ).toBe(draft?.sha256);
    expect(JSON.parse(draft?.content ?? "{}").answers).toMatchObject([{ question: "1", value: { text: "Huế" } }]);
    expect(new Set(opened.links.map(({ path }) => path)).size).toBe(3);
    const [stored] = await sql<{ all: string }>("select string_agg(row_to_json(c)::text, '') as all from consultee c");
    for (const { path } of opened.links) expect(stored?.all).not.toContain(path.split("/").at(-1));
    const jobs = await sql<{ kind: string; payload: unknown }>("select kind, payload from job order by kind, run_after");
    expect(jobs.map(({ kind }) => kind)).toEqual(["consultee.mail", "consultee.mail", "consultee.mail", "round.remind", "round.remind"]);
    for (const { path } of opened.links) expect(JSON.stringify(jobs)).not.toContain(path.split("/").at(-1));
  });

  test("a draft can neither be changed nor taken out, whoever asks", async () => {
    given(await saveAnswer.run(as("hueEditor"), inHue({ question: "1", language: "vi", baseVersion: 1, value: { text: "Cố đô Huế" } })));
    const [draft] = await sql<{ content: string }>("select content from consultation_draft");
    expect(JSON.parse(draft?.content ?? "{}").answers[0].value.text).toBe("Huế");
    await expect(sql(`update consultation_draft set content = '{}'`)).rejects.toThrow(/check/);
  });

  test("takes a letter with all its remarks or none of them", async () => {
    expect(await enter({ stakeholderId: bodies[0], remarks: [remarkOf("Được."), remarkOf("Lạ.", "99")] })).toMatchObject({
      refusal: { code: "malformed", fields: { "remarks.1": "unknown" } },
    });
    expect(await enter({ stakeholderId: bodies[0], remarks: [remarkOf("Được.")], agrees: true })).toMatchObject({
      refusal: { fields: { agrees: "both" } },
    });
    expect(await enter({ stakeholderId: bodies[0], on: "2099-01-01", remarks: [] })).toMatchObject({
      refusal: { fields: { on: "future", remarks: "missing" } },
    });
    expect(await enter({ stakeholderId: bodies[0], attachmentId: randomUUID(), agrees: true })).toMatchObject({
      refusal: { fields: { attachmentId: "missing" } },
    });
    expect(await enter({ stakeholderId: bodies[0], remarks: Array(2_001).fill(remarkOf("Được.")) })).toMatchObject({
      refusal: { code: "malformed", fields: { remarks: "too-many" } },
    });
    await sql(`update attachment set state = 'refused', scan_found = 'Eicar', scanned_at = now() where id = '${scan}'`);
    expect(await enter({ stakeholderId: bodies[0], agrees: true })).toMatchObject({ refusal: { fields: { attachmentId: "missing" } } });
    await sql(`update attachment set state = 'clean' where id = '${scan}'`);
    expect(await sql("select id from remark")).toEqual([]);
    expect(await sql("select id from opinion")).toEqual([]);
    const remarks = [remarkOf("Chung."), remarkOf("Câu 6.", "6"), remarkOf("Câu 7.1", "7.1"), remarkOf("Nhầm.")];
    expect(given(await enter({ stakeholderId: bodies[0], remarks }))).toMatchObject({ entered: 4 });
    expect(given(await enter({ stakeholderId: bodies[1], agrees: true, kind: "minutes", number: "" }))).toMatchObject({ entered: 0 });
    expect(outcome(await removeAttachment.run(as("hueLead"), inHue({ attachmentId: scan })))).toBe("in-use");
    // Nobody had asked it; it came and spoke.
    expect(given(await enter({ stakeholderId: bodies[3], remarks: [remarkOf("Thêm.")] }))).toMatchObject({ entered: 1 });
    expect(await sql("select number, section_id, question_id from remark order by number")).toMatchObject([
      { number: 1, section_id: null, question_id: null },
      { number: 2, question_id: "6" },
      { number: 3, question_id: "7.1" },
      { number: 4 },
      { number: 5 },
    ]);
    expect(await sql("select outcome from consultee order by name_vi")).toEqual([
      { outcome: null },
      { outcome: "agrees" },
      { outcome: "remarks" },
      { outcome: "remarks" },
    ]);
  });

  test("a remark entered by mistake is struck out with a reason, and moved to where it belongs", async () => {
    const [, , , wrong, last] = await remarkIds();
    given(await strikeRemark.run(as("hueEditor"), inHue({ remarkId: wrong, reason: "Trùng" })));
    expect(outcome(await strikeRemark.run(as("hueEditor"), inHue({ remarkId: wrong, reason: "Trùng" })))).toBe("remark-moved");
    given(await placeRemarks.run(as("hueEditor"), inHue({ roundId, remarkIds: [last], section: null, question: "8" })));
    given(await assignRemarks.run(as("hueLead"), inHue({ roundId, remarkIds: [last], personId: as("hueEditor").id })));
    expect(outcome(await assignRemarks.run(as("hueLead"), inHue({ roundId, remarkIds: [last], personId: as("hueReader").id })))).toBe(
      "not-found",
    );
    expect(await sql(`select question_id, assignee_id from remark where id = '${last}'`)).toEqual([
      { question_id: "8", assignee_id: as("hueEditor").id },
    ]);
  });

  test("answers are given together, with the change as the versions have it, and explained where nothing is taken up", async () => {
    const ids = await remarkIds();
    const answer = async (more: object) =>
      answerRemarks.run(
        as("hueEditor"),
        inHue({ roundId, remarkIds: ids, seen: await seen(), disposition: "accepted", answer: "", ...more }),
      );
    expect(await answer({ disposition: "not-accepted" })).toMatchObject({ refusal: { fields: { answer: "missing" } } });
    const change = { question: "1", language: "vi", fromVersion: 1, toVersion: 2 };
    expect(await answer({ changes: [{ ...change, toVersion: 9 }] })).toMatchObject({ refusal: { fields: { changes: "unknown" } } });
    given(await answer({ changes: [change], answer: "Đã sửa tên." }));
    const rows = await sql<{ group_id: string; changes: unknown }>("select group_id, changes from remark where struck_at is null");
    expect(new Set(rows.map(({ group_id }) => group_id)).size).toBe(1);
    expect(rows[0]?.changes).toMatchObject([{ ...change, before: "Huế", after: "Cố đô Huế" }]);
  });

  test("a second person approves, never who answered; what is sent back is answered anew", async () => {
    const ids = await remarkIds();
    const closing = () => closeRound.run(as("hueLead"), inHue({ roundId }));
    expect(await closing()).toMatchObject({
      refusal: {
        reasons: [
          { code: "answers-unapproved", count: 4 },
          { code: "still-asked", count: 1 },
        ],
      },
    });
    expect(outcome(await approve("hueEditor", ids))).toBe("not-allowed");
    given(await returnAnswers.run(as("hueLead"), inHue({ roundId, remarkIds: [ids[0]], seen: await seen(), note: "Nói rõ hơn" })));
    expect(outcome(await approve("hueLead", ids))).toBe("remark-moved");
    given(
      await answerRemarks.run(
        as("hueLead"),
        inHue({ roundId, remarkIds: [ids[0]], seen: await seen(), disposition: "noted", answer: "Đã rõ." }),
      ),
    );
    expect(outcome(await approve("hueLead", ids))).toBe("own-answer");
    given(await approve("hueLead", ids.slice(1)));
    given(await approve("officer", [ids[0]]));
    expect(await closing()).toMatchObject({ refusal: { reasons: [{ code: "still-asked", count: 1 }] } });
  });

  test("links are withdrawn and given anew; more are asked; the end moves, and with it the links", async () => {
    const [waiting] = await sql<{ id: string; token_hash: string }>("select id, token_hash from consultee where outcome is null");
    given(await withdrawConsultee.run(as("hueLead"), inHue({ consulteeId: waiting?.id })));
    expect(outcome(await remindRound.run(as("hueLead"), inHue({ roundId })))).toBe("nobody-waited-for");
    const renewed = given(
      await renewConsultee.run(as("hueLead"), inHue({ consulteeId: waiting?.id, email: "moi@example.vn", language: "en" })),
    );
    const [after] = await sql<{ token_hash: string }>(`select token_hash from consultee where id = '${waiting?.id}'`);
    expect(after?.token_hash).not.toBe(waiting?.token_hash);
    expect(after?.token_hash).toBe(
      createHash("sha256")
        .update(renewed.path.split("/").at(-1) ?? "")
        .digest("hex"),
    );
    expect(given(await remindRound.run(as("hueLead"), inHue({ roundId })))).toEqual({ reminded: 1 });
    expect(outcome(await addConsultees.run(as("hueLead"), inHue({ roundId, stakeholderIds: [bodies[0]] })))).toBe("not-found");
    expect(outcome(await recordSilence.run(as("hueLead"), inHue({ roundId })))).toBe("round-runs");
    given(await extendRound.run(as("hueLead"), inHue({ roundId, endsAt: days(30) })));
    const ends = await sql<{ expires_at: Date }>("select distinct expires_at from consultee where token_hash is not null");
    expect(ends).toHaveLength(1);
  });

  test("after its end silence counts as agreement where the letter said so; then it closes, and the stage can be left", async () => {
    const leaving = await advanceStage.run(as("hueLead"), inHue({ transition: "open-consultation" }));
    expect(outcome(leaving)).toBe("not-ready");
    const later = { ...as("hueLead"), at: new Date(Date.now() + 40 * 86_400_000) };
    expect(given(await recordSilence.run(later, inHue({ roundId })))).toEqual({ silent: 1 });
    given(await closeRound.run(later, inHue({ roundId })));
    expect(outcome(await closeRound.run(later, inHue({ roundId })))).toBe("round-closed");
    const [first] = await remarkIds();
    expect(outcome(await approve("hueLead", [first]))).toBe("round-closed");
    expect(outcome(await enter({ stakeholderId: bodies[2], agrees: true }))).toBe("round-closed");
  });

  test("of another city's dossier nothing is found", async () => {
    const [first] = await remarkIds();
    const elsewhere = { dossierId: world.daLat, roundId };
    expect(outcome(await closeRound.run(as("daLatLead"), elsewhere))).toBe("not-found");
    expect(outcome(await approveAnswers.run(as("daLatLead"), { ...elsewhere, remarkIds: [first], seen: {} }))).toBe("not-found");
  });
});
