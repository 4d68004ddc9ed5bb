import fs from "node:fs/promises";
import type { Page, Route, TestInfo } from "@playwright/test";
import sharp from "sharp";
import { candidate } from "./dossiers";
import { expect, test } from "./fixtures";
import { pdfOf } from "./uploads";

const region = (page: Page, slot: string) => page.getByRole("region", { name: new RegExp(`^${slot.replace(".", "\\.")} `) });

/** A photo on disk, so that choosing it twice is choosing the same file; it says where it was taken. */
async function photoFile(info: TestInfo, name: string): Promise<string> {
  const exif = {
    IFD0: { Artist: "Tran Thi Anh" },
    IFD2: { DateTimeOriginal: "2025:03:08 09:00:00" },
    IFD3: { GPSLatitude: "20/1 51/1 0/1", GPSLatitudeRef: "N" },
  };
  const create = {
    width: 1600,
    height: 1000,
    channels: 3 as const,
    background: "black",
    noise: { type: "gaussian" as const, mean: 120, sigma: 25 },
  };
  const file = info.outputPath(name);
  await fs.writeFile(file, await sharp({ create }).withExif(exif).jpeg({ quality: 60 }).toBuffer());
  return file;
}

type Line = { readonly offsets: number[]; half(): number; mend(): void };

/** Lets half of the next file's bytes through, then breaks the line until it is mended; tells where later bytes began. */
async function breakHalfway(page: Page): Promise<Line> {
  const offsets: number[] = [];
  let half = 0;
  let mended = false;
  await page.route("**/annexes/uploads/*", async (route: Route) => {
    const request = route.request();
    if (request.method() === "PATCH" && half === 0) {
      const bytes = request.postDataBuffer() ?? Buffer.alloc(0);
      half = Math.floor(bytes.length / 2);
      const headers = { ...(await request.allHeaders()), "content-length": String(half) };
      await page.request.fetch(request.url(), { method: "PATCH", headers, data: bytes.subarray(0, half) });
      return route.abort("connectionreset");
    }
    if (!mended) return route.abort("connectionreset");
    if (request.method() === "PATCH") offsets.push(Number(await request.headerValue("upload-offset")));
    return route.continue();
  });
  const mend = () => {
    mended = true;
  };
  return { offsets, half: () => half, mend };
}

test("A photo whose line breaks is sent on, from where it broke, on the same page and on a later visit", async ({
  signedInAs,
  watch,
}, info) => {
  test.setTimeout(120_000);
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  const page = await signedInAs("hueEditor");
  watch.tolerate(page, /ERR_CONNECTION_RESET|404/);
  await page.goto(`/dossiers/${dossierId}/annexes`);
  const slot = region(page, "A.4");

  await test.step("The page says that the line is broken, and ends by itself when it is mended", async () => {
    const line = await breakHalfway(page);
    await slot.getByLabel("Thêm tệp vào mục A.4").setInputFiles(await photoFile(info, "Chợ hoa.jpg"));
    await expect(slot.getByText(/^Chợ hoa\.jpg: mất kết nối ở \d+%, đang nối lại$/)).toBeVisible();
    line.mend();
    await expect(slot.getByRole("link", { name: "Tải về Chợ hoa.jpg" })).toBeVisible({ timeout: 30_000 });
    expect(line.offsets).toEqual([line.half()]);
    await page.unroute("**/annexes/uploads/*");
  });

  await test.step("After a reload the page names the file that was left half sent, and choosing it sends the rest", async () => {
    const line = await breakHalfway(page);
    const file = await photoFile(info, "Bến cảng.jpg");
    await slot.getByLabel("Thêm tệp vào mục A.4").setInputFiles(file);
    await expect(slot.getByText(/mất kết nối ở/)).toBeVisible();
    line.mend();
    await page.reload();
    await expect(slot.getByText(/^Bến cảng\.jpg: mới gửi được (49|50)%\. Chọn lại đúng tệp này/)).toBeVisible();
    await slot.getByLabel("Thêm tệp vào mục A.4").setInputFiles(file);
    await expect(slot.getByRole("link", { name: "Tải về Bến cảng.jpg" })).toBeVisible({ timeout: 30_000 });
    expect(line.offsets).toContain(line.half());
    await expect(slot.getByText(/mới gửi được/)).toHaveCount(0);
    await page.unroute("**/annexes/uploads/*");
  });

  await test.step("What is stopped leaves nothing to be continued", async () => {
    const line = await breakHalfway(page);
    await slot.getByLabel("Thêm tệp vào mục A.4").setInputFiles(await photoFile(info, "Bỏ.jpg"));
    await expect(slot.getByText(/^Bỏ\.jpg: mất kết nối ở/)).toBeVisible();
    line.mend();
    await slot.getByRole("button", { name: "Dừng gửi Bỏ.jpg" }).click();
    await expect(slot.getByText("Đã dừng gửi Bỏ.jpg.")).toBeVisible();
    await page.reload();
    await expect(slot.getByText("Có 2 tệp, còn thiếu 1")).toBeVisible();
    await expect(slot.getByText(/Bỏ\.jpg/)).toHaveCount(0);
    await page.unroute("**/annexes/uploads/*");
  });
});

