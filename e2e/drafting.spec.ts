import type { Locator, Page } from "@playwright/test";
import { shortText } from "@/lib/rulebook/uccn-2027/limits";
import { candidate, savedText, versionsOf } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { openSection, paste, questionOn } from "./section";

// Hải Phòng has no dossier in the demonstration world; every test here writes in questions of its own.
const city = "Hải Phòng";

async function writerAndDossier(signedInAs: (who: "ministry-coordinator" | "hueEditor") => Promise<Page>) {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), city, "hue", "design");
  return { page: await signedInAs("hueEditor"), dossierId };
}

test("A city's editor reaches a question from the desk in three clicks, and what was typed is there after a reload", async ({
  signedInAs,
}) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await page.goto("/");
  await page.getByRole("link", { name: `Soạn tiếp hồ sơ ${city}` }).click();
  await page.getByRole("navigation", { name: city }).getByRole("link", { name: "Soạn thảo" }).click();
  await page.getByRole("navigation", { name: "Các mục của mẫu đơn" }).getByRole("link", { name: /^6 / }).click();

  const { field, saved } = questionOn(page, "6");
  await field("Tiếng Việt").click();
  await page.keyboard.type("Hải Phòng gìn giữ ca trù, hát đúm và nghề đúc đồng; ");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type("người dân quyết định");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type(" ưu tiên nào đi trước.");
  await expect(saved).toBeVisible();

  const words = "Hải Phòng gìn giữ ca trù, hát đúm và nghề đúc đồng; người dân quyết định ưu tiên nào đi trước.".normalize("NFC");
  await expect.poll(() => savedText(page, dossierId, "6", "vi")).toBe(words);
  await page.reload();
  await expect(field("Tiếng Việt")).toHaveText(words);
  await expect(field("Tiếng Việt").getByRole("strong")).toHaveText("người dân quyết định");
});

test("Vietnamese composed by an input method and text pasted in decomposed form are kept as NFC", async ({ signedInAs }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await openSection(page, dossierId, "added-value");
  const composed = questionOn(page, "7.1");
  await composed.field("Tiếng Việt").click();
  await compose(page, ["t", "ti", "tiê", "tiên", "tiến"], "tiếng ");
  await compose(page, ["v", "vi", "viê", "việ"], "Việt");
  await expect(composed.field("Tiếng Việt")).toHaveText("tiếng Việt");
  await expect(composed.saved).toBeVisible();
  await expect.poll(() => savedText(page, dossierId, "7.1", "vi")).toBe("tiếng Việt".normalize("NFC"));

  const pasted = questionOn(page, "7.2");
  const words = "Nghệ thuật trình diễn ở đình, chùa và bến cảng";
  await paste(pasted.field("Tiếng Việt"), words.normalize("NFD"));
  await expect(pasted.saved).toBeVisible();
  await expect.poll(() => savedText(page, dossierId, "7.2", "vi")).toBe(words.normalize("NFC"));
  await page.reload();
  await expect(pasted.field("Tiếng Việt")).toHaveText(words.normalize("NFC"));
  expect(await pasted.field("Tiếng Việt").textContent()).toBe(words.normalize("NFC"));
});

test("At the limit typing stops with a sentence, a longer paste is kept, marked and counted, and deleting works", async ({
  signedInAs,
}) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await openSection(page, dossierId, "assets");
  const { region, field, saved } = questionOn(page, "9.1");
  const english = field("Tiếng Anh");
  const limit = shortText.value;
  await paste(english, many("word", limit - 1));
  await page.keyboard.type(" last");
  await expect(region.getByText(`${limit}/${limit} từ`)).toBeVisible();
  await page.keyboard.type(" more");
  await expect(region.getByText("Đã tới giới hạn của câu này nên không gõ thêm được.")).toBeVisible();
  await expect(english).toHaveText(/word last\s*$/);

  await paste(english, ` ${many("surplus", 30)}`);
  await expect(region.getByText(`${limit + 30}/${limit} từ`)).toBeVisible();
  await expect(region.getByText(/vượt 30$/)).toBeVisible();
  expect(await markedWords(english)).toBe(30);
  await expect(saved).toBeVisible();
  await expect.poll(async () => (await savedText(page, dossierId, "9.1", "en")).split(/\s+/).length).toBe(limit + 30);

  for (let word = 0; word < 5; word += 1) await page.keyboard.press("Control+Backspace");
  await expect(region.getByText(`${limit + 25}/${limit} từ`)).toBeVisible();
  await expect(saved).toBeVisible();
  await expect.poll(async () => (await savedText(page, dossierId, "9.1", "en")).trim().split(/\s+/).length).toBe(limit + 25);
});

