import { describe, expect, test } from "vitest";
import { type Entered, enteredOf, fieldsOf, figureEntry, nothingEntered } from "./figure-entry";

const typed: Entered = { ...nothingEntered, what: "Diện tích", value: "22.000" };

test.each([
  ["vi", "22.000", "22000"],
  ["en", "22,000", "22000"],
  ["en", "22.000", "22.000"],
  ["vi", "0,5", "0.5"],
] as const)("in %s %s is entered as %s", (language, value, read) => {
  expect(fieldsOf({ ...typed, value }, language)?.value).toBe(read);
});

test("what is left empty is nothing", () => {
  expect(fieldsOf(typed, "vi")).toEqual({
    what: "Diện tích",
    value: "22000",
    unit: "",
    scope: "",
    year: null,
    source: "",
    evidenceId: null,
  });
  expect(fieldsOf({ ...typed, value: "nhiều" }, "vi")).toBeUndefined();
});

describe("a figure of the register", () => {
  const figure = {
    id: "f",
    what: "Diện tích",
    value: "22000.50",
    unit: "ha",
    scope: "",
    year: 2025,
    source: "Sở",
    evidenceId: "letter",
  };

  test.each(["vi", "en"] as const)("comes out of the form in %s as it went in", (language) => {
    const { id: _id, ...fields } = figure;
    expect(fieldsOf(enteredOf(figure, language, [{ id: "letter" }]), language)).toEqual(fields);
  });

  test("loses a proof that was taken off the dossier", () => {
    expect(enteredOf(figure, "vi", []).evidenceId).toBe("");
  });
});

test.each([
  ["no name", { what: " " }, "what", "required"],
  ["a long name", { what: "x".repeat(201) }, "what", "invalid"],
  ["no value", { value: "" }, "value", "required"],
  ["a value with its unit", { value: "12 %" }, "value", "figure"],
  ["the year 0", { year: "0" }, "year", "year"],
  ["a far year", { year: "2201" }, "year", "year"],
  ["a year in words", { year: "năm nay" }, "year", "year"],
  ["a long source", { source: "x".repeat(501) }, "source", "invalid"],
])("%s is told beside the field first as what it is", (_what, change, field, code) => {
  const first = figureEntry("vi").safeParse({ ...typed, ...change }).error?.issues[0];
  expect([first?.path[0], first?.message]).toEqual([field, code]);
});
