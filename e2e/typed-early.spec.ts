import { candidate } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { questionOn } from "./section";
import { openWithoutScript } from "./without-script";

test("What is filled in before a page's script has come is kept, and saved when it has", async ({ signedInAs }) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const page = await signedInAs("daNangEditor");
  const address = `/dossiers/${dossierId}/form/contacts`;
  const letThrough = await openWithoutScript(page, address);
  const person = questionOn(page, "3.3");
  const title = person.region.getByLabel("Danh xưng");
  const familyName = person.region.getByLabel("Họ", { exact: true });
  const email = person.region.getByLabel("Thư điện tử");
  await title.selectOption({ label: "Bà" });
  await familyName.pressSequentially("Nguyễn");
  await email.pressSequentially("nguyen@cantho.example.vn");
  letThrough();
  await expect(person.saved).toBeVisible();
  await page.unrouteAll();
  await page.goto(address);
  await expect(title).toHaveValue("Ms");
  await expect(familyName).toHaveValue("Nguyễn");
  await expect(email).toHaveValue("nguyen@cantho.example.vn");
});

test("A comment begun before its page's script has come goes on where it stood", async ({ signedInAs }) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const page = await signedInAs("institute-adviser");
  const letThrough = await openWithoutScript(page, `/dossiers/${dossierId}/form/assets?talk=9.5`);
  const { region } = questionOn(page, "9.5");
  const body = region.getByRole("textbox", { name: "Nội dung ý kiến" });
  await body.pressSequentially("Nhờ");
  letThrough();
  // Typed on while the page is being taken over: React lets no event through to what it has not drawn yet.
  await body.pressSequentially(" @mai anh", { delay: 25 });
  await region.getByRole("option", { name: nameOf("daNangEditor") }).click();
  await expect(body).toHaveValue(`Nhờ @${nameOf("daNangEditor")} `);
});
