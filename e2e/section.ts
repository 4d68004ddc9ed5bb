import { expect, type Locator, type Page } from "@playwright/test";

type Spoken = "Tiếng Việt" | "Tiếng Anh";

/** The section of a form as a person works on it: one question's parts by their roles and names. */
export function questionOn(page: Page, id: string) {
  const region = page.getByRole("region", { name: new RegExp(`^${literal(id)} `) });
  return {
    region,
    /** The field of a text in one language, or the only one. */
    field: (language: Spoken): Locator => region.getByRole("textbox", { name: new RegExp(`^${literal(id)}\\. .*, ${language}$`, "i") }),
    saved: region.getByText(/^Đã lưu \d/),
    history: (language: Spoken): Locator =>
      region.getByRole("button", { name: new RegExp(`^Lịch sử của câu ${literal(id)}\\. .*, ${language}$`, "i") }),
  };
}

export async function openSection(page: Page, dossierId: string, section: string): Promise<void> {
  await page.goto(`/dossiers/${dossierId}/form/${section}`);
}

/** Writes at the end of a text, as somebody does who clicked behind the last word. */
export async function writeAtEnd(field: Locator, words: string): Promise<void> {
  await field.click();
  await field.press("ControlOrMeta+End");
  await field.pressSequentially(words);
}

/** Puts words behind the last one with the clipboard and the keys. */
export async function paste(field: Locator, words: string): Promise<void> {
  const page = field.page();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await field.click();
  await field.press("ControlOrMeta+End");
  await page.evaluate((text) => navigator.clipboard.writeText(text), words);
  await page.keyboard.press("ControlOrMeta+v");
  await expect(field).toContainText(words.trim().normalize("NFC"));
}

function literal(text: string): string {
  return text.replaceAll(".", "\\.");
}
