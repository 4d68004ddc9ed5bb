import { expect, type Page } from "@playwright/test";
import { dayIn } from "@/lib/domain/days";
import { pagesOf } from "./archive";
import { clean } from "./axe";
import { query } from "./door";
import { bytesOf, photoOf } from "./uploads";

const home = "Asia/Ho_Chi_Minh";
const clock = (at: Date) => new Intl.DateTimeFormat("en-GB", { timeZone: home, hour: "2-digit", minute: "2-digit" }).format(at);

/** How and when the packet went, with its proof, as the ministry's coordinator records it. */
export async function recordSending(coordinator: Page, dossierId: string, proof: Buffer): Promise<void> {
  await coordinator.goto(`/dossiers/${dossierId}/after`);
  await expect(coordinator.getByRole("note").filter({ hasText: "Chưa ghi nhận việc gửi" })).toBeVisible();
  await coordinator.getByRole("button", { name: "Ghi nhận việc gửi" }).click();
  const dialog = coordinator.getByRole("dialog", { name: "Ghi nhận hồ sơ đã gửi" });
  await dialog.getByRole("radio", { name: "Nền tảng nộp hồ sơ của UNESCO" }).check();
  const now = new Date();
  await dialog.getByLabel("Ngày gửi").fill(dayIn(home, now));
  await dialog.getByLabel("Giờ gửi").fill(clock(now));
  await dialog.getByLabel("Số hoặc mã biên nhận").fill("UCCN-0042");
  await expect(dialog.getByText(/giờ Paris/)).toBeVisible();
  await dialog.getByRole("button", { name: "Ghi nhận", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(coordinator.getByRole("row").filter({ hasText: "UCCN-0042" })).toContainText("Nền tảng nộp hồ sơ của UNESCO");
  await expect(coordinator.getByText("Chưa có minh chứng đã gửi")).toBeVisible();
  const file = { name: "Biên nhận.pdf", mimeType: "application/pdf", buffer: proof };
  await coordinator.getByLabel("Thêm tệp vào mục S.1").setInputFiles(file);
  await expect(coordinator.getByRole("link", { name: "Tải về Biên nhận.pdf" })).toBeVisible();
  await expect(coordinator.getByText("Đang chờ UNESCO trả lời")).toBeVisible();
}

/** UNESCO's answer, and the result that closes the bid. */
export async function recordDesignation(coordinator: Page, dossierId: string): Promise<void> {
  await coordinator.goto(`/dossiers/${dossierId}/after`);
  await coordinator.getByRole("button", { name: "Ghi câu trả lời của UNESCO" }).click();
  const dialog = coordinator.getByRole("dialog", { name: "Ghi câu trả lời của UNESCO" });
  await dialog.getByRole("radio", { name: "UNESCO công nhận", exact: true }).check();
  await dialog.getByLabel("Ngày trên văn bản").fill(dayIn(home, new Date()));
  await dialog.getByLabel("Nội dung").fill("The Director-General has designated the city.");
  await dialog.getByRole("button", { name: "Ghi lại" }).click();
  await expect(dialog).toBeHidden();
  await coordinator.getByRole("button", { name: "Chuyển bước" }).click();
  const moving = coordinator.getByRole("dialog", { name: "Chuyển hồ sơ sang bước khác" });
  await moving.getByRole("radio", { name: "Ghi nhận được công nhận" }).check();
  await moving.getByRole("checkbox", { name: /^Tôi xác nhận UNESCO đã trả lời/ }).check();
  await moving.getByRole("button", { name: "Ghi nhận được công nhận" }).click();
  await expect(moving).toBeHidden();
  await expect(coordinator.getByText("Thành phố đã được công nhận")).toBeVisible();
  await clean(coordinator, "what came after sending");
}

/** The city names who answers for its first initiative, and notes what was done with a picture that proves it. */
export async function keepCommitment(lead: Page, dossierId: string): Promise<void> {
  await lead.goto(`/dossiers/${dossierId}/commitments`);
  const first = lead.getByRole("row").filter({ hasText: "Câu 10.1" }).first();
  // Once somebody answers for it, it is no longer among those to be seen to first.
  const row = lead
    .getByRole("row")
    .filter({ has: lead.getByRole("link", { name: (await first.getByRole("link").textContent()) ?? "", exact: true }) });
  await expect(row).toContainText("Chưa giao");
  await row.getByRole("link").click();
  await lead.getByRole("button", { name: "Sửa phụ trách, chỉ số, tình trạng" }).click();
  const changing = lead.getByRole("dialog", { name: "Sửa cam kết" });
  await changing.getByLabel("Đơn vị phụ trách").fill("Trung tâm Văn hóa thành phố");
  await changing.getByLabel("Tình trạng").selectOption("going-on");
  await changing.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(changing).toBeHidden();
  await lead.getByRole("button", { name: "Ghi tiến độ" }).click();
  const noting = lead.getByRole("dialog", { name: "Ghi tiến độ" });
  await noting.getByLabel("Đã làm được gì").fill("Đã mở lớp đầu tiên cho 40 người trẻ.");
  await noting.getByLabel("Hoàn thành (%)").fill("25");
  await noting.getByLabel("Tệp minh chứng").setInputFiles({ name: "Lớp học.jpg", mimeType: "image/jpeg", buffer: await photoOf(90) });
  await noting.getByRole("button", { name: "Ghi tiến độ" }).click();
  await expect(noting).toBeHidden();
  await expect(lead.getByRole("link", { name: "Tải về minh chứng Lớp học.jpg" })).toBeVisible();
  await expect(row).toContainText("Trung tâm Văn hóa thành phố");
  await expect(row).toContainText("25%");
  await clean(lead, "the commitments");
}

/** The report in which it is all told: opened from the commitments, filled in with them, and taken away as a draft. */
export async function openReport(coordinator: Page, dossierId: string): Promise<void> {
  await coordinator.goto(`/dossiers/${dossierId}/commitments`);
  const year = new Date().getFullYear() + 4;
  await coordinator.getByRole("button", { name: `Mở báo cáo giám sát ${year}` }).click();
  await coordinator.getByRole("dialog").getByRole("button", { name: "Mở báo cáo", exact: true }).click();
  await expect(coordinator).toHaveURL(
    (address) => /^\/dossiers\/[0-9a-f-]+$/.test(address.pathname) && !address.pathname.endsWith(dossierId),
  );
  const report = new URL(coordinator.url()).pathname.split("/").at(-1) ?? "";
  await expect(coordinator.getByText(`Báo cáo giám sát ${year}`).first()).toBeVisible();
  const { answers } = await query(coordinator, "section.view", { dossierId: report, sectionId: "local" });
  const vi = answers.find(({ language }) => language === "vi")?.value;
  expect(JSON.stringify(vi)).toContain("Đã mở lớp đầu tiên cho 40 người trẻ.");
  expect(JSON.stringify(vi)).toContain("Lớp học.jpg");
  await coordinator.goto(`/dossiers/${report}/packet`);
  const [pdf] = await Promise.all([
    coordinator.waitForEvent("download"),
    coordinator.getByRole("link", { name: "Tải bản này (PDF)" }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(new RegExp(`^mmr-${year}-.*-draft-01-monitoring-report-en\\.pdf$`));
  const words = pagesOf(await bytesOf(pdf))
    .join("\n")
    .replace(/\s+/g, " ");
  expect(words).toContain("Membership Monitoring Report");
  expect(words).toContain("Progress on record");
}