test("That there is nothing to say is one click, in the form's own words, and one click back", async ({ signedInAs }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await openSection(page, dossierId, "assets");
  const { region, field, saved } = questionOn(page, "9.2");
  // One button in each language's column: the first is the Vietnamese one.
  await region.getByRole("button", { name: "Không có thông tin liên quan để cung cấp" }).last().click();
  await expect(region.getByText("No relevant information to provide", { exact: true })).toBeVisible();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(region.getByText("No relevant information to provide", { exact: true })).toBeVisible();
  await region.getByRole("button", { name: "Viết câu trả lời" }).click();
  await expect(field("Tiếng Anh")).toHaveText("");
  await expect(saved).toBeVisible();
  await expect.poll(() => savedText(page, dossierId, "9.2", "en")).toBe("");
});

test("The history says who saved what and when, shows the difference, and brings an older version back", async ({ signedInAs }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await openSection(page, dossierId, "assets");
  const { field, saved, history } = questionOn(page, "9.3");
  const dialog = page.getByRole("dialog", { name: "Lịch sử câu trả lời" });
  const versions = dialog.locator("ol > li");
  const [newest, first] = [versions.nth(0), versions.nth(1)];
  await paste(field("Tiếng Việt"), "Làng nghề và nhà hát.");
  await expect(saved).toBeVisible();
  await history("Tiếng Việt").click();
  await dialog.getByLabel("Đặt tên cho nội dung hiện tại").fill("Bản đầu");
  await dialog.getByRole("button", { name: "Đặt tên" }).click();
  await expect(newest).toContainText(new RegExp(`Bản đầu · Bản 1 · ${nameOf("hueEditor")} · .*\\d{2}:\\d{2}`));
  await page.keyboard.press("Escape");

  // What was typed a moment ago is in no version yet, and is shown all the same.
  await paste(field("Tiếng Việt"), " Thêm cộng đồng thợ trẻ.");
  await expect(saved).toBeVisible();
  await history("Tiếng Việt").click();
  await expect(newest).toContainText(`Bây giờ · ${nameOf("hueEditor")} · `);
  await expect(newest.getByRole("insertion")).toHaveText("Thêm cộng đồng thợ trẻ.");
  await first.getByText("Bản 1", { exact: true }).click();
  await first.getByRole("button", { name: "Khôi phục bản 1" }).click();
  await expect(dialog).toBeHidden();
  await expect(field("Tiếng Việt")).toHaveText("Làng nghề và nhà hát.");

  const kept = await versionsOf(page, dossierId, "9.3", "vi");
  expect(kept.map(({ text, restoredFrom }) => [text, restoredFrom])).toEqual([
    ["Làng nghề và nhà hát.", 1],
    ["Làng nghề và nhà hát. Thêm cộng đồng thợ trẻ.", null],
    ["Làng nghề và nhà hát.", null],
  ]);
  await history("Tiếng Việt").click();
  await expect(newest).toContainText(/Bản 3 · .* · khôi phục từ bản 1/);
});

