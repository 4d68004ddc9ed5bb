import type { Page } from "@playwright/test";
import { command, query, refused } from "./door";
import { dossierOf } from "./dossiers";
import { expect, test } from "./fixtures";

const lagoon = "Diện tích đầm phá Tam Giang - Cầu Hai";

/** A row of the register, by what it is about. */
const rowOf = (page: Page, what: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: what }) });

async function enter(page: Page, fields: Readonly<Record<string, string>>, submit: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  for (const [label, words] of Object.entries(fields)) await dialog.getByLabel(label).fill(words);
  await dialog.getByRole("button", { name: submit }).click();
}

test("An editor enters a figure: what is wrong is said beside the field, what was typed stays, and the register shows it", async ({
  signedInAs,
}) => {
  const page = await signedInAs("hueEditor");
  await page.goto(`/dossiers/${await dossierOf(page, "Huế")}`);
  await page.getByRole("navigation", { name: "Huế" }).getByRole("link", { name: "Số liệu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Số liệu" })).toBeVisible();
  await page.getByRole("button", { name: "Thêm số liệu" }).click();
  const what = "Lượt khách đến thành phố";
  await enter(page, { "Số liệu nói về điều gì": what, "Giá trị": "gần bốn triệu", Năm: "năm 2024" }, "Thêm vào sổ");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("link", { name: "Giá trị: Hãy nhập một số" })).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Năm: Hãy nhập năm bằng chữ số" })).toBeVisible();
  await expect(dialog.getByLabel("Giá trị")).toHaveValue("gần bốn triệu");
  await dialog.getByLabel("Giá trị").fill("3.900.000");
  await expect(dialog.getByText("Bản tiếng Việt ghi 3.900.000, bản tiếng Anh ghi 3,900,000.")).toBeVisible();
  await enter(page, { Năm: "2024", "Đơn vị": "lượt", Nguồn: "Sở Du lịch" }, "Thêm vào sổ");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "Đã thêm số liệu." })).toBeVisible();
  const row = rowOf(page, what);
  for (const words of ["3.900.000", "lượt", "2024", "Sở Du lịch", "Chưa dùng"]) await expect(row).toContainText(words);

  await row.getByRole("button", { name: `Gỡ số liệu ${what}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Gỡ khỏi sổ" }).click();
  await expect(row).toBeHidden();
  await page.goto(`/dossiers/${await dossierOf(page, "Huế")}/history`);
  await expect(page.getByText(/gỡ số liệu “Lượt khách đến thành phố” \(3\.900\.000 lượt\) khỏi sổ/)).toBeVisible();
});

test("A figure without source and one with two values are listed above the register, and each line leads to its row", async ({
  signedInAs,
}) => {
  const page = await signedInAs("hueLead");
  const dossierId = await dossierOf(page, "Huế");
  const figure = { dossierId, what: "Chợ truyền thống", unit: "chợ", scope: "", year: 2025, source: "Sở Công Thương", evidenceId: null };
  const { figureId: one } = await command(page, "figure.add", { ...figure, value: "120" });
  const { figureId: other } = await command(page, "figure.add", { ...figure, what: "chợ  truyền thống", value: "135" });
  await page.goto(`/dossiers/${dossierId}/figures`);
  const list = page.getByRole("note").filter({ hasText: "Cần bổ sung hoặc thống nhất" });
  await expect(list.getByRole("link", { name: `“${lagoon}” chưa có nguồn` })).toBeVisible();
  await list.getByRole("link", { name: /“chợ {1,2}truyền thống” có 2 giá trị: (120; 135|135; 120)/i }).click();
  await expect(page).toHaveURL(/#figure-/);
  await expect(rowOf(page, "Chợ truyền thống").first()).toContainText(/Chỗ khác ghi 1(20|35)/);
  for (const figureId of [one, other]) await command(page, "figure.remove", { dossierId, figureId });
  await page.reload();
  await expect(list.getByRole("link", { name: /truyền thống/ })).toBeHidden();
});

test("Of two people who change a figure at once the second sees the first one's and decides", async ({ signedInAs, watch }) => {
  const [lead, editor] = [await signedInAs("hueLead"), await signedInAs("hueEditor")];
  const dossierId = await dossierOf(lead, "Huế");
  const fields = { what: "Nghệ nhân", value: "40", unit: "người", scope: "", year: 2025, source: "Sở VH&TT", evidenceId: null };
  const { figureId } = await command(lead, "figure.add", { dossierId, ...fields });
  await editor.goto(`/dossiers/${dossierId}/figures`);
  await editor.getByRole("button", { name: "Sửa số liệu Nghệ nhân" }).click();
  const { figures } = await query(lead, "figures.view", { dossierId });
  const seen = figures.find(({ id }) => id === figureId)?.changedAt ?? "";
  await command(lead, "figure.change", { dossierId, figureId, seen, ...fields, value: "42" });
  watch.tolerate(editor, /status of 409/);
  await enter(editor, { "Giá trị": "45" }, "Lưu thay đổi");
  const alert = editor.getByRole("dialog").getByRole("alert");
  await expect(alert).toContainText("vừa sửa số liệu này");
  await expect(alert).toContainText("42 người");
  await expect(editor.getByRole("dialog").getByLabel("Giá trị")).toHaveValue("45");
  await enter(editor, {}, "Lưu thay đổi");
  await expect(editor.getByRole("dialog")).toBeHidden();
  await expect(rowOf(editor, "Nghệ nhân")).toContainText("45");
  await command(lead, "figure.remove", { dossierId, figureId });
});

test("A reader sees the register and changes nothing; another city's register is not there", async ({ signedInAs, watch }) => {
  const reader = await signedInAs("hueReader");
  const dossierId = await dossierOf(reader, "Huế");
  await reader.goto(`/dossiers/${dossierId}/figures`);
  await expect(reader.getByText("bạn xem được sổ số liệu, nhưng không thêm hoặc sửa")).toBeVisible();
  await expect(reader.getByRole("main").getByRole("button")).toHaveCount(0);
  const figure = { dossierId, what: "x", value: "1", unit: "", scope: "", year: null, source: "", evidenceId: null };
  expect((await refused(reader, "figure.add", figure)).code).toBe("not-allowed");
  const stranger = await signedInAs("daNangEditor");
  watch.tolerate(stranger, /status of 404/);
  await stranger.goto(`/dossiers/${dossierId}/figures`);
  await expect(stranger.getByRole("heading", { level: 1, name: "Không tìm thấy trang này" })).toBeVisible();
});

test("One correction reaches both languages and the packet; the register says where, and keeps what a text says", async ({
  signedInAs,
}) => {
  const page = await signedInAs("hueLead");
  const dossierId = await dossierOf(page, "Huế");
  await page.goto(`/dossiers/${dossierId}/figures`);
  const row = rowOf(page, lagoon);
  await expect(row.getByRole("link", { name: "Câu 6 (tiếng Việt, tiếng Anh)" })).toBeVisible();
  await row.getByRole("button", { name: `Sửa số liệu ${lagoon}` }).click();
  await expect(page.getByRole("dialog")).toContainText("1 câu trả lời đang dùng số liệu này sẽ đổi theo ngay.");
  await enter(page, { "Giá trị": "22.500,5" }, "Lưu thay đổi");
  await expect(row.getByRole("status")).toHaveText("Đã lưu và đổi ở 1 câu trả lời.");
  await expect(row).toContainText("22.500,5");

  await page.goto(`/dossiers/${dossierId}/packet?edition=bilingual`);
  await expect(page.getByText("rộng khoảng 22.500,5 ha")).toBeVisible();
  await expect(page.getByText("some 22,500.5 hectares")).toBeVisible();
  await page.goto(`/dossiers/${dossierId}/history`);
  await expect(page.getByText(`sửa số liệu “${lagoon}”: giá trị từ “22.000” thành “22.500,5”`)).toBeVisible();
  await page.getByRole("link", { name: "Xem sổ số liệu" }).first().click();

  await row.getByRole("button", { name: `Gỡ số liệu ${lagoon}` }).click();
  const dialog = page.getByRole("dialog", { name: "Số liệu này đang được dùng" });
  await expect(dialog.getByRole("button", { name: "Gỡ khỏi sổ" })).toBeHidden();
  await dialog.getByRole("link", { name: "Câu 6 đang dùng số liệu này (tiếng Việt)" }).click();
  await expect(page).toHaveURL(/\/form\/presentation#q-6$/);
  const [figure] = (await query(page, "figures.view", { dossierId })).figures.filter(({ what }) => what === lagoon);
  if (!figure) throw new Error("The lagoon has left the register.");
  const { id: figureId, changedAt: seen, what, unit, scope, year, source, evidenceId } = figure;
  expect((await refused(page, "figure.remove", { dossierId, figureId })).code).toBe("in-use");
  await command(page, "figure.change", { dossierId, figureId, seen, what, unit, scope, year, source, evidenceId, value: "22000" });
});
