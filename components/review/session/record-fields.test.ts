import { expect, test } from "vitest";
import { sameSession } from "@/lib/domain/review/session";
import { recordOf, typedRecord } from "./record-fields";

const record = {
  heldAt: "2026-12-02T01:30:00.000Z",
  place: "Phòng họp 3",
  chair: "Phạm Thu Hằng",
  secretary: "Đinh Quang Huy",
  present: ["Hoàng Trung Kiên, Viện", "Nguyễn Thị Nguyệt, Viện"],
  agreed: { "plan-quality": { score: 7.5, words: "sát thực tế" } },
  view: "Hồ sơ tốt.\nCần bổ sung.",
  conditions: ["Bổ sung kinh phí"],
};

test("what is typed is what was recorded, at the office's clock", () => {
  const typed = typedRecord(record);
  expect([typed.day, typed.time, typed.present]).toEqual(["2026-12-02", "08:30", "Hoàng Trung Kiên, Viện\nNguyễn Thị Nguyệt, Viện"]);
  expect(sameSession(recordOf(typed), record)).toBe(true);
});

test("empty lines are nobody, and a day without a time is not known", () => {
  const typed = { ...typedRecord(record), time: "", present: "\n  A \n\nB\n", conditions: " \n" };
  expect(recordOf(typed)).toMatchObject({ heldAt: null, present: ["A", "B"], conditions: [] });
});
