import type { Page } from "@playwright/test";
import { plainText } from "@/lib/domain/rich-text";
import type { AnswerValue } from "@/lib/domain/values";
import { keepCommitment, openReport, recordDesignation, recordSending } from "./after-sending";
import { pagesOf, sha256, unzip, wordsIn } from "./archive";
import { decideReview } from "./decided";
import { query, refused } from "./door";
import { candidate, fill, savedText, wholeAnswers } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { move, openMoves } from "./moves";
import { questionOn, writeAtEnd } from "./section";
import { bytesOf, creditPhotos, pdfOf, photoOf, upload } from "./uploads";

const city = "Vũng Tàu";
const byHand = wholeAnswers.find(({ question, language }) => question === "6" && language === "vi");
const handWords = byHand && "doc" in byHand.value ? plainText(byHand.value.doc) : "";

test("A dossier goes the whole way: refused with its reasons, completed, sent back, resubmitted, cleared, submitted, designated and reported on", async ({
  signedInAs,
}) => {
  test.setTimeout(360_000);
  const coordinator = await signedInAs("ministry-coordinator");
  const lead = await signedInAs("haLongLead");
  const editor = await signedInAs("haLongEditor");
  const dossierId = await candidate(coordinator, city, "haLong", "music");
  const overview = (page: Page) => page.goto(`/dossiers/${dossierId}`);

  await test.step("An empty dossier may not go on, and every reason leads to its question", async () => {
    const { reasons = [] } = await refused(coordinator, "stage.advance", { dossierId, transition: "open-consultation" });
    expect(reasons.length).toBeGreaterThan(30);
    await overview(coordinator);
    const dialog = await openMoves(coordinator);
    await expect(dialog.getByRole("button", { name: "Mở tham vấn" })).toBeDisabled();
    const links = dialog.getByRole("listitem").getByRole("link");
    await expect(links).toHaveCount(reasons.length);
    for (const link of await links.all()) {
      expect(await link.getAttribute("href")).toMatch(new RegExp(`^/dossiers/${dossierId}/form/[a-z0-9-]+#q-[0-9.]+$`));
    }
    await dialog.getByRole("link", { name: /^Câu 6: chưa trả lời/ }).click();
    await expect(questionOn(coordinator, "6").region).toBeVisible();
  });

  await test.step("The team writes everything, the last answer by hand", async () => {
    await fill(
      editor,
      dossierId,
      wholeAnswers.filter((answer) => answer !== byHand),
    );
    await overview(lead);
    await expect((await openMoves(lead)).getByRole("listitem")).toHaveText([/^Câu 6: chưa trả lời \(tiếng Việt\)$/i]);
    await lead.getByRole("dialog").getByRole("link").click();
    const { field, saved } = questionOn(lead, "6");
    for (const [index, line] of handWords.split("\n").entries()) {
      if (index > 0) await lead.keyboard.press("Enter");
      await writeAtEnd(field("Tiếng Việt"), line);
    }
    await expect(saved).toBeVisible();
    // What is saved is read into the answer when the writing pauses; the overview speaks of answers.
    await expect.poll(() => savedText(lead, dossierId, "6", "vi")).toBe(handWords);
  });

  await test.step("The city opens consultation and sends to review, each with a note", async () => {
    await move(lead, dossierId, "Mở tham vấn", { note: "Bản tiếng Việt đã đủ." });
    await expect(lead.getByText("Thành phố đang lấy ý kiến").first()).toBeVisible();
    await move(lead, dossierId, "Gửi thẩm định", { note: "Đã tiếp thu ý kiến." });
  });

  const reason = "Số liệu ngân sách ở câu 9.18 chưa ghi năm; đề nghị bổ sung nguồn.";
  await test.step("The institute sends it back with reasons, which the city reads", async () => {
    const reviewer = await signedInAs("institute-reviewer");
    await overview(reviewer);
    const dialog = await openMoves(reviewer);
    await dialog.getByRole("radio", { name: "Trả lại để tham vấn thêm" }).check();
    await dialog.getByRole("button", { name: "Trả lại để tham vấn thêm" }).click();
    await expect(dialog.getByRole("link", { name: "Hãy ghi lý do để bên nhận biết phải làm gì." })).toBeVisible();
    await reviewer.keyboard.press("Escape");
    await move(reviewer, dossierId, "Trả lại để tham vấn thêm", { note: reason, confirm: "Tôi xác nhận trả hồ sơ lại" });

    await overview(editor);
    const notice = editor.getByRole("note").filter({ hasText: reason });
    await expect(notice).toContainText(nameOf("institute-reviewer"));
  });

  await test.step("The city resubmits, the ministry clears", async () => {
    await move(lead, dossierId, "Gửi thẩm định", { note: "Đã bổ sung nguồn." });
    await decideReview(coordinator, dossierId);
    await move(coordinator, dossierId, "Chấp thuận cho nộp", { note: "" });
  });

  await test.step("Nothing is submitted before the annexes are there; they are uploaded in the browser", async () => {
    await overview(coordinator);
    const dialog = await openMoves(coordinator);
    await expect(dialog.getByRole("link", { name: "Mục A.4: mới có 0 trên 3 tệp" })).toHaveAttribute(
      "href",
      `/dossiers/${dossierId}/annexes#q-A.4`,
    );
    await expect(dialog.getByRole("listitem")).toHaveCount(6);
    await editor.goto(`/dossiers/${dossierId}/annexes`);
    const letter = await editor.context().newPage().then(pdfOf);
    for (const [slot, count] of [
      ["A.1", 1],
      ["A.2", 1],
      ["A.3", 2],
      ["A.5", 3],
      ["A.6", 1],
    ] as const) {
      await upload(
        editor,
        slot,
        Array.from({ length: count }, (_each, index) => ({ name: `Thư số ${index + 1}.pdf`, mimeType: "application/pdf", buffer: letter })),
      );
    }
    const photos = await Promise.all([80, 120, 160].map((red) => photoOf(red)));
    await upload(
      editor,
      "A.4",
      photos.map((buffer, index) => ({ name: `Ảnh ${index + 1}.jpg`, mimeType: "image/jpeg", buffer })),
    );
    await expect(editor.getByText("Mục này đã đủ số tệp.")).toHaveCount(6);
    await overview(coordinator);
    const reasons = (await openMoves(coordinator)).getByRole("listitem");
    await expect(reasons).toHaveText([/A\.4: 3 ảnh chưa đủ chú thích/, /A\.4: 3 ảnh chưa gắn với giấy chuyển nhượng/]);
    await creditPhotos(editor, dossierId);
  });

  await test.step("Before it is sent the preview and its prints are drafts", async () => {
    await coordinator.goto(`/dossiers/${dossierId}/packet`);
    await expect(coordinator.getByRole("note").filter({ hasText: "Đây là bản nháp" })).toContainText("Hồ sơ đã đủ theo mẫu.");
    const [pdf] = await Promise.all([
      coordinator.waitForEvent("download"),
      coordinator.getByRole("link", { name: "Tải bản này (PDF)" }).click(),
    ]);
    expect(pdf.suggestedFilename()).toContain("draft");
    const pages = pagesOf(await bytesOf(pdf));
    expect(pages.every((page) => page.includes("DRAFT"))).toBe(true);
  });

  await test.step("The ministry submits; a sent dossier is changed by nobody", async () => {
    await move(coordinator, dossierId, "Nộp hồ sơ tới UNESCO", { note: "", confirm: "Tôi xác nhận nội dung này là bản gửi UNESCO" });
    await overview(coordinator);
    await expect(coordinator.getByText("Đã nộp").first()).toBeVisible();
    const value = { doc: { type: "doc" as const, content: [{ type: "paragraph" as const }] } };
    const refusal = await refused(lead, "answer.save", { dossierId, question: "6", language: "vi", baseVersion: 1, value });
    expect(refusal.code).toBe("not-allowed");
  });

  await test.step("The packet is whole: every file by its sum, every Vietnamese answer word for word, pages numbered", async () => {
    await coordinator.goto(`/dossiers/${dossierId}/packet`);
    // It is packed after the submission; the page says how far it is and then offers it.
    const take = coordinator.getByRole("link", { name: /^ZIP, gói chốt/ });
    await expect(take).toBeVisible({ timeout: 60_000 });
    const [zip] = await Promise.all([coordinator.waitForEvent("download"), take.click()]);
    const bytes = await bytesOf(zip);
    await expect(coordinator.getByText(`SHA-256: ${sha256(bytes)}`)).toBeVisible();
    const files = unzip(bytes);
    const manifest = JSON.parse(files.get("manifest.json")?.toString("utf8") ?? "");
    expect(manifest.draft).toBe(false);
    expect(manifest.dossier.city.vi).toBe(city);
    const found = [...files]
      .filter(([name]) => name !== "manifest.json" && name !== "manifest.sig")
      .map(([name, content]) => ({ path: name, size: content.length, sha256: sha256(content) }));
    expect(manifest.files.map(({ path, size, sha256: sum }: (typeof found)[number]) => ({ path, size, sha256: sum }))).toEqual(found);
    expect(found.filter(({ path }) => path.startsWith("annexes/"))).toHaveLength(11);
    const { answers } = await query(coordinator, "section.view", { dossierId, sectionId: "presentation" });
    const six = manifest.answers.find(
      (answer: { question: string; language: string }) => answer.question === "6" && answer.language === "vi",
    );
    expect(six?.version).toBe(answers.find(({ language }) => language === "vi")?.version);

    const reading = pagesOf(files.get("02-reading-copy-vi.pdf") ?? Buffer.alloc(0));
    const form = pagesOf(files.get("01-application-form-en.pdf") ?? Buffer.alloc(0));
    expectWhole(reading, "vi");
    expectWhole(form, "en");
    for (const pages of [reading, form]) expect(pages.some((page) => /DRAFT|BẢN NHÁP/.test(page))).toBe(false);
  });

  await test.step("How it went is recorded with its proof, UNESCO's answer with its date, and the result closes the bid", async () => {
    await recordSending(coordinator, dossierId, await pdfOf(await coordinator.context().newPage()));
    await recordDesignation(coordinator, dossierId);
  });

  await test.step("What it promised is followed, and opens in the monitoring report", async () => {
    await keepCommitment(lead, dossierId);
    await openReport(coordinator, dossierId);
  });
});

