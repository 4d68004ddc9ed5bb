import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { poppler } from "@/lib/cli/testing/read-paper";
import { responseSheets } from "@/lib/domain/consultation/response-sheets";
import { responseTable } from "@/lib/domain/consultation/response-table";
import { hostile, largeRound, remark, sampleRound } from "@/lib/domain/consultation/sample-round";
import { printResponsesDocx, printResponsesPdf, printResponsesXlsx } from "./print-responses";

const at = new Date("2027-02-20T02:00:00Z");
const sample = sampleRound();
const open = sampleRound({
  remarks: hostile.map((body, index) => remark(index + 1, "Sở Du lịch", { body, answer: body, approvedBy: null })),
});
const documentOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
const millimetres = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;

describe("the Word document", () => {
  let xml = "";
  beforeAll(async () => {
    xml = documentOf(await printResponsesDocx(responseTable(sample)));
  });

  test("is A4 lying, with the margins of the decree", () => {
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="16838" w:h="11906" w:orient="landscape"/);
    const margin = (side: string) => millimetres(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]);
    expect(["top", "right", "bottom", "left"].map((side) => Math.round(margin(side)))).toEqual([20, 15, 20, 30]);
  });

  test("repeats a head of 12 points, bold; rows may break; no two tables touch", () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const head = /<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>(.*?)<\/w:tr>/s.exec(xml)?.[1] ?? "";
    expect([...head.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => half)).toEqual(["24", "24", "24", "24"]);
    expect(head.match(/<w:b\/>/g)).toHaveLength(4);
    // Head and foot of the paper, and the head row: nothing else is held together.
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml).not.toContain("</w:tbl><w:tbl>");
  });

  test("merges place and answer of what is answered together, and nothing else", () => {
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(2);
  });

  test("is Times New Roman alone and holds the Quốc hiệu together", () => {
    expect(xml).toContain("CHỦ\u00a0NGHĨA\u00a0VIỆT\u00a0NAM");
    expect(xml).not.toMatch(/w:ascii="(?!Times New Roman)/);
  });
});

test("every printer gives the same bytes for the same round", async () => {
  const print = () =>
    Promise.all([
      printResponsesDocx(responseTable(open)),
      printResponsesXlsx(responseSheets(open)),
      printResponsesPdf(responseTable(open), at),
    ]);
  const first = await print();
  // A ZIP counts in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const second = await print();
  expect(second.map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual(first.map((bytes) => Buffer.from(bytes).toString("base64")));
}, 60_000);

describe("the PDF", () => {
  test("shows what was typed as text, a box for what no font draws, and repeats its head row, tagged and with fonts embedded", async () => {
    const pdf = await printResponsesPdf(responseTable(open), at);
    const text = poppler("pdftotext", pdf, "-layout");
    const flat = text.replace(/\s+/g, "");
    for (const part of [
      '=cmd|"/ccalc"!A1',
      "+84234&<w:p></w:t>]]>",
      "#setpage(fill:red)",
      "$x^2$*đậm*<nhãn>@ai",
      "NguyễnThịÁnhTuyếtđềnghị",
    ])
      expect(flat).toContain(part);
    expect(text).not.toContain("root:");
    expect(text).toContain("□");
    expect(text.match(/NỘI DUNG GÓP Ý/g)?.length).toBeGreaterThan(2);
    expect(text).toContain("(DỰ THẢO để làm việc: 7/7 góp ý chưa được duyệt)");
    expect(poppler("pdfinfo", pdf)).toMatch(/Tagged: +yes/);
    const tree = poppler("pdfinfo", pdf, "-struct-text");
    for (const role of ["Table", "THead", "TH", "TD"]) expect(tree).toMatch(new RegExp(`^ *${role}\\b`, "m"));
    const fonts = poppler("pdffonts", pdf).split("\n").slice(2).filter(Boolean);
    expect(fonts.every((line) => /NotoSerif|DejaVuSans/.test(line) && /yes yes yes/.test(line))).toBe(true);
  }, 60_000);
});

test("a thousand remarks are printed in seconds, and the event loop stays free meanwhile", async () => {
  const held = largeRound(1000);
  const table = responseTable(held);
  await printResponsesDocx(responseTable(sample));
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const timed = async (print: () => Promise<Uint8Array>) => {
    const start = performance.now();
    const bytes = await print();
    return { bytes, took: Math.round(performance.now() - start) };
  };
  const docx = await timed(() => printResponsesDocx(table));
  const xlsx = await timed(() => printResponsesXlsx(responseSheets(held)));
  const pdf = await timed(() => printResponsesPdf(table, at));
  clearInterval(beat);
  console.log(
    `1,000 remarks: DOCX ${docx.took} ms, XLSX ${xlsx.took} ms, PDF ${pdf.took} ms; the loop waited ${Math.round(longest)} ms at most`,
  );
  expect(documentOf(docx.bytes).match(/Góp ý thứ|\(\d+\) /g)?.length).toBeGreaterThanOrEqual(1000);
  expect(docx.took).toBeLessThan(10_000);
  expect(pdf.took).toBeLessThan(30_000);
  expect(longest).toBeLessThan(300);
}, 120_000);
