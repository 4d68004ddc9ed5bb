import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { OfficialPaper, UnescoLetter } from "@/lib/domain/letter-lines";
import { printOfficialPaper } from "./official-paper";
import { printUnescoLetter } from "./unesco-letter";

const line = (text: string) => [{ text }];

const paper: OfficialPaper = {
  issuer: line("Ủy ban nhân dân thành phố Huế"),
  symbol: [{ text: "UBND-" }, { text: "[đơn vị soạn]", blank: true }],
  place: line("Huế"),
  abstract: line("đề nghị có thư"),
  to: [line("Ủy ban Quốc gia UNESCO Việt Nam")],
  basis: [line("Căn cứ một"), line("Căn cứ hai")],
  body: [
    { type: "paragraph", line: line("Đoạn <một> & hai./.") },
    { type: "heading", line: line("1. Mục") },
    { type: "item", line: line("ý") },
  ],
  recipients: [line("Như trên"), line("Lưu: VT")],
  office: [line("TM. ỦY BAN NHÂN DÂN"), line("CHỦ TỊCH")],
  signatory: line("Nguyễn Văn A"),
};

type Read = { readonly xml: string; readonly paragraphs: readonly string[]; part(name: string): string };

async function read(docx: Promise<Uint8Array>): Promise<Read> {
  const entries = unzipSync(await docx);
  const part = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const xml = part("word/document.xml");
  return { xml, paragraphs: [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([found]) => found), part };
}

const words = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const twips = (millimetres: number) => (millimetres / 25.4) * 1440;
const attribute = (xml: string, element: string, name: string) =>
  Number(new RegExp(`<${element}[^>]* ${name}="(-?\\d+)"`).exec(xml)?.[1] ?? Number.NaN);

describe("a paper inside Vietnam, after Nghị định 30/2020", () => {
  let found: Read;
  const of = (text: string) => found.paragraphs.find((each) => words(each) === text) ?? "";
  beforeAll(async () => {
    found = await read(printOfficialPaper(paper));
  });

  test("is A4 with margins of 20–25, 30–35 and 15–20 mm", () => {
    expect([attribute(found.xml, "w:pgSz", "w:w"), attribute(found.xml, "w:pgSz", "w:h")]).toEqual([11_906, 16_838]);
    const within = [
      ["w:top", 20, 25],
      ["w:bottom", 20, 25],
      ["w:left", 30, 35],
      ["w:right", 15, 20],
    ] as const;
    for (const [side, least, most] of within) {
      const margin = attribute(found.xml, "w:pgMar", side);
      expect(margin, side).toBeGreaterThanOrEqual(Math.floor(twips(least)));
      expect(margin, side).toBeLessThanOrEqual(Math.ceil(twips(most)));
    }
  });

  test("is set in Times New Roman and nothing else", () => {
    const fonts = [...(found.xml + found.part("word/styles.xml")).matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font);
    expect([...new Set(fonts)]).toEqual(["Times New Roman"]);
  });

  // Text, size in points, bold, italic: the table of the decree's first annex.
  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false],
    ["Độc lập - Tự do - Hạnh phúc", 13, true, false],
    ["ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", 12, true, false],
    ["Số:          /UBND-[đơn vị soạn]", 13, false, false],
    ["Huế, ngày      tháng      năm          ", 13, false, true],
    ["V/v đề nghị có thư", 12, false, false],
    ["Căn cứ một;", 14, false, true],
    ["Căn cứ hai.", 14, false, true],
    ["Đoạn <một> & hai./.", 14, false, false],
    ["Nơi nhận:", 12, true, true],
    ["- Như trên;", 11, false, false],
    ["- Lưu: VT.", 11, false, false],
    ["TM. ỦY BAN NHÂN DÂN", 14, true, false],
    ["CHỦ TỊCH", 14, true, false],
    ["Nguyễn Văn A", 14, true, false],
  ])("%j in size %d", (text, size, bold, italic) => {
    const xml = of(text);
    expect(xml, text).not.toBe("");
    expect([...new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2))]).toEqual([size]);
    expect(/<w:b\/>/.test(xml), "bold").toBe(bold);
    expect(/<w:i\/>/.test(xml), "italic").toBe(italic);
  });

  test("holds the Quốc hiệu together, so that no line breaks before NAM", () => {
    const motto = found.paragraphs.find((each) => words(each).startsWith("CỘNG")) ?? "";
    expect(motto).toContain("CHỦ\u00a0NGHĨA\u00a0VIỆT\u00a0NAM");
  });

  test("justifies its text, a first line of 12,7 mm in, at least 6 points apart", () => {
    const xml = of("Đoạn <một> & hai./.");
    expect(xml).toContain('<w:jc w:val="both"/>');
    expect(attribute(xml, "w:ind", "w:firstLine")).toBe(Math.round(twips(12.7)));
    expect(attribute(xml, "w:spacing", "w:after")).toBeGreaterThanOrEqual(120);
  });

  test("numbers its pages at the top in the middle, in 14 points, not on the first", () => {
    expect(found.xml).toContain("<w:titlePg/>");
    const headers = ["word/header1.xml", "word/header2.xml"].map(found.part);
    const numbered = headers.filter((xml) => xml.includes("PAGE"));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
    expect(numbered[0]).toContain('<w:sz w:val="28"/>');
  });

  test("draws its rules under the issuer and the Tiêu ngữ", () => {
    expect(found.paragraphs.filter((each) => each.includes("<w:pBdr><w:bottom"))).toHaveLength(2);
  });

  test("with a name of its kind carries that name above its trích yếu, without V/v", async () => {
    const named = await read(printOfficialPaper({ ...paper, type: "TỜ TRÌNH", above: line("Ủy ban nhân dân thành phố Huế") }));
    const said = named.paragraphs.map(words);
    expect(said.indexOf("đề nghị có thư")).toBe(said.indexOf("TỜ TRÌNH") + 1);
    expect(said.some((text) => text.startsWith("V/v"))).toBe(false);
  });
});

