import { expect, test } from "vitest";
import { libreOffice, poppler, sheetInCalc } from "@/lib/cli/testing/read-paper";
import { cellText } from "@/lib/domain/consultation/response-cells";
import { responseSheets } from "@/lib/domain/consultation/response-sheets";
import { responseTable } from "@/lib/domain/consultation/response-table";
import { roundLetter } from "@/lib/domain/consultation/round-letter";
import { hostile, largeRound, remark, sampleRound } from "@/lib/domain/consultation/sample-round";
import { roundHints, roundLetters } from "@/lib/rulebook/letters/round";
import { printOfficialPaper } from "../letters/official-paper";
import { wordText } from "../letters/word-text";
import { printResponsesDocx, printResponsesXlsx } from "./print-responses";

const sample = sampleRound();
const odd = hostile.map((body, index) => remark(index + 10, "Hội Đầu bếp Việt Nam", { body, answer: `Đã sửa ${index}` }));
const held = sampleRound({ remarks: [...sample.remarks, ...odd] });
const squeezed = (text: string) => text.replace(/[\s\u00a0]+/g, "");

/** Where each text stands after the one before it; -1 for one that is not there. */
function inOrder(text: string, parts: readonly string[]): readonly string[] {
  let from = 0;
  return parts.filter((part) => {
    const found = text.indexOf(squeezed(part), from);
    if (found >= 0) from = found + squeezed(part).length;
    return found < 0;
  });
}

test("LibreOffice reads every remark, its body, its words and its answer out of the DOCX, in order and unchanged", async () => {
  const table = responseTable(held);
  const docx = await printResponsesDocx(table);
  const text = squeezed(new TextDecoder().decode(libreOffice(docx, "txt")));
  // A cell that is merged is read once.
  const parts = table.rows.flatMap(({ place, subject, remark: said, answer, together }) => [
    ...(together ? [] : [place]),
    ...[subject, said],
    ...(together ? [] : [answer]),
  ]);
  expect(
    inOrder(
      text,
      parts.map((cell) => wordText(cellText(cell))),
    ),
  ).toEqual([]);
  expect(parts.length).toBe(table.rows.length * 4 - 2);
});

test("as a PDF it keeps the Quốc hiệu on one line, its number and date empty, and its head on every page", async () => {
  const pdf = libreOffice(await printResponsesDocx(responseTable(largeRound(60))), "pdf");
  const text = poppler("pdftotext", pdf, "-layout");
  expect(text).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
  expect(text).toMatch(/Số: +\/\[ký hiệu\]/);
  expect(text).toMatch(/Huế, ngày +tháng +năm/);
  expect(poppler("pdfinfo", pdf)).toMatch(/Page size: +841\.\d+ x 595/);
  const tabled = text.split("\f").filter((page) => page.includes("Đề nghị bổ sung"));
  expect(tabled.length).toBeGreaterThan(5);
  expect(tabled.filter((page) => !page.includes("NỘI DUNG TIẾP THU, GIẢI TRÌNH"))).toEqual([]);
});

test("a thousand remarks come back out of the DOCX, each once and in order", async () => {
  const table = responseTable(largeRound(1000));
  const text = squeezed(new TextDecoder().decode(libreOffice(await printResponsesDocx(table), "txt")));
  expect(
    inOrder(
      text,
      table.rows.map(({ remark: said }) => wordText(cellText(said))),
    ),
  ).toEqual([]);
});

test("Calc reads the workbook as it was meant: the same words in the same cells, no formula", async () => {
  const sheets = responseSheets(held);
  const xlsx = await printResponsesXlsx(sheets);
  const texts = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.map((value) => wordText(String(value))));
  expect(sheetInCalc(xlsx, 1)).toEqual(texts(sheets.remarks.rows));
  const width = Math.max(...sheets.statistics.rows.map((row) => row.length));
  expect(sheetInCalc(xlsx, 2)).toEqual(texts(sheets.statistics.rows).map((row) => [...row, ...Array(width - row.length).fill("")]));
});

test.each(["ask-opinions", "invite"] as const)("the letter %s is read back whole", async (kind) => {
  const paper = roundLetter(roundLetters[kind], sample, {}, roundHints);
  const text = squeezed(new TextDecoder().decode(libreOffice(await printOfficialPaper(paper), "txt")));
  const words = paper.body.map((block) => (block.type === "pairs" ? "" : block.line.map(({ text: part }) => part).join("")));
  expect(inOrder(text, [...(paper.type ? [paper.type] : []), ...words, "Nơi nhận:"])).toEqual([]);
});

const counted = (count: number) => Array.from({ length: count }, (_, at) => `từ${at}`);
const twice = (body: string) => sampleRound({ remarks: [remark(1, "Sở Du lịch", { body }), remark(2, "Sở Du lịch", { body })] });
const unseen = (words: readonly string[], text: string) =>
  words.filter((word) => text.match(new RegExp(`${word}(?!\\d)`, "g"))?.length !== 2);

test("a row longer than a page goes on under a head on every page, also the last one", async () => {
  const words = counted(1_500);
  const docx = await printResponsesDocx(responseTable(twice(words.join(" "))));
  const pages = poppler("pdftotext", libreOffice(docx, "pdf"), "-layout").split("\f");
  const tabled = pages.filter((page) => /từ\d/.test(page));
  expect(tabled.length).toBeGreaterThan(2);
  expect(tabled.filter((page) => !page.includes("NỘI DUNG TIẾP THU, GIẢI TRÌNH"))).toEqual([]);
  expect(unseen(words, pages.join(""))).toEqual([]);
});

test("wrapped words of the workbook are seen wholly", async () => {
  const words = counted(200);
  const xlsx = await printResponsesXlsx(responseSheets(twice(words.join(" "))));
  expect(unseen(words, poppler("pdftotext", libreOffice(xlsx, "pdf"), "-layout"))).toEqual([]);
});
