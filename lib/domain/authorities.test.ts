import { describe, expect, test } from "vitest";
import { type Authority, endAuthority, fits, gapsOf, signatureLines, signerOn } from "./authorities";
import { dayIn, isDay } from "./days";

const one = (id: string, validFrom: string | null, validTo: string | null, more: Partial<Authority> = {}): Authority => ({
  ...{ id, cityId: null, kind: "national-commission", bodyVi: "Ủy ban", bodyEn: "", bodyFr: "", signatory: id, officeVi: "Chủ tịch" },
  ...{ officeEn: "", officeFr: "", form: "", validFrom, validTo, source: "x", ...more },
});

// The chairs of the National Commission, as far as they are known (uccn.md 7.2).
const chairs = [
  one("Đặng Hoàng Giang", null, "2022-05-08"),
  one("Hà Kim Ngọc", "2022-05-09", "2024-11-14"),
  one("Nguyễn Minh Vũ", "2024-11-15", "2025-11-06"),
  one("Ngô Lê Văn", "2025-11-07", null),
];
const seat = { cityId: null, kind: "national-commission" as const };

test.each([
  ["2019-01-01", "Đặng Hoàng Giang"],
  ["2022-05-08", "Đặng Hoàng Giang"],
  ["2022-05-09", "Hà Kim Ngọc"],
  ["2025-11-06", "Nguyễn Minh Vũ"],
  ["2025-11-07", "Ngô Lê Văn"],
  ["2099-01-01", "Ngô Lê Văn"],
])("on %s %s signs for the National Commission", (day, name) => {
  expect(signerOn(chairs, seat, day)?.id).toBe(name);
});

test("nobody signs for another city, in another capacity, or on a day no record covers", () => {
  const mayor = one("mayor", "2025-07-01", "2026-06-30", { cityId: "hue", kind: "mayor" });
  expect(signerOn([mayor], { cityId: "hue", kind: "mayor" }, "2026-06-30")?.id).toBe("mayor");
  expect(signerOn([mayor], { cityId: "hue", kind: "mayor" }, "2026-07-01")).toBeUndefined();
  expect(signerOn([mayor], { cityId: "daNang", kind: "mayor" }, "2026-01-01")).toBeUndefined();
  expect(signerOn([mayor], { cityId: "hue", kind: "department" }, "2026-01-01")).toBeUndefined();
});

describe("what may stand beside what is on record", () => {
  const told = (validFrom: string | null, validTo: string | null, more: Partial<Authority> = {}, own?: string) => {
    const { id: _id, ...fields } = one("new", validFrom, validTo, more);
    const result = fits(fields, chairs, ["hue"], own);
    return result.ok ? "done" : JSON.stringify(result.refusal.fields ?? result.refusal.code);
  };
  test.each([
    ["one day of overlap", "2025-11-06", "2025-11-06", {}, '"overlapping"'],
    ["an open end over an open end", "2030-01-01", null, {}, '"overlapping"'],
    ["an open beginning over an open beginning", null, "2001-01-01", {}, '"overlapping"'],
    ["the same days for a city", "2025-11-06", null, { cityId: "hue", kind: "mayor" as const }, "done"],
    ["an end before its beginning", "2025-02-01", "2025-01-31", {}, '{"validTo":"day-order"}'],
    ["a mayor without a city", null, null, { kind: "mayor" as const }, '{"cityId":"required"}'],
    ["a Commission with one", null, null, { cityId: "hue" }, '{"cityId":"required"}'],
    ["a city nobody knows", null, null, { cityId: "vinh", kind: "mayor" as const }, '{"cityId":"unknown"}'],
  ])("%s", (_what, from, to, more, expected) => {
    expect(told(from, to, more)).toBe(expected);
  });
  test("a record does not overlap with itself", () => {
    expect(told("2025-11-07", "2026-12-31", {}, "Ngô Lê Văn")).toBe("done");
  });
});

test("a record is ended, not before it began", () => {
  expect(endAuthority(chairs, "Ngô Lê Văn", "2026-12-31")).toMatchObject({ value: { validTo: "2026-12-31" } });
  expect(endAuthority(chairs, "Ngô Lê Văn", "2025-11-06")).toMatchObject({ refusal: { fields: { on: "day-order" } } });
  expect(endAuthority(chairs, "?", "2026-12-31")).toMatchObject({ refusal: { code: "not-found" } });
});

test("times on which nobody signs are found between records and after the last, not before the first", () => {
  expect(gapsOf(chairs, "2026-11-25")).toEqual([]);
  const broken = [one("a", "2020-01-01", "2020-12-31"), one("c", "2022-01-01", "2025-06-30"), one("b", "2021-02-01", "2021-12-31")];
  expect(gapsOf(broken, "2026-11-25")).toEqual([
    { ...seat, from: "2021-01-01", to: "2021-01-31" },
    { ...seat, from: "2025-07-01", to: null },
  ]);
  expect(gapsOf(broken, "2025-06-30").map(({ from }) => from)).toEqual(["2021-01-01"]);
});

test.each([
  ["mayor", "", "Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  ["mayor", "TM", "Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  ["mayor", "KT", "Phó Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["mayor", "TL", "Chánh Văn phòng", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  ["mayor", "TUQ", "Giám đốc Sở Văn hóa và Thể thao", ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO"]],
  ["department", "", "Giám đốc", ["GIÁM ĐỐC"]],
  ["department", "KT", "Phó Giám đốc", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
  ["department", "Q", "Giám đốc", ["Q. GIÁM ĐỐC"]],
  ["national-commission", "", "Chủ tịch", ["CHỦ TỊCH"]],
] as const)("a %s that signs %s as %s stands above the signature so", (kind, form, officeVi, lines) => {
  expect(signatureLines({ kind, form, officeVi })).toEqual(lines);
});

test.each([
  ["2026-02-28", true],
  ["2027-02-29", false],
  ["2028-02-29", true],
  ["2026-13-01", false],
  ["26-01-01", false],
  ["2026-1-1", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test("the same instant is another day elsewhere", () => {
  const at = new Date("2026-11-24T17:00:00Z");
  expect([dayIn("Asia/Ho_Chi_Minh", at), dayIn("Europe/Paris", at)]).toEqual(["2026-11-25", "2026-11-24"]);
});
