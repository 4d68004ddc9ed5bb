import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { append, openLive } from "@/lib/access/live";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import type { RichText } from "@/lib/domain/rich-text";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf } from "@/lib/domain/text/writing";
import { figuresView } from "@/lib/queries/figures-view";
import { packetView } from "@/lib/queries/packet-view";
import { addFigure } from "./add-figure";
import { changeFigure } from "./change-figure";
import { removeFigure } from "./remove-figure";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";
let figureId = "";

const fields = { what: "Diện tích đầm phá", value: "22000", unit: "ha", scope: "", year: 2025, source: "Sở", evidenceId: null };

beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  figureId = given(await addFigure.run(world.people.hueEditor, { dossierId, ...fields })).figureId;
});

const saying = (before: string, after: string): RichText => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: before },
        { type: "figure", attrs: { id: figureId } },
        { type: "text", text: after },
      ],
    },
  ],
});
const save = async (question: string, language: "vi" | "en", doc: RichText) =>
  given(await saveAnswer.run(world.people.hueEditor, { dossierId, question, language, baseVersion: 0, value: { doc } }));
const stored = async () => given(await figuresView.run(world.people.hueReader, { dossierId })).figures.find(({ id }) => id === figureId);
const change = async (more: object) =>
  given(await changeFigure.run(world.people.hueLead, { dossierId, figureId, seen: (await stored())?.changedAt, ...fields, ...more }));
const texts = () =>
  ownerSql<{ question_id: string; language: string; text: string }>(
    database.ownerUrl,
    `select question_id, language, text from answer where dossier_id = '${dossierId}' order by question_id, language`,
  );

/** Types a text as a browser does, without anybody reading it yet. */
async function type(question: string, language: "vi" | "en", doc: RichText): Promise<void> {
  const right = given(await openLive(world.people.hueEditor.sessionId, dossierId));
  const payload = changeText(documentOf([]), language, () => textSchema.nodeFromJSON(doc)) ?? new Uint8Array();
  expect(await append(dossierId, "test", [{ right, question, payload }])).toEqual([true]);
}

describe("a figure that texts refer to", () => {
  beforeEach(async () => {
    await save("6", "vi", saying("Đầm phá rộng ", " ha."));
    await save("6", "en", saying("The lagoon covers ", " hectares."));
    await save("8", "vi", saying("Khoảng ", " ha"));
  });

  test("is corrected once and reads anew in every language, in the answers and in the packet", async () => {
    const { uses } = await change({ value: "22500.5" });
    expect(uses).toEqual([
      { question: "6", language: "en" },
      { question: "6", language: "vi" },
      { question: "8", language: "vi" },
    ]);
    expect((await texts()).map(({ text }) => text)).toEqual([
      "The lagoon covers 22,500.5 hectares.",
      "Đầm phá rộng 22.500,5 ha.",
      "Khoảng 22.500,5 ha",
    ]);
    const { packet } = given(await packetView.run(world.people.hueReader, { dossierId, edition: "bilingual" }));
    const printed = JSON.stringify(packet);
    for (const said of ["22,500.5 hectares", "22.500,5 ha"]) expect(printed).toContain(said);
    expect(printed).not.toMatch(/22[.,]000/);
  });

  test("is not read anew where only its source was corrected", async () => {
    const before = await ownerSql(database.ownerUrl, `select saved_at from answer where dossier_id = '${dossierId}'`);
    await change({ source: "Sở Nông nghiệp và Môi trường" });
    expect(await ownerSql(database.ownerUrl, `select saved_at from answer where dossier_id = '${dossierId}'`)).toEqual(before);
  });

  test("stays in the register until no text says it", async () => {
    const remove = () => removeFigure.run(world.people.hueLead, { dossierId, figureId });
    expect(await remove()).toMatchObject({
      refusal: { code: "in-use", reasons: [{ question: "6" }, { question: "6" }, { question: "8" }] },
    });
    const bare: RichText = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "x" }] }] };
    for (const [question, language] of [
      ["6", "vi"],
      ["6", "en"],
      ["8", "vi"],
    ] as const) {
      const input = { dossierId, question, language, baseVersion: 1, value: { doc: bare } };
      given(await saveAnswer.run(world.people.hueEditor, input));
    }
    expect(outcome(await remove())).toBe("done");
  });
});

describe("a figure in what was typed and not read yet", () => {
  test("is corrected there as well", async () => {
    await type("7.1", "vi", saying("Rộng ", " ha"));
    expect(await texts()).toEqual([]);
    expect((await change({ value: "23000" })).uses).toEqual([{ question: "7.1", language: "vi" }]);
    expect(await texts()).toEqual([{ question_id: "7.1", language: "vi", text: "Rộng 23.000 ha" }]);
  });

  test("keeps it in the register", async () => {
    await type("7.1", "en", saying("It covers ", " ha"));
    expect(await removeFigure.run(world.people.hueLead, { dossierId, figureId })).toMatchObject({
      refusal: { code: "in-use", reasons: [{ code: "figure-used", question: "7.1", language: "en" }] },
    });
  });
});

test("everybody who has the dossier open is told of a figure that came, changed or went", async () => {
  const listener = new pg.Client({ connectionString: database.ownerUrl });
  await listener.connect();
  const told: string[] = [];
  listener.on("notification", ({ payload = "" }) => told.push(payload));
  await listener.query("listen uccn_event");
  const other = given(await addFigure.run(world.people.hueEditor, { dossierId, ...fields, what: "Khác" })).figureId;
  await change({ value: "1" });
  await change({ value: "1" });
  given(await removeFigure.run(world.people.hueEditor, { dossierId, figureId: other }));
  await listener.query("select 1");
  await listener.end();
  expect(told.map((line) => JSON.parse(line))).toEqual([1, 2, 3].map(() => ({ dossier: dossierId, kind: "figures" })));
});
