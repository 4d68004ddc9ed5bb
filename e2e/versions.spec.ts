import type { Page } from "@playwright/test";
import type { AnswerLanguage } from "@/lib/domain/form";
import { textOf } from "@/lib/domain/rich-text";
import { command } from "./door";
import { candidate, savedText } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";

// A city without a dossier in the demonstration world; every test here writes in questions of its own.
const city = "Cần Thơ";

type SignedInAs = (who: "ministry-coordinator" | "daNangLead" | "daNangEditor" | "adviser") => Promise<Page>;

async function team(signedInAs: SignedInAs) {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), city, "daNang", "film");
  return { dossierId, lead: await signedInAs("daNangLead"), editor: await signedInAs("daNangEditor") };
}

/** Brings a long text from outside, over a version. */
async function bring(who: Page, dossierId: string, question: string, language: AnswerLanguage, baseVersion: number, text: string) {
  await command(who, "answer.save", { dossierId, question, language, baseVersion, value: { doc: textOf(text) } });
}

/** Keeps the dossier under a name, on its page. */
async function keep(page: Page, dossierId: string, name: string): Promise<void> {
  await page.goto(`/dossiers/${dossierId}/versions`);
  await page.getByRole("button", { name: "Giữ một bản" }).click();
  await page.getByRole("dialog").getByLabel("Tên bản").fill(name);
  await page.getByRole("button", { name: "Giữ bản này" }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toBeVisible();
}

test("A version is kept under a name; what two people changed since is shown in both languages with whose it is", async ({
  signedInAs,
}) => {
  const { dossierId, lead, editor } = await team(signedInAs);
  await bring(lead, dossierId, "7.1", "vi", 0, "Thành phố có nghề lưới và nghề muối.");
  await bring(lead, dossierId, "7.1", "en", 0, "The city makes nets and salt.");
  await bring(lead, dossierId, "7.2", "vi", 0, "Không ai đổi câu này.");
  await keep(lead, dossierId, "Gửi Viện góp ý");

  await bring(editor, dossierId, "7.1", "vi", 1, "Thành phố có nghề lưới, nghề mộc và nghề muối.");
  await bring(lead, dossierId, "7.1", "vi", 2, "Thành phố có nghề lưới, nghề mộc và nghề nước mắm.");
  await bring(editor, dossierId, "7.1", "en", 1, "The city makes nets, boats and salt.");

  await lead.reload();
  await expect(lead.getByRole("row", { name: /Bây giờ/ })).toContainText("2 câu trả lời đã khác bản mới nhất");
  await lead.getByRole("button", { name: "So sánh hai bản đã chọn" }).click();
  await expect(lead).toHaveURL(/\/versions\/compare\?.*from=[0-9a-f-]{36}/);
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("Bản 1 “Gửi Viện góp ý” so với bây giờ");
  await expect(lead.getByText("2 câu trả lời khác nhau, ở 1 mục.")).toBeVisible();
  await expect(lead.getByText("Không ai đổi câu này.")).toBeHidden();

  const vietnamese = lead.getByRole("group", { name: /^Câu 7\.1, tiếng Việt/ });
  const english = lead.getByRole("group", { name: /^Câu 7\.1, tiếng Anh/ });
  const added = await vietnamese.getByRole("insertion").allInnerTexts();
  expect(added.map((text) => text.trim())).toEqual([", nghề mộc", "nước mắm"]);
  await expect(vietnamese.getByRole("deletion")).toHaveText("muối");
  await expect(vietnamese).toContainText(`${nameOf("daNangEditor")}: thêm 2 từ`);
  await expect(vietnamese).toContainText(`${nameOf("daNangLead")}: thêm 2 từ`);
  await expect(english.getByRole("insertion")).toHaveText(", boats");
  await expect(english).toContainText(`${nameOf("daNangEditor")}: thêm 1 từ`);

  // By keyboard from change to change, each with who wrote it; and by pointing.
  const said = vietnamese.getByRole("status");
  await vietnamese.locator("[tabindex='0']").focus();
  await expect(said).toHaveText(`${nameOf("daNangEditor")} thêm`);
  await lead.keyboard.press("ArrowRight");
  await expect(said).toHaveText(/^Đã bỏ; lúc đó có /);
  await lead.keyboard.press("ArrowRight");
  await expect(said).toHaveText(`${nameOf("daNangLead")} thêm`);
  await english.getByRole("insertion").hover();
  await expect(english.getByRole("status")).toHaveText(`${nameOf("daNangEditor")} thêm`);

  // Who may not write at this stage reads the same, and is offered nothing that would be refused.
  await expect(lead.getByRole("button", { name: /^Khôi phục/ })).toBeVisible();
  const adviser = await signedInAs("adviser");
  await adviser.goto(lead.url());
  await expect(adviser.getByRole("group", { name: /^Câu 7\.1, tiếng Việt/ })).toBeVisible();
  await expect(adviser.getByRole("button", { name: /^Khôi phục/ })).toBeHidden();
});

test("A section is brought back while a colleague writes in it, and the colleague keeps their words", async ({ signedInAs }) => {
  const { dossierId, lead, editor } = await team(signedInAs);
  await bring(lead, dossierId, "9.4", "vi", 0, "Bảo tàng và thư viện.");
  await bring(lead, dossierId, "9.5", "vi", 0, "Lễ hội Nghinh Ông.");
  await keep(lead, dossierId, "Trước khi họp");
  await bring(editor, dossierId, "9.4", "vi", 1, "Chỉ còn bảo tàng.");
  await bring(editor, dossierId, "9.6", "vi", 0, "Câu này chưa có ở bản trước.");
  // What was saved less than a second before a comparison is read counts as not seen.
  const brought = Date.now();
  await expect.poll(() => Date.now() - brought).toBeGreaterThan(1_500);
  await lead.goto(`/dossiers/${dossierId}/versions`);
  await lead
    .getByRole("row", { name: /Trước khi họp/ })
    .getByRole("link", { name: /^So với bây giờ/ })
    .click();
  await expect(lead.getByRole("group", { name: /^Câu 9\.4/ })).toBeVisible();

  // While the comparison is being read, a colleague goes on elsewhere in the same section.
  await openSection(editor, dossierId, "assets");
  const festival = questionOn(editor, "9.5").field("Tiếng Việt");
  await writeAtEnd(festival, " Ngư dân cùng tổ chức.");
  await expect.poll(() => savedText(editor, dossierId, "9.5", "vi")).toContain("Ngư dân cùng tổ chức.");

  const button = lead.getByRole("button", { name: /^Khôi phục mục 9 về bản \d+$/ });
  await button.click();
  const dialog = lead.getByRole("dialog");
  await expect(dialog).toContainText("2 câu trả lời ở mục 9 trở lại như ở bản");
  await expect(dialog).toContainText("Không mất chữ nào");
  await dialog.getByRole("button", { name: "Khôi phục", exact: true }).click();
  await expect(dialog).toBeHidden();
  const report = lead.getByRole("status").filter({ hasText: "Mục 9: đã khôi phục 1 câu trả lời." });
  await expect(report).toContainText(`câu 9.5 (tiếng Việt), ${nameOf("daNangEditor")} viết lúc`);

  expect(await savedText(lead, dossierId, "9.4", "vi")).toBe("Bảo tàng và thư viện.");
  expect(await savedText(lead, dossierId, "9.5", "vi")).toBe("Lễ hội Nghinh Ông. Ngư dân cùng tổ chức.");
  expect(await savedText(lead, dossierId, "9.6", "vi")).toBe("Câu này chưa có ở bản trước.");
  await writeAtEnd(festival, " Vào tháng Tám.");
  await expect.poll(() => savedText(editor, dossierId, "9.5", "vi")).toBe("Lễ hội Nghinh Ông. Ngư dân cùng tổ chức. Vào tháng Tám.");

  await lead.goto(`/dossiers/${dossierId}/history`);
  await expect(lead.getByText(/khôi phục mục 9 về bản \d+ của hồ sơ, 1 câu trả lời/)).toBeVisible();
});

test("A text is given a name in its history, is found by it, and brought back", async ({ signedInAs }) => {
  const { dossierId, lead, editor } = await team(signedInAs);
  await bring(lead, dossierId, "8", "vi", 0, "Hai cuộc họp.");
  await openSection(lead, dossierId, "process");
  const history = questionOn(lead, "8").history("Tiếng Việt");
  const dialog = lead.getByRole("dialog", { name: "Lịch sử câu trả lời" });
  // Pressed before the page's script has come, it does nothing: somebody presses once more.
  await expect(async () => {
    await history.click();
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await dialog.getByRole("button", { name: "Đặt tên" }).click();
  await expect(dialog.getByText("Hãy điền mục này.")).toBeVisible();
  await dialog.getByLabel("Đặt tên cho nội dung hiện tại").fill("Gửi Bộ");
  await dialog.getByRole("button", { name: "Đặt tên" }).click();
  await expect(dialog.getByText("Đã đặt tên “Gửi Bộ”.")).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Gửi Bộ" }).first()).toContainText("Bản 2");
  await lead.keyboard.press("Escape");

  await bring(editor, dossierId, "8", "vi", 2, "Ba cuộc họp, có hai làng nghề.");
  await lead.reload();
  await history.click();
  await expect(dialog.getByRole("listitem").first()).toContainText(`Bản 3 · ${nameOf("daNangEditor")}`);
  await dialog.getByLabel("Chỉ hiện các bản có tên").check();
  await expect(dialog.getByText("Bản 3", { exact: true })).toBeHidden();
  await dialog.getByRole("button", { name: "Khôi phục bản 2" }).click();
  await expect(dialog).toBeHidden();
  await expect(questionOn(lead, "8").field("Tiếng Việt")).toHaveText("Hai cuộc họp.");
  expect(await savedText(lead, dossierId, "8", "vi")).toBe("Hai cuộc họp.");
});