test("A dossier is withdrawn with a reason that stays to be read, and reopened by the ministry", async ({ signedInAs }) => {
  const coordinator = await signedInAs("ministry-coordinator");
  const dossierId = await candidate(coordinator, "Cần Thơ", "daNang", "film");
  const lead = await signedInAs("daNangLead");
  await move(lead, dossierId, "Rút hồ sơ", { note: "Thành phố chuyển sang đợt sau.", confirm: "Tôi xác nhận rút hồ sơ khỏi đợt này" });
  await lead.goto(`/dossiers/${dossierId}`);
  await expect(lead.getByRole("note").filter({ hasText: "Hồ sơ đã được rút" })).toContainText("Thành phố chuyển sang đợt sau.");
  await expect(lead.getByRole("button", { name: "Chuyển bước" })).toBeHidden();
  await lead.goto(`/dossiers/${dossierId}/form/presentation`);
  await expect(questionOn(lead, "6").field("Tiếng Việt")).toBeHidden();
  await move(coordinator, dossierId, "Mở lại hồ sơ", { note: "Thành phố đề nghị tiếp tục.", confirm: "Tôi xác nhận" });
  await lead.goto(`/dossiers/${dossierId}/form/presentation`);
  await expect(questionOn(lead, "6").field("Tiếng Việt")).toBeVisible();
  await lead.goto(`/dossiers/${dossierId}/history`);
  await expect(lead.getByText("Thành phố chuyển sang đợt sau.")).toBeVisible();
});

/** Every text of a language stands in the print word for word, in NFC, and every page after the cover has its number. */
function expectWhole(pages: readonly string[], language: "vi" | "en"): void {
  const print = wordsIn(pages.map(withoutEdges).join(" "));
  expect(print).toBe(print.normalize("NFC"));
  for (const answer of wholeAnswers) {
    if (answer.language !== language) continue;
    for (const line of linesOf(answer.value)) expect(print, `Câu ${answer.question}`).toContain(wordsIn(line));
  }
  for (const [index, page] of pages.slice(1).entries()) expect(page).toMatch(footer(index + 2, pages.length));
}

function linesOf(value: AnswerValue): readonly string[] {
  if ("doc" in value) return plainText(value.doc).split("\n");
  if ("text" in value) return [value.text];
  if ("initiatives" in value)
    return value.initiatives.flatMap((initiative) => Object.values(initiative).flatMap((part) => part.split("\n")));
  return [];
}

const footer = (number: number, all: number) => new RegExp(`\\b${number}\\s*/\\s*${all}\\b`);

/** A page's own furniture at its edges is no part of the answers that run across pages. */
function withoutEdges(page: string, index: number): string {
  const lines = page.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(index === 0 ? 0 : 1, -1).join("\n");
}
