import { wordFile } from "@/lib/cli/testing/office-files";
import { clean, inspect, narrow, wide } from "./axe";
import { query, refused } from "./door";
import { expect, test } from "./fixtures";
import {
  chooseTable,
  describePaper,
  entryOf,
  fromWord,
  heads,
  pasteTable,
  remarksIn,
  roundFor,
  save,
  tableOn,
  thirty,
  uploadScan,
} from "./opinion";
import { scriptsOf } from "./script-weight";
import { bytesOf, pdfOf } from "./uploads";
import { openWithoutScript } from "./without-script";

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