test("Choices, persons, initiatives, numbers and statements are saved as they are filled in", async ({ signedInAs }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await openSection(page, dossierId, "field");
  await page.getByRole("radio", { name: "Thiết kế" }).check();
  await expect(questionOn(page, "4").saved).toBeVisible();
  await expect(questionOn(page, "5.2").region).toBeHidden();
  await questionOn(page, "5.1").region.getByRole("radio", { name: "Có", exact: true }).check();
  await expect(questionOn(page, "5.2").region).toBeVisible();

  await openSection(page, dossierId, "contacts");
  const person = questionOn(page, "3.1");
  await person.region.getByLabel("Danh xưng").selectOption({ label: "Bà" });
  await person.region.getByLabel("Họ", { exact: true }).fill("Trần");
  await expect(person.saved).toBeVisible();

  await openSection(page, dossierId, "action-plan");
  const initiatives = questionOn(page, "10.1");
  const add = initiatives.region.getByRole("button", { name: "Thêm sáng kiến" }).first();
  for (const number of [1, 2, 3]) {
    await add.click();
    await initiatives.region
      .getByRole("group", { name: `Sáng kiến ${number}` })
      .getByRole("textbox")
      .first()
      .fill(`Sáng kiến thứ ${number}`);
  }
  await expect(add).toBeDisabled();
  await expect(initiatives.saved).toBeVisible();

  const numbers = questionOn(page, "10.3.1");
  const cell = numbers.region.getByRole("row").nth(1).getByRole("textbox").first();
  await cell.fill("một triệu");
  await expect(numbers.region.getByText("Hãy nhập một số")).toBeVisible();
  await cell.fill("1250000,5");
  await cell.press("Tab");
  await expect(cell).toHaveValue("1.250.000,5");
  await expect(numbers.saved).toBeVisible();

  await openSection(page, dossierId, "commitments");
  await questionOn(page, "11").region.getByRole("checkbox").check();
  await expect(questionOn(page, "11").saved).toBeVisible();
  await page.reload();
  await expect(questionOn(page, "11").region.getByRole("checkbox")).toBeChecked();
  await openSection(page, dossierId, "action-plan");
  await expect(cell).toHaveValue("1.250.000,5");
  await expect(initiatives.region.getByRole("group", { name: "Sáng kiến 3" }).getByRole("textbox").first()).toHaveValue("Sáng kiến thứ 3");
  await openSection(page, dossierId, "contacts");
  await expect(person.region.getByLabel("Họ", { exact: true })).toHaveValue("Trần");
  await openSection(page, dossierId, "field");
  await expect(page.getByRole("radio", { name: "Thiết kế" })).toBeChecked();
});

test("One question can be found, answered, looked up and left with the keyboard alone", async ({ signedInAs }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs);
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: `Soạn tiếp hồ sơ ${city}` }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: city })).toBeVisible();
  await tabTo(page, page.getByRole("navigation", { name: city }).getByRole("link", { name: "Soạn thảo" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("navigation", { name: "Các mục của mẫu đơn" }).getByRole("link", { name: /^8 / }));
  await page.keyboard.press("Enter");
  const { field, saved, history } = questionOn(page, "8");
  await expect(field("Tiếng Anh")).toBeVisible();
  await tabTo(page, field("Tiếng Anh"));
  await page.keyboard.type("Three meetings with craft villages.");
  await expect(saved).toBeVisible();
  await tabTo(page, history("Tiếng Anh"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Three meetings with craft villages.");
  await page.keyboard.press("Escape");
  await expect(history("Tiếng Anh")).toBeFocused();
  await expect.poll(() => savedText(page, dossierId, "8", "en")).toBe("Three meetings with craft villages.");
});

/** Presses Tab until that element has the focus, as a person does; gives up after a hundred. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let press = 0; press < 100; press += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(goal).toBeFocused();
}

/** What an input method does: a text that changes while it is composed, then the word it has become. */
async function compose(page: Page, steps: readonly string[], word: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send("Input.insertText", { text: word });
  await session.detach();
}

function many(word: string, count: number): string {
  return Array.from({ length: count }, () => word).join(" ");
}

/** How many words stand in the part that is marked as beyond the limit. */
async function markedWords(field: Locator): Promise<number> {
  const marked = await field.locator(".surplus").allTextContents();
  return marked.join("").trim().split(/\s+/).length;
}
