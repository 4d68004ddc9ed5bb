import fs from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { libreOffice } from "@/lib/cli/testing/read-paper";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { command, query, refused } from "./door";
import { candidate, fill, wholeAnswers } from "./dossiers";
import { visitorsOf } from "./http/own-browser";
import { asOwner, dataFolder, type Product, startProduct } from "./http/product";

let folder = "";
let product: Product;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await dataFolder();
  product = await startProduct(folder);
});
test.afterAll(async () => {
  await product.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

const { criteria } = criteriaOf("uccn-2027");
const secret = "Kế hoạch bốn năm chưa có người chịu trách nhiệm cho từng sáng kiến.";
const scores: Readonly<Record<string, number>> = { "plan-feasibility": 3, "added-value": 6 };
const otherScores: Readonly<Record<string, number>> = { "plan-feasibility": 8, "added-value": 7 };

const wholeSheet = (given: Readonly<Record<string, number>>) => ({
  scores: criteria.map(({ id }) => ({ criterion: id, score: given[id] ?? 7, reason: `Đã đọc kỹ mục này, có dẫn chứng (${id}).` })),
  strengths: "Cộng đồng nhạc công trẻ tham gia thật.",
  weaknesses: "Nguồn kinh phí năm thứ tư chưa rõ.",
  conditions: "",
  recommendation: "ready" as const,
});

test("Two sheets are written in secret and opened together; the session agrees, decides, and its minutes are read back", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const { signedInAs } = visitorsOf(product, browser);
  const [coordinator, reviewer, adviser] = [await signedInAs("coordinator"), await signedInAs("reviewer"), await signedInAs("adviser")];
  const [editor, lead] = [await signedInAs("haLongEditor"), await signedInAs("haLongLead")];
  const dossierId = await candidate(coordinator, "Vũng Tàu", "haLong", "music");
  await fill(editor, dossierId, wholeAnswers);
  for (const transition of ["open-consultation", "send-to-review"] as const)
    await command(coordinator, "stage.advance", { dossierId, transition, note: "Đã xong." });
  await asOwner(
    product,
    `insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at, conflict)
     select gen_random_uuid(), c.dossier_id, c.id, m.person_id, m.role, '{}', now() + interval '9 days', m.person_id, now(), now(), false
     from review_cycle c join membership m on m.dossier_id = c.dossier_id
     where c.dossier_id = $1 and m.role in ('institute-reviewer', 'institute-adviser') and m.person_id in
       (select id from person where email like 'kien.hoang@%' or email like 'nguyet.nguyen@%')`,
    [dossierId],
  );
  const sheetPage = `/dossiers/${dossierId}/review/sheet`;
  const sessionPage = `/dossiers/${dossierId}/review/session`;

  await test.step("A sheet is saved as it is written, and comes back; another window's words are not written over", async () => {
    await reviewer.goto(sheetPage);
    await reviewer.getByLabel("Điểm, 3. Tính khả thi của kế hoạch hành động").selectOption("3");
    await reviewer.getByLabel("Lý do, 3. Tính khả thi của kế hoạch hành động").fill(secret);
    await expect(reviewer.getByText(/^Đã lưu \d/)).toBeVisible();
    await expect(reviewer.getByText("4,5 / 100 điểm")).toBeVisible();
    await reviewer.reload();
    await expect(reviewer.getByLabel("Lý do, 3. Tính khả thi của kế hoạch hành động")).toHaveValue(secret);
    const { mine } = await query(reviewer, "sheet.view", { dossierId });
    if (!mine) throw new Error("The reviewer has a sheet");
    const { version, savedAt: _at, ...fields } = mine.sheet;
    const typed = { ...fields, scores: [...fields.scores], strengths: "Ghi ở cửa sổ kia." };
    await command(reviewer, "sheet.save", { dossierId, baseVersion: version, ...typed });
    await reviewer.getByLabel("Điểm mạnh").fill("Ghi ở cửa sổ này.");
    const choice = reviewer.getByRole("alert").filter({ hasText: "Có bản mới hơn" });
    await choice.getByText("Bản đã lưu", { exact: true }).click();
    await expect(choice.getByText("Ghi ở cửa sổ kia.")).toBeVisible();
    await choice.getByRole("button", { name: "Giữ bản của tôi, ghi đè" }).click();
    await expect(reviewer.getByText(/^Đã lưu \d/)).toBeVisible();
    expect((await query(reviewer, "sheet.view", { dossierId })).mine?.sheet.strengths).toBe("Ghi ở cửa sổ này.");
  });

  await test.step("It is not handed in with gaps, which are named; then it is, for good", async () => {
    await reviewer.getByRole("button", { name: "Nộp phiếu" }).click();
    await expect(reviewer.getByRole("link", { name: "Điểm, 1. Chất lượng kế hoạch hành động: Hãy điền mục này." })).toBeVisible();
    for (const [at, { id, words }] of criteria.entries()) {
      const label = `${at + 1}. ${words.vi}`;
      await reviewer.getByLabel(`Điểm, ${label}`).selectOption(String(scores[id] ?? 7));
      if (id !== "plan-feasibility") await reviewer.getByLabel(`Lý do, ${label}`).fill("Có dẫn chứng đầy đủ.");
    }
    await reviewer.getByLabel("Điểm yếu").fill("Nguồn kinh phí năm thứ tư chưa rõ.");
    await reviewer.getByRole("radio", { name: "Đạt, kèm điều kiện" }).check();
    await reviewer.getByLabel("Điều kiện", { exact: true }).fill("Ghi rõ nguồn kinh phí năm thứ tư.");
    await reviewer.getByRole("button", { name: "Nộp phiếu" }).click();
    await reviewer.getByRole("dialog").getByRole("button", { name: "Nộp phiếu" }).click();
    await expect(reviewer.getByText(/^Bạn đã nộp phiếu này lúc/)).toBeVisible();
    await expect(reviewer.getByRole("button", { name: "Nộp phiếu" })).toHaveCount(0);
  });

  await test.step("Until the last one is in, nobody is sent a word of it", async () => {
    const answer = await coordinator.goto(sessionPage);
    expect(await answer?.text()).not.toContain(secret);
    await expect(coordinator.getByText("1 trên 2 phiếu đã nộp")).toBeVisible();
    for (const each of [coordinator, adviser])
      expect(JSON.stringify(await query(each, "session.view", { dossierId }))).not.toContain(secret);
    expect((await lead.request.get(sessionPage)).ok()).toBe(false);
    expect((await refused(coordinator, "cycle.decide", { dossierId, seen: null, decision: "ready" })).code).toBe("scores-sealed");
    const { version } = await command(adviser, "sheet.save", { dossierId, baseVersion: 0, ...wholeSheet(otherScores) });
    expect(await command(adviser, "sheet.submit", { dossierId, version })).toEqual({ last: true });
  });

  await test.step("Then scores stand side by side, the largest disagreement first", async () => {
    await coordinator.reload();
    const rows = coordinator.getByRole("row");
    await expect(rows.nth(1)).toContainText("3. Tính khả thi của kế hoạch hành động");
    await expect(rows.nth(1).getByRole("img", { name: "Từ 3 đến 8 điểm, cách nhau 5, trung bình 5,5" })).toBeVisible();
    await rows.nth(1).getByText("Lý do của từng người").click();
    await expect(rows.nth(1).getByText(secret)).toBeVisible();
  });

  await test.step("What is agreed is recorded as it is typed; the decision asks for what is missing, then ends the cycle", async () => {
    await coordinator.getByLabel("Chủ trì").fill("Phạm Thị Thu Hằng");
    await coordinator.getByLabel("Ý kiến thống nhất").fill("Hồ sơ có sức thuyết phục.\nCần rõ hơn về kinh phí.");
    await expect(coordinator.getByText(/^Đã lưu \d/)).toBeVisible();
    await coordinator.getByRole("radio", { name: "Đạt, kèm điều kiện" }).check();
    await coordinator.getByRole("button", { name: "Kết thúc bằng quyết định này" }).click();
    await coordinator.getByRole("dialog").getByRole("button", { name: "Ghi quyết định" }).click();
    await expect(coordinator.getByRole("link", { name: "Thư ký: Hãy điền mục này." })).toBeVisible();
    await coordinator.getByLabel("Thư ký").fill("Đinh Quang Huy");
    await coordinator.getByLabel("Ngày họp").fill("2026-01-05");
    await coordinator.getByLabel("Giờ họp").fill("08:30");
    await coordinator.getByLabel("Địa điểm").fill("Phòng họp tầng 3");
    await coordinator.getByLabel("Thành phần dự họp").fill("Hoàng Đức Kiên, Viện\nNguyễn Thị Minh Nguyệt, Viện");
    for (const [at, { words }] of criteria.entries())
      await coordinator.getByLabel(`Điểm thống nhất, ${at + 1}. ${words.vi}`).selectOption("7.5");
    await coordinator.getByLabel("Điều kiện", { exact: true }).fill("Ghi rõ nguồn kinh phí năm thứ tư");
    await coordinator.getByRole("button", { name: "Kết thúc bằng quyết định này" }).click();
    await coordinator.getByRole("dialog").getByRole("button", { name: "Ghi quyết định" }).click();
    await expect(coordinator.getByText(/^Phạm Thị Thu Hằng ghi lúc/)).toBeVisible();
    expect((await refused(coordinator, "session.save", { ...(await record(coordinator, dossierId)), view: "khác" })).code).toBe(
      "cycle-decided",
    );
  });

  await test.step("The minutes are read back, and the bid goes on", async () => {
    const link = coordinator.getByRole("link", { name: "Tải biên bản" });
    const [download] = await Promise.all([coordinator.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^Biên bản họp thẩm định, vòng 1 - Vũng Tàu 2027\.docx$/);
    const text = new TextDecoder().decode(libreOffice(await fs.readFile(await download.path()), "txt")).replaceAll("\u00a0", " ");
    for (const words of [
      "BIÊN BẢN",
      "Thời gian: 08 giờ 30, ngày 05 tháng 01 năm 2026.",
      "Tính khả thi của kế hoạch hành động: từ 3 đến 8 điểm, trung bình 5,5.",
      "Cần rõ hơn về kinh phí.",
      "1. Ghi rõ nguồn kinh phí năm thứ tư.",
      "Hồ sơ đạt, với điều kiện thành phố thực hiện các yêu cầu",
      "Đinh Quang Huy",
    ])
      expect(text).toContain(words);
    await command(coordinator, "stage.advance", { dossierId, transition: "clear-for-submission", note: "" });
  });
});

async function record(asker: Page, dossierId: string) {
  const { record: found } = await query(asker, "session.view", { dossierId });
  return { dossierId, ...found, present: [...found.present], conditions: [...found.conditions], agreed: { ...found.agreed } };
}
