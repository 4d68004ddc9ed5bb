import { expect, test } from "vitest";
import { roundFileName, roundFiles, roundFileType } from "./round-files";

test("a file is called what it is in Vietnamese, with its round and city; a working copy says so", () => {
  const about = { city: "Huế", year: 2027, round: 2 };
  expect(roundFiles.map((file) => roundFileName(file, about))).toEqual([
    "Bảng tổng hợp, tiếp thu, giải trình ý kiến, đợt 2 - Huế 2027.docx",
    "Bảng tổng hợp, tiếp thu, giải trình ý kiến, đợt 2 - Huế 2027.xlsx",
    "Bảng tổng hợp, tiếp thu, giải trình ý kiến, đợt 2 - Huế 2027.pdf",
    "Công văn lấy ý kiến, đợt 2 - Huế 2027.docx",
    "Giấy mời, đợt 2 - Huế 2027.docx",
  ]);
  expect(roundFileName("responses.pdf", { ...about, working: true })).toMatch(/Huế 2027 \(bản làm việc\)\.pdf$/);
});

test("every file has its own media type", () => {
  expect(roundFiles.map(roundFileType).map((type) => type.split(".").at(-1))).toEqual([
    "document",
    "sheet",
    "application/pdf",
    "document",
    "document",
  ]);
});
