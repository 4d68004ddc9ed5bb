import { beforeEach, describe, expect, test } from "vitest";
import { closeLog } from "@/lib/access/live";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { documentAt, send, type, written } from "@/lib/cli/testing/typing";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import type { AnswerLanguage } from "@/lib/domain/form";
import { textOf } from "@/lib/domain/rich-text";
import { answerHistory } from "@/lib/queries/answer-history";
import { versionsCompare } from "@/lib/queries/versions-compare";
import { keepVersion } from "./keep-version";
import { restoreAnswer } from "./restore-answer";
import { restoreSection } from "./restore-section";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";

// A fresh bid for each test, of the same city's people.
beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  return closeLog;
});

const at = (question: string) => ({ ownerUrl: database.ownerUrl, dossierId, question });
const save = async (who: Someone, text: string, baseVersion: number, language: AnswerLanguage = "vi") =>
  saveAnswer.run(who, { dossierId, question: "1", language, baseVersion, value: { text } });
const bring = async (who: Someone, question: string, text: string, language: AnswerLanguage = "vi") =>
  given(await saveAnswer.run(who, { dossierId, question, language, baseVersion: 0, value: { doc: textOf(text) } }));
const history = async (question: string, more: object = {}) =>
  given(await answerHistory.run(world.people.hueReader, { dossierId, question, language: "vi", ...more }));
const keep = async (name: string, who = world.people.hueLead) => given(await keepVersion.run(who, { dossierId, name }));
const texts = async () =>
  Object.fromEntries(
    (
      await ownerSql<{ place: string; text: string }>(
        database.ownerUrl,
        `select question_id || language as place, text from answer where dossier_id = '${dossierId}' order by 1`,
      )
    ).map(({ place, text }) => [place, text]),
  );
describe("a restore", () => {
  test("of a long text needs no base, keeps what gave way to the last letter, and says from which version", async () => {
    const { hueLead, hueEditor } = world.people;
    await bring(hueLead, "6", "một");
    await type(hueEditor, at("6"), "vi", "một hai");
    given(await restoreAnswer.run(hueLead, { dossierId, question: "6", language: "vi", version: 1 }));
    expect((await history("6")).versions).toMatchObject([
      { version: 3, text: "một", reason: "restored", restoredFrom: 1, authors: ["hueLead"] },
      { version: 2, text: "một hai", reason: "rested", authors: ["hueEditor"] },
      { version: 1, text: "một" },
    ]);
  });

  test("of an answer saved whole still needs the version that was looked at", async () => {
    const { hueLead } = world.people;
    given(await save(hueLead, "một", 0));
    given(await save(hueLead, "hai", 1));
    expect(outcome(await restoreAnswer.run(hueLead, { dossierId, question: "1", language: "vi", version: 1 }))).toBe("malformed");
    given(await restoreAnswer.run(hueLead, { dossierId, question: "1", language: "vi", version: 1, baseVersion: 2 }));
    expect((await history("1")).versions[0]).toMatchObject({ version: 3, text: "một", reason: "restored", restoredFrom: 1 });
  });
});

