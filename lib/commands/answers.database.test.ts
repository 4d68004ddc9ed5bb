import { beforeEach, describe, expect, test } from "vitest";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { textOf } from "@/lib/domain/rich-text";
import { answerHistory } from "@/lib/queries/answer-history";
import { restoreAnswer } from "./restore-answer";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";

// A fresh bid for each test, of the same city's people.
beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
});

const save = (text: string, baseVersion: number, more: object = {}) =>
  saveAnswer.run(world.people.hueEditor, { dossierId, question: "1", language: "vi", baseVersion, value: { text }, ...more });
const trail = () =>
  ownerSql<{ kind: string; data: unknown }>(
    database.ownerUrl,
    `select kind, data from audit_event where dossier_id = '${dossierId}' and kind like 'answer.%' order by id`,
  );
const stored = () =>
  ownerSql(database.ownerUrl, `select question_id, language, text, version from answer where dossier_id = '${dossierId}'`);

describe("answer.save", () => {
  test("keeps the answer, its version and a line on the trail", async () => {
    expect(given(await save("Huế", 0))).toMatchObject({ version: 1 });
    expect(given(await save("Thành phố Huế", 1))).toMatchObject({ version: 2 });
    expect(await stored()).toEqual([{ question_id: "1", language: "vi", text: "Thành phố Huế", version: 2 }]);
    expect(await trail()).toMatchObject(
      [1, 2].map((version) => ({ kind: "answer.saved", data: { question: "1", language: "vi", version } })),
    );
  });

  test("stores NFC whatever the keyboard sent, and no control character", async () => {
    given(await save("Huế\u0000 đẹp".normalize("NFD"), 0));
    expect(await stored()).toMatchObject([{ text: "Huế đẹp".normalize("NFC") }]);
  });

  test("tells who wrote over an older version what the colleague wrote", async () => {
    given(await save("của tôi", 0));
    const late = await saveAnswer.run(world.people.hueLead, {
      dossierId,
      question: "1",
      language: "vi",
      baseVersion: 0,
      value: { text: "của bạn" },
    });
    expect(late).toMatchObject({ refusal: { code: "stale", detail: { text: "của tôi", version: 1, savedBy: "hueEditor" } } });
    expect(await stored()).toMatchObject([{ text: "của tôi" }]);
  });

  test("accepts a save repeated because its acknowledgement was lost, and writes it once", async () => {
    const first = given(await save("Huế", 0));
    expect(given(await save("Huế", 0))).toEqual(first);
    expect(await trail()).toHaveLength(1);
  });

  test.each([
    ["a question that the form has not", { question: "99" }],
    ["an inherited key for a question", { question: "constructor" }],
    ["a language the bid is not written in", { language: "fr" }],
    ["one answer for all where each language has its own", { language: "all" }],
    ["another kind of value", { value: { choice: "yes" } }],
    ["“nothing to say” where the form does not allow it", { value: { nothing: true } }],
    ["a value for files", { question: "A.1", language: "all", value: { text: "x" } }],
    ["more of the value than its kind", { value: { text: "x", html: "<b>" } }],
    ["a version before the first", { baseVersion: -1 }],
    ["a heading in a text", { question: "6", value: { doc: { type: "doc", content: [{ type: "heading", content: [] }] } } }],
  ])("refuses %s", async (_what, more) => {
    expect(outcome(await save("x", 0, more))).toBe("malformed");
    expect(await stored()).toEqual([]);
  });

  test("refuses a text that is too long, and says that it is too long", async () => {
    expect(outcome(await save("x", 0, { value: { text: "x".repeat(4_001) } }))).toBe("too-large");
    expect(await stored()).toEqual([]);
  });

  test("the ministry may mend the language before sending, the city no more", async () => {
    await ownerSql(database.ownerUrl, `update dossier set stage = 'submission' where id = '${dossierId}'`);
    expect(outcome(await save("Huế", 0))).toBe("not-allowed");
    const mending = { dossierId, question: "6", language: "en", baseVersion: 0, value: { doc: textOf("Hue") } };
    expect(outcome(await saveAnswer.run(world.people.officer, mending))).toBe("done");
  });
});

describe("answer.restore", () => {
  const restore = (version: number, baseVersion: number) =>
    restoreAnswer.run(world.people.hueLead, { dossierId, question: "1", language: "vi", version, baseVersion });

  test("brings an older version back as the newest and takes nothing away", async () => {
    for (const [index, text] of ["một", "hai", "ba"].entries()) given(await save(text, index));
    expect(given(await restore(1, 3))).toMatchObject({ version: 4, value: { text: "một" } });
    const history = given(await answerHistory.run(world.people.hueReader, { dossierId, question: "1", language: "vi" }));
    expect(history.versions.map(({ version, text, restoredFrom }) => [version, text, restoredFrom])).toEqual([
      [4, "một", 1],
      [3, "ba", null],
      [2, "hai", null],
      [1, "một", null],
    ]);
    expect((await trail()).at(-1)).toMatchObject({ kind: "answer.restored", data: { from: 1, version: 4 } });
  });

  test("refuses a version that never was, one over a colleague's, and leaves what is the same", async () => {
    given(await save("một", 0));
    expect(outcome(await restore(7, 1))).toBe("not-found");
    given(await save("hai", 1));
    expect(await restore(1, 1)).toMatchObject({ refusal: { code: "stale", detail: { text: "hai", version: 2 } } });
    expect(given(await restore(2, 2))).toMatchObject({ version: 2 });
    expect((await trail()).filter(({ kind }) => kind === "answer.restored")).toEqual([]);
  });

  test("forty versions a page, each once", async () => {
    for (let version = 0; version < 41; version += 1) given(await save(`bản ${version}`, version));
    const ask = { dossierId, question: "1", language: "vi" as const };
    const first = given(await answerHistory.run(world.people.hueLead, ask));
    const rest = given(await answerHistory.run(world.people.hueLead, { ...ask, before: first.versions.at(-1)?.version }));
    expect([first.current, first.now, first.more, rest.more]).toEqual([41, null, true, false]);
    expect([...first.versions, ...rest.versions].map(({ version }) => version)).toEqual(
      Array.from({ length: 41 }, (_, index) => 41 - index),
    );
    expect(outcome(await answerHistory.run(world.people.hueLead, { ...ask, question: "99" }))).toBe("not-found");
  });
});
