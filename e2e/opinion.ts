import type { Page } from "@playwright/test";
import { command, query } from "./door";
import { candidate } from "./dossiers";
import { expect } from "./fixtures";

type Signer = (who: "ministry-coordinator" | "hueLead" | "hueEditor") => Promise<Page>;
type Round = { readonly dossierId: string; readonly roundId: string; readonly bodies: readonly { id: string; nameVi: string }[] };

/** A round of its own, in which four bodies were asked; the rest of the directory was not. */
export async function roundFor(signedInAs: Signer): Promise<Round> {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  const lead = await signedInAs("hueLead");
  const { directory } = await query(lead, "consultation.view", { dossierId });
  const { roundId } = await command(lead, "round.open", {
    dossierId,
    ...{ purpose: "Lấy ý kiến bằng văn bản", form: "written", place: "", startsAt: null, sections: [], silenceAgrees: true },
    endsAt: new Date(Date.now() + 20 * 86_400_000).toISOString(),
    stakeholderIds: directory.slice(0, 4).map(({ id }) => id),
  });
  return { dossierId, roundId, bodies: directory };
}

export const entryOf = ({ dossierId, roundId }: Round) => `/dossiers/${dossierId}/consultation/${roundId}/opinion`;
export const remarksIn = async (page: Page, { dossierId, roundId }: Round) =>
  (await query(page, "round.view", { dossierId, roundId })).total;
export const tableOn = (page: Page) => page.getByRole("region", { name: "Góp ý từ bảng Word, Excel" });
export const save = (page: Page) => page.getByRole("button", { name: "Ghi văn bản góp ý" }).click();

export const heads = ["STT", "Mục, câu", "Nội dung góp ý", "Ghi chú"];
export const thirty = Array.from({ length: 30 }, (_, n) => [
  String(n + 1),
  `Câu 9.${(n % 18) + 1}`,
  `Góp ý thứ ${n + 1}: bổ sung số liệu năm 2025 về nghệ nhân, ghi rõ nguồn`,
  "",
]);

/** A table as Word lays it on the clipboard. */
export function fromWord(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => `<td width=100 valign=top><p class=MsoNormal>${words}<o:p></o:p></p></td>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-x:1}</style></head><body><!--StartFragment-->
    <table class=MsoTableGrid border=1>${rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</table><!--EndFragment--></body></html>`;
}

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

export async function chooseTable(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const again = tableOn(page).getByRole("button", { name: "Nhập bảng khác" });
  if (await again.isVisible()) await again.click();
  await tableOn(page)
    .getByLabel("Chọn tệp")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

export async function describePaper(
  page: Page,
  { body, number, kind = "Công văn, thư góp ý" }: { body: string; number: string; kind?: string },
) {
  await page.getByLabel("Nơi góp ý").selectOption({ label: body });
  await page.getByLabel(kind).check();
  await page.getByRole("textbox", { name: /^Số/ }).fill(number);
  await page.getByLabel(/^Ngày/).fill("2026-11-20");
}

export async function uploadScan(page: Page, buffer: Buffer, name = "CV.pdf"): Promise<void> {
  await page.getByLabel("Tải lên bản quét").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await expect(page.getByLabel("Bản quét", { exact: true }).locator("option:checked")).toContainText(name, { timeout: 20_000 });
}
