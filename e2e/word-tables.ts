import type { Locator, Page } from "@playwright/test";

/** A table as Word lays it on the clipboard. */
export function fromWord(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => `<td width=100 valign=top><p class=MsoNormal>${words}<o:p></o:p></p></td>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-x:1}</style></head><body><!--StartFragment-->
    <table class=MsoTableGrid border=1>${rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</table><!--EndFragment--></body></html>`;
}

/** Where a page takes remarks from a table. */
export const tableOn = (page: Page): Locator => page.getByRole("region", { name: "Góp ý từ bảng Word, Excel" });

/** Ctrl+V with a table on the machine's own clipboard. */
export async function pasteTable(page: Page, html: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    (markup) => navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob([markup], { type: "text/html" }) })]),
    html,
  );
  await tableOn(page).getByLabel("Dán bảng từ Word hoặc Excel vào đây").click();
  await page.keyboard.press("ControlOrMeta+v");
}
