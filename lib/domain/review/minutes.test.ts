import { describe, expect, test } from "vitest";
import { type LetterBlock, lineText } from "../letter-lines";
import { drawMinutes, type MinutesFacts, minutesName } from "./minutes";
import { sampleMinutes } from "./sample-session";

const template = {
  ...{ issuer: "{issuer}", symbol: "BB", place: "{place}", type: "BIÊN BẢN", abstract: "Họp thẩm định {city}, {field}, {year}" },
  ...{ to: [], basis: [], body: [], recipients: ["{team}"], office: "office", signatory: "{chair}" },
};
const hints = { issuer: "Tên cơ quan", place: "địa danh", chair: "chủ trì", secretary: "thư ký", held: "giờ, ngày", venue: "địa điểm" };
const draw = (facts: MinutesFacts) => drawMinutes(template, { ...hints, view: "ý kiến", decision: "quyết định", present: "ai" }, facts);
const said = (block: LetterBlock) => (block.type === "pairs" ? "" : lineText(block.line));
const body = (facts: MinutesFacts) => draw(facts).body.map(said);

describe("the minutes", () => {
  test("say who, when and where in Vietnam's own time, and each of its parts", () => {
    const text = body(sampleMinutes());
    expect(text).toContain("Thời gian: 01 giờ 30, ngày 03 tháng 02 năm 2027.");
    expect(text.filter((line) => /^[IV]+\. /.test(line))).toHaveLength(6);
    expect(lineText(draw(sampleMinutes()).abstract)).toBe("Họp thẩm định Huế, ẩm thực, 2027");
    expect([lineText(draw(sampleMinutes()).secretary), lineText(draw(sampleMinutes()).signatory)]).toEqual([
      "Đinh Quang Huy",
      "Phạm Thị Thu Hằng",
    ]);
  });

  test("tell each sheet's total, and what they disagreed on alone, the most first", () => {
    const text = body(sampleMinutes());
    expect(text).toContain("Hoàng Đức Kiên: 68 trên 100 điểm. Đề nghị: đạt, kèm điều kiện.");
    const spread = text.filter((line) => line.includes("điểm, trung bình"));
    expect(spread).toEqual(["2. Kinh phí: từ 3 đến 8 điểm, trung bình 5,5.", "1. Kế hoạch: từ 8 đến 9 điểm, trung bình 8,5."]);
    expect(text).toContain("Điểm thống nhất theo tiêu chí. Tổng điểm thống nhất: 74,5 trên 100.");
    expect(text).toContain("1. Kế hoạch (trọng số 50%): 8,5 điểm. Sát thực tế.");
  });

  test("name findings by weight, conditions by number, and the decision", () => {
    const text = body(sampleMinutes());
    expect(text.filter((line) => line.startsWith("Điểm ") && line.includes("("))).toEqual([
      "Điểm 2 (phải sửa trước khi đi tiếp, đã xong): Câu 10.3 thiếu nguồn.",
      "Điểm 1 (có thể sửa): Thêm ảnh.",
    ]);
    expect(text).toEqual(expect.arrayContaining(["1. Ghi rõ nguồn kinh phí.", "2. Thay ảnh số 2."]));
    expect(text.find((line) => line.startsWith("Hồ sơ đạt, với điều kiện"))).toBeDefined();
  });

  test("read nothing that was typed as a template, and keep every paragraph of the view", () => {
    const { body: blocks } = draw(sampleMinutes());
    const text = blocks.map(said);
    expect(text).toEqual(expect.arrayContaining(["Hồ sơ có sức thuyết phục.", "Cần rõ hơn về [kinh phí]."]));
    expect(text).toContain("Đại diện {signatory}.");
    expect(JSON.stringify(blocks)).toBe(JSON.stringify(blocks).normalize("NFC"));
  });

  test("leave a blank for what is not known, and say so where there was no sheet and no condition", () => {
    const empty = { heldAt: null, place: "", chair: "", present: [], agreed: {}, view: " ", conditions: [], decision: null };
    const text = body(sampleMinutes(empty, { sheets: [], findings: [] }));
    expect(text).toEqual(
      expect.arrayContaining([
        "Thời gian: [giờ, ngày].",
        "Địa điểm: [địa điểm].",
        "Chủ trì: [chủ trì].",
        "[ai].",
        "Không có phiếu thẩm định nào được nộp trước phiên họp.",
        "[ý kiến]",
        "Không có điều kiện.",
        "[quyết định]",
      ]),
    );
    expect(text.join()).not.toMatch(/undefined|null/);
  });

  test("are called so that a working copy is not taken for the final one", () => {
    const about = { city: "Huế", year: 2027, cycle: 2 };
    expect(minutesName({ ...about, decided: true })).toBe("Biên bản họp thẩm định, vòng 2 - Huế 2027.docx");
    expect(minutesName({ ...about, decided: false })).toContain("(bản làm việc)");
  });
});
