import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { complaintsOf, printPdf } from "./pdf";
import { letters, paragraph, samplePacket } from "./sample";

const folder = mkdtempSync(path.join(tmpdir(), "pdf-"));
let pdf: Uint8Array = new Uint8Array();
let text = "";
let lines: string[] = [];

beforeAll(async () => {
  pdf = await printPdf(samplePacket());
  text = poppler("pdftotext", pdf);
  lines = text.split("\n");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What another program than ours reads in the file; without poppler nothing here is proved, so its absence is a failure. */
function poppler(tool: "pdftotext" | "pdfinfo" | "pdffonts", bytes: Uint8Array, ...options: string[]): string {
  const file = path.join(folder, "read.pdf");
  writeFileSync(file, bytes);
  try {
    return execFileSync(tool, [...options, file, ...(tool === "pdftotext" ? ["-"] : [])], {
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
  } catch (error) {
    throw new Error(`${tool} of poppler is needed to read the print back (Debian: apt install poppler-utils)`, { cause: error });
  }
}

it("prints all 134 letters of Vietnamese unchanged, in NFC", () => {
  expect(new Set(letters).size).toBe(134);
  expect(text.replaceAll("\n", "")).toContain(letters.join(""));
  expect(text).toBe(text.normalize("NFC"));
  expect(text).not.toMatch(/\ufffd/);
  expect(lines).toContain("Tách dấu: Nguyễn Thị Ánh Tuyết");
});

it("shows a box for what no font can draw, and keeps the rest of the sentence", () => {
  expect(lines).toContain("Mặt cười 😀 và chữ □ ở giữa câu, chuông và ô riêng .");
  expect(lines).toContain("Ký hiệu có thật: → ☐ ☑ ✓ ₫ €");
});

it("prints markup and code as the text it is", () => {
  expect(lines).toContain('#read("/etc/passwd") và $x^2$ và *đậm* <nhãn> @ai');
  expect(text).not.toContain("root:");
});

it("prints headings, contents, page numbers, notes, the draft's mark, what is unanswered, and the annexes", () => {
  for (const line of [
    "Mục lục",
    "8 Quá trình xây dựng hồ sơ",
    "8.2 Những gì bất thường",
    "Chữ đậm ☑ và nghiêng.",
    "312 / 350 từ",
    "Chưa trả lời",
    "Thư cam kết của Chủ tịch",
  ]) {
    expect(lines).toContain(line);
  }
  expect(text).toContain("A.1 · phu-luc/01-thu-cam-ket.pdf · 1,5 MB");
  expect(text).toContain("SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(poppler("pdfinfo", pdf))?.[1]);
  expect(pages).toBeGreaterThan(3);
  for (let page = 2; page <= pages; page++) expect(lines).toContain(`Trang ${page} / ${pages}`);
  expect(lines.filter((line) => line === "Chưa trả lời")).toHaveLength(2);
  expect(lines.filter((line) => line === "Bản nháp")).toHaveLength(pages);
  expect(lines.filter((line) => line === "Khoản mục").length).toBeGreaterThan(1);
});

it("sets bilingual columns in reading order, and carries a tag tree with each part's role", () => {
  const tree = poppler("pdfinfo", pdf, "-struct-text");
  for (const role of ["Document", "H1", "H2", "H3", "P", "L", "LI", "Table", "THead", "TH", "TD", "TOC", "TOCI"]) {
    expect(tree).toMatch(new RegExp(`^ *${role}\\b`, "m"));
  }
  const spoken = tree.replace(/\s+/g, " ");
  expect(spoken.lastIndexOf("Tổ công tác")).toBeLessThan(spoken.indexOf("The working group"));
  expect(tree.match(/^ *Table\b/gm)).toHaveLength(1);
});

it("embeds its own fonts and none of the machine's, and names the document", () => {
  const fonts = poppler("pdffonts", pdf).split("\n").slice(2).filter(Boolean);
  const names = fonts.map((line) => line.replace(/^[A-Z]{6}\+(\S+).*$/, "$1")).sort();
  expect(names).toEqual([
    "BeVietnamPro-Regular",
    "BeVietnamPro-SemiBold",
    "DejaVuSans",
    "NotoSerif-Bold",
    "NotoSerif-Italic",
    "NotoSerif-Regular",
  ]);
  expect(fonts.every((line) => /yes yes yes/.test(line))).toBe(true);
  const about = poppler("pdfinfo", pdf);
  expect(about).toMatch(/^Title: +Hồ sơ ứng cử/m);
  expect(about).toMatch(/^Author: +Ủy ban nhân dân thành phố Huế$/m);
  const raw = Buffer.from(pdf).toString("latin1");
  expect(raw).toContain("/Lang (vi)");
  expect(raw).toContain("pdfaid:part>2</pdfaid:part");
  expect(raw).toMatch(/pdfaid:conformance>A</);
  expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(raw).toMatch(/\/DisplayDocTitle true/);
});

it("gives the same bytes for the same packet, several at a time, and other bytes for another instant", async () => {
  const same = await Promise.all([1, 2, 3].map(() => printPdf(samplePacket())));
  for (const copy of same) expect(Buffer.from(copy).equals(Buffer.from(pdf))).toBe(true);
  const later = await printPdf(samplePacket({ at: "2026-11-23T03:42:10.000Z" }));
  expect(Buffer.from(later).equals(Buffer.from(pdf))).toBe(false);
}, 60_000);

it("survives more prints than one worker makes", async () => {
  const small = samplePacket({ sections: [], files: [], facts: [], subtitle: "", draft: false });
  for (let i = 0; i < 25; i++) expect((await printPdf(small)).length).toBeGreaterThan(1000);
}, 120_000);

it("refuses the twenty-second at once, and a packet it cannot date or name a language for", async () => {
  const all = await Promise.allSettled(Array.from({ length: 23 }, () => printPdf(samplePacket())));
  expect(all.filter((one) => one.status === "rejected").map((one) => String(one.reason))).toEqual([
    "Error: Too many prints are waiting",
    "Error: Too many prints are waiting",
  ]);
  await expect(printPdf(samplePacket({ at: "hôm nay" }))).rejects.toThrow("Not an instant");
  await expect(printPdf(samplePacket({ language: "tiếng Việt" }))).rejects.toThrow("Not a language");
}, 120_000);

it("says plainly why a print failed, and prints the next one", async () => {
  const endless = samplePacket({ sections: [{ number: "1", title: "dài ".repeat(20_000), answers: [] }] });
  await expect(printPdf(endless)).rejects.toThrow(/^PDF\/A-2a error: a PDF string is longer than 32767 characters$/);
  expect((await printPdf(samplePacket())).length).toBe(pdf.length);
}, 60_000);

it("tells everything the printer has against a packet, under both standards, and nothing of a good one", async () => {
  expect(await complaintsOf(samplePacket())).toEqual([]);
  const title = "dài ".repeat(20_000);
  expect(await complaintsOf(samplePacket({ title: "", sections: [{ number: "1", title, answers: [] }] }))).toEqual([
    "PDF/A-2a error: a PDF string is longer than 32767 characters",
    "PDF/UA-1 error: missing document title",
  ]);
}, 60_000);

it("bears empty parts, ragged tables and words without end", async () => {
  const blocks = [
    { type: "paragraph" as const, runs: [] },
    { type: "list" as const, ordered: true, items: [] },
    { type: "list" as const, ordered: false, items: [[]] },
    { type: "pairs" as const, rows: [] },
    { type: "table" as const, head: [], rows: [] },
    { type: "table" as const, head: ["một"], rows: [["1", "2", "3"], []] },
    { type: "table" as const, head: [], rows: [["a"]] },
    { type: "table" as const, head: ["chỉ đầu bảng", "x"], rows: [] },
    { type: "subheading" as const, text: "Mục con" },
    paragraph("x".repeat(3000)),
    paragraph("dòng một\r\ndòng hai"),
  ];
  const texts = ["vi", "en", "fr"].map((language) => ({ language, blocks }));
  const answers = [
    { number: "", title: "Một câu", texts },
    { number: "2", title: "Hai câu", texts: texts.slice(1) },
  ];
  const printedText = poppler("pdftotext", await printPdf(samplePacket({ sections: [{ number: "", title: "Mục", answers }] })));
  expect(printedText.replace(/\s/g, "")).toContain("x".repeat(200));
  expect(printedText.split("\n")).toEqual(expect.arrayContaining(["dòng một", "dòng hai"]));
}, 60_000);
