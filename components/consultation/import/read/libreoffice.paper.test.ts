import { beforeAll, expect, test } from "vitest";
import { wordFile } from "@/lib/cli/testing/office-files";
import { libreOffice } from "@/lib/cli/testing/read-paper";
import { keyOf } from "@/lib/domain/consultation/form-places";
import { understand } from "@/lib/domain/consultation/understand";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { readBytes } from "./read-file";

// A table of remarks that went through another program, as a body's answer does.
let written: Uint8Array;
beforeAll(async () => {
  written = await wordFile([
    ["NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"],
    [{ text: "I. Góp ý cụ thể", across: 4 }],
    [{ text: "Câu 9.4", down: 2 }, "Sở Du lịch", "Bổ sung “Hội chợ” & số liệu\nnăm 2025", ""],
    ["Sở Du lịch", { text: "Thay ảnh", picture: true }, ""],
    ["Toàn bộ", "Sở Du lịch", { text: "Thống nhất".normalize("NFD") }, ""],
  ]);
});

const expected = [
  [3, "question:9.4", "Bổ sung “Hội chợ” & số liệu\nnăm 2025", false],
  [4, "question:9.4", "Thay ảnh", false],
  [5, "whole", "Thống nhất", true],
];

test.each([
  ["docx", "Góp ý.docx"],
  ["html", "Góp ý.xls"],
] as const)("saved as %s by LibreOffice it is understood the same", (format, name) => {
  const { tables } = readBytes(name, libreOffice(written, format));
  const { rows, troubles } = understand(tables[0] ?? { rows: [] }, uccn2027.sections);
  expect(rows.map(({ line, place, body, agrees }) => [line, keyOf(place), body, agrees])).toEqual(expected);
  expect(troubles.map(({ code, line }) => `${code} ${line}`)).toEqual(["heading-row 2", "picture 4", "merged-rows 4"]);
});

test.each([
  ["doc", "old-format"],
  ["odt", "other-format"],
  ["pdf", "other-format"],
] as const)("saved as .%s it is refused as %s", (format, code) => {
  expect(readBytes(`x.${format}`, libreOffice(written, format)).troubles).toEqual([{ code }]);
});
