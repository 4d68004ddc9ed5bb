import { beforeEach, describe, expect, test } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { append, openLive } from "@/lib/access/live";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import { done } from "@/lib/domain/result";
import { textOf } from "@/lib/domain/rich-text";
import { nodeOf, plainOf } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText } from "@/lib/domain/text/writing";
import { roundPapers } from "@/lib/queries/round-papers";
import * as texts from "@/lib/store/texts";
import { saveAnswer } from "../save-answer";
import { addStakeholder } from "./add-stakeholder";
import { closeRound } from "./close-round";
import { insertParticipants } from "./insert-participants";
import { openRound } from "./open-round";
import { recordSilence } from "./record-silence";

const database = useTestDatabase();
let world: World;
let dossierId = "";
let roundId = "";
let body = "";
const later = () => ({ ...world.people.hueLead, at: new Date(Date.now() + 40 * 86_400_000) });
const standing = async (action: "section.view" = "section.view") => {
  const ask = { sessionId: world.people.hueLead.sessionId, dossierId, action, lock: "none" } as const;
  return given(await DossierGrant.open(ask, async (grant) => done(await texts.load(grant, "8"))));
};
const words = async (language: "vi" | "en" = "vi") => plainOf(nodeOf(await standing(), language), () => undefined);
const proposed = async () => given(await roundPapers.run(world.people.hueReader, { dossierId, roundId })).proposal;
const insert = (who: Someone, more: object = {}) => insertParticipants.run(who, { dossierId, roundId, language: "vi", ...more });
const versions = () =>
  ownerSql<{ reason: string; text: string }>(
    database.ownerUrl,
    `select reason, v.text from answer_version v join answer a on a.id = v.answer_id
     where a.dossier_id = '${dossierId}' and a.question_id = '8' and a.language = 'vi' order by v.version`,
  );
const update = async (lines: string) =>
  changeText(await standing(), "vi", () => textSchema.nodeFromJSON(textOf(lines))) ?? new Uint8Array();
/** As a browser does: into the log, which nobody has read yet. */
const send = async (who: Someone, payload: Uint8Array) => {
  const right = given(await openLive(who.sessionId, dossierId));
  expect(await append(dossierId, "test", [{ right, question: "8", payload }])).toEqual([true]);
};

async function close(): Promise<void> {
  given(await recordSilence.run(later(), { dossierId, roundId }));
  given(await closeRound.run(later(), { dossierId, roundId }));
}

beforeEach(async () => {
  world ??= await makeWorld();
  const line = { kind: "department", nameEn: "Body", contact: "", language: "vi", note: "", email: "" };
  body ||= given(await addStakeholder.run(world.people.officer, { ...line, nameVi: "Sở Du lịch" })).stakeholderId;
  dossierId = await freshBid(database.ownerUrl, world, "film");
  const asked = { purpose: "Góp ý", form: "written", place: "", startsAt: null, sections: [], silenceAgrees: true };
  const endsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  roundId = given(await openRound.run(world.people.hueLead, { dossierId, ...asked, endsAt, stakeholderIds: [body] })).roundId;
  const value = { doc: textOf("Tổ công tác viết dự thảo.") };
  given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "8", language: "vi", baseVersion: 0, value }));
});

describe("what a round held", () => {
  test("is put after what the answer says, once, with a version before and one after, and a line on the trail", async () => {
    await close();
    const paragraph = (await proposed())?.texts[0]?.paragraphs[0] ?? "";
    expect(paragraph).toMatch(/^Đợt lấy ý kiến thứ 1 \(bằng văn bản; .* đến 1 cơ quan, tổ chức, chuyên gia\./);
    expect(given(await insert(world.people.hueEditor))).toEqual({ question: "8" });
    expect(await words()).toBe(`Tổ công tác viết dự thảo.\n${paragraph}`);
    expect((await versions()).map(({ reason, text }) => [reason, text])).toEqual([
      ["saved", "Tổ công tác viết dự thảo."],
      ["saved", `Tổ công tác viết dự thảo.\n${paragraph}`],
    ]);
    expect((await proposed())?.texts.map(({ refusal }) => refusal)).toEqual(["said-already", null]);
    expect(outcome(await insert(world.people.hueLead))).toBe("said-already");
    expect(outcome(await insert(world.people.hueLead, { language: "en" }))).toBe("done");
    expect(await words("en")).toMatch(/^Consultation round 1 \(in writing; /);
    const trail = `select data from audit_event where dossier_id = '${dossierId}' and kind = 'participants.inserted' order by id`;
    expect(await ownerSql(database.ownerUrl, trail)).toEqual([
      { data: { question: "8", language: "vi" } },
      { data: { question: "8", language: "en" } },
    ]);
  });

  test("leaves every letter that others type at the same moment, read or not", async () => {
    await close();
    // One has typed and nobody has read it; another types on what they see, before the insertion has reached them.
    await send(world.people.hueEditor, await update("Tổ công tác viết dự thảo và gửi đi."));
    const late = await update("Tổ công tác thành phố viết dự thảo và gửi đi.");
    given(await insert(world.people.hueLead));
    await send(world.people.hueEditor, late);
    const paragraph = (await proposed())?.texts[0]?.paragraphs[0] ?? "";
    expect(await words()).toBe(`Tổ công tác thành phố viết dự thảo và gửi đi.\n${paragraph}`);
    // What had been typed and not read is a version of its own before the insertion.
    expect((await versions()).map(({ text }) => text)).toContain("Tổ công tác viết dự thảo và gửi đi.");
  });

  test("of several who insert it at once one does", async () => {
    await close();
    const { hueLead, hueEditor } = world.people;
    const told = (await Promise.all([hueLead, hueEditor, hueLead, hueEditor].map((who) => insert(who)))).map(outcome).sort();
    expect(told).toEqual(["done", "said-already", "said-already", "said-already"]);
    expect((await words()).match(/Đợt lấy ý kiến thứ 1/g)).toHaveLength(1);
  });

  test("is refused while the round is open, and where the answer would pass its limit, which binds no Vietnamese", async () => {
    expect((await proposed())?.texts.map(({ refusal }) => refusal)).toEqual(["round-running", "round-running"]);
    expect(outcome(await insert(world.people.hueLead))).toBe("round-running");
    await close();
    const long = { doc: textOf("word ".repeat(340).trim()) };
    given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "8", language: "en", baseVersion: 0, value: long }));
    expect((await proposed())?.texts.map(({ refusal }) => refusal)).toEqual([null, "no-room"]);
    expect(outcome(await insert(world.people.hueLead, { language: "en" }))).toBe("no-room");
    expect(await words("en")).toBe("word ".repeat(340).trim());
    const full = { doc: textOf("chữ ".repeat(400).trim()) };
    given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "8", language: "vi", baseVersion: 1, value: full }));
    expect(outcome(await insert(world.people.hueLead))).toBe("done");
  });

  test("is for who writes, in a language of the bid, and of no other dossier's round", async () => {
    await close();
    for (const who of [world.people.hueReader, world.people.reviewer, world.people.officer])
      expect(outcome(await insert(who))).toBe("not-allowed");
    expect(outcome(await insert(world.people.hueLead, { language: "fr" }))).toBe("not-found");
    expect(outcome(await insertParticipants.run(world.people.daLatLead, { dossierId: world.daLat, roundId, language: "vi" }))).toBe(
      "not-found",
    );
    expect(await words()).toBe("Tổ công tác viết dự thảo.");
  });
});
