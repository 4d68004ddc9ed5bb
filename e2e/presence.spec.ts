import { candidate } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";

const city = "Hải Phòng";

test("Who is where is seen beside the question, in the text, and on the dossier's page, and is gone with them", async ({ signedInAs }) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), city, "hue", "literature");
  const [one, other, lead] = [await signedInAs("hueEditor"), await signedInAs("hueSecondEditor"), await signedInAs("hueLead")];
  const name = nameOf("hueEditor");
  await lead.goto(`/dossiers/${dossierId}`);
  const here = lead.getByRole("region", { name: "Ai đang ở đâu" });
  await expect(here).toContainText("Lúc này không có ai khác đang soạn hồ sơ hoặc xem tổng quan.");

  for (const page of [one, other]) await openSection(page, dossierId, "assets");
  await expect(here.getByRole("listitem").filter({ hasText: name })).toContainText("ở mục 9");
  const [mine, theirs] = [questionOn(one, "9.8"), questionOn(other, "9.8")];
  await expect(mine.field("Tiếng Anh")).toHaveAttribute("contenteditable", "true");
  await writeAtEnd(mine.field("Tiếng Anh"), "The harbour");

  await expect(theirs.region.getByRole("list", { name: "Người đang ở câu 9.8" })).toContainText(`${name} · Tiếng Anh`);
  await expect(theirs.field("Tiếng Anh").locator(".caret")).toHaveAttribute("data-name", name.split(" ").at(-1) ?? "");
  // A name is no part of the text.
  await expect(theirs.field("Tiếng Anh")).toHaveText("The harbour");
  const there = here.getByRole("link", { name: "ở câu 9.8 · Tiếng Anh" });
  await expect(there).toBeVisible();
  await there.click();
  await expect(lead.getByRole("heading", { level: 2, name: /^9\.8/ })).toBeInViewport();

  await one.getByRole("heading", { level: 1 }).click();
  await expect(theirs.field("Tiếng Anh").locator(".caret")).toBeHidden();
  await one.close();
  await expect(theirs.region.getByRole("list", { name: "Người đang ở câu 9.8" })).toBeHidden();
});

test("Paragraphs that belong together stand level with each other, and one under the other on a narrow screen", async ({ signedInAs }) => {
  const page = await signedInAs("hueEditor");
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), city, "hue", "literature");
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSection(page, dossierId, "assets");
  const { field } = questionOn(page, "9.9");
  const texts = [field("Tiếng Việt"), field("Tiếng Anh")];
  const written = ["Một đoạn dài hơn nhiều so với đoạn bên cạnh. ".repeat(6), "Short."];
  for (const [index, text] of texts.entries()) {
    await expect(text).toHaveAttribute("contenteditable", "true");
    await text.click();
    for (const words of [written[index] ?? "", "Hai", "Ba"]) {
      await page.keyboard.insertText(words);
      await page.keyboard.press("Enter");
    }
  }
  const tops = (index: number) =>
    texts[index]?.locator("p").evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  await expect.poll(async () => JSON.stringify(await tops(0)) === JSON.stringify(await tops(1))).toBe(true);
  await expect.poll(() => texts[1]?.locator(".level").count()).toBeGreaterThan(0);
  await page.setViewportSize({ width: 900, height: 900 });
  await expect(page.locator(".level")).toHaveCount(0);
});

test("What is typed a moment before signing out is there for the next who reads it", async ({ signedInAs }) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), city, "hue", "literature");
  const [one, other] = [await signedInAs("hueEditor"), await signedInAs("hueSecondEditor")];
  await openSection(one, dossierId, "assets");
  const mine = questionOn(one, "9.10").field("Tiếng Việt");
  await expect(mine).toHaveAttribute("contenteditable", "true");
  await mine.click();
  await one.keyboard.insertText("Câu cuối trước khi ra về.");
  await one.getByRole("button", { name: nameOf("hueEditor") }).click();
  await one.getByRole("menuitem", { name: "Đăng xuất" }).click();
  await expect(one.getByRole("heading", { level: 1, name: /Đăng nhập|Sign in/ })).toBeVisible();
  await openSection(other, dossierId, "assets");
  await expect(questionOn(other, "9.10").field("Tiếng Việt")).toHaveText("Câu cuối trước khi ra về.");
});
