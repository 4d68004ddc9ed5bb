import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { excelFile, sheetRows, wordFile } from "@/lib/cli/testing/office-files";
import { understand } from "@/lib/domain/consultation/understand";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { readBytes, readFile } from "./read-file";

const codes = (name: string, bytes: Uint8Array) => readBytes(name, bytes).troubles.map(({ code }) => code);
const texts = (name: string, bytes: Uint8Array) =>
  readBytes(name, bytes).tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text.trim())));
const four = ["NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"];
const thirty = Array.from({ length: 30 }, (_, n) => [`Câu 9.${(n % 18) + 1}`, "Sở Du lịch", `Góp ý thứ ${n + 1}:\nbổ sung số liệu`, ""]);

describe("a Word document", () => {
  test("with thirty rows in four columns, after the table of its letterhead", async () => {
    const file = await wordFile([["UBND THÀNH PHỐ HUẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]], [four, ...thirty]);
    const { tables } = readBytes("Góp ý.docx", file);
    expect(tables).toHaveLength(2);
    const { rows, troubles } = understand(tables[1] ?? { rows: [] }, uccn2027.sections);
    expect(rows.map(({ line, body }) => [line, body])).toEqual(thirty.map(([, , body], n) => [n + 2, body]));
    expect(rows[29]?.place).toEqual({ kind: "question", question: "9.12" });
    expect(troubles).toEqual([]);
  });

  test("with merged cells, a picture, struck words and a table in a cell", async () => {
    const file = await wordFile([
      ["Mục", "Ý kiến", "Ghi chú"],
      [{ text: "9.4", down: 2 }, { text: "Một", picture: true }, "a"],
      [{ text: "Hai", struck: true }, "b"],
      [{ text: "I. Sở Du lịch", across: 3 }],
      ["9.5", { text: "Ba", inner: [["x", "y"]] }, "c"],
    ]);
    const [table] = readBytes("x.docx", file).tables;
    expect(table?.rows[1]?.cells).toMatchObject([{ rowSpan: 2 }, { has: ["picture"] }, {}]);
    expect(table?.rows[2]?.cells).toMatchObject([{ has: ["struck"] }, {}]);
    expect(table?.rows[3]?.cells).toMatchObject([{ colSpan: 3 }]);
    expect(table?.rows[4]?.cells[1]).toMatchObject({ has: ["table"] });
    expect(table?.rows[4]?.cells[1]?.text.replace(/\s+/g, " ")).toBe("Ba x y ");
  });

  test("says what stands after tracked changes, and a text box once", () => {
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("hộp")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${run("hộp")}</w:p></mc:Fallback></mc:AlternateContent></w:r>`;
    const changed = `<w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></w:del><w:ins>${run("mới")}</w:ins>`;
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p>${run("bỏ")}</w:p></w:tc></w:tr>`;
    const table = `<w:tbl><w:tr><w:tc><w:p>${changed}<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p>${box}</w:p></w:tc></w:tr>${gone}</w:tbl>`;
    expect(texts("x.docx", packed(table))).toEqual([[["mới a\nb\nhộp"]]]);
  });
});

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
function packed(table: string, more: Record<string, Uint8Array> = {}, type = wordType): Uint8Array {
  const types = `<Types><Override PartName="/word/document2.xml" ContentType="${type}"/></Types>`;
  const document = `<w:document><w:body><w:p/>${table}</w:body></w:document>`;
  return zipSync({ "[Content_Types].xml": strToU8(types), "word/document2.xml": strToU8(document), ...more });
}

describe("an Excel workbook", () => {
  test("with merged cells, shared words, numbers, days and pictures, by the sheet's own row numbers", () => {
    const rows = `
      <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>
      <row r="5"><c r="B5"><v>9.1</v></c><c r="C5" t="inlineStr"><is><r><t>Một </t></r><r><rPr><strike/></rPr><t>hai</t></r></is></c></row>
      <row r="6"><c r="C6" t="str"><v>Ba</v></c></row>
      <row r="7"><c r="B7" s="1"><v>9.1</v></c><c r="C7" t="e" vm="1"><v>#VALUE!</v></c></row>
      <row r="8"><c r="B8" s="2"><v>46121</v></c><c r="C8"><v>0.30000000000000004</v></c></row>`;
    const strings = "<sst><si><t>Mục</t></si><si><r><t>Ý </t></r><r><t>kiến</t></r><rPh><t>x</t></rPh></si></sst>";
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const drawing = `<xdr:wsDr><xdr:oneCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>`;
    const rels = `<Relationship Id="rId1" Type="http://x/relationships/drawing" Target="../drawings/drawing1.xml"/>`;
    const after = `<mergeCells><mergeCell ref="B5:B6"/></mergeCells>`;
    const more = { "xl/sharedStrings.xml": strings, "xl/styles.xml": styles, "xl/drawings/drawing1.xml": drawing };
    const [table] = readBytes("x.xlsx", excelFile([{ name: "Góp ý", rows, after, rels }], more)).tables;
    expect(table?.name).toBe("Góp ý");
    expect(table?.rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
      [3, "", "Mục", "Ý kiến"],
      [5, "", "9.1", "Một hai"],
      [6, "", "Ba"],
      [7, "", "9.10", ""],
      [8, "", "09/04/2026", "0.3"],
    ]);
    expect(table?.rows.flatMap(({ line, cells }) => cells.flatMap(({ has = [] }) => has.map((each) => `${line} ${each}`)))).toEqual([
      "5 struck",
      "6 picture",
      "7 picture",
    ]);
    const { rows: understood } = understand(table ?? { rows: [] }, uccn2027.sections);
    expect(understood.slice(0, 2).map(({ line, place }) => [line, place])).toEqual([
      [5, { kind: "question", question: "9.1" }],
      [6, { kind: "question", question: "9.1" }],
    ]);
  });

  test("with five thousand rows is read in a moment and refused with their number", () => {
    const rows = sheetRows([["Mục", "Ý kiến"], ...Array.from({ length: 5_000 }, (_, n) => ["9.4", `Góp ý số ${n} về lễ hội`])]);
    const file = excelFile([{ name: "1", rows }]);
    const started = performance.now();
    const [table] = readBytes("x.xlsx", file).tables;
    const { troubles } = understand(table ?? { rows: [] }, uccn2027.sections);
    expect(troubles).toEqual([{ code: "too-many-rows", count: 5_000, limit: 2_000 }]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("with a cell far out to the right is too wide, and not as large as it says", () => {
    const rows = `<row r="1048576"><c r="A1048576" t="str"><v>a</v></c><c r="XFD1048576" t="str"><v>z</v></c></row>`;
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000)}</mergeCells>`;
    const [table] = readBytes("x.xlsx", excelFile([{ name: "1", rows, after: merges }])).tables;
    expect(understand(table ?? { rows: [] }, uccn2027.sections).troubles).toEqual([{ code: "too-many-columns", limit: 40 }]);
  });
});

describe("a CSV", () => {
  const wanted = [
    [
      ["Mục", "Ý kiến"],
      ["9.4", "Bổ sung, sửa\nvà rút gọn"],
      ["9.5", 'Viết "hội chợ"'],
    ],
  ];
  const lines = (by: string) => `Mục${by}Ý kiến\r\n9.4${by}"Bổ sung, sửa\nvà rút gọn"\r\n9.5${by}"Viết ""hội chợ"""`;
  test.each([",", ";", "\t"])("parted by %j", (by) => expect(texts("x.csv", strToU8(lines(by)))).toEqual(wanted));

  test("with Excel's marks: of the encoding, of the separator, in UTF-16", () => {
    expect(texts("x.csv", strToU8(`\ufeff${lines(";")}`))).toEqual(wanted);
    expect(texts("x.csv", strToU8(`sep=;\r\n${lines(";")}`))).toEqual(wanted);
    expect(texts("x.txt", new Uint8Array(Buffer.from(`\ufeff${lines("\t")}`, "utf16le")))).toEqual(wanted);
  });

  test("of one column, with quotation marks that are only words, or in letters that are lost", () => {
    expect(texts("x.csv", strToU8("Góp ý\nBổ sung\nRút gọn"))).toEqual([[["Góp ý"], ["Bổ sung"], ["Rút gọn"]]]);
    expect(texts("x.csv", strToU8('Mục;Góp ý\n9.4;"Hội chợ" viết sai\n9.5;Bỏ'))).toEqual([
      [
        ["Mục", "Góp ý"],
        ["9.4", '"Hội chợ" viết sai'],
        ["9.5", "Bỏ"],
      ],
    ]);
    expect(codes("x.csv", new Uint8Array([0x4d, 0xf4, 0x74, 0x3b, 0xe3]))).toEqual(["encoding"]);
  });
});

describe("what is refused says why", () => {
  const table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const old = (words = "") => new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(words, "utf16le")]));

  test("macros, whatever the file calls itself", () => {
    expect(codes("x.docx", packed(table, { "word/vbaProject.bin": new Uint8Array(9) }))).toEqual(["macro"]);
    expect(codes("x.docx", packed(table, {}, "application/vnd.ms-word.document.macroEnabled.main+xml"))).toEqual(["macro"]);
    expect(codes("x.xlsx", excelFile([{ name: "1", rows: "" }], { "xl/vbaProject.bin": new Uint8Array(9) }))).toEqual(["macro"]);
    expect(codes("x.xlsm", excelFile([{ name: "1", rows: "" }], {}, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))).toEqual([
      "macro",
    ]);
  });

  test.each([
    ["an old .doc", "x.doc", old(), "old-format"],
    ["a document with a password", "x.docx", old("EncryptedPackage"), "protected"],
    ["a PDF", "x.pdf", strToU8("%PDF-1.7"), "other-format"],
    ["a photo", "x.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "picture-only"],
    ["a text of LibreOffice", "x.odt", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "other-format"],
    ["a document without a table", "x.docx", packed(""), "not-a-table"],
    ["half a document", "x.docx", packed(table).subarray(0, 200), "broken-file"],
    ["no ZIP at all", "x.docx", strToU8("PK\u0003\u0004 and then something else that is no file"), "broken-file"],
    ["a page called .xls", "x.xls", strToU8("<html><p>a</p>"), "other-format"],
  ])("%s", (_what, name, bytes, code) => expect(codes(name, bytes)).toEqual([code]));

  test("a file that swells beyond all measure, quickly and without its size", () => {
    const bomb = packed(table, { "word/styles.xml": new Uint8Array(100_000_000) });
    expect(bomb.length).toBeLessThan(500_000);
    const started = performance.now();
    expect(codes("x.docx", bomb)).toEqual(["inflates"]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("a file too large is not even opened", async () => {
    const file = Object.defineProperty(new File(["a"], "x.docx"), "size", { value: 60_000_000 });
    expect(await readFile(file)).toEqual({ tables: [], troubles: [{ code: "file-too-large" }] });
  });
});

test("a page of HTML under the name .xls is read as what it is", async () => {
  const file = new File(["<html><table><tr><td>Mục<td>Ý kiến<tr><td>9.4<td>Bổ sung</table>"], "bao cao.xls");
  const { tables } = await readFile(file);
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Mục", "Ý kiến"],
    ["9.4", "Bổ sung"],
  ]);
});
