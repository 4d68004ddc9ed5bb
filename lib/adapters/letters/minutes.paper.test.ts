import { expect, test } from "vitest";
import { libreOffice, poppler } from "@/lib/cli/testing/read-paper";
import { lineText } from "@/lib/domain/letter-lines";
import { drawMinutes } from "@/lib/domain/review/minutes";
import { sampleMinutes } from "@/lib/domain/review/sample-session";
import { minutesHints, minutesPaper } from "@/lib/rulebook/letters/minutes";
import { printMinutes } from "./minutes";

const squeezed = (text: string) => text.replace(/[\s\u00a0]+/g, "");
const draw = (...held: Parameters<typeof sampleMinutes>) => drawMinutes(minutesPaper, minutesHints, sampleMinutes(...held));

test("every word of the minutes is read back out of the DOCX, in order, with both hands", async () => {
  const minutes = draw();
  const text = squeezed(new TextDecoder().decode(libreOffice(await printMinutes(minutes), "txt")));
  const words = [
    "BIÊN BẢN",
    lineText(minutes.abstract),
    ...minutes.body.map((block) => (block.type === "pairs" ? "" : lineText(block.line))),
    ...["THƯ KÝ", "Đinh Quang Huy", "CHỦ TRÌ", "Phạm Thị Thu Hằng", "Nơi nhận:"],
  ];
  let from = 0;
  const lost = words.filter((each) => {
    const found = text.indexOf(squeezed(each), from);
    if (found >= 0) from = found + squeezed(each).length;
    return found < 0;
  });
  expect(lost).toEqual([]);
  expect(words.length).toBeGreaterThan(30);
});

test("as a PDF it keeps the Quốc hiệu on one line, its number and date empty, pages numbered from the second on", async () => {
  const long = Array.from({ length: 60 }, (_, at) => `Điều kiện thứ ${at + 1}, ghi rõ nguồn và thời hạn thực hiện`);
  const pdf = libreOffice(await printMinutes(draw({ conditions: long })), "pdf");
  const text = poppler("pdftotext", pdf, "-layout");
  expect(text).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
  expect(text).toMatch(/Số: +\/BB-\[tên viết tắt\]/);
  expect(text).toMatch(/, ngày +tháng +năm/);
  const pages = text.split("\f").filter((page) => page.trim() !== "");
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]?.trim()).not.toMatch(/^1\b/);
  expect(pages[1]?.trim()).toMatch(/^2\b/);
  expect(pages.at(-1)).toContain("Đinh Quang Huy");
  expect(poppler("pdfinfo", pdf)).toMatch(/Page size: +595\.\d+ x 841/);
  expect(poppler("pdffonts", pdf)).not.toBe("");
});

test("the same session gives the same bytes", async () => {
  const [one, other] = await Promise.all([printMinutes(draw()), printMinutes(draw())]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
