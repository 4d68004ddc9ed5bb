import { describe, expect, test } from "vitest";
import { z } from "zod";
import { changeFigure, type FigureFields, figureFields, provable, removeFigure, type StoredFigure } from "./figure-changes";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 3, minute));
const fields: FigureFields = {
  what: "Diện tích đầm phá",
  value: "22000",
  unit: "ha",
  scope: "Huế",
  year: 2025,
  source: "Sở Nông nghiệp và Môi trường",
  evidenceId: null,
};
const current: StoredFigure = {
  id: "f",
  ...fields,
  changedBy: "Lan",
  changedAt: at(0),
  evidence: null,
  evidenceGone: false,
  uses: [{ question: "6", language: "vi" }],
};
const letter = { id: "letter", name: "Công văn.pdf" };
const by = { personId: "me", now: at(9) };
const change = (to: Partial<FigureFields>, from: Partial<StoredFigure> = {}, seen = at(0)) =>
  changeFigure({ ...current, ...from }, seen, { ...fields, ...to }, [letter], by);

describe("a change", () => {
  test("is written with where the figure is said, and tells only what differs", () => {
    expect(change({ value: "22500", year: null, evidenceId: "letter" })).toEqual({
      ok: true,
      value: {
        figure: { id: "f", ...fields, value: "22500", year: null, evidenceId: "letter" },
        uses: current.uses,
        difference: { from: { value: "22000", year: "2025", evidence: "" }, to: { value: "22500", year: "", evidence: "Công văn.pdf" } },
        changed: true,
        was: at(0),
        changedById: "me",
        changedAt: at(9),
      },
    });
  });

  test("over a newer one is stale, with the colleague's figure", () => {
    const refused = change({ value: "22500" }, { value: "23000", changedAt: at(5) });
    expect(refused).toEqual({
      ok: false,
      refusal: { code: "stale", detail: { ...fields, value: "23000", changedBy: "Lan", changedAt: at(5).toISOString() } },
    });
  });

  test("that says what stands there is no change, also over a newer one", () => {
    expect(change({}, { changedAt: at(5) })).toMatchObject({ ok: true, value: { changed: false, difference: { from: {}, to: {} } } });
  });

  test("of a figure that was removed is not found", () => {
    expect(changeFigure(undefined, at(0), fields, [], by)).toEqual({ ok: false, refusal: { code: "not-found" } });
  });

  test("may keep a proof that was taken off, but name no file that is not there", () => {
    expect(change({ evidenceId: "gone", value: "1" }, { evidenceId: "gone", evidence: "Cũ.pdf", evidenceGone: true })).toMatchObject({
      ok: true,
      value: { difference: { to: { value: "1" } } },
    });
    expect(change({ evidenceId: "elsewhere" })).toEqual({
      ok: false,
      refusal: { code: "malformed", fields: { evidenceId: "unknown" } },
    });
  });

  test("that lets a proof go names it", () => {
    expect(change({}, { evidenceId: "gone", evidence: "Cũ.pdf", evidenceGone: true })).toMatchObject({
      ok: true,
      value: { difference: { from: { evidence: "Cũ.pdf" }, to: { evidence: "" } } },
    });
  });
});

test("a new figure is proven by a file of the dossier or by none", () => {
  expect(provable(fields, [])).toMatchObject({ ok: true });
  expect(provable({ ...fields, evidenceId: "letter" }, [letter])).toMatchObject({ ok: true });
  expect(provable({ ...fields, evidenceId: "letter" }, [])).toMatchObject({ ok: false });
});

test("a figure that a text says does not leave the register; every place is named", () => {
  const uses = [
    { question: "6", language: "vi" },
    { question: "6", language: "en" },
  ] as const;
  expect(removeFigure({ ...current, uses })).toEqual({
    ok: false,
    refusal: {
      code: "in-use",
      reasons: [
        { code: "figure-used", question: "6", language: "vi" },
        { code: "figure-used", question: "6", language: "en" },
      ],
    },
  });
  expect(removeFigure({ ...current, uses: [] })).toMatchObject({ ok: true });
  expect(removeFigure(undefined)).toEqual({ ok: false, refusal: { code: "not-found" } });
});

describe("what a person enters", () => {
  const schema = z.strictObject(figureFields);
  const good = { ...fields, evidenceId: null };
  test.each([
    ["a figure without unit, scope, year and source", { unit: "", scope: "", year: null, source: "" }],
    ["blanks around its words, which go", { what: "  Diện tích đầm phá " }],
  ])("may be %s", (_what, change) => {
    expect(schema.safeParse({ ...good, ...change }).success).toBe(true);
  });

  test.each([
    { what: " " },
    { what: "x".repeat(201) },
    ...["", "22.000,5", "1,5", "1e5", "007", "-0", "-0.00", "1.", ".5", "+1", "NaN", "1234567890123456", "1.1234567", " 1"].map(
      (value) => ({ value }),
    ),
    { value: 22000 },
    { unit: "x".repeat(41) },
    { year: 0 },
    { year: 2025.5 },
    { year: 2201 },
    { year: "2025" },
    { source: "x".repeat(501) },
    { evidenceId: "../x" },
  ])("may not be %j", (change) => {
    expect(schema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
