import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { printDocx } from "./docx";
import { letters, paragraph, samplePacket } from "./sample";

let docx: Uint8Array = new Uint8Array();
let parts: Readonly<Record<string, string>> = {};
const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const body = () => parts["word/document.xml"] ?? "";
/** The paragraphs of the document, each with its style and its words. */
const paragraphs = () =>
  [...body().matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = ""]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1],
    words: [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(""),
    inside,
  }));
// The last one: headings stand in the contents as well.
const found = (words: string) => paragraphs().findLast((each) => each.words === words);

beforeAll(async () => {
  docx = await printDocx(samplePacket());
  parts = partsOf(docx);
}, 60_000);

it("holds every letter as it was typed, in NFC, and what print cannot show as well", () => {
  expect(found(letters.join(""))).toBeDefined();
  expect(found("Mặt cười 😀 và chữ 漢 ở giữa câu, chuông  và ô riêng \ue000.")).toBeDefined();
  expect(found("Tách dấu: Nguyễn Thị Ánh Tuyết")).toBeDefined();
  expect(body()).toBe(body().normalize("NFC"));
});

it("sets headings, notes and lists in styles of their own, in Times New Roman", () => {
  expect(found("8 Quá trình xây dựng hồ sơ")?.style).toBe("Heading1");
  expect(found("8.1 Các chữ cái")?.style).toBe("Heading2");
  expect(found("Sáng kiến một")?.style).toBe("Heading3");
  expect(found("312 / 350 từ")?.style).toBe("FormNote");
  const levels = ["Ý lớn thứ nhất", "Ý nhỏ bên trong", "Ý nhỏ nhất"].map(
    (words) => /<w:ilvl w:val="(\d)"/.exec(found(words)?.inside ?? "")?.[1],
  );
  expect(levels).toEqual(["0", "1", "2"]);
  expect(parts["word/styles.xml"]).toContain('w:ascii="Times New Roman"');
  expect(body()).not.toMatch(/w:ascii="(?!Times New Roman)/);
});

it("lists the contents, repeats the head of a table, and says what it is on every page", () => {
  expect(body()).toMatch(/<w:instrText[^>]*>TOC /);
  expect(parts["word/settings.xml"]).not.toContain("updateFields");
  expect(body().match(/<w:tblHeader\/>/g)).toHaveLength(3);
  const header = Object.entries(parts).filter(([name, part]) => name.startsWith("word/header") && part.includes("Hồ sơ ứng cử"));
  expect(header.map(([, part]) => part.includes("Bản nháp"))).toEqual([true]);
  expect(Object.values(parts).some((part) => part.includes("NUMPAGES"))).toBe(true);
});

it("names the language of each run, in two columns under the names of their languages", () => {
  const tongue = (start: string) =>
    /<w:lang w:val="([\w-]+)"/.exec(paragraphs().find(({ words }) => words.startsWith(start))?.inside ?? "")?.[1];
  expect([tongue("Tổ công tác đã"), tongue("The working group"), tongue("160 / 350 words")]).toEqual(["vi-VN", "en-GB", "en-GB"]);
  const table = body().slice(body().lastIndexOf("<w:tbl>", body().indexOf("Tổ công tác đã")));
  expect(table.indexOf("Tiếng Việt")).toBeLessThan(table.indexOf("Tiếng Anh"));
  expect(table.match(/<w:gridCol /g)?.length).toBeGreaterThanOrEqual(2);
});

it("holds no mark of a draft where it is none, and no word of markup taken for markup", async () => {
  const clean = partsOf(await printDocx(samplePacket({ draft: false, title: '<b> & "x" {PAGE}' })));
  expect(Object.values(clean).filter((part) => part.includes("Bản nháp"))).toEqual([]);
  expect(clean["word/document.xml"]).toContain("&lt;b&gt; &amp; ");
}, 60_000);

it("gives the same bytes for the same packet, without a trace of the clock or the zone", async () => {
  const [same, later] = await Promise.all([printDocx(samplePacket()), printDocx(samplePacket({ at: "2026-11-23T03:42:10.000Z" }))]);
  expect(Buffer.from(same).equals(Buffer.from(docx))).toBe(true);
  expect(Buffer.from(later).equals(Buffer.from(docx))).toBe(false);
  const dates = [...(parts["docProps/core.xml"] ?? "").matchAll(/W3CDTF">([^<]*)</g)].map(([, date]) => date);
  expect(dates).toEqual(["2026-11-22T03:42:10Z", "2026-11-22T03:42:10Z"]);
  // Time and day of the first entry as every zone reads them: noon, 1 January 1980.
  expect([...docx.subarray(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00]);
}, 60_000);

it("bears empty parts, ragged tables and lists of nothing, and refuses a packet without an instant", async () => {
  const blocks = [
    { type: "paragraph" as const, runs: [] },
    { type: "list" as const, ordered: true, items: [] },
    { type: "list" as const, ordered: false, items: [[], [{ type: "list" as const, ordered: true, items: [[paragraph("trong")]] }]] },
    { type: "pairs" as const, rows: [] },
    { type: "table" as const, head: [], rows: [] },
    { type: "table" as const, head: ["một"], rows: [["1", "2", "3"], []] },
    { type: "subheading" as const, text: "x".repeat(700) },
    paragraph("dòng một\r\ndòng hai"),
  ];
  const answers = [{ number: "", title: "Một câu", texts: [{ language: "all", blocks }] }];
  const made = partsOf(await printDocx(samplePacket({ sections: [{ number: "", title: "Mục", answers }], files: [] })));
  expect(made["word/document.xml"]).toMatch(/dòng một<\/w:t>.*<w:br\/>.*dòng hai/s);
  await expect(printDocx(samplePacket({ at: "hôm nay" }))).rejects.toThrow();
}, 60_000);
