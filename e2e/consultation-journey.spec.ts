import fs from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { type Mailbox, startMailbox } from "@/lib/cli/testing/mailbox";
import { libreOffice, poppler } from "@/lib/cli/testing/read-paper";
import { plainText, textOf } from "@/lib/domain/rich-text";
import { command, query, refused } from "./door";
import { candidate, fill, wholeAnswers } from "./dossiers";
import { visitorsOf } from "./http/own-browser";
import { asOwner, dataFolder, type Product, startProduct } from "./http/product";
import { move } from "./moves";
import { pdfOf } from "./uploads";
import { fromWord, pasteTable } from "./word-tables";

let mailbox: Mailbox;
let folder = "";
let product: Product;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  mailbox = await startMailbox();
  folder = await dataFolder();
  product = await startProduct(folder, { SMTP_URL: mailbox.url, MAIL_FROM: "uccn@example.vn" });
});
test.afterAll(async () => {
  await product.stop();
  await mailbox.close();
  await fs.rm(folder, { recursive: true, force: true });
});

const bodies = {
  byLink: { name: "Văn phòng UNESCO Hà Nội", email: "culture@unesco-hanoi.example.org" },
  byLetter: { name: "Cục Di sản văn hóa", email: "vanthu@disan.example.vn" },
  silent: { name: "Ủy ban Quốc gia UNESCO Việt Nam", email: "banthuky@ubqg.example.vn" },
};
const thirty = Array.from({ length: 30 }, (_, n) => ({
  question: (n % 18) + 1,
  body: `Góp ý thứ ${n + 1} của Cục: làm rõ nghĩa của “nghệ nhân ưu tú” và ghi nguồn số liệu năm ${1990 + n}.`,
}));
const spoken = {
  passage: "Please say when the bay was inscribed for its geological value.",
  question: "The paragraph on young musicians deserves a figure.",
};
const noted = "Ghi nhận; Tổ công tác rà soát khi hoàn thiện bản dịch.";
const added = "Năm 2026 có 42 nhạc công trẻ.";
const explained = "Giữ nguyên theo Quyết định ghi danh; xin xem phần giải trình ở câu 6.";

