import type { Locator, Page } from "@playwright/test";
import { dossierOf } from "./dossiers";
import { expect, test } from "./fixtures";
import { openSection, questionOn } from "./section";

const city = "Huế";
const quote = "Nghề bếp nuôi sống nhiều nghề khác";

/** Chooses words of a text as a reader does with a mouse, from one end to the other. */
async function choose(field: Locator, words: string): Promise<void> {
  await field.evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) return document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`${wanted} is not in the text`);
  }, words);
}

async function open(page: Page) {
  await openSection(page, await dossierOf(page, city), "assets");
  const question = questionOn(page, "9.1");
  const field = question.field("Tiếng Việt");
  await expect(field).toHaveRole("textbox");
  return { ...question, field };
}

test("A reviewer who may not write comments on a passage and suggests other words; an editor sees both live and accepts", async ({
  signedInAs,
}) => {
  const [reviewer, editor] = [await signedInAs("institute-reviewer"), await signedInAs("hueEditor")];
  const [read, written] = [await open(reviewer), await open(editor)];
  await expect(read.field).toHaveAttribute("aria-readonly", "true");

  await choose(read.field, "hoàng cung");
  await reviewer.getByRole("toolbar", { name: "Đoạn vừa chọn" }).getByRole("button", { name: "Nêu ý kiến" }).click();
  await read.region.getByRole("textbox", { name: "Nội dung ý kiến" }).fill("Nên thống nhất với “cung đình” ở câu khác.");
  await read.region.getByRole("button", { name: "Gửi ý kiến" }).first().click();
  await expect(written.field.locator(".talked", { hasText: "hoàng cung" })).toBeVisible();
  await expect(written.region.getByRole("link", { name: /đang mở/ })).toBeVisible();

  await choose(read.field, quote);
  await reviewer.getByRole("toolbar", { name: "Đoạn vừa chọn" }).getByRole("button", { name: "Đề nghị sửa" }).click();
  const words = read.region.getByRole("textbox", { name: "Thay bằng" });
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(quote);
  await words.fill("Nghề bếp nuôi sống hàng chục nghề khác");
  await read.region.getByRole("textbox", { name: "Lý do" }).fill("Nói cụ thể hơn.");
  await read.region.getByRole("button", { name: "Gửi ý kiến" }).first().click();

  await written.field.locator(".talked", { hasText: quote }).click();
  const thread = written.region.getByRole("article").filter({ hasText: "Nói cụ thể hơn." });
  await expect(thread).toBeVisible();
  await expect(thread.locator("del")).toContainText("nhiều");
  await expect(thread.locator("ins").first()).toContainText("hàng");
  await expect(read.region.getByRole("article").filter({ hasText: "Nói cụ thể hơn." })).toBeVisible();
  await expect(read.region.getByRole("button", { name: "Nhận, thay vào bài" })).toHaveCount(0);

  await read.field.focus();
  await reviewer.keyboard.type("chữ của người đọc");
  await thread.getByRole("button", { name: "Nhận, thay vào bài" }).click();
  for (const { field, region } of [written, read]) {
    await expect(field).toContainText("Nghề bếp nuôi sống hàng chục nghề khác");
    await expect(field).not.toContainText("chữ của người đọc");
    await expect(region.getByText("Đã nhận và thay vào bài.")).toBeVisible();
  }
});

test("A passage is chosen, talked about and found again with the keyboard alone", async ({ signedInAs }) => {
  const reviewer = await signedInAs("institute-adviser");
  const { region, field } = await open(reviewer);
  await field.focus();
  await reviewer.keyboard.press("ArrowRight");
  await reviewer.keyboard.press("ArrowRight");
  await reviewer.keyboard.press("Shift+ArrowLeft");
  await reviewer.keyboard.press("Control+Alt+KeyM");
  const body = region.getByRole("textbox", { name: "Nội dung ý kiến" });
  await expect(body).toBeFocused();
  await reviewer.keyboard.type("Nêu nguồn của nhận định này.");
  await region.getByRole("button", { name: "Gửi ý kiến" }).first().press("Enter");
  const thread = region.getByRole("article").filter({ hasText: "Nêu nguồn của nhận định này." });
  await expect(thread.getByText("Về đoạn tiếng Việt")).toBeVisible();
  await thread.getByRole("button", { name: "Xem đoạn này trong bài" }).press("Enter");
  await expect(field).toBeFocused();
  await expect(field.locator(".talked-active").first()).toBeVisible();
});

test("A suggestion whose words have been changed meanwhile is not accepted: the editor is shown what differs", async ({
  signedInAs,
  watch,
}) => {
  const editor = await signedInAs("hueLead");
  const dossierId = await dossierOf(editor, city);
  await editor.goto(`/dossiers/${dossierId}/form/assets?talk=9.5`);
  const { region, field } = questionOn(editor, "9.5");
  const text = field("Tiếng Anh");
  const thread = region.getByRole("article").filter({ hasText: "Bản tiếng Anh cần thống nhất tên" });
  await expect(thread).toContainText("Đề nghị sửa đoạn tiếng Anh");
  await choose(text, "Huệ Nam Temple");
  await text.press("ArrowRight");
  await text.pressSequentially(" old");
  await expect(text).toContainText("Huệ Nam Temple old festival");
  watch.tolerate(editor, /status of 409/);
  await expect(region.getByText(/^Đã lưu/)).toBeVisible();
  await thread.getByRole("button", { name: "Nhận, thay vào bài" }).click();
  await expect(thread.getByRole("alert")).toContainText("Đoạn này đã được sửa sau khi có đề nghị");
  await expect(thread.locator("ins").last()).toContainText("old");
});
