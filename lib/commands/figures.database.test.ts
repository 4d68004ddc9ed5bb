import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { figuresView } from "@/lib/queries/figures-view";
import { addAttachment } from "./add-attachment";
import { addFigure } from "./add-figure";
import { changeFigure } from "./change-figure";
import { removeAttachment } from "./remove-attachment";
import { removeFigure } from "./remove-figure";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const lagoon = { what: "Diện tích đầm phá", value: "22000", unit: "ha", scope: "", year: 2025, source: "Sở NN&MT", evidenceId: null };
const add = (more: object = {}) => addFigure.run(world.people.hueEditor, { dossierId: world.hue, ...lagoon, ...more });
const view = async (dossierId = world.hue) => given(await figuresView.run(world.people.coordinator, { dossierId }));
const shown = async (id: string) => (await view()).figures.find((figure) => figure.id === id);
const change = async (figureId: string, more: object, seen?: string) =>
  changeFigure.run(world.people.hueLead, {
    dossierId: world.hue,
    figureId,
    seen: seen ?? (await shown(figureId))?.changedAt ?? new Date().toISOString(),
    ...lagoon,
    ...more,
  });
const remove = (figureId: string) => removeFigure.run(world.people.hueLead, { dossierId: world.hue, figureId });
const use = (figureId: string, question: string, language: string) =>
  ownerSql(database.ownerUrl, `insert into figure_use values ('${world.hue}', '${question}', '${language}', '${figureId}')`);
const attach = async () =>
  given(
    await addAttachment.run(world.people.hueEditor, {
      dossierId: world.hue,
      question: "A.2",
      name: "Công văn.pdf",
      mediaType: "application/pdf",
      size: 10,
      sha256: "0".repeat(64),
    }),
  ).attachmentId;

describe("the register", () => {
  test("takes a figure, lists it in the dossier's own words, and tells the trail", async () => {
    const { figureId } = given(await add({ what: "  Diện tích đầm phá " }));
    expect(await shown(figureId)).toMatchObject({ ...lagoon, changedBy: "hueEditor", evidence: null, evidenceGone: false, uses: [] });
    expect(await ownerSql(database.ownerUrl, "select kind, data from audit_event where kind = 'figure.added'")).toEqual([
      { kind: "figure.added", data: { figure: figureId, what: "Diện tích đầm phá", value: "22000", unit: "ha" } },
    ]);
  });

  test("keeps every digit", async () => {
    const value = "-123456789012345.123450";
    const { figureId } = given(await add({ what: "Rất dài", value }));
    expect((await shown(figureId))?.value).toBe(value);
  });

  test.each([
    ["a value in a notation of its own", { value: "22.000,5" }],
    ["no name", { what: " " }],
    ["a proof that is no file of the dossier", { evidenceId: randomUUID() }],
  ])("refuses %s", async (_what, more) => {
    expect(outcome(await add(more))).toBe("malformed");
  });

  test("lists what has no source, and what has two values", async () => {
    const { figureId: bare } = given(await add({ what: "Chợ", value: "20", source: " " }));
    const { figureId: one } = given(await add({ what: "Lượt khách", value: "3900000" }));
    const { figureId: other } = given(await add({ what: "lượt khách", value: "4000000" }));
    const { problems } = await view();
    expect(problems).toContainEqual({ kind: "without-source", figureId: bare });
    expect(problems.flatMap((problem) => (problem.kind === "two-values" ? [[...problem.figureIds].sort()] : []))).toEqual([
      [one, other].sort(),
    ]);
  });

  test("names the places where a figure is said in the order of the form", async () => {
    const { figureId } = given(await add({ what: "Thứ tự" }));
    for (const question of ["9.10", "9.2", "6"]) await use(figureId, question, "vi");
    expect((await shown(figureId))?.uses.map(({ question }) => question)).toEqual(["6", "9.2", "9.10"]);
  });
});

