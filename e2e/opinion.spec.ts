import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { excelFile, sheetRows, type Written, wordFile } from "@/lib/cli/testing/office-files";
import { clean, inspect, narrow, wide } from "./axe";
import { command, query, refused } from "./door";
import { candidate } from "./dossiers";
import { expect, test } from "./fixtures";
import { scriptsOf } from "./script-weight";
import { bytesOf, pdfOf } from "./uploads";
import { openWithoutScript } from "./without-script";

type Signer = (who: "ministry-coordinator" | "hueLead" | "hueEditor") => Promise<Page>;
type Round = { readonly dossierId: string; readonly roundId: string; readonly bodies: readonly { id: string; nameVi: string }[] };

/** A round of its own, in which four bodies were asked; the rest of the directory was not. */
async function roundFor(signedInAs: Signer): Promise<Round> {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  const lead = await signedInAs("hueLead");
  const { directory } = await query(lead, "consultation.view", { dossierId });
  const { roundId } = await command(lead, "round.open", {
    dossierId,
    ...{ purpose: "Lấy ý kiến bằng văn bản", form: "written", place: "", startsAt: null, sections: [], silenceAgrees: true },
    endsAt: new Date(Date.now() + 20 * 86_400_000).toISOString(),
    stakeholderIds: directory.slice(0, 4).map(({ id }) => id),
  });
  return { dossierId, roundId, bodies: directory };
}

const entryOf = ({ dossierId, roundId }: Round) => `/dossiers/${dossierId}/consultation/${roundId}/opinion`;
const remarksIn = async (page: Page, { dossierId, roundId }: Round) => (await query(page, "round.view", { dossierId, roundId })).total;
const tableOn = (page: Page) => page.getByRole("region", { name: "Góp ý từ bảng Word, Excel" });
const save = (page: Page) => page.getByRole("button", { name: "Ghi văn bản góp ý" }).click();

const heads = ["STT", "Mục, câu", "Nội dung góp ý", "Ghi chú"];
const thirty = Array.from({ length: 30 }, (_, n) => [
  String(n + 1),
  `Câu 9.${(n % 18) + 1}`,
  `Góp ý thứ ${n + 1}: bổ sung số liệu năm 2025 về nghệ nhân, ghi rõ nguồn`,
  "",
]);

/** A table as Word lays it on the clipboard. */
function fromWord(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => `<td width=100 valign=top><p class=MsoNormal>${words}<o:p></o:p></p></td>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-x:1}</style></head><body><!--StartFragment-->
    <table class=MsoTableGrid border=1>${rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</table><!--EndFragment--></body></html>`;
}

/** Ctrl+V with a table on the machine's own clipboard. */
async function pasteTable(page: Page, html: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    (markup) => navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob([markup], { type: "text/html" }) })]),
    html,
  );
  await tableOn(page).getByLabel("Dán bảng từ Word hoặc Excel vào đây").click();
  await page.keyboard.press("ControlOrMeta+v");
}