describe("section.restore", () => {
  const restore = (versionId: string, more: object = {}, who = world.people.hueLead) =>
    restoreSection.run(who, { dossierId, versionId, sectionId: "assets", ...more });

  test("brings every answer of the section back, leaves the others and those that came later, and says which", async () => {
    const { hueLead, hueEditor } = world.people;
    await bring(hueLead, "9.1", "một");
    await bring(hueLead, "9.1", "one", "en");
    await bring(hueLead, "9.2", "không đổi");
    await bring(hueLead, "6", "mục khác");
    const { versionId } = await keep("Bản đầu");
    await type(hueEditor, at("9.1"), "vi", "một hai");
    await type(hueEditor, at("9.1"), "en", "one two");
    await type(hueEditor, at("6"), "vi", "mục khác, viết thêm");
    await bring(hueEditor, "9.3", "câu mới");
    const places = [
      { question: "9.1", language: "vi" },
      { question: "9.1", language: "en" },
    ];
    const { changed, left } = given(await restore(versionId));
    expect([new Set(changed), left]).toEqual([new Set(places), []]);
    await keep("Bản sau");
    expect(await texts()).toEqual({
      "6vi": "mục khác, viết thêm",
      "9.1en": "one",
      "9.1vi": "một",
      "9.2vi": "không đổi",
      "9.3vi": "câu mới",
    });
    expect((await history("9.1")).versions.map(({ text, reason }) => [text, reason])).toEqual([
      ["một", "restored"],
      ["một hai", "rested"],
      ["một", "saved"],
    ]);
    expect(given(await restore(versionId))).toEqual({ changed: [], left: [] });
  });

  test("brings back choices and tables as well", async () => {
    const { hueLead } = world.people;
    const choose = async (choice: string, baseVersion: number) =>
      given(await saveAnswer.run(hueLead, { dossierId, question: "4", language: "all", baseVersion, value: { choice } }));
    await choose("film", 0);
    const { versionId } = await keep("Bản đầu");
    await choose("music", 1);
    expect(given(await restore(versionId, { sectionId: "field" })).changed).toEqual([{ question: "4", language: "all" }]);
    expect(await texts()).toMatchObject({ "4all": expect.stringContaining("film") });
  });

  test("leaves in place what a colleague writes at the same time in the same text, and elsewhere in the section", async () => {
    const { hueLead, hueEditor } = world.people;
    await bring(hueLead, "9.1", "đầu\ngiữa\ncuối");
    await bring(hueLead, "9.2", "của Minh");
    const { versionId } = await keep("Bản đầu");
    await type(hueLead, at("9.1"), "vi", "đầu khác\ngiữa\ncuối");
    // The colleague has both texts before them, and what they write arrives only after the restore.
    const [own, other] = [await documentAt(at("9.1")), await documentAt(at("9.2"))];
    const late = [written(own, "vi", "đầu khác\ngiữa\ncuối, viết thêm"), written(other, "vi", "của Minh, viết thêm")] as const;
    given(await restore(versionId));
    await send(hueEditor, at("9.1"), late[0]);
    await send(hueEditor, at("9.2"), late[1]);
    await keep("Bản sau");
    expect(await texts()).toEqual({ "9.1vi": "đầu\ngiữa\ncuối, viết thêm", "9.2vi": "của Minh, viết thêm" });
  });

  test("leaves alone what others wrote after the comparison was read, and says whose it is", async () => {
    const { hueLead, hueEditor } = world.people;
    await bring(hueLead, "9.1", "một");
    await bring(hueLead, "9.2", "hai");
    const { versionId } = await keep("Bản đầu");
    await type(hueLead, at("9.1"), "vi", "một khác");
    const { readAt } = given(await versionsCompare.run(hueLead, { dossierId, from: versionId, to: "now" }));
    await type(hueEditor, at("9.2"), "vi", "hai, vừa viết thêm");
    const { changed, left } = given(await restore(versionId, { seenAt: readAt }));
    expect(changed).toEqual([{ question: "9.1", language: "vi" }]);
    expect(left).toMatchObject([{ question: "9.2", language: "vi", by: "hueEditor" }]);
    expect(await texts()).toEqual({ "9.1vi": "một", "9.2vi": "hai, vừa viết thêm" });
  });

  test("refuses what is no section or version, and who may not write now", async () => {
    const { officer, hueReader } = world.people;
    const { versionId } = await keep("Bản đầu");
    expect(outcome(await restore(versionId, { sectionId: "constructor" }))).toBe("not-found");
    expect(outcome(await restore(crypto.randomUUID()))).toBe("not-found");
    for (const who of [officer, hueReader]) expect(outcome(await restore(versionId, {}, who))).toBe("not-allowed");
  });

  test("is told on the trail only where something changed", async () => {
    await bring(world.people.hueLead, "9.1", "một");
    const { versionId } = await keep("Bản đầu");
    given(await restore(versionId));
    await type(world.people.hueEditor, at("9.1"), "vi", "hai");
    given(await restore(versionId));
    const lines = await ownerSql(
      database.ownerUrl,
      `select data from audit_event where dossier_id = '${dossierId}' and kind = 'section.restored'`,
    );
    expect(lines).toEqual([{ data: { section: "9", number: 1, answers: 1 } }]);
  });
});