const letter: UnescoLetter = {
  language: "fr",
  advice: [{ text: "[Projet]", blank: true }],
  from: [line("Comité populaire de la ville de Huế")],
  to: [line("UNESCO")],
  placeAndDate: [{ text: "[lieu]", blank: true }],
  subject: line("Candidature de Huế"),
  greeting: line("Madame, Monsieur,"),
  body: [
    { type: "paragraph", line: line("Texte.") },
    { type: "pairs", rows: [[line("Fichier"), line("ảnh 1.jpg")]] },
  ],
  closing: line("Salutations"),
  signature: [line("Nguyễn Văn A")],
};

test("a letter to UNESCO is in its own language, says what it holds in order, and marks what is missing", async () => {
  const { xml, part, paragraphs } = await read(printUnescoLetter(letter));
  expect(part("word/styles.xml")).toContain('w:val="fr-FR"');
  expect(paragraphs.map(words)).toEqual([
    ...["[Projet]", "Comité populaire de la ville de Huế", "[lieu]", "UNESCO", "Candidature de Huế", "Madame, Monsieur,"],
    ...["Texte.", "Fichier", "ảnh 1.jpg", "Salutations", "Nguyễn Văn A"],
  ]);
  expect(xml.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(2);
});

test("the same letter gives the same bytes, whenever and in whatever zone it is printed", async () => {
  const first = [await printOfficialPaper(paper), await printUnescoLetter(letter)];
  const zone = process.env.TZ;
  process.env.TZ = "America/Lima";
  // A ZIP counts in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const second = [await printOfficialPaper(paper), await printUnescoLetter(letter)];
  process.env.TZ = zone;
  expect(second.map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual(first.map((bytes) => Buffer.from(bytes).toString("base64")));
});