test("A photo is shown, checked and credited; what was typed stays when it is refused", async ({ signedInAs, watch }, info) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  const page = await signedInAs("hueEditor");
  watch.tolerate(page, /status of (400|415|422)/);
  await page.goto(`/dossiers/${dossierId}/annexes`);
  const slot = region(page, "A.4");

  await test.step("A file that is no photo is refused in words that help", async () => {
    const script = { name: "ảnh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("#!/bin/sh\n") };
    await slot.getByLabel("Thêm tệp vào mục A.4").setInputFiles(script);
    await expect(slot.getByRole("alert")).toContainText("Loại tệp này không được nhận ở đây");
    await slot.getByRole("button", { name: "Bỏ qua ảnh.jpg" }).click();
  });

  await test.step("The photo is seen, with what was found in it", async () => {
    await slot.getByLabel("Thêm tệp vào mục A.4").setInputFiles(await photoFile(info, "Làng nghề.jpg"));
    const row = slot.getByRole("row", { name: /Làng nghề\.jpg/ });
    await expect(row).toContainText("1.600 × 1.000 điểm ảnh · cạnh dài dưới 2.000 điểm ảnh");
    await expect(row).toContainText("bản gốc có vị trí chụp, bản gửi thì không");
    const small = row.getByRole("img", { name: "Ảnh nhỏ của Làng nghề.jpg" });
    await small.scrollIntoViewIfNeeded();
    await expect.poll(() => small.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
  });

  await test.step("Caption, author, rights and cession are told; a date to come is refused and nothing is lost", async () => {
    const cession = await page.context().newPage().then(pdfOf);
    await region(page, "A.5")
      .getByLabel("Thêm tệp vào mục A.5")
      .setInputFiles({ name: "Giấy quyền 1.pdf", mimeType: "application/pdf", buffer: cession });
    await expect(region(page, "A.5").getByRole("link", { name: "Tải về Giấy quyền 1.pdf" })).toBeVisible();
    await slot.getByRole("button", { name: "Ghi chú thích và quyền của Làng nghề.jpg" }).click();
    const form = slot.getByRole("form", { name: "Chú thích và quyền của Làng nghề.jpg" });
    await expect(form.getByLabel("Tác giả ảnh")).toHaveValue("Tran Thi Anh");
    await expect(form.getByLabel("Ngày chụp")).toHaveValue("2025-03-08");
    await form.getByLabel("Chú thích tiếng Việt").fill("Nghệ nhân tạc tượng ở Bảo Hà");
    await form.getByLabel("Chú thích tiếng Anh").fill("A craftsman carves a statue in Bảo Hà");
    await form.getByLabel("Chủ sở hữu quyền").fill("Sở Văn hóa, Thể thao và Du lịch");
    await form.getByLabel("Ngày chụp").fill("2036-01-01");
    await form.getByLabel("Giấy chuyển nhượng quyền").selectOption({ label: "Giấy quyền 1.pdf" });
    await form.getByRole("button", { name: "Lưu chú thích" }).click();
    await expect(form.getByText("Thời điểm này chưa tới.", { exact: false }).first()).toBeVisible();
    await expect(form.getByLabel("Chú thích tiếng Việt")).toHaveValue("Nghệ nhân tạc tượng ở Bảo Hà");
    await form.getByLabel("Ngày chụp").fill("2025-03-08");
    await form.getByRole("button", { name: "Lưu chú thích" }).click();
    await expect(slot.getByText("Đã lưu chú thích của Làng nghề.jpg.")).toBeVisible();
    const row = slot.getByRole("row", { name: /Làng nghề\.jpg/ });
    await expect(row).toContainText("Ảnh: Tran Thi Anh. Quyền: Sở Văn hóa, Thể thao và Du lịch.");
    await expect(row).toContainText("Giấy chuyển nhượng: Giấy quyền 1.pdf");
    await expect(row).not.toContainText("Còn thiếu");
    await expect(row.getByRole("img", { name: "Nghệ nhân tạc tượng ở Bảo Hà" })).toBeVisible();
  });
});
