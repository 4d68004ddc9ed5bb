import { Node } from "prosemirror-model";
import { beforeEach, describe, expect, test } from "vitest";
import { Doc } from "yjs";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { textOf } from "@/lib/domain/rich-text";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText } from "@/lib/domain/text/writing";
import { adviceView } from "@/lib/queries/advice-view";
import { answerHistory } from "@/lib/queries/answer-history";
import { sectionView } from "@/lib/queries/section-view";
import { addTerm } from "./add-term";
import { checkAnswer } from "./check-answer";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";

beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  versions.clear();
});

const versions = new Map<string, number>();
type Language = "vi" | "en";

async function write(language: Language, text: string, question = "6"): Promise<void> {
  const baseVersion = versions.get(question + language) ?? 0;
  const value = { doc: textOf(text) };
  const { version } = given(await saveAnswer.run(world.people.hueEditor, { dossierId, question, language, baseVersion, value }));
  versions.set(question + language, version);
}
const check = (language: Language, checked = true, who: Person = "hueLead", question = "6") =>
  checkAnswer.run(world.people[who], { dossierId, question, language, checked });
const stored = async (language: Language) => {
  const { answers } = given(await sectionView.run(world.people.hueReader, { dossierId, sectionId: "presentation" }));
  const found = answers.find((answer) => answer.question === "6" && answer.language === language);
  return found && [found.checkedBy, found.sourceText];
};
const advice = async () => given(await adviceView.run(world.people.hueReader, { dossierId }));
const trail = () =>
  ownerSql<{ kind: string; data: unknown }>(
    database.ownerUrl,
    `select kind, data from audit_event where dossier_id = '${dossierId}' and kind like 'answer.%checked' order by id`,
  );

describe("answer.check", () => {
  test("marks a text with who read it, and takes the mark back", async () => {
    await write("vi", "Huế");
    given(await check("vi"));
    expect(await stored("vi")).toEqual(["hueLead", null]);
    given(await check("vi", false, "adviser"));
    expect(await stored("vi")).toEqual([null, null]);
    const data = { question: "6", language: "vi" };
    expect(await trail()).toEqual([
      { kind: "answer.checked", data },
      { kind: "answer.unchecked", data },
    ]);
  });

  test("said twice is written once, and the first who said it stays", async () => {
    await write("vi", "Huế");
    given(await check("vi"));
    given(await check("vi", true, "adviser"));
    expect(await stored("vi")).toEqual(["hueLead", null]);
    expect(await trail()).toHaveLength(1);
  });

  test("finds nothing to check where nothing is written, or everything was taken out", async () => {
    expect(outcome(await check("vi"))).toBe("nothing-written");
    await write("vi", "Huế");
    await write("vi", " ");
    expect(outcome(await check("vi"))).toBe("nothing-written");
    expect(await trail()).toEqual([]);
  });

  test("reads what was typed and nobody has read yet, and keeps it as it was found good", async () => {
    const doc = new Doc();
    const typed = changeText(doc, "vi", () => Node.fromJSON(textSchema, textOf("Vừa gõ xong"))) ?? new Uint8Array();
    const { id } = world.people.hueEditor;
    await ownerSql(
      database.ownerUrl,
      `insert into text_update (dossier_id, question_id, person_id, payload, at)
       values ('${dossierId}', '6', '${id}', '\\x${Buffer.from(typed).toString("hex")}', now())`,
    );
    given(await check("vi"));
    const { versions: kept } = given(await answerHistory.run(world.people.hueReader, { dossierId, question: "6", language: "vi" }));
    expect(kept).toMatchObject([{ version: 1, text: "Vừa gõ xong", savedBy: "hueEditor" }]);
    expect(await ownerSql(database.ownerUrl, `select reason from answer_version where dossier_id = '${dossierId}'`)).toEqual([
      { reason: "checked" },
    ]);
    expect(await stored("vi")).toEqual(["hueLead", null]);
  });

  test("is said of nothing to say, too", async () => {
    const asked = { dossierId, question: "9.4", language: "vi" as const };
    given(await saveAnswer.run(world.people.hueEditor, { ...asked, baseVersion: 0, value: { nothing: true } }));
    given(await check("vi", true, "hueLead", "9.4"));
    expect((await advice()).unchecked[0]).toEqual({ language: "vi", written: 1, questions: [] });
  });

  test.each([
    ["a question that the form has not", { question: "99" }],
    ["a language the bid is not written in", { language: "fr" }],
    ["a question of no language", { question: "4", language: "vi" }],
    ["an answer of all languages", { language: "all" }],
  ])("refuses %s", async (_what, more) => {
    const asked = { dossierId, question: "6", language: "vi", checked: true, ...more };
    expect(outcome(await checkAnswer.run(world.people.hueLead, asked))).toBe("malformed");
  });

  test("is for those who write and for the institute while they may, for the ministry until the packet is made", async () => {
    await write("vi", "Huế");
    const may: Record<string, readonly string[]> = {};
    for (const stage of ["drafting", "review", "submission", "submitted"]) {
      await ownerSql(database.ownerUrl, `update dossier set stage = '${stage}' where id = '${dossierId}'`);
      const people = ["officer", "adviser", "reviewer", "hueEditor", "hueReader"] as const;
      const told = await Promise.all(people.map(async (who) => [who, outcome(await check("vi", true, who))] as const));
      may[stage] = told.filter(([, how]) => how === "done").map(([who]) => who);
    }
    expect(may).toEqual({
      drafting: ["officer", "adviser", "reviewer", "hueEditor"],
      review: ["officer", "adviser", "reviewer"],
      submission: ["officer"],
      submitted: [],
    });
  });
});