async function chooseTable(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const again = tableOn(page).getByRole("button", { name: "Nhập bảng khác" });
  if (await again.isVisible()) await again.click();
  await tableOn(page)
    .getByLabel("Chọn tệp")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function describePaper(page: Page, { body, number, kind = "Công văn, thư góp ý" }: { body: string; number: string; kind?: string }) {
  await page.getByLabel("Nơi góp ý").selectOption({ label: body });
  await page.getByLabel(kind).check();
  await page.getByRole("textbox", { name: /^Số/ }).fill(number);
  await page.getByLabel(/^Ngày/).fill("2026-11-20");
}

async function uploadScan(page: Page, buffer: Buffer, name = "CV.pdf"): Promise<void> {
  await page.getByLabel("Tải lên bản quét").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await expect(page.getByLabel("Bản quét", { exact: true }).locator("option:checked")).toContainText(name, { timeout: 20_000 });
}

test("A letter with thirty rows pasted from Word is entered at once, survives a reload and a server that is away, and its remarks lead to its scan", async ({
  signedInAs,
  watch,
}) => {
  test.setTimeout(120_000);
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  const scan = await pdfOf(await watch.device());
  watch.tolerate(page, /Failed to load resource/);
  page.on("dialog", (dialog) => dialog.accept());
  const [, body] = round.bodies;
  await page.goto(entryOf(round).replace("/opinion", ""));
  await page.getByRole("link", { name: "Nhập văn bản góp ý" }).click();

  await test.step("An empty form says everything that is missing, and leads there", async () => {
    await save(page);
    await page.getByRole("link", { name: "Nơi góp ý: Hãy điền mục này." }).click();
    await expect(page.getByLabel("Nơi góp ý")).toBeFocused();
    await expect(page.getByRole("link", { name: "Hãy tải lên bản quét của văn bản" })).toBeVisible();
  });

  await test.step("The scan is chosen as soon as it is stored", async () => {
    await describePaper(page, { body: body?.nameVi ?? "", number: "123/SDL-QLDL" });
    await uploadScan(page, scan, "CV 123.pdf");
  });

  await test.step("Thirty rows and one typed are seen as they were understood; what is empty has to be mended", async () => {
    await page.getByRole("button", { name: "Gõ từng góp ý" }).click();
    await page.keyboard.type("Cơ bản thống nhất, góp ý cụ thể ở bảng kèm theo.");
    await page.getByRole("button", { name: "Lấy từ bảng Word, Excel" }).click();
    await pasteTable(page, fromWord([heads, ...thirty.map((row, n) => (n === 7 ? [row[0] ?? "", row[1] ?? "", "", ""] : row))]));
    await expect(tableOn(page).getByText("29 góp ý sẽ được ghi · 1 dòng chưa hiểu")).toBeFocused();
    await expect(tableOn(page).getByText(/cột “Mục, câu”: Mục, câu được góp ý; cột “Nội dung góp ý”: Nội dung góp ý/)).toBeVisible();
    await tableOn(page).getByRole("button", { name: "dòng 9: “Câu 9.8”" }).click();
    await expect(page.getByLabel("Nội dung góp ý ở dòng 9")).toBeFocused();
    await page.keyboard.type("Góp ý thứ 8: rút gọn");
    await expect(page.getByText("Sẽ ghi 31 góp ý: 30 từ bảng, 1 gõ tay.")).toBeVisible();
  });

  await test.step("A reload and a server that is away take nothing from the screen", async () => {
    await page.reload();
    await expect(page.getByText("Nội dung bạn nhập dở lần trước vẫn còn đây.")).toBeVisible();
    await expect(page.getByText("Sẽ ghi 31 góp ý: 30 từ bảng, 1 gõ tay.")).toBeVisible();
    await page.route("**/api/commands/opinion.enter", (route) => route.abort());
    await save(page);
    await expect(page.getByRole("alert").filter({ hasText: "Máy chủ tạm thời bận" })).toBeVisible();
    await expect(page.getByLabel("Số, ký hiệu công văn")).toHaveValue("123/SDL-QLDL");
    await expect(page.getByLabel("Nội dung góp ý ở dòng 9")).toHaveValue("Góp ý thứ 8: rút gọn");
    await page.unroute("**/api/commands/opinion.enter");
    expect(await remarksIn(page, round)).toBe(0);
  });

  await test.step("Saved, the table shows this body's remarks and says how many", async () => {
    await save(page);
    await expect(page.getByText(`Đã ghi 31 góp ý của ${body?.nameVi}.`)).toBeVisible();
    await expect(page).toHaveURL(/\?consultee=/);
    await expect(page.getByText("31 góp ý", { exact: true })).toBeVisible();
    expect(await remarksIn(page, round)).toBe(31);
  });

  await test.step("A remark tells its letter and gives its scan; one entered by mistake is struck out with a reason", async () => {
    await page.getByRole("link", { name: /^Góp ý thứ 8: rút gọn/ }).click();
    const panel = page.getByRole("region", { name: "Góp ý 9" });
    await expect(panel.getByText("công văn số 123/SDL-QLDL ngày 20/11/2026")).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent("download"), panel.getByRole("link", { name: "Mở bản quét" }).click()]);
    expect(await bytesOf(download)).toEqual(scan);
    await panel.getByText("Bỏ góp ý nhập nhầm").click();
    await panel.getByRole("button", { name: "Bỏ góp ý này" }).click();
    await expect(panel.getByText("Hãy điền mục này.")).toBeVisible();
    await clean(page, "a remark with its source, being struck out");
    await panel.getByLabel("Lý do bỏ").fill("Nhập trùng với góp ý trước");
    await panel.getByRole("button", { name: "Bỏ góp ý này" }).click();
    await expect(page.getByText("30 góp ý", { exact: true })).toBeVisible();
    expect(await remarksIn(page, round)).toBe(30);
  });
});

