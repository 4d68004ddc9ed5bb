import fs from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { textOf } from "@/lib/domain/rich-text";
import { people } from "../prisma/seed/people";
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

const found = "Kế hoạch hành động chưa nêu nguồn vốn của từng việc.";
const answered = "Đã bổ sung nguồn vốn của từng việc ở câu 9.6.";
const missing = "Còn thiếu nguồn vốn năm 2029.";

test("A blocking finding keeps a dossier in review until who raised it is content; a second reading begins with what changed", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { signedInAs } = visitorsOf(product, browser);
  const [coordinator, reviewer, lead] = [await signedInAs("coordinator"), await signedInAs("reviewer"), await signedInAs("haLongLead")];
  const dossierId = await candidate(coordinator, "Vũng Tàu", "haLong", "music");
  await fill(lead, dossierId, wholeAnswers);
  await command(coordinator, "stage.advance", { dossierId, transition: "open-consultation", note: "Đã đủ." });
  await command(coordinator, "stage.advance", { dossierId, transition: "send-to-review", note: "Đã đủ." });
  const reviewerId = await appraises(dossierId);
  const home = `/dossiers/${dossierId}/review/findings`;
  const reasons = async () => {
    const { transitions } = await query(coordinator, "readiness.view", { dossierId });
    return transitions.find(({ id }) => id === "clear-for-submission")?.reasons.map(({ code }) => code);
  };

  await test.step("The reviewer raises it on a passage, which is found again in the text", async () => {
    const passage = (await longAnswer(reviewer, dossierId)).split("\n")[0]?.split(/[.,]/)[0]?.trim() ?? "";
    await reviewer.goto(home);
    await reviewer.getByRole("button", { name: "Nêu điểm này" }).click();
    await expect(reviewer.getByText("Hãy chọn câu mà điểm này nói đến.").first()).toBeVisible();
    const form = reviewer.getByRole("region", { name: "Nêu điểm cần xử lý" });
    await form.getByLabel("Câu hỏi").selectOption("6");
    await form.getByLabel("Nội dung").fill(found);
    await form.getByLabel("Đoạn nói đến").fill(passage);
    await form.getByRole("button", { name: "Nêu điểm này" }).click();
    await expect(form.getByRole("status")).toContainText("Đã nêu");
    await expect(reviewer.getByRole("row").filter({ hasText: found })).toContainText("Phải sửa");
    await expect(reviewer.getByRole("row").filter({ hasText: found })).toContainText(passage);
  });

  await test.step("The dossier is not cleared for submission, and the reason leads to it", async () => {
    const { reasons: why } = await refused(coordinator, "stage.advance", { dossierId, transition: "clear-for-submission", note: "Xong" });
    expect(why?.map(({ code }) => code)).toContain("findings-open");
    await coordinator.goto(`/dossiers/${dossierId}/readiness`);
    await coordinator.getByRole("link", { name: "Còn 1 điểm phải sửa trước khi đi tiếp chưa kết thúc" }).first().click();
    await expect(coordinator.getByRole("link", { name: found })).toBeVisible();
  });

  await test.step("The city answers; the reviewer is not content, and then is", async () => {
    await open(lead, home);
    await lead.getByLabel("Trả lời của thành phố").fill(answered);
    await lead.getByRole("button", { name: "Gửi trả lời cho người nêu" }).click();
    await expect(panel(lead)).toContainText("Đã trả lời, chờ xem lại");
    expect(await reasons()).toContain("findings-open");
    await open(reviewer, home);
    await panel(reviewer).getByText("Mở lại", { exact: true }).first().click();
    await reviewer.getByLabel("Còn thiếu gì").fill(missing);
    await reviewer.getByRole("button", { name: "Mở lại" }).click();
    await expect(panel(reviewer)).toContainText("Chờ trả lời");
    await expect(reviewer.getByRole("row").filter({ hasText: found })).toContainText("Đã mở lại 1 lần");
    await open(lead, home);
    await expect(panel(lead)).toContainText(missing);
    await lead.getByLabel("Trả lời của thành phố").fill("Đã bổ sung năm 2029.");
    await lead.getByRole("button", { name: "Gửi trả lời cho người nêu" }).click();
    await expect(panel(lead)).toContainText("Đã trả lời, chờ xem lại");
    await open(reviewer, home);
    await reviewer.getByRole("button", { name: "Kết thúc điểm này" }).click();
    await expect(panel(reviewer)).toContainText("Đã kết thúc");
    expect(await reasons()).not.toContain("findings-open");
  });

  await test.step("A comment becomes a finding, which is not resolved as a comment any more", async () => {
    await command(reviewer, "comment.open", { dossierId, question: "9.1", body: "Nên nêu số nghệ nhân." });
    await reviewer.goto(`/dossiers/${dossierId}/comments`);
    const comment = reviewer.getByRole("article").filter({ hasText: "Nên nêu số nghệ nhân." });
    await comment.getByRole("link", { name: "Chuyển thành điểm cần xử lý" }).click();
    await reviewer.getByRole("button", { name: "Chuyển thành điểm cần xử lý" }).click();
    await expect(panel(reviewer)).toContainText("Nên nêu số nghệ nhân.");
    await reviewer.goto(`/dossiers/${dossierId}/comments`);
    await expect(comment).toContainText("Điểm nên sửa");
    await expect(comment.getByRole("button", { name: "Đánh dấu đã giải quyết" })).toHaveCount(0);
  });

  await test.step("The second reading begins with what changed since the sheet was handed in", async () => {
    await reviewer.goto(`/dossiers/${dossierId}/review/changes`);
    await expect(reviewer.getByText("Chưa có gì để so")).toBeVisible();
    await asOwner(product, "update review set submitted_at = now() where reviewer_id = $1", [reviewerId]);
    await command(coordinator, "stage.advance", { dossierId, transition: "return-to-drafting", note: "Bổ sung nguồn vốn." });
    const value = { doc: textOf(`${await longAnswer(lead, dossierId)} Vốn năm 2029 lấy từ ngân sách thành phố.`) };
    const [newest] = (await query(lead, "answer.history", { dossierId, question: "6", language: "vi" })).versions;
    await command(lead, "answer.save", { dossierId, question: "6", language: "vi", baseVersion: newest?.version ?? 0, value });
    await reviewer.reload();
    await expect(reviewer.getByText("1 câu trả lời đã đổi")).toBeVisible();
    await expect(reviewer.locator("ins")).toContainText("Vốn năm 2029");
    await expect(reviewer.getByText(/^Không đổi: câu 1, /)).toBeVisible();
  });
});

/** Names the reviewer for the dossier's appraisal and has them deny a conflict of interest; gives their id. */
async function appraises(dossierId: string): Promise<string> {
  const { email = "" } = people.find(({ key }) => key === "reviewer") ?? {};
  const [row] = await asOwner<{ id: string }>(product, "select id from person where email = $1", [email]);
  await asOwner(
    product,
    `insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at, conflict)
     select gen_random_uuid(), dossier_id, id, $2, 'institute-reviewer', '{}', now() + interval '9 days', $2, now(), now(), false
     from review_cycle where dossier_id = $1`,
    [dossierId, row?.id],
  );
  await asOwner(
    product,
    "insert into membership (dossier_id, person_id, role, since) values ($1, $2, 'institute-reviewer', now()) on conflict do nothing",
    [dossierId, row?.id],
  );
  return row?.id ?? "";
}

async function longAnswer(page: Page, dossierId: string) {
  const { versions } = await query(page, "answer.history", { dossierId, question: "6", language: "vi" });
  return versions[0]?.text ?? "";
}

async function open(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole("link", { name: found }).click();
  await expect(panel(page)).toBeVisible();
}

function panel(page: Page) {
  return page.getByRole("region", { name: /^Điểm số \d+$/ });
}
