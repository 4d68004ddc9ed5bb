import { expect, test } from "vitest";
import { channelOf } from "./notice-kinds";
import { nextDigest, noticeData, noticePath } from "./notices";

test.each([
  ["a second before", "2026-12-01T00:29:59Z", "2026-12-01T00:30:00.000Z"],
  ["at the moment itself the next day's", "2026-12-01T00:30:00Z", "2026-12-02T00:30:00.000Z"],
  ["in the evening", "2026-12-01T16:59:00Z", "2026-12-02T00:30:00.000Z"],
  ["past midnight in Vietnam, where it is still yesterday in UTC", "2026-12-01T17:01:00Z", "2026-12-02T00:30:00.000Z"],
  ["on the last day of a year", "2026-12-31T03:00:00Z", "2027-01-01T00:30:00.000Z"],
])("the next digest goes out at 07:30 in Vietnam: %s", (_what, now, at) => {
  expect(nextDigest(new Date(now)).toISOString()).toBe(at);
});

test("people are told as they chose, else as the kind says", () => {
  expect([channelOf("mention", null), channelOf("moved", undefined), channelOf("mention", "mail"), channelOf("moved", "pigeon")]).toEqual([
    "digest",
    "mail",
    "mail",
    "mail",
  ]);
});

test("a notice leads to what it tells of", () => {
  expect(noticePath("d", { kind: "mention", by: "", question: "6", excerpt: "" })).toBe("/dossiers/d/comments?question=6");
  expect(noticePath("d", noticeData.parse({ kind: "moved", by: "Lan", stage: "Thẩm định", note: "" }))).toBe("/dossiers/d");
});