test("Three bodies are asked: one answers by link, one by letter, one is silent; all is answered, approved, closed, and stands in the table", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const { signedInAs, anybody } = visitorsOf(product, browser);
  const [lead, editor] = [await signedInAs("haLongLead"), await signedInAs("haLongEditor")];
  const dossierId = await candidate(await signedInAs("coordinator"), "Vũng Tàu", "haLong", "music");
  await fill(editor, dossierId, wholeAnswers);
  await command(lead, "stage.advance", { dossierId, transition: "open-consultation", note: "Bản tiếng Việt đã đủ." });
  const home = `/dossiers/${dossierId}/consultation`;

  await test.step("The lead freezes a draft and asks three bodies, each by a mail of its own", async () => {
    await lead.goto(home);
    await lead.getByRole("button", { name: "Mở đợt tham vấn" }).click();
    const dialog = lead.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Mục đích" }).fill("Lấy ý kiến về dự thảo hồ sơ Vũng Tàu");
    await lead.keyboard.press("Escape");
    await lead.getByRole("button", { name: "Mở đợt tham vấn" }).click();
    // A slip of the hand loses nothing.
    await expect(dialog.getByRole("textbox", { name: "Mục đích" })).toHaveValue("Lấy ý kiến về dự thảo hồ sơ Vũng Tàu");
    await dialog.getByLabel("Hạn góp ý").fill(dayFromNow(20));
    const box = (name: string) => dialog.getByRole("checkbox", { name: new RegExp(`^${name}`) });
    await box(bodies.silent.name).check();
    await dialog.getByRole("textbox", { name: "Tìm trong danh sách" }).fill("cuc di san");
    await box(bodies.byLetter.name).check();
    // What is chosen stays in sight, the rest does not.
    await expect(box(bodies.silent.name)).toBeVisible();
    await expect(box(bodies.byLink.name)).toBeHidden();
    await dialog.getByRole("textbox", { name: "Tìm trong danh sách" }).clear();
    await box(bodies.byLink.name).check();
    await dialog.getByRole("checkbox", { name: "Không trả lời xem như thống nhất" }).check();
    await dialog.getByRole("button", { name: "Chốt dự thảo và gửi đi" }).click();
    await expect(dialog.getByText("Đã mở đợt tham vấn. 3 nơi nhận đường dẫn riêng qua thư điện tử.")).toBeVisible();
    const asked = Object.values(bodies).map(({ email }) => email);
    // The team is told of the stage by mail as well.
    const written = () => mailbox.received.map(({ to }) => to).filter((to) => asked.includes(to));
    await expect.poll(() => written().sort(), { timeout: 30_000 }).toEqual([...asked].sort());
  });
  const roundId = (await query(lead, "consultation.view", { dossierId })).rounds[0]?.id ?? "";
  const round = `${home}/${roundId}`;

  await test.step("One opens the link of its mail, remarks on a passage and on a question, and finishes", async () => {
    const guest = await anybody();
    await guest.goto(linkTo(bodies.byLink.email));
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText(/Vũng Tàu/);
    await guest.setViewportSize({ width: 390, height: 844 });
    // The form's tables are wider than a phone: they move by themselves, the page does not.
    expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await guest.setViewportSize({ width: 1280, height: 900 });
    await remarkOn(guest, "6", spoken.passage, 1);
    await remarkOn(guest, "9.3", spoken.question, "all");
    await guest.getByRole("button", { name: "I have sent all my remarks" }).click();
    await guest.getByRole("dialog").getByRole("button", { name: "Finish" }).click();
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Thank you for your opinion");
  });

  await test.step("The letter of another is entered with its thirty rows", async () => {
    await editor.goto(`${round}/asked`);
    await editor.getByRole("link", { name: `Nhập trả lời giấy của ${bodies.byLetter.name}` }).click();
    await expect(editor.getByLabel("Nơi góp ý").locator("option:checked")).toHaveText(bodies.byLetter.name);
    await editor.getByRole("textbox", { name: /^Số/ }).fill("1204/DSVH-DSVHPVT");
    await editor.getByLabel(/^Ngày/).fill(dayFromNow(-1));
    const scan = { name: "CV 1204.pdf", mimeType: "application/pdf", buffer: await pdfOf(await anybody()) };
    await editor.getByLabel("Tải lên bản quét").setInputFiles(scan);
    await expect(editor.getByLabel("Bản quét", { exact: true }).locator("option:checked")).toContainText("CV 1204", { timeout: 30_000 });
    await editor.getByRole("button", { name: "Lấy từ bảng Word, Excel" }).click();
    await pasteTable(
      editor,
      fromWord([["STT", "Mục, câu", "Nội dung góp ý"], ...thirty.map(({ question, body }, n) => [`${n + 1}`, `Câu 9.${question}`, body])]),
    );
    await expect(editor.getByText("Sẽ ghi 30 góp ý: 30 từ bảng, 0 gõ tay.")).toBeVisible();
    await editor.getByRole("button", { name: "Ghi văn bản góp ý" }).click();
    await expect(editor.getByText(`Đã ghi 30 góp ý của ${bodies.byLetter.name}.`)).toBeVisible();
  });

  await test.step("With remarks unanswered the round is not closed and the stage not left", async () => {
    await lead.goto(round);
    await closeRound(lead);
    await expect(lead.getByRole("dialog").getByRole("alert")).toContainText("32 góp ý chưa trả lời");
    const { reasons } = await refused(lead, "stage.advance", { dossierId, transition: "send-to-review", note: "Xong" });
    expect(reasons?.map(({ code }) => code)).toContain("round-open");
  });

  await test.step("After the end silence is taken as agreement, as the mail had said", async () => {
    expect(mailbox.received.find(({ to }) => to === bodies.silent.email)?.text).toMatch(/xem như thống nhất/);
    // Time is the only thing that a test cannot wait for.
    await asOwner(product, "update consultation_round set ends_at = now() - interval '1 minute' where id = $1", [roundId]);
    await lead.goto(`${round}/asked`);
    await lead.getByRole("button", { name: "Ghi nhận im lặng là thống nhất" }).click();
    await lead.getByRole("dialog").getByRole("button", { name: "Ghi nhận", exact: true }).click();
    await expect(lead.getByRole("row", { name: new RegExp(bodies.silent.name) })).toContainText("coi như thống nhất");
  });

  await test.step("One answers thirty remarks together and two by themselves, one with the change it caused", async () => {
    await changeAnswer(editor, dossierId);
    await editor.goto(round);
    const rows = editor.getByRole("row").filter({ hasText: bodies.byLetter.name });
    await expect(rows).toHaveCount(30);
    for (const box of await rows.getByRole("checkbox").all()) await box.check();
    await editor.getByRole("button", { name: "Trả lời chung 30 góp ý" }).click();
    await answer(editor.getByRole("dialog"), "4. Ghi nhận", noted);
    await expect(editor.getByText("30 chờ duyệt")).toBeVisible();
    await editor.getByRole("link", { name: spoken.passage }).click();
    // The keyboard is in the panel already.
    await expect(editor.getByRole("form", { name: "Xử lý" })).toBeFocused();
    await editor.keyboard.press("3");
    await expect(editor.getByRole("radio", { name: "3. Không tiếp thu" })).toBeChecked();
    await answer(editor.getByRole("region", { name: /^Góp ý \d+$/ }), "3. Không tiếp thu", explained);
    await expect(editor.getByText("31 chờ duyệt")).toBeVisible();
    await editor.goto(round);
    await editor.getByRole("link", { name: spoken.question }).click();
    const panel = editor.getByRole("region", { name: /^Góp ý \d+$/ });
    await panel.getByRole("radio", { name: "1. Tiếp thu", exact: true }).check();
    await panel
      .getByRole("checkbox", { name: new RegExp(added) })
      .first()
      .check();
    await answer(panel, "1. Tiếp thu", "Đã bổ sung.");
    await expect(editor.getByText("32 chờ duyệt")).toBeVisible();
  });

  await test.step("Whoever answered may not approve; another does, closes the round and leads the dossier on", async () => {
    await lead.goto(round);
    const boxes = lead.getByRole("checkbox", { name: /^Chọn góp ý/ });
    await expect(boxes).toHaveCount(32);
    for (const box of await boxes.all()) await box.check();
    await lead.getByRole("button", { name: "Duyệt 32 câu trả lời" }).click();
    await expect(lead.getByText("Đã duyệt 32/32 góp ý")).toBeVisible();
    await closeRound(lead);
    await expect(lead.getByText(/đã đóng/).first()).toBeVisible();
    await move(lead, dossierId, "Gửi thẩm định", { note: "Đã tiếp thu, giải trình đủ ý kiến." });
    await expect(lead.getByText(/Thẩm định/).first()).toBeVisible();
  });

  await test.step("The table, opened by another program, tells every remark, its body and its answer, in order", async () => {
    await lead.goto(`${round}/papers`);
    const coming = lead.waitForEvent("download");
    await lead.getByRole("link", { name: "Word để sửa" }).click();
    const docx = new Uint8Array(await fs.readFile(await (await coming).path()));
    const pages = poppler("pdftotext", libreOffice(docx, "pdf"), "-layout");
    expect(pages.normalize("NFC")).toBe(pages);
    expect(plain(pages)).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    const words = plain(new TextDecoder().decode(libreOffice(docx, "txt")));
    const at = (body: string) => words.indexOf(body);
    // As the form goes, then by number: the two remarks on one question follow each other.
    const letters = [...thirty].sort((one, other) => one.question - other.question).map(({ body }) => at(body));
    const order = [at(spoken.passage), ...letters];
    expect(order.filter((place) => place < 0)).toEqual([]);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(at(spoken.question)).toBeGreaterThan(at(thirty[1]?.body ?? ""));
    expect(at(spoken.question)).toBeLessThan(at(thirty[3]?.body ?? ""));
    for (const { name } of Object.values(bodies)) expect(words).toContain(name);
    const after = (body: string, length: number) => words.slice(at(body), at(body) + body.length + length);
    expect(after(spoken.passage, 200)).toContain(explained);
    expect(after(spoken.question, 400)).toContain("Đã bổ sung.");
    expect(after(spoken.question, 1_500)).toContain(added);
    // Answered together, two remarks on one question share their answer.
    expect(words.split(noted).length - 1).toBe(18);
  });
});

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** A day as a date field takes it, so many days from now. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function linkTo(email: string): string {
  const link = /https?:\/\/\S+\/guest\/\S+/.exec(mailbox.received.find(({ to }) => to === email)?.text ?? "")?.[0];
  if (!link) throw new Error(`No link in the mail to ${email}`);
  return new URL(link).pathname;
}

