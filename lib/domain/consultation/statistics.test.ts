import { expect, test } from "vitest";
import { responseSheets } from "./response-sheets";
import { consultee, largeRound, remark, sampleRound } from "./sample-round";
import { statisticsOf } from "./statistics";

test("a round is counted: bodies, papers, remarks, kinds, sections, days", () => {
  const stats = statisticsOf(sampleRound());
  expect(stats).toMatchObject({
    ...{ asked: 6, unasked: 1, withdrawn: 1, remarked: 3, agreed: 1, silent: 1, unanswered: 1, letters: 2, minutes: 1, online: 1 },
    ...{ remarks: 5, approved: 5, daysTaken: 32, bySource: { link: 2, letter: 2, minutes: 1 } },
    counts: { accepted: 1, partly: 2, "not-accepted": 1, noted: 1, open: 0 },
  });
  expect(stats.byKind).toEqual([
    { kind: "department", bodies: 4, remarked: 1, agreed: 1, silent: 1, unanswered: 0, withdrawn: 1, remarks: 2 },
    { kind: "association", bodies: 1, remarked: 1, agreed: 0, silent: 0, unanswered: 0, withdrawn: 0, remarks: 2 },
    { kind: "unesco", bodies: 1, remarked: 0, agreed: 0, silent: 0, unanswered: 1, withdrawn: 0, remarks: 0 },
    { kind: "expert", bodies: 1, remarked: 1, agreed: 0, silent: 0, unanswered: 0, withdrawn: 0, remarks: 1 },
  ]);
  expect(stats.bySection.map(({ section, whole, remarks }) => [section?.id ?? null, whole, remarks])).toEqual([
    [null, true, 1],
    ["presentation", false, 1],
    ["assets", false, 3],
  ]);
});

test("every sum is the sum of its parts, also where a remark's place is gone and the round is open", () => {
  const sample = largeRound(300);
  const lost = remark(301, "Cơ quan, đơn vị số 1", {
    place: { section: "x", question: null, quote: null },
    disposition: null,
    approvedBy: null,
  });
  const stats = statisticsOf({ ...sample, round: { ...sample.round, closedAt: null }, remarks: [...sample.remarks, lost] });
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  expect(sum(Object.values(stats.counts))).toBe(301);
  expect(sum(Object.values(stats.bySource))).toBe(301);
  expect(sum(stats.bySection.map(({ remarks }) => remarks))).toBe(301);
  expect(sum(stats.byKind.map(({ remarks }) => remarks))).toBe(301);
  expect(stats.bySection.at(-1)).toMatchObject({ section: null, whole: false, remarks: 1 });
  expect([stats.daysTaken, stats.approved, stats.counts.open]).toEqual([null, 300, 1]);
});

test("who was asked stays asked when their link is taken back; a silence that was recorded before stays a silence", () => {
  const consultees = [
    consultee("A", { outcome: "agrees" }),
    consultee("B", { outcome: null, withdrawn: true }),
    consultee("C", { outcome: "silent", withdrawn: true }),
  ];
  const held = sampleRound({ consultees, remarks: [] });
  expect(statisticsOf(held)).toMatchObject({ asked: 3, agreed: 1, silent: 1, unanswered: 0, withdrawn: 1 });
  expect(responseSheets(held).statistics.rows).toContainEqual(["Đã thu hồi đường dẫn, không trả lời", 1]);
});

test("days are Vietnam's", () => {
  const { round } = sampleRound();
  const nine = { openedAt: new Date("2027-01-20T16:59:00Z"), closedAt: new Date("2027-01-20T17:01:00Z") };
  expect(statisticsOf(sampleRound({ round: { ...round, ...nine } })).daysTaken).toBe(2);
});

test("the sheets tell a round closed before its end to the day it was closed", () => {
  const { round } = sampleRound();
  const early = { ...round, closedAt: new Date("2027-02-11T18:00:00Z"), endsAt: new Date("2027-03-25T16:59:00Z") };
  expect(responseSheets(sampleRound({ round: early })).statistics.rows).toContainEqual(["Thời gian", "từ 20/01/2027 đến 12/02/2027"]);
});

test("the sheets: a row each remark in the order of the table, disposition and state in columns of their own, numbers as numbers", () => {
  const { remarks, statistics } = responseSheets(
    sampleRound({ consultees: [consultee("A")], remarks: [remark(7, "A", { approvedBy: null })] }),
  );
  expect(remarks.rows).toEqual([
    ["SỐ", "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "KẾT QUẢ", "NỘI DUNG TIẾP THU, GIẢI TRÌNH", "TÌNH TRẠNG"],
    [7, "Toàn bộ hồ sơ", "A\n(góp ý trực tuyến)", "Góp ý thứ 7.", "Tiếp thu", "Tiếp thu. Trả lời 7.\n[Chưa được duyệt]", "Chưa duyệt"],
  ]);
  expect(remarks.title).toBe("Đợt lấy ý kiến thứ 1, dự thảo lần 2 (DỰ THẢO để làm việc: 1/1 góp ý chưa được duyệt)");
  expect(statistics.rows).toContainEqual(["Đã gửi xin ý kiến", 1]);
  expect(statistics.rows).toContainEqual(["Toàn bộ hồ sơ", 1, 1, 0, 0, 0, 0]);
});