describe("a change", () => {
  test("says where it is seen, and the trail says from what to what", async () => {
    const { figureId } = given(await add({ what: "Diện tích" }));
    await use(figureId, "6", "vi");
    await use(figureId, "6", "en");
    const changed = given(await change(figureId, { what: "Diện tích", value: "22500", source: "" }));
    expect(changed).toEqual({
      figureId,
      uses: [
        { question: "6", language: "en" },
        { question: "6", language: "vi" },
      ],
    });
    expect(await shown(figureId)).toMatchObject({ value: "22500", source: "", changedBy: "hueLead" });
    const trail = await ownerSql(database.ownerUrl, "select data from audit_event where kind = 'figure.changed'");
    expect(trail).toEqual([
      {
        data: {
          figure: figureId,
          what: "Diện tích",
          from: { value: "22000", source: "Sở NN&MT" },
          to: { value: "22500", source: "" },
        },
      },
    ]);
  });

  test("that changes nothing writes nothing", async () => {
    const { figureId } = given(await add({ what: "Như cũ" }));
    const before = await shown(figureId);
    given(await change(figureId, { what: "Như cũ" }, "2020-01-01T00:00:00.000Z"));
    expect(await shown(figureId)).toEqual(before);
  });

  test("of two people who saw the same figure: the second is shown the first one's", async () => {
    const { figureId } = given(await add({ what: "Hai người" }));
    const seen = (await shown(figureId))?.changedAt;
    given(await change(figureId, { what: "Hai người", value: "1" }, seen));
    const late = await change(figureId, { what: "Hai người", value: "2" }, seen);
    expect(late).toMatchObject({ ok: false, refusal: { code: "stale", detail: { value: "1", changedBy: "hueLead" } } });
    const detail = late.ok ? undefined : (late.refusal.detail as { changedAt: string });
    given(await change(figureId, { what: "Hai người", value: "2" }, detail?.changedAt));
    expect((await shown(figureId))?.value).toBe("2");
  });

  test("at the same moment: one is done, the others are stale", async () => {
    const { figureId } = given(await add({ what: "Cùng lúc" }));
    const seen = (await shown(figureId))?.changedAt;
    const told = await Promise.all([1, 2, 3, 4].map((value) => change(figureId, { what: "Cùng lúc", value: String(value) }, seen)));
    expect(told.map(outcome).sort()).toEqual(["done", "stale", "stale", "stale"]);
  });

  test("names a file of the dossier as proof; one that is taken off later is told to be gone", async () => {
    const evidenceId = await attach();
    const { figureId } = given(await add({ what: "Có minh chứng", evidenceId }));
    expect(await shown(figureId)).toMatchObject({ evidenceId, evidence: "Công văn.pdf", evidenceGone: false });
    expect((await view()).files).toEqual([{ id: evidenceId, name: "Công văn.pdf", question: "A.2" }]);
    given(await removeAttachment.run(world.people.hueLead, { dossierId: world.hue, attachmentId: evidenceId }));
    expect(await shown(figureId)).toMatchObject({ evidenceGone: true });
    given(await change(figureId, { what: "Có minh chứng", evidenceId, value: "1" }));
    expect(outcome(await add({ evidenceId }))).toBe("malformed");
  });
});

describe("a figure leaves the register", () => {
  test("when no text says it, and then it is gone for all", async () => {
    const { figureId } = given(await add({ what: "Bỏ đi" }));
    given(await remove(figureId));
    expect(await shown(figureId)).toBeUndefined();
    expect(outcome(await remove(figureId))).toBe("not-found");
    expect(outcome(await change(figureId, {}))).toBe("not-found");
    expect(await ownerSql(database.ownerUrl, `select removed_at is not null as off from figure where id = '${figureId}'`)).toEqual([
      { off: true },
    ]);
  });

  test("not while a text says it, and every place is told", async () => {
    const { figureId } = given(await add({ what: "Đang dùng" }));
    await use(figureId, "7.1", "vi");
    expect(await remove(figureId)).toMatchObject({
      refusal: { code: "in-use", reasons: [{ code: "figure-used", question: "7.1", language: "vi" }] },
    });
    expect(await shown(figureId)).toBeDefined();
  });
});

test("another city's figures are neither seen nor touched", async () => {
  const { figureId } = given(await add({ what: "Của Huế" }));
  const { daLatLead } = world.people;
  expect((await view(world.daLat)).figures).toEqual([]);
  const own = { dossierId: world.daLat, figureId };
  expect(outcome(await removeFigure.run(daLatLead, own))).toBe("not-found");
  const seen = (await shown(figureId))?.changedAt;
  expect(outcome(await changeFigure.run(daLatLead, { ...own, seen, ...lagoon, value: "1" }))).toBe("not-found");
  const evidenceId = await attach();
  expect(outcome(await addFigure.run(daLatLead, { dossierId: world.daLat, ...lagoon, evidenceId }))).toBe("malformed");
});
