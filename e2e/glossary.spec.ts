import type { Page } from "@playwright/test";
import { textOf } from "@/lib/domain/rich-text";
import { command, query } from "./door";
import { candidate } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { openSection, questionOn } from "./section";

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

test("The ministry keeps the glossary, everybody reads it, and a name that is there already is refused beside its field", async ({
  signedInAs,
  watch,
}) => {
  const officer = await signedInAs("ministry-officer");
  watch.tolerate(officer, /status of 409/);
  await officer.goto("/");
  await officer.getByRole("link", { name: "Văn phòng" }).click();
  await officer.getByRole("link", { name: "Thuật ngữ", exact: true }).click();
  await officer.getByRole("button", { name: "Thêm thuật ngữ" }).click();
  const dialog = officer.getByRole("dialog");
  await dialog.getByLabel("Thuật ngữ tiếng Việt").fill("Nghe Nhan");
  await dialog.getByLabel("Tiếng Anh").fill("craft master");
  await dialog.getByRole("button", { name: "Thêm thuật ngữ" }).click();
  await expect(dialog.getByRole("region", { name: "Chưa thực hiện được" })).toContainText("Tên này đã có trong bảng.");
  await expect(dialog.getByLabel("Tiếng Anh")).toHaveValue("craft master");
  await dialog.getByLabel("Thuật ngữ tiếng Việt").fill("đờn ca tài tử");
  await dialog.getByLabel("Tiếng Anh").fill("southern folk music");
  await dialog.getByRole("button", { name: "Thêm thuật ngữ" }).click();
  await expect(dialog).toBeHidden();

  const reader = await signedInAs("hueReader");
  await reader.goto("/");
  await reader.getByRole("link", { name: "Văn phòng" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "Thuật ngữ" })).toBeVisible();
  await expect(reader.getByRole("button", { name: /Thêm thuật ngữ|Sửa thuật ngữ|Thôi dùng/ })).toHaveCount(0);
  await reader.getByRole("searchbox", { name: "Tìm thuật ngữ" }).fill("don ca");
  await reader.keyboard.press("Enter");
  await expect(reader.getByRole("rowheader")).toHaveText(["đờn ca tài tử"]);
  await expect(reader).toHaveURL(/words=don/);

  await row(officer, "đờn ca tài tử").getByRole("button", { name: "Sửa thuật ngữ" }).click();
  await officer.getByRole("dialog").getByLabel("Tiếng Anh").fill("southern amateur music");
  await officer.getByRole("dialog").getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(row(officer, "đờn ca tài tử")).toContainText("southern amateur music");
  await row(officer, "đờn ca tài tử").getByRole("button", { name: "Thôi dùng thuật ngữ" }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "Thôi dùng" }).click();
  await expect(row(officer, "đờn ca tài tử")).toHaveCount(0);
  await expect(row(officer, "làng nghề")).toHaveCount(1);
});

test("A term's agreed translation is one press from the text, a departure is listed, and a translation is stale until it is checked", async ({
  signedInAs,
}) => {
  const coordinator = await signedInAs("ministry-coordinator");
  const dossierId = await candidate(coordinator, "Hải Phòng", "hue", "design");
  const vi = "Tổ công tác mời mười nghệ nhân của ba làng nghề về thành phố giảng dạy.";
  const editor = await signedInAs("hueEditor");
  const save = (language: "vi" | "en", text: string) => saved(editor, dossierId, language, text);
  await save("vi", vi);
  await save("en", "The Working Group invited ten skilled people of three craft villages to teach.");

  await openSection(editor, dossierId, "action-plan");
  const { region, field } = questionOn(editor, "10.4");
  await expect(field("Tiếng Việt")).toHaveAttribute("contenteditable", "true");
  await region.getByRole("button", { name: "Thuật ngữ (3)" }).click();
  const terms = editor.getByRole("dialog", { name: "Thuật ngữ trong câu 10.4" });
  await expect(terms).toContainText("master artisan; tradition bearer");
  await expect(terms).toContainText("village de métier");
  await editor.keyboard.press("Escape");
  await expect(region.getByRole("button", { name: "Thuật ngữ (3)" })).toBeFocused();
  await region.getByText("1 thuật ngữ dịch khác bảng của Bộ").click();
  await expect(region).toContainText("nghệ nhân → master artisan; tradition bearer");

  await expect(field("Tiếng Việt").locator(".term-mark")).toHaveText(["Tổ công tác", "nghệ nhân", "làng nghề"]);
  await field("Tiếng Việt").getByText("làng nghề").click();
  const card = editor.getByRole("dialog", { name: "Thuật ngữ “làng nghề”" });
  await expect(card).toContainText("village de métier");
  await card.getByRole("button", { name: "Chèn “craft village” vào bản Tiếng Anh" }).click();
  await expect(field("Tiếng Anh")).toHaveText(/ to teach\. craft village$/);
  await expect(card).toBeHidden();
  await editor.keyboard.type(" and more");
  await expect(field("Tiếng Anh")).toHaveText(/craft village and more$/);
  await expect(questionOn(editor, "10.4").saved).toBeVisible();

  await editor.getByRole("navigation").getByRole("link", { name: "Gợi ý" }).click();
  await expect(editor.getByText("không chỗ nào chặn việc chuyển bước")).toBeVisible();
  const departures = editor.getByRole("region", { name: "Khác với bảng thuật ngữ" });
  await expect(departures.getByRole("listitem").filter({ hasText: "Câu 10.4." })).toContainText("nghệ nhân");
  const stale = editor.getByRole("region", { name: "Bản dịch cũ hơn bản gốc" });
  await expect(stale).toContainText("Không có bản dịch nào cũ hơn");

  await save("vi", vi.replace("mười", "mười hai"));
  await editor.reload();
  const line = stale.getByRole("listitem").filter({ hasText: "Câu 10.4." });
  await line.getByText("Bản tiếng Việt đã đổi những gì").click();
  await expect(line.getByRole("insertion")).toHaveText("hai ");
  await line.getByRole("link", { name: /^Câu 10\.4\./ }).click();

  await expect(region.getByText("Bản tiếng Việt đã đổi sau bản dịch này")).toBeVisible();
  await region.getByRole("button", { name: "Bản dịch vẫn đúng, đánh dấu đã soát: câu 10.4, tiếng Anh" }).click();
  await expect(region.getByText("Bản tiếng Việt đã đổi sau bản dịch này")).toBeHidden();
  await expect(region.getByText(nameOf("hueEditor"))).toBeVisible();
  await editor.getByRole("navigation").getByRole("link", { name: "Gợi ý" }).click();
  await expect(stale).toContainText("Không có bản dịch nào cũ hơn");
});

/** Saves question 10.4 as whoever wrote last would. */
async function saved(page: Page, dossierId: string, language: "vi" | "en", text: string): Promise<void> {
  const { current } = await query(page, "answer.history", { dossierId, question: "10.4", language });
  const value = { doc: textOf(text) };
  await command(page, "answer.save", { dossierId, question: "10.4", language, baseVersion: current, value });
}
