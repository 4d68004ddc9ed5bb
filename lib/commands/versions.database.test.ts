import { beforeEach, describe, expect, test } from "vitest";
import { closeLog } from "@/lib/access/live";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { type } from "@/lib/cli/testing/typing";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import type { AnswerLanguage } from "@/lib/domain/form";
import { textOf } from "@/lib/domain/rich-text";
import { answerHistory } from "@/lib/queries/answer-history";
import { versionsView } from "@/lib/queries/versions-view";
import { advanceStage } from "./advance-stage";
import { keepVersion } from "./keep-version";
import { nameAnswer } from "./name-answer";
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
describe("answer.name", () => {
  const name = (question: string, words: string, who = world.people.hueEditor, language: AnswerLanguage = "vi") =>
    nameAnswer.run(who, { dossierId, question, language, name: words });

  test("keeps what stands in an answer saved whole under a name, and a colleague goes on over the number they knew", async () => {
    const { hueEditor, hueLead } = world.people;
    given(await save(hueLead, "Huế", 0));
    expect(given(await name("1", "Gửi Viện"))).toEqual({ version: 2 });
    expect((await history("1")).versions).toMatchObject([
      { version: 2, text: "Huế", name: "Gửi Viện", reason: "named", savedBy: "hueLead", authors: [] },
      { version: 1, text: "Huế", name: null, reason: "saved", authors: ["hueLead"], runs: null },
    ]);
    expect(given(await save(hueLead, "Thành phố Huế", 1))).toMatchObject({ version: 3 });
    expect(outcome(await save(hueEditor, "Cố đô Huế", 2))).toBe("stale");
    expect((await history("1", { named: true })).versions.map(({ version }) => version)).toEqual([2]);
  });

  test("of a long text takes what was typed to the last letter, and says who wrote which", async () => {
    const { hueEditor, hueLead } = world.people;
    await bring(hueLead, "6", "Huế đẹp");
    await type(hueEditor, at("6"), "vi", "Huế đẹp và thơ");
    expect(given(await name("6", "Gửi Viện"))).toEqual({ version: 2 });
    const { versions, people, now } = await history("6");
    expect(versions).toMatchObject([
      {
        version: 2,
        text: "Huế đẹp và thơ",
        name: "Gửi Viện",
        reason: "named",
        authors: ["hueEditor"],
        runs: [
          [hueLead.id, 7],
          [hueEditor.id, 7],
        ],
      },
      { version: 1, text: "Huế đẹp", name: null, authors: ["hueLead"] },
    ]);
    expect(people.map((person) => person.name).sort()).toEqual(["hueEditor", "hueLead"]);
    expect(now).toBeNull();
    // The same words again under another name: nobody wrote anything.
    expect(given(await name("6", "Gửi Bộ"))).toEqual({ version: 3 });
    expect((await history("6")).versions[0]).toMatchObject({ version: 3, name: "Gửi Bộ", authors: [] });
  });

  test("names one language and leaves the other", async () => {
    const { hueLead } = world.people;
    await bring(hueLead, "6", "Huế");
    await bring(hueLead, "6", "Hue", "en");
    given(await name("6", "Gửi Viện", hueLead, "en"));
    expect((await history("6")).versions).toHaveLength(1);
    expect((await history("6", { language: "en" })).versions[0]).toMatchObject({ name: "Gửi Viện", text: "Hue" });
  });

  test("refuses what nobody has written, what is no question, and a name that is none", async () => {
    expect(outcome(await name("6", "Gửi Viện"))).toBe("not-found");
    expect(outcome(await name("99", "Gửi Viện"))).toBe("not-found");
    for (const wrong of ["", "  ", "x".repeat(121)]) expect(outcome(await name("1", wrong))).toBe("malformed");
  });

  test("is told on the trail", async () => {
    given(await save(world.people.hueLead, "Huế", 0));
    given(await name("1", "Gửi Viện"));
    const [line] = await ownerSql(
      database.ownerUrl,
      `select kind, data from audit_event where dossier_id = '${dossierId}' order by id desc limit 1`,
    );
    expect(line).toEqual({ kind: "answer.named", data: { question: "1", language: "vi", version: 2, name: "Gửi Viện" } });
  });
});

describe("a version of the dossier", () => {
  test("has the newest version of every answer, what was typed a moment ago too", async () => {
    const { hueLead, hueEditor } = world.people;
    given(await save(hueLead, "Huế", 0));
    await bring(hueLead, "6", "Huế đẹp");
    await type(hueEditor, at("6"), "vi", "Huế đẹp và thơ");
    const { versionId, number } = await keep("Gửi Viện");
    expect(number).toBe(1);
    const items = await ownerSql(
      database.ownerUrl,
      `select a.question_id as question, v.text, v.reason from dossier_version_item i join answer a on a.id = i.answer_id
         join answer_version v on v.answer_id = i.answer_id and v.version = i.version
       where i.dossier_version_id = '${versionId}' order by 1`,
    );
    expect(items).toEqual([
      { question: "1", text: "Huế", reason: "saved" },
      { question: "6", text: "Huế đẹp và thơ", reason: "named" },
    ]);
  });

  test("is kept by itself when the dossier moves on, and the list says at which step", async () => {
    const { hueLead, coordinator } = world.people;
    given(await save(hueLead, "Huế", 0));
    await keep("Bản đầu");
    given(await save(hueLead, "Thành phố Huế", 1));
    given(await save(hueLead, "Hue", 0, "en"));
    const view = async () => given(await versionsView.run(world.people.hueReader, { dossierId }));
    expect(await view()).toMatchObject({ changedSince: 2, older: null, versions: [{ number: 1, changed: 1 }] });
    given(await advanceStage.run(coordinator, { dossierId, transition: "withdraw", note: "thử" }));
    const { changedSince, versions } = await view();
    expect(changedSince).toBe(0);
    expect(versions).toMatchObject([
      { number: 2, name: null, reason: "stage", by: "coordinator", changed: 2, step: { from: { en: "Drafting" } } },
      { number: 1, name: "Bản đầu", reason: "named", by: "hueLead", changed: 1, step: null },
    ]);
  });

  test("eight keep one at once: each has its own number", async () => {
    given(await save(world.people.hueLead, "Huế", 0));
    const kept = await Promise.all(Array.from({ length: 8 }, (_, index) => keep(`Bản ${index}`)));
    expect(kept.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("may be kept by the ministry where only the city writes, and by nobody who only reads", async () => {
    const { officer, adviser, hueReader } = world.people;
    expect(outcome(await keepVersion.run(officer, { dossierId, name: "Bộ đọc" }))).toBe("done");
    for (const who of [adviser, hueReader]) expect(outcome(await keepVersion.run(who, { dossierId, name: "x" }))).toBe("not-allowed");
  });

  test("thirty a page, each once", async () => {
    const { hueLead } = world.people;
    await ownerSql(
      database.ownerUrl,
      `insert into dossier_version select gen_random_uuid(), '${dossierId}', n, 'Bản ' || n, 'named', '${hueLead.id}', now()
       from generate_series(1, 31) n`,
    );
    const first = given(await versionsView.run(hueLead, { dossierId }));
    const rest = given(await versionsView.run(hueLead, { dossierId, before: first.older ?? 0 }));
    expect([first.versions.length, first.older, rest.versions.map(({ number }) => number), rest.older]).toEqual([30, 2, [1], null]);
  });
});
