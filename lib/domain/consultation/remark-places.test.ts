import { describe, expect, test } from "vitest";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { keyOf } from "./form-places";
import { placeReader } from "./remark-places";

const read = placeReader(uccn2027.sections);
const told = (text: string) => {
  const { place, known, among, more } = read(text);
  return [keyOf(place), known === "known" ? "" : known, among.map(keyOf).join(" "), more && known === "known" ? "more" : ""]
    .join(" ")
    .trim();
};

describe("a place that is known", () => {
  test.each([
    ["9.4", "question:9.4"],
    ["9,4", "question:9.4"],
    ["9.10", "question:9.10"],
    ["Câu 9.4", "question:9.4"],
    ["CÂU HỎI SỐ 9.4", "question:9.4"],
    ["Câu 9.4".normalize("NFD"), "question:9.4"],
    ["Mục 9", "section:assets"],
    ["Phần 9:", "section:assets"],
    ["Phần IX", "section:assets"],
    ["Section 9", "section:assets"],
    ["Mục 9.4: Hội chợ, hội nghị lớn trong năm năm qua", "question:9.4"],
    ["Mục 9. 3 thế mạnh", "section:assets"],
    ["Mục 9, câu 9.4", "question:9.4"],
    ["Mục 9 (câu 9.4)", "question:9.4"],
    ["9.4 - 3 hội chợ", "question:9.4"],
    ["8", "question:8"],
    ["Câu 10.3.1", "question:10.3.1"],
    ["Mục 4–5", "section:field"],
    ["mục 4-5", "section:field"],
    ["Mục 5", "section:field"],
    ["Phụ lục", "section:annexes"],
    ["Phụ lục 2", "question:A.2"],
    ["A.2", "question:A.2"],
    ["Thế mạnh so sánh trong lĩnh vực sáng tạo", "section:assets"],
    ["the manh so sanh trong linh vuc sang tao", "section:assets"],
    ["Kế hoạch hành động bốn năm", "section:action-plan"],
    ["Phần Giá trị gia tăng", "section:added-value"],
    ["Toàn bộ", "whole"],
    ["Chung", "whole"],
    ["Góp ý chung", "whole"],
    ["Toàn bộ dự thảo hồ sơ", "whole"],
    ["General comments", "whole"],
  ])("%s", (text, place) => expect(told(text)).toBe(place));
});

describe("with words that say more than the place", () => {
  test.each([
    ["Trang 12, mục 9.4", "question:9.4   more"],
    ["Mục 9.4, trang 12, dòng 3", "question:9.4   more"],
    ["Câu 9.4a", "question:9.4   more"],
    ["9.4.2", "question:9.4   more"],
  ])("%s", (text, place) => expect(told(text)).toBe(place));
});

describe("several places at once", () => {
  test.each([
    ["câu 9.4 và 9.5", "section:assets ambiguous question:9.4 question:9.5"],
    ["9.4; 9.5; 9.6", "section:assets ambiguous question:9.4 question:9.5 question:9.6"],
    ["Mục 9 và Mục 10", "whole ambiguous section:assets section:action-plan"],
    ["Câu 10.3", "section:action-plan ambiguous question:10.3.1 question:10.3.2"],
    ["Câu 9.5. Hội chợ, hội nghị lớn trong năm năm qua", "section:assets ambiguous question:9.5 question:9.4"],
  ])("%s", (text, place) => expect(told(text)).toBe(place));
});

test.each(["Điều 5, khoản 2", "Trang 12", "Năm 2025", "Lời mở đầu", "99", "I"])("%s is none of the form's places", (text) =>
  expect(told(text)).toBe("whole unknown"),
);
