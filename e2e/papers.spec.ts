import fs from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { command, query, refused } from "./door";
import { dossierOf } from "./dossiers";
import { expect, nameOf, test } from "./fixtures";

const rowOf = (page: Page, name: string | RegExp) => page.getByRole("listitem", { name });

/** A day as the page says it. */
const said = (day: string) => day.split("-").reverse().join("/");
const before = (today: string, days: number) => new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The words of a DOCX, and the XML they stand in. */
function read(file: string) {
  const xml = strFromU8(unzipSync(fs.readFileSync(file))["word/document.xml"] ?? new Uint8Array());
  return {
    xml,
    text: xml
      .replace(/<\/w:p>/g, "\n")
      .replace(/<[^>]+>/g, "")
      .replace(/\u00a0/g, " ")
      .replaceAll("&apos;", "'"),
  };
}

test("A letter is assigned, its steps are recorded by keyboard, it is seen late, and one step is taken back", async ({
  signedInAs,
  watch,
}) => {
  const page = await signedInAs("daNangLead");
  watch.tolerate(page, /status of 400.*paper\.step/);
  const dossierId = await dossierOf(page, "Đà Nẵng");
  const { today } = await query(page, "annexes.view", { dossierId });
  await page.goto(`/dossiers/${dossierId}/annexes`);
  const row = rowOf(page, /^Thư của hội thứ nhất/);
  await expect(row).toContainText("chưa phân công");
  await row.getByRole("button", { name: "Phân công Thư của hội thứ nhất" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tên hội").fill("Hội Mỹ thuật Việt Nam");
  await dialog.getByLabel("Người lo").selectOption({ label: nameOf("daNangEditor") });
  await dialog.getByLabel("Hạn riêng").fill(before(today, 2));
  await dialog.getByRole("button", { name: "Lưu phân công" }).click();
  await expect(dialog.getByRole("link", { name: "Lý do đặt hạn riêng: Hãy điền mục này." })).toBeVisible();
  await expect(dialog.getByLabel("Tên hội")).toHaveValue("Hội Mỹ thuật Việt Nam");
  await dialog.getByLabel("Lý do đặt hạn riêng").fill("Hội họp ban chấp hành");
  await dialog.getByRole("button", { name: "Lưu phân công" }).click();
  await expect(dialog).toBeHidden();
  for (const words of ["Hội Mỹ thuật Việt Nam", nameOf("daNangEditor"), "muộn 2 ngày", "hạn đặt riêng: Hội họp ban chấp hành"])
    await expect(row).toContainText(words);
  // What is late comes first.
  const agenda = page.getByRole("region", { name: "Việc tiếp theo" });
  await expect(agenda.getByRole("listitem").first()).toContainText("A.3 · Thư của hội thứ nhất (Hội Mỹ thuật Việt Nam): cần soạn");

  await row.getByRole("button", { name: /^Đã soạn hôm nay: ghi cho/ }).focus();
  await page.keyboard.press("Enter");
  await expect(row.getByRole("status")).toHaveText(`Đã ghi: Soạn ngày ${said(today)}.`);
  // The step before was today: an earlier day is refused, and what was chosen stays.
  const sent = row.getByRole("button", { name: /^Đã gửi hôm nay: ghi cho/ });
  await expect(sent).toBeFocused();
  await row.getByRole("button", { name: /^Chọn ngày khác/ }).press("Enter");
  await row.getByLabel(/^Ngày của bước tiếp theo/).fill(before(today, 1));
  await row.getByRole("button", { name: /^Đã gửi: ghi cho/ }).press("Enter");
  await expect(row).toContainText("Ngày này sớm hơn bước trước.");
  await expect(row.getByLabel(/^Ngày của bước tiếp theo/)).toHaveValue(before(today, 1));
  await row.getByLabel(/^Ngày của bước tiếp theo/).fill(today);
  await row.getByRole("button", { name: /^Đã gửi: ghi cho/ }).press("Enter");
  await expect(row.getByRole("status")).toHaveText(`Đã ghi: Gửi ngày ${said(today)}.`);
  for (const [button, step] of [
    ["Đã ký", "Ký"],
    ["Đã nhận", "Nhận"],
  ] as const) {
    await row.getByRole("button", { name: new RegExp(`^${button} hôm nay: ghi cho`) }).press("Enter");
    await expect(row.getByRole("status")).toHaveText(`Đã ghi: ${step} ngày ${said(today)}.`);
  }
  await expect(row).toContainText(`đã nhận ${said(today)}`);
  await expect(row).toContainText("Đã ghi là nhận nhưng chưa rõ tệp nào.");
  await row.getByRole("button", { name: /^Bỏ bước cuối, “Nhận”/ }).press("Enter");
  await expect(row).toContainText("muộn 2 ngày");
  await page.goto(`/dossiers/${dossierId}/history`);
  await expect(page.getByText(/bỏ bước “đã nhận” ngày .* của giấy tờ số 1, mục A\.3/)).toBeVisible();
});

test("Whoever sees to a late paper finds it on the desk; a step is not recorded twice, and not ahead of time", async ({ signedInAs }) => {
  const page = await signedInAs("haLongLead");
  const dossierId = await dossierOf(page, "Hạ Long");
  const { today, members } = await query(page, "annexes.view", { dossierId });
  const key = { dossierId, slot: "A.2", ordinal: 1 };
  const preparedById = members.find(({ name }) => name === nameOf("haLongLead"))?.id ?? null;
  const nothing = { body: "", authorityId: null, signer: "", note: "", attachmentId: null };
  const plan = { ...key, ...nothing, seen: null, preparedById, dueOn: today, dueReason: "Ủy ban họp sớm" };
  await command(page, "paper.plan", plan);
  await page.goto("/");
  await page.getByRole("link", { name: "Lo 1 giấy tờ sắp đến hạn hoặc đã muộn của hồ sơ Hạ Long" }).click();
  await expect(rowOf(page, /^Thư của Ủy ban Quốc gia/)).toContainText("đến hạn hôm nay");
  // Provincial cities have had no chairman of their own since 1 July 2025; nobody is made up.
  await expect(page.getByRole("note").filter({ hasText: "Từ ngày 01/07/2025, Hạ Long không còn là một đơn vị hành chính" })).toBeVisible();
  await command(page, "paper.step", { ...key, step: "drafted", on: today });
  expect((await refused(page, "paper.step", { ...key, step: "drafted", on: today })).code).toBe("paper-moved");
  expect((await refused(page, "paper.step", { ...key, step: "sent", on: before(today, -1) })).fields).toEqual({ on: "future" });
  expect((await refused(page, "paper.plan", { ...plan, note: "khác" })).code).toBe("stale");
});

test("Letters are drawn up from the dossier: for UNESCO in its language, inside Vietnam after Nghị định 30/2020", async ({
  signedInAs,
}) => {
  const page = await signedInAs("hueEditor");
  await page.goto(`/dossiers/${await dossierOf(page, "Huế")}/annexes`);
  const take = async (name: RegExp) => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const taken = await download;
    return { name: taken.suggestedFilename(), ...read(await taken.path()) };
  };
  const request = await take(/^Tải thư mẫu.*Công văn đề nghị Ủy ban Quốc gia UNESCO/);
  expect(request.name).toBe("A.2 Công văn đề nghị Ủy ban Quốc gia UNESCO có thư - Huế 2027.docx");
  for (const words of [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ",
    "Số:          /UBND-",
    "lĩnh vực ẩm thực, đợt năm 2027",
  ])
    expect(request.text).toContain(words);
  expect(request.text).toContain("hết ngày 03 tháng 3 năm 2027 (giờ Paris) [hạn giả định");
  const endorsement = await take(/^Tải thư mẫu.*Dự thảo thư ủng hộ của Ủy ban Quốc gia/);
  for (const words of ["Ngô Lê Văn", "Viet Nam National Commission for UNESCO", "in the field of Gastronomy", "[place], [day month year]"])
    expect(endorsement.text).toContain(words);
  // Who signs for the city is not known, and is not made up; what is missing is marked.
  const presentation = await take(/^Tải thư mẫu.*Thư giới thiệu của Chủ tịch UBND/);
  expect(presentation.xml).toContain('<w:highlight w:val="yellow"/>');
});

test("The ministry keeps who signs: two at once are refused, a record is ended and stays", async ({ signedInAs }) => {
  const page = await signedInAs("officer");
  await page.goto("/office/authorities");
  await page.getByRole("button", { name: "Thêm người ký" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Thành phố").selectOption({ label: "Cần Thơ" });
  await dialog.getByLabel("Cơ quan, tiếng Việt").fill("Ủy ban nhân dân thành phố Cần Thơ");
  await dialog.getByLabel("Chức vụ, tiếng Việt").fill("Chủ tịch");
  await dialog.getByLabel("Ký từ ngày").fill("2026-01-01");
  await dialog.getByRole("button", { name: "Thêm vào sổ" }).click();
  await expect(dialog.getByRole("link", { name: "Căn cứ: Hãy điền mục này." })).toBeVisible();
  await dialog.getByLabel("Căn cứ").fill("Dùng để thử");
  await dialog.getByRole("button", { name: "Thêm vào sổ" }).click();
  await expect(dialog).toBeHidden();
  const city = page.getByRole("region", { name: "Cần Thơ" }).first();
  await expect(city).toContainText("từ 01/01/2026");
  const again = { bodyVi: "Ủy ban khác", bodyEn: "", bodyFr: "", signatory: "", officeVi: "Chủ tịch", officeEn: "", officeFr: "" };
  const mayor = { ...again, cityId: "canTho", kind: "mayor" as const, form: "" as const, source: "Dùng để thử" };
  expect((await refused(page, "authority.add", { ...mayor, validFrom: "2026-06-01", validTo: null })).code).toBe("overlapping");
  await city.getByRole("button", { name: "Kết thúc thời gian ký của Ủy ban nhân dân thành phố Cần Thơ" }).click();
  await dialog.getByLabel("Ngày cuối cùng").fill("2026-05-31");
  await dialog.getByRole("button", { name: "Kết thúc", exact: true }).click();
  await expect(city).toContainText("từ 01/01/2026 đến 31/05/2026");
  await expect(city).toContainText("từ 01/06/2026 đến nay không có ai ký");
});
