import { strToU8, zipSync } from "fflate";
import { excelFile, sheetRows, type Written, wordFile } from "@/lib/cli/testing/office-files";
import { expect, test } from "./fixtures";
import { chooseTable, describePaper, entryOf, heads, remarksIn, roundFor, save, tableOn, thirty, uploadScan } from "./opinion";
import { pdfOf } from "./uploads";

const wordType = "application/vnd.ms-word.document.macroEnabled.main+xml";
const macroWord = () =>
  zipSync({
    "[Content_Types].xml": strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`),
    "word/document.xml": strToU8("<w:document><w:body><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>"),
    "word/vbaProject.bin": new Uint8Array(9),
  });
const sheet = (rows: readonly (readonly string[])[]) => excelFile([{ name: "Góp ý", rows: sheetRows(rows) }]);
const csv = "Mục;Góp ý\r\n9.4;Bổ sung số liệu\r\n9.5;Rút gọn";

/** Tables that cannot be taken, each with what the page says of it. */
const hopeless: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array, RegExp])[] = [
  [
    "five thousand rows",
    "lớn.xlsx",
    () => sheet([["Mục", "Góp ý"], ...Array.from({ length: 5_000 }, (_, n) => ["9.4", `Số ${n}`])]),
    /Bảng có 5\.000 dòng, nhiều hơn 2\.000 dòng/,
  ],
  [
    "a workbook with macros",
    "macro.xlsm",
    () => excelFile([{ name: "1", rows: "" }], { "xl/vbaProject.bin": new Uint8Array(9) }),
    /Tệp có chứa macro/,
  ],
  ["a document with macros", "macro.docm", macroWord, /Tệp có chứa macro/],
  ["a file that is no table", "thư.docx", () => wordFile(), /Không thấy bảng nào/],
  ["a PDF", "góp ý.docx", () => strToU8("%PDF-1.7"), /Chỉ đọc được tệp \.docx, \.xlsx và \.csv/],
  ["a broken file", "góp ý.xlsx", () => sheet([heads, ...thirty]).subarray(0, 300), /Tệp bị hỏng/],
  [
    "letters of windows-1258",
    "góp ý.csv",
    () => Buffer.from("Mu\xf2c;Go\xecp y\xec\r\n9.4;B\xf4\xd2 sung", "latin1"),
    /Tệp CSV không ở dạng Unicode/,
  ],
  ["UTF-16 without its mark", "góp ý.csv", () => Buffer.from("Muc;Gop y\r\n9.4;Bo sung", "utf16le"), /Tệp CSV không ở dạng Unicode/],
  [
    "no column of remarks",
    "góp ý.xlsx",
    () =>
      sheet([
        ["STT", "Mục"],
        ["1", "9.4"],
      ]),
    /Không thấy cột nào là nội dung góp ý/,
  ],
];

test("Tables that cannot be taken say why, and nothing of them is saved", async ({ signedInAs, watch }) => {
  test.setTimeout(180_000);
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  await page.goto(entryOf(round));
  await describePaper(page, { body: round.bodies[0]?.nameVi ?? "", number: "5/CV" });
  await uploadScan(page, await pdfOf(await watch.device()));
  await page.getByRole("button", { name: "Lấy từ bảng Word, Excel" }).click();
  for (const [what, name, bytes, sentence] of hopeless) {
    await test.step(what, async () => {
      await chooseTable(page, name, await bytes());
      await expect(tableOn(page).getByRole("alert")).toContainText(sentence, { timeout: 20_000 });
      await save(page);
      await expect(page.getByRole("link", { name: /^Các góp ý: hãy gõ hoặc lấy từ bảng ít nhất một góp ý/ })).toBeVisible();
      await expect(page.getByText("Chưa có góp ý nào để ghi.", { exact: true })).toBeVisible();
    });
  }
  expect(await remarksIn(page, round)).toBe(0);
});

const doubtful: readonly (readonly [string, readonly (readonly Written[])[], readonly RegExp[], string])[] = [
  [
    "merged cells",
    [["Mục", "Góp ý", "Ghi chú"], [{ text: "Sở Du lịch", across: 3 }], [{ text: "9.4", down: 2 }, "Bổ sung", ""], ["Rút gọn", ""]],
    [/Tên nhóm, không phải góp ý: dòng 2/, /Ô gộp: nội dung của ô được dùng cho từng dòng: dòng 4/],
    "2 góp ý sẽ được ghi",
  ],
  [
    "a column that is not there",
    [
      ["STT", "Góp ý"],
      ["1", "Bổ sung"],
    ],
    [/Bảng không có cột nêu mục, câu/],
    "1 góp ý sẽ được ghi",
  ],
  [
    "a picture in a cell",
    [
      ["Mục", "Góp ý"],
      ["9.4", { text: "Thay ảnh", picture: true }],
    ],
    [/Có ảnh trong ô; đã lấy chữ, không lấy ảnh: dòng 2/],
    "1 góp ý sẽ được ghi",
  ],
];

test("Tables with merged cells, a missing column or a picture are read with a list of what to look at", async ({ signedInAs }) => {
  test.setTimeout(120_000);
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  await page.goto(entryOf(round));
  await page.getByRole("button", { name: "Lấy từ bảng Word, Excel" }).click();
  for (const [what, rows, sentences, count] of doubtful) {
    await test.step(what, async () => {
      await chooseTable(page, "góp ý.docx", await wordFile(rows));
      await expect(tableOn(page).getByText(count, { exact: true })).toBeFocused();
      const notes = tableOn(page).getByText(/^Dòng, cột không lấy/);
      if (await notes.isVisible()) await notes.click();
      for (const sentence of sentences) await expect(tableOn(page).getByRole("listitem").filter({ hasText: sentence })).toBeVisible();
    });
  }
  await test.step("UTF-16 with its mark, as Excel's Unicode text", async () => {
    await chooseTable(page, "góp ý.csv", Buffer.from(`\ufeff${csv}`, "utf16le"));
    await expect(tableOn(page).getByText("2 góp ý sẽ được ghi", { exact: true })).toBeFocused();
  });
  await test.step("Who says that another column holds the remarks sees the rows anew", async () => {
    await chooseTable(
      page,
      "góp ý.xlsx",
      sheet([
        ["Mục", "Nội dung góp ý", "Ghi chú"],
        ["9.4", "Một", "Hai"],
      ]),
    );
    await tableOn(page).getByText("Sửa cách hiểu các cột").click();
    await tableOn(page).getByLabel("Cột 3: Ghi chú").selectOption({ label: "Nội dung góp ý" });
    await expect(page.getByLabel("Nội dung góp ý ở dòng 2")).toHaveValue("Hai");
  });
  expect(await remarksIn(page, round)).toBe(0);
});
