import { command } from "./door";
import { dossierOf } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { openSection, questionOn } from "./section";

const city = "Đà Nẵng";

test("An adviser's question to an editor is found on the editor's desk, answered, resolved and reopened", async ({ signedInAs }) => {
  const adviser = await signedInAs("institute-adviser");
  const dossierId = await dossierOf(adviser, city);
  await openSection(adviser, dossierId, "assets");
  const { region } = questionOn(adviser, "9.6");
  await region.getByRole("link", { name: "Ý kiến về câu 9.6" }).click();
  const body = region.getByRole("textbox", { name: "Nội dung ý kiến" });
  await body.pressSequentially("Nhờ @mai anh");
  await expect(region.getByRole("option", { name: nameOf("daNangEditor") })).toBeVisible();
  await body.press("Enter");
  await body.pressSequentially("ghi rõ số lớp học và năm.");
  await region.getByRole("button", { name: "Gửi ý kiến" }).click();
  const words = `Nhờ @${nameOf("daNangEditor")} ghi rõ số lớp học và năm.`;
  await expect(region.getByRole("article").filter({ hasText: words })).toBeVisible();
  await expect(region.getByRole("link", { name: "Ý kiến (1 đang mở)" })).toBeVisible();

  const editor = await signedInAs("daNangEditor");
  await editor.goto("/");
  await editor.getByRole("link", { name: `Trả lời 1 ý kiến nhắc đến bạn ở hồ sơ ${city}` }).click();
  await expect(editor.getByRole("heading", { level: 1, name: "Ý kiến" })).toBeVisible();
  const thread = editor.getByRole("article").filter({ hasText: words });
  await thread.getByRole("button", { name: "Trả lời ý kiến về câu 9.6" }).click();
  await thread.getByRole("textbox").fill("12 lớp, năm học 2025–2026; đã bổ sung.");
  await thread.getByRole("button", { name: "Gửi trả lời" }).click();
  await expect(thread).toContainText("12 lớp, năm học 2025–2026; đã bổ sung.");
  await thread.getByRole("button", { name: "Đánh dấu đã giải quyết" }).click();
  await expect(thread).toBeHidden();

  await editor.getByRole("navigation", { name: "Trạng thái ý kiến" }).getByRole("link", { name: "Đã giải quyết" }).click();
  await expect(thread).toContainText(`${nameOf("daNangEditor")} đã giải quyết`);
  await thread.getByRole("button", { name: "Mở lại" }).click();
  await expect(thread).toBeHidden();
  await editor.getByRole("navigation", { name: "Trạng thái ý kiến" }).getByRole("link", { name: "Đang mở" }).click();
  await expect(thread.getByRole("button", { name: "Đánh dấu đã giải quyết" })).toBeVisible();

  await editor.goto("/");
  await expect(editor.getByRole("link", { name: /nhắc đến bạn ở hồ sơ Đà Nẵng/ })).toBeHidden();
});

test("The list of comments is narrowed by section, by question and to one's own, and the address keeps it", async ({ signedInAs }) => {
  const reviewer = await signedInAs("institute-reviewer");
  const dossierId = await dossierOf(reviewer, city);
  const officer = await signedInAs("ministry-officer");
  await command(officer, "comment.open", { dossierId, question: "10.4", body: "Cơ cấu chưa nêu tên cơ quan." });
  await command(reviewer, "comment.open", { dossierId, question: "10.5", body: "Kế hoạch truyền thông còn chung." });

  await reviewer.goto(`/dossiers/${dossierId}/comments`);
  await reviewer
    .getByLabel("Mục", { exact: true })
    .selectOption({ label: "10. Kế hoạch hành động bốn năm: đóng góp thực hiện mục tiêu của Mạng lưới" });
  await reviewer.getByRole("button", { name: "Lọc", exact: true }).click();
  const threads = reviewer.getByRole("region", { name: "Danh sách ý kiến" }).getByRole("article");
  await expect(threads).toHaveCount(2);
  await reviewer.getByRole("checkbox", { name: "Chỉ ý kiến có tôi tham gia hoặc nhắc đến tôi" }).check();
  await reviewer.getByRole("button", { name: "Lọc", exact: true }).click();
  await expect(threads).toHaveCount(1);
  await expect(threads).toContainText("Kế hoạch truyền thông còn chung.");
  await reviewer.reload();
  await expect(threads).toHaveCount(1);
  await reviewer.getByRole("link", { name: "Bỏ lọc" }).click();
  await expect(reviewer).toHaveURL(/\/comments$/);
  await reviewer.getByLabel("Câu", { exact: true }).selectOption({ label: "10.4. Cơ cấu tổ chức, quản lý thực hiện" });
  await reviewer.getByRole("button", { name: "Lọc", exact: true }).click();
  await expect(threads).toHaveCount(1);
  await expect(threads).toContainText("Cơ cấu chưa nêu tên cơ quan.");
});

test("Of two people who resolve a comment at once the second is told that it is resolved already", async ({ signedInAs, watch }) => {
  const [first, second] = [await signedInAs("daNangLead"), await signedInAs("daNangEditor")];
  const dossierId = await dossierOf(first, city);
  const body = "Hai người cùng giải quyết ý kiến này.";
  await command(first, "comment.open", { dossierId, question: "9.12", body });
  for (const page of [first, second]) await page.goto(`/dossiers/${dossierId}/comments?question=9.12`);
  const threadOn = (page: typeof first) => page.getByRole("article").filter({ hasText: body });
  await threadOn(first).getByRole("button", { name: "Đánh dấu đã giải quyết" }).click();
  await expect(threadOn(first)).toBeHidden();
  watch.tolerate(second, /status of 409/);
  await threadOn(second).getByRole("button", { name: "Đánh dấu đã giải quyết" }).click();
  await expect(threadOn(second).getByRole("alert")).toContainText("Ý kiến này vừa được người khác giải quyết.");
});