test("Minutes with a Word file of thirty rows are entered for a body nobody had asked in under a minute, and a letter that only agrees", async ({
  signedInAs,
  watch,
}) => {
  test.setTimeout(120_000);
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  const pdf = await pdfOf(await watch.device());
  const unasked = round.bodies[5];
  const letThrough = await openWithoutScript(page, entryOf(round));
  const started = Date.now();
  // Also what is chosen before the page's script has come.
  await describePaper(page, { body: unasked?.nameVi ?? "", number: "7/BB", kind: "Biên bản tọa đàm, hội thảo, cuộc họp" });
  letThrough();
  await expect(page.getByLabel("Số biên bản")).toHaveValue("7/BB");
  await page.unrouteAll();
  await uploadScan(page, pdf, "Biên bản.pdf");
  await page.getByRole("button", { name: "Lấy từ bảng Word, Excel" }).click();
  const letterhead = ["UBND THÀNH PHỐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"];
  await chooseTable(page, "Góp ý.docx", await wordFile([letterhead], [heads, ...thirty]));
  await expect(page.getByText("Sẽ ghi 30 góp ý: 30 từ bảng, 0 gõ tay.")).toBeVisible();
  await save(page);
  await expect(page.getByText(`Đã ghi 30 góp ý của ${unasked?.nameVi}.`)).toBeVisible();
  expect(Date.now() - started).toBeLessThan(60_000);

  const { bodies } = await query(page, "opinion.view", { dossierId: round.dossierId, roundId: round.roundId });
  const asked = bodies.find(({ id }) => id === round.bodies[2]?.id);
  await page.goto(`${entryOf(round)}?consultee=${asked?.consulteeId}`);
  await expect(page.getByLabel("Nơi góp ý").locator("option:checked")).toHaveText(asked?.name ?? "");
  await expect(page.getByText("Nội dung bạn nhập dở lần trước vẫn còn đây.")).toBeHidden();
  const waiting = page.getByLabel("Nơi góp ý").locator("optgroup").first();
  await expect(waiting).toHaveAttribute("label", "Đã hỏi, chưa trả lời");
  await describePaper(page, { body: asked?.name ?? "", number: "87/CV" });
  await page.getByLabel("Bản quét", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Thống nhất với toàn bộ dự thảo").check();
  await save(page);
  await expect(page.getByText(`Đã ghi: ${asked?.name} thống nhất với dự thảo.`)).toBeVisible();
  expect(await remarksIn(page, round)).toBe(30);
});

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

test("The server takes at most two thousand remarks with one paper, and none of them where one is about no place of the form", async ({
  signedInAs,
  watch,
}) => {
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  await page.goto(entryOf(round));
  await uploadScan(page, await pdfOf(await watch.device()));
  const attachmentId = await page.getByLabel("Bản quét", { exact: true }).inputValue();
  const paper = { dossierId: round.dossierId, roundId: round.roundId, stakeholderId: round.bodies[0]?.id ?? "", attachmentId };
  const about = (question: string | null) => ({ section: null, question, body: "Bổ sung" });
  const entered = { ...paper, kind: "letter" as const, number: "1/A", on: "2026-11-20", agrees: false };
  const many = await refused(page, "opinion.enter", { ...entered, remarks: Array.from({ length: 2_001 }, () => about("9.4")) });
  expect(many).toEqual({ code: "malformed", fields: { remarks: "too-many" } });
  const lost = await refused(page, "opinion.enter", { ...entered, remarks: [about("9.4"), about("99"), about(null)] });
  expect(lost).toEqual({ code: "malformed", fields: { "remarks.1": "unknown" } });
  expect(await remarksIn(page, round)).toBe(0);
});

test("The page has nothing that axe finds, empty, refused and with a table, and goes by the keyboard alone", async ({ signedInAs }) => {
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  page.on("dialog", (dialog) => dialog.accept());
  await inspect(page, entryOf(round));
  await page.context().clearCookies({ name: "language" });
  await page.setViewportSize(wide);
  await page.goto(entryOf(round));
  await page.getByRole("button", { name: "Gõ từng góp ý" }).press("Enter");
  await expect(page.getByLabel("Nội dung góp ý 1")).toBeFocused();
  await page.keyboard.type("Rút gọn");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Thêm một góp ý" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(tableOn(page).getByLabel("Dán bảng từ Word hoặc Excel vào đây")).toBeVisible();
  const rows = [...thirty, ["31", "Mở đầu", "Sửa", ""], ["32", "Câu 9.4", "", ""]];
  await chooseTable(page, "góp ý.docx", await wordFile([heads, ...rows]));
  await expect(page.getByLabel("Nội dung góp ý ở dòng 33")).toBeVisible();
  await save(page);
  await expect(page.getByRole("link", { name: "Nơi góp ý: Hãy điền mục này." })).toBeVisible();
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await clean(page, `filled and refused ${size.width}`);
  }
});

test("The page needs at most 150 kB of script, and what reads tables comes with the first table", async ({ signedInAs }) => {
  const round = await roundFor(signedInAs);
  const page = await signedInAs("hueEditor");
  const ready = () => expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const weight = await scriptsOf(page, entryOf(round), ready);
  console.info(`opinion page: ${weight} bytes of script`);
  expect(weight).toBeLessThanOrEqual(150_000);
  const fetched: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && fetched.push(request.url()));
  await page.getByRole("button", { name: "Lấy từ bảng Word, Excel" }).click();
  await expect(tableOn(page).getByLabel("Chọn tệp")).toBeAttached();
  const shown = fetched.length;
  await chooseTable(page, "góp ý.docx", await wordFile([heads, ...thirty]));
  await expect(tableOn(page).getByText("30 góp ý sẽ được ghi")).toBeVisible();
  expect([shown > 0, fetched.length > shown]).toEqual([true, true]);
});
