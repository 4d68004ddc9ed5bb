import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the dialog that leads a dossier out of its stage, on its overview. */
export async function openMoves(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Chuyển bước" }).click();
  const dialog = page.getByRole("dialog", { name: "Chuyển hồ sơ sang bước khác" });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Leads a dossier on in the browser. */
export async function move(
  page: Page,
  dossierId: string,
  words: string,
  { note, confirm }: { note: string; confirm?: string },
): Promise<void> {
  await page.goto(`/dossiers/${dossierId}`);
  const dialog = await openMoves(page);
  await dialog.getByRole("radio", { name: words }).check();
  await dialog.getByLabel(/^(Ghi chú|Lý do)/).fill(note);
  if (confirm) await dialog.getByRole("checkbox", { name: new RegExp(`^${confirm}`) }).check();
  await dialog.getByRole("button", { name: words }).click();
  await expect(dialog).toBeHidden();
}
