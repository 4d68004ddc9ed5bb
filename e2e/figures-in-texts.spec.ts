import type { Locator, Page } from "@playwright/test";
import { command, query } from "./door";
import { dossierOf } from "./dossiers";
import { expect, test } from "./fixtures";
import { openSection, questionOn } from "./section";

const question = "9.8";
const fields = {
  what: "Phòng thí nghiệm ẩm thực",
  value: "1200",
  unit: "m²",
  scope: "Đại học Huế",
  year: 2025,
  source: "Đại học Huế",
  evidenceId: null,
};

const insertFigure = (page: Page, language: "Tiếng Việt" | "Tiếng Anh") =>
  questionOn(page, question)
    .region.getByRole("button", { name: "Chèn số liệu" })
    .nth(language === "Tiếng Việt" ? 0 : 1);
const figureIn = (field: Locator) => field.locator("[title^='Phòng thí nghiệm']");

async function change(page: Page, dossierId: string, figureId: string, value: string): Promise<void> {
  const { figures } = await query(page, "figures.view", { dossierId });
  const seen = figures.find(({ id }) => id === figureId)?.changedAt ?? "";
  await command(page, "figure.change", { dossierId, figureId, seen, ...fields, value });
}

test("A figure is found without marks and inserted by keys; who has the text open sees its correction at once, in both languages, and it counts", async ({
  signedInAs,
}) => {
  const page = await signedInAs("hueEditor");
  const dossierId = await dossierOf(page, "Huế");
  const { figureId } = await command(page, "figure.add", { dossierId, ...fields });
  await openSection(page, dossierId, "assets");
  const { region, field } = questionOn(page, question);
  const [vietnamese, english] = [field("Tiếng Việt"), field("Tiếng Anh")];
  // Before there is a caret, a figure goes to the end; undone, it is gone.
  await insertFigure(page, "Tiếng Việt").click();
  await page.getByRole("option", { name: fields.what }).click();
  await expect(vietnamese).toHaveText("1.200");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(vietnamese).toHaveText("");
  await page.keyboard.type("Rộng  m²");
  for (const _step of "m² ") await page.keyboard.press("ArrowLeft");
  await insertFigure(page, "Tiếng Việt").click();
  await page.getByRole("combobox", { name: "Tìm số liệu" }).pressSequentially("phong thi nghiem");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(vietnamese).toBeFocused();
  await expect(vietnamese).toHaveText("Rộng 1.200 m²");
  await expect(region.getByText("3 từ")).toBeVisible();

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Rộng 1.200 m²");
  await english.click();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(english).toHaveText("Rộng 1,200 m²");

  const lead = await signedInAs("hueLead");
  await openSection(lead, dossierId, "assets");
  const theirs = questionOn(lead, question).field("Tiếng Việt");
  await expect(theirs).toHaveText("Rộng 1.200 m²");
  await change(lead, dossierId, figureId, "1350.5");
  for (const there of [vietnamese, theirs]) await expect(there).toHaveText("Rộng 1.350,5 m²");
  await expect(english).toHaveText("Rộng 1,350.5 m²");
  await expect(figureIn(vietnamese)).toHaveAttribute("aria-label", /Số liệu 1\.350,5 m², Phòng thí nghiệm ẩm thực · Đại học Huế · 2025/);

  await lead.goto(`/dossiers/${dossierId}/packet?edition=bilingual`);
  for (const words of ["Rộng 1.350,5 m²", "Rộng 1,350.5 m²"]) await expect(lead.getByText(words)).toBeVisible();
  await lead.goto(`/dossiers/${dossierId}/figures`);
  await expect(
    lead.getByRole("row").filter({ hasText: fields.what }).getByRole("link", { name: "Câu 9.8 (tiếng Việt, tiếng Anh)" }),
  ).toBeVisible();

  // Reached and taken out by the keys; what it is stands under it meanwhile.
  await vietnamese.click();
  await page.keyboard.press("ControlOrMeta+Home");
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(vietnamese.locator(".figure-note")).toContainText("Đại học Huế", { timeout: 300 });
  }).toPass();
  await page.keyboard.press("Delete");
  await expect(figureIn(vietnamese)).toHaveCount(0);
  for (const text of [vietnamese, english]) {
    await text.click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await expect(text).toHaveText("");
  }
  await expect(region.getByText(/^Đã lưu \d/).first()).toBeVisible();
  await command(page, "figure.remove", { dossierId, figureId });
});

test("A figure the register has no more is shown as what it is, and what is pasted from another dossier comes as its words", async ({
  signedInAs,
}) => {
  const page = await signedInAs("hueEditor");
  const dossierId = await dossierOf(page, "Huế");
  const gone = "99999999-9999-4999-8999-999999999999";
  const doc = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "figure" as const, attrs: { id: gone } }] }],
  };
  await command(page, "answer.save", { dossierId, question: "10.5", language: "vi", baseVersion: 0, value: { doc } });
  await openSection(page, dossierId, "action-plan");
  const field = questionOn(page, "10.5").field("Tiếng Việt");
  await expect(field).toHaveText("[?]");
  await expect(field.getByTitle("Số liệu này không còn trong sổ. Hãy xóa hoặc chèn số liệu khác.")).toBeVisible();
  await field.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async () => {
    const html = new Blob(['<p>Có <span data-figure="11111111-1111-4111-8111-111111111111">7.500</span> thợ</p>'], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": html })]);
  });
  await page.keyboard.press("ControlOrMeta+v");
  await expect(field).toHaveText("Có 7.500 thợ");
  await expect(field.locator("[role=img]")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await expect(field).toHaveText("");
});
