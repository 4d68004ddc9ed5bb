import type { Page } from "@playwright/test";
import { candidate, versionsOf } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";

const [mine, theirs] = ["Bản của Linh: thợ đúc đồng dạy nghề cho người trẻ.", "Bản của Vinh: nhà hát mở cửa cho học sinh."];

type Place = { readonly question: string; readonly spoken: "Tiếng Việt" | "Tiếng Anh" };

/** Two colleagues with the same empty answer before them, one that is saved whole; the first has saved, the second writes over nothing. */
async function collide(
  signedInAs: (who: "ministry-coordinator" | "hueEditor" | "hueSecondEditor") => Promise<Page>,
  { question, spoken }: Place,
) {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  const [first, second] = [await signedInAs("hueEditor"), await signedInAs("hueSecondEditor")];
  for (const page of [first, second]) {
    await openSection(page, dossierId, "city");
    await expect(questionOn(page, question).field(spoken)).toBeVisible();
  }
  await writeAtEnd(questionOn(first, question).field(spoken), theirs);
  await expect(questionOn(first, question).saved).toBeVisible();
  const { field, ...rest } = questionOn(second, question);
  return { dossierId, second, ...rest, field: field(spoken) };
}

const alertOf = (page: Page) => page.getByRole("alert").filter({ hasText: "đã lưu bản mới hơn" });

test("Who saves second is shown the colleague's text beside their own, and keeping their own leaves both in the history", async ({
  signedInAs,
  watch,
}) => {
  const { dossierId, second, field, saved } = await collide(signedInAs, { question: "1", spoken: "Tiếng Việt" });
  watch.tolerate(second, /status of 409/);
  await writeAtEnd(field, mine);
  const alert = alertOf(second);
  await expect(alert).toContainText(`${nameOf("hueEditor")} đã lưu bản mới hơn`);
  await expect(alert).toContainText(theirs);
  await expect(field).toHaveValue(mine);

  // Nothing stops who goes on writing, and what is written now is kept as well.
  await writeAtEnd(field, " Và một câu nữa.");
  await alert.getByRole("button", { name: "Giữ bản của tôi" }).click();
  await expect(alert).toBeHidden();
  await expect(saved).toBeVisible();
  await expect(field).toHaveValue(`${mine} Và một câu nữa.`);
  const texts = (await versionsOf(second, dossierId, "1", "vi")).map(({ text, savedBy }) => [text, savedBy]);
  expect(texts).toEqual([
    [`${mine} Và một câu nữa.`, nameOf("hueSecondEditor")],
    [theirs, nameOf("hueEditor")],
  ]);
});

test("Taking the colleague's text leaves one's own in the history", async ({ signedInAs, watch }) => {
  const { dossierId, second, field, saved } = await collide(signedInAs, { question: "2", spoken: "Tiếng Việt" });
  watch.tolerate(second, /status of 409/);
  await writeAtEnd(field, mine);
  await alertOf(second).getByRole("button", { name: "Lấy bản của đồng nghiệp" }).click();
  await expect(alertOf(second)).toBeHidden();
  await expect(saved).toBeVisible();
  await expect(field).toHaveValue(theirs);
  const texts = (await versionsOf(second, dossierId, "2", "vi")).map(({ text }) => text);
  expect(texts).toEqual([theirs, mine, theirs]);
  await second.reload();
  await expect(field).toHaveValue(theirs);
});

test("A tab left behind by a colleague's save says so after a reload as well, and drops no word", async ({ signedInAs, watch }) => {
  const { dossierId, second, field } = await collide(signedInAs, { question: "1", spoken: "Tiếng Anh" });
  watch.tolerate(second, /status of 409/);
  await writeAtEnd(field, mine);
  await expect(alertOf(second)).toBeVisible();
  second.on("dialog", (dialog) => dialog.accept());
  await second.reload();
  await expect(field).toHaveValue(mine);
  await alertOf(second).getByRole("button", { name: "Giữ bản của tôi" }).click();
  await expect(alertOf(second)).toBeHidden();
  await expect.poll(async () => (await versionsOf(second, dossierId, "1", "en")).map(({ text }) => text)).toEqual([mine, theirs]);
});
