import { describe, expect, test } from "vitest";
import { type Figure, figureProblems, figureValue, parseFigureValue, sayFigure } from "./figures";

describe("a value as each language says it", () => {
  test.each([
    ["0", "0", "0", "0"],
    ["7", "7", "7", "7"],
    ["999", "999", "999", "999"],
    ["1000", "1.000", "1,000", "1\u202f000"],
    ["25000", "25.000", "25,000", "25\u202f000"],
    ["12.5", "12,5", "12.5", "12,5"],
    ["12.50", "12,50", "12.50", "12,50"],
    ["-1234.5", "-1.234,5", "-1,234.5", "-1\u202f234,5"],
    ["-123", "-123", "-123", "-123"],
    ["0.000001", "0,000001", "0.000001", "0,000001"],
    [
      "123456789012345.123456",
      "123.456.789.012.345,123456",
      "123,456,789,012,345.123456",
      "123\u202f456\u202f789\u202f012\u202f345,123456",
    ],
  ])("%s", (value, vi, en, fr) => {
    expect(value).toMatch(figureValue);
    expect([sayFigure(value, "vi"), sayFigure(value, "en"), sayFigure(value, "fr")]).toEqual([vi, en, fr]);
  });
});

describe("what a person types", () => {
  test.each([
    ["25000", "25000", "25000"],
    ["25.000", "25000", "25.000"],
    ["25,000", "25.000", "25000"],
    ["1.234.567", "1234567", "1234567"],
    ["1,234,567", "1234567", "1234567"],
    ["1.234,5", "1234.5", "1234.5"],
    ["1,234.5", "1234.5", "1234.5"],
    ["12,5", "12.5", "12.5"],
    ["12.5", "12.5", "12.5"],
    ["12,50", "12.50", "12.50"],
    ["0.125", "0.125", "0.125"],
    ["0,125", "0.125", "0.125"],
    ["25 000", "25000", "25000"],
    ["25\u202f000,5", "25000.5", "25000.5"],
    ["25\u00a0000", "25000", "25000"],
    [" -3 ", "-3", "-3"],
    ["−3,5", "-3.5", "-3.5"],
    ["- 3", "-3", "-3"],
    ["-0,0", "0.0", "0.0"],
    ["007", "7", "7"],
    ["0", "0", "0"],
    ["２５", "25", "25"],
  ])("%j is %s in a Vietnamese and %s in an English interface", (typed, vi, en) => {
    expect([parseFigureValue(typed, "vi"), parseFigureValue(typed, "en")]).toEqual([vi, en]);
  });

  test.each([
    "",
    " ",
    "abc",
    "12%",
    "12 người",
    "1.2.3",
    "1,23,456",
    "1.234.56",
    "12.345 678",
    ",5",
    "5,",
    "--5",
    "+5",
    "1e5",
    "2019-2023",
    "1234567890123456",
    "1,1234567",
    "٢٥",
  ])("%j is no figure", (typed) => {
    expect([parseFigureValue(typed, "vi"), parseFigureValue(typed, "en")]).toEqual([undefined, undefined]);
  });

  test.each(["0", "-1", "999999999999999.999999", "1000.010", "-1234567.1", "100000"])("%s reads back as it is said", (value) => {
    for (const language of ["vi", "en"] as const) expect(parseFigureValue(sayFigure(value, language), language)).toBe(value);
    if (!/\.\d{3}$/.test(value)) expect(parseFigureValue(sayFigure(value, "fr"), "vi")).toBe(value);
  });
});

describe("what is listed", () => {
  const visitors: Figure = {
    id: "a",
    what: "Lượt khách",
    value: "3000000",
    unit: "lượt",
    scope: "thành phố Huế",
    year: 2023,
    source: "Sở Du lịch",
    evidenceId: null,
  };

  test("nothing, when every figure has a source and one value", () => {
    expect(figureProblems([visitors, { ...visitors, id: "b", year: 2022, value: "2000000" }])).toEqual([]);
    expect(figureProblems([])).toEqual([]);
  });

  test.each(["", " \u00a0\n"])("a figure whose source is %j", (source) => {
    expect(figureProblems([{ ...visitors, source }])).toEqual([{ kind: "without-source", figureId: "a" }]);
  });

  test("two values of the same thing, however it is written", () => {
    const again: Figure = { ...visitors, id: "b", what: " LƯỢT  khach", scope: "Thành phố Huế", value: "3100000" };
    expect(figureProblems([visitors, again])).toEqual([{ kind: "two-values", figureIds: ["a", "b"] }]);
  });

  test.each([
    ["the same amount", { value: "3000000.00" }],
    ["another unit", { unit: "người", value: "1" }],
    ["another scope", { scope: "Việt Nam", value: "1" }],
    ["another year", { year: null, value: "1" }],
    ["another thing", { what: "Lượt khách quốc tế", value: "1" }],
  ])("but not %s", (_what, change) => {
    expect(figureProblems([visitors, { ...visitors, id: "b", ...change }])).toEqual([]);
  });

  test("the words of neighbouring fields are not run together", () => {
    const one = { ...visitors, what: "a b", unit: "c" };
    expect(figureProblems([one, { ...one, id: "b", what: "a", unit: "b c", value: "1" }])).toEqual([]);
  });

  test("zeros that stand before the decimal mark count", () => {
    const hundred = { ...visitors, value: "100" };
    expect(figureProblems([hundred, { ...hundred, id: "b", value: "1" }])).toHaveLength(1);
    expect(figureProblems([hundred, { ...hundred, id: "b", value: "100.0" }])).toEqual([]);
  });
});
