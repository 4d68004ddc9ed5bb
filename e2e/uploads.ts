import fs from "node:fs/promises";
import { type Download, expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { command, query } from "./door";

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Puts files into one slot of the annexes in the browser, until the slot says that it is full. */
export async function upload(page: Page, slot: string, files: Upload[]): Promise<void> {
  const region = page.getByRole("region", { name: new RegExp(`^${slot.replace(".", "\\.")} `) });
  await region.getByLabel(`Thêm tệp vào mục ${slot}`).setInputFiles(files);
  for (const { name } of files) await expect(region.getByRole("link", { name: `Tải về ${name}` })).toBeVisible();
  await expect(region.getByText(`Đủ ${files.length} tệp`)).toBeVisible();
}

/** A real PDF, printed by the browser. */
export async function pdfOf(page: Page): Promise<Buffer> {
  await page.setContent("<h1>Thư ủng hộ</h1><p>Kính gửi UNESCO</p>");
  const pdf = await page.pdf();
  await page.close();
  return pdf;
}

export function photoOf(red: number): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return fs.readFile(await download.path());
}

/** Names for every photo of a dossier its author and the cession of rights in the same place of its slot. */
export async function creditPhotos(writer: Page, dossierId: string): Promise<void> {
  const { slots } = await query(writer, "annexes.view", { dossierId });
  const inSlot = (id: string) => slots.find(({ slot }) => slot.id === id)?.files ?? [];
  const words = {
    captionVi: "Nghệ nhân biểu diễn",
    captionEn: "Artists at work",
    captionFr: "",
    author: "Lê Minh",
    rightsHolder: "Lê Minh",
  };
  for (const [index, photo] of inSlot("A.4").entries()) {
    const cessionId = inSlot("A.5")[index]?.id ?? null;
    await command(writer, "photo.credit", { dossierId, attachmentId: photo.id, ...words, takenOn: "2026-05-01", cessionId, seen: null });
  }
}