describe("a text that changes", () => {
  test("is not checked any more; one whose looks alone change, still is", async () => {
    await write("vi", "Huế");
    given(await check("vi"));
    await write("vi", "Huế đẹp");
    expect(await stored("vi")).toEqual([null, null]);
    given(await check("vi"));
    const bold = {
      doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Huế đẹp", marks: [{ type: "bold" }] }] }] },
    };
    const baseVersion = versions.get("6vi");
    given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "6", language: "vi", baseVersion, value: bold }));
    expect(await stored("vi")).toEqual(["hueLead", null]);
  });

  test("leaves its translation behind until that changes or is checked", async () => {
    await write("vi", "Hai lễ hội");
    await write("en", "Two festivals");
    expect(await stored("en")).toEqual([null, "Hai lễ hội"]);
    expect((await advice()).stale).toEqual([]);
    await write("vi", "Ba lễ hội");
    expect((await advice()).stale).toEqual([{ question: "6", language: "en", from: "Hai lễ hội", to: "Ba lễ hội" }]);
    given(await check("en", true, "adviser"));
    expect(await stored("en")).toEqual(["adviser", "Ba lễ hội"]);
    expect((await advice()).stale).toEqual([]);
    await write("vi", "Bốn lễ hội");
    expect(await stored("en")).toEqual(["adviser", "Ba lễ hội"]);
    expect((await advice()).stale).toHaveLength(1);
    given(await check("en", true, "hueLead"));
    expect(await stored("en")).toEqual(["hueLead", "Bốn lễ hội"]);
    await write("vi", "Năm lễ hội");
    await write("en", "Five festivals");
    expect(await stored("en")).toEqual([null, "Năm lễ hội"]);
    expect((await advice()).stale).toEqual([]);
  });

  test("that was translated before it was written is newer than its translation", async () => {
    await write("en", "Two festivals");
    expect((await advice()).stale).toEqual([]);
    await write("vi", "Hai lễ hội");
    expect((await advice()).stale).toEqual([{ question: "6", language: "en", from: "", to: "Hai lễ hội" }]);
  });
});

test("advice lists what departs from the glossary, what is repeated and what nobody has checked", async () => {
  const words = { vi: "lễ hội", en: "traditional festival", fr: "", note: "" };
  given(await addTerm.run(world.people.officer, words));
  const sentence = "Thành phố tổ chức hai lễ hội lớn vào mỗi mùa xuân.";
  await write("vi", sentence);
  await write("vi", `Mở đầu. ${sentence}`, "8");
  await write("en", "The city holds two large events every spring.");
  given(await check("vi"));
  const { departures, repeated, unchecked, frame } = await advice();
  expect(departures).toMatchObject([{ question: "6", language: "en", terms: [words] }]);
  expect(repeated).toMatchObject([
    {
      language: "vi",
      places: [
        { question: "6", sentence },
        { question: "8", sentence },
      ],
    },
  ]);
  expect(unchecked).toEqual([
    { language: "vi", written: 2, questions: ["8"] },
    { language: "en", written: 1, questions: ["6"] },
  ]);
  expect(frame.can["answer.check"]).toBe(false);
});