/** Remarks on a question: on the whole answer, or on the sentence of that number. */
async function remarkOn(guest: Page, question: string, body: string, about: number | "all"): Promise<void> {
  const region = guest.getByRole("region", { name: new RegExp(`^Question ${question.replace(".", "\\.")}\\. `) });
  await region.getByRole("button", { name: `Remark on question ${question}` }).click();
  await region.getByLabel("About", { exact: true }).selectOption(about === "all" ? about : { index: about });
  await region.getByLabel("Your remark").fill(body);
  await region.getByRole("button", { name: "Send remark" }).click();
  await expect(region.getByRole("listitem")).toContainText(body);
}

async function answer(form: Locator, disposition: string, words: string): Promise<void> {
  await form.getByRole("radio", { name: disposition, exact: true }).check();
  await form.getByRole("textbox", { name: "Trả lời" }).fill(words);
  await form.getByRole("button", { name: "Lưu câu trả lời" }).click();
}

/** Adds a sentence to the answer that a remark is about. */
async function changeAnswer(writer: Page, dossierId: string): Promise<void> {
  const said = { dossierId, question: "9.3", language: "vi" } as const;
  const given = wholeAnswers.find(({ question, language }) => question === said.question && language === "vi")?.value;
  const { versions } = await query(writer, "answer.history", said);
  const text = given && "doc" in given ? `${plainText(given.doc)} ${added}` : added;
  await command(writer, "answer.save", { ...said, baseVersion: versions[0]?.version ?? 0, value: { doc: textOf(text) } });
}

async function closeRound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đóng đợt tham vấn" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Đóng đợt", exact: true }).click();
}
