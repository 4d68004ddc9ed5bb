import { candidate, dossierOf } from "./dossiers";
import { expect, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";
import { bytesOf } from "./uploads";

test("What print cannot show is named under the answer as soon as it is typed, and no longer than it stands there", async ({
  signedInAs,
}) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const page = await signedInAs("daNangEditor");
  await openSection(page, dossierId, "assets");
  const long = questionOn(page, "9.13");
  const said = long.region.getByRole("status").filter({ hasText: "Bản in không hiện được" });
  await writeAtEnd(long.field("Tiếng Việt"), "Chợ nổi → ☑ 1.500 ₫.");
  await expect(long.saved).toBeVisible();
  await expect(said).toHaveCount(0);
  await writeAtEnd(long.field("Tiếng Việt"), " Cua 🦀 và chữ 漢");
  await expect(said).toHaveText("Bản in không hiện được: 🦀, 漢. Hãy xóa hoặc thay bằng chữ.");
  await page.keyboard.press("Backspace");
  await expect(said).toHaveText("Bản in không hiện được: 🦀. Hãy xóa hoặc thay bằng chữ.");

  const initiatives = questionOn(page, "9.16").region.locator("[data-language=en]");
  await initiatives.getByRole("button", { name: "Thêm sáng kiến" }).click();
  await initiatives.getByRole("textbox").first().fill("The market 市場");
  await expect(questionOn(page, "9.16").region.getByRole("status").filter({ hasText: "không hiện được: 市, 場." })).toBeVisible();

  await openSection(page, dossierId, "contacts");
  const person = questionOn(page, "3.4");
  await person.region.getByRole("textbox").first().fill("Lan 漢");
  await expect(person.region.getByRole("status").filter({ hasText: "Bản in không hiện được: 漢." })).toBeVisible();
  await person.region.getByRole("textbox").first().fill("Lan");
  await expect(person.region.getByText("Bản in không hiện được")).toHaveCount(0);
});

test("The form is taken away as a Word document, and the printer has nothing against it", async ({ signedInAs }) => {
  const page = await signedInAs("hueLead");
  const dossierId = await dossierOf(page, "Huế");
  await page.goto(`/dossiers/${dossierId}/packet?edition=bilingual`);
  const [word] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Tải bản Word để sửa (DOCX)" }).click()]);
  expect(word.suggestedFilename()).toBe("uccn-2027-Hue-draft-03-side-by-side-vi-en.docx");
  expect((await bytesOf(word)).subarray(0, 2).toString()).toBe("PK");
  const complaints = await page.request.get(`/dossiers/${dossierId}/packet/complaints`);
  expect(await complaints.json()).toEqual([]);
});
