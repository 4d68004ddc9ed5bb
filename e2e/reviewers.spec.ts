import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { clean, inspect } from "./axe";
import { command } from "./door";
import { candidate, fill, wholeAnswers } from "./dossiers";
import { test as base, expect, nameOf } from "./fixtures";
import { dataFolder, type Product, startProduct } from "./http/product";

// A product of its own: a dossier that is reviewed is written by nobody, and other journeys write in every one of the shared world.
const test = base.extend<object, { product: Product }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names in it.
    async ({}, use) => {
      const folder = await dataFolder();
      const product = await startProduct(folder);
      // What asks by itself names the place it asks from; this worker asks only here.
      process.env.E2E_ADDRESS = product.address;
      await use(product);
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ product }, use) => use(product.address),
});

const city = "Vũng Tàu";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const dialogOf = (page: Page) => page.getByRole("dialog");

/** Words that stand in this dossier and nowhere else. */
const secret = "Chiếc trống đồng chưa ai kể";

/** Everything the server sends to one person from here on. */
function listen(page: Page) {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => bodies.push(response.text().catch(() => "")));
  return async () => (await Promise.all(bodies)).join("\n");
}

/** A bid in review, whose text holds the words that nobody may read who has not declared. */
async function inReview(coordinator: Page, lead: Page): Promise<string> {
  const dossierId = await candidate(coordinator, city, "haLong", "music");
  const answers = wholeAnswers.map((answer) =>
    answer.question === "1" && answer.language === "vi" ? { ...answer, value: { text: secret } } : answer,
  );
  await fill(lead, dossierId, answers);
  for (const transition of ["open-consultation", "send-to-review"] as const)
    await command(coordinator, "stage.advance", { dossierId, transition, note: "Đã xong." });
  return dossierId;
}

test("Who is asked to review reads not a word before declaring; a conflict is kept with a reason, and its absence opens the dossier", async ({
  signedInAs,
  watch,
}) => {
  test.setTimeout(180_000);
  const [coordinator, lead] = [await signedInAs("coordinator"), await signedInAs("haLongLead")];
  const [officer, reviewer] = [await signedInAs("officer"), await signedInAs("reviewer")];
  for (const page of [officer, reviewer]) watch.tolerate(page, /status of 404/);
  const dossierId = await inReview(coordinator, lead);
  const address = `/dossiers/${dossierId}/review`;

  const ask = async (who: "officer" | "reviewer", sections: readonly string[]) => {
    await coordinator.getByRole("button", { name: "Mời thẩm định" }).click();
    const dialog = dialogOf(coordinator);
    await dialog.getByRole("radio", { name: new RegExp(`^${nameOf(who)}`) }).check();
    await dialog.getByLabel("Hạn nộp phiếu").fill(inDays(20));
    for (const section of sections) await dialog.getByRole("checkbox", { name: section }).check();
    await dialog.getByRole("button", { name: "Mời thẩm định" }).click();
    await expect(dialog).toBeHidden();
    await expect(row(coordinator, nameOf(who))).toContainText("Chưa khai báo, chưa đọc được hồ sơ");
  };

  await test.step("The coordinator asks two, with what each owes in view", async () => {
    await coordinator.goto(address);
    await expect(coordinator.getByText("Chưa mời ai thẩm định")).toBeVisible();
    await coordinator.getByRole("button", { name: "Mời thẩm định" }).click();
    await expect(dialogOf(coordinator).getByText("Không có phiếu nào chưa nộp").first()).toBeVisible();
    await dialogOf(coordinator).getByRole("button", { name: "Mời thẩm định" }).click();
    await expect(dialogOf(coordinator).getByRole("link", { name: /^Người thẩm định/ })).toBeVisible();
    await clean(coordinator, "the form");
    await coordinator.keyboard.press("Escape");
    await ask("officer", []);
    await ask("reviewer", ["6."]);
  });

  const heard = listen(officer);
  await test.step("Before and after declaring a conflict, no response carries a word of the dossier", async () => {
    await officer.goto("/");
    const line = officer.getByRole("listitem").filter({ hasText: `${city} · Âm nhạc` });
    await expect(line).toContainText("Cần khai báo xung đột lợi ích trước khi đọc.");
    await look(officer, dossierId);
    await officer.goto("/");
    await line.getByRole("button", { name: `Khai báo xung đột lợi ích, hồ sơ ${city}` }).click();
    const dialog = dialogOf(officer);
    await dialog.getByRole("radio", { name: "Tôi có xung đột lợi ích" }).check();
    await dialog.getByRole("button", { name: "Gửi khai báo" }).click();
    await expect(dialog.getByRole("link", { name: /^Xung đột gì/ })).toBeVisible();
    await clean(officer, "the declaration");
    await dialog.getByLabel("Xung đột gì").fill("Em trai tôi ở tổ công tác.");
    await dialog.getByRole("button", { name: "Gửi khai báo" }).click();
    await expect(line).toContainText("Chờ điều phối viên quyết định");
    await look(officer, dossierId);
    const all = await heard();
    expect(all).toContain(city);
    expect(all).not.toContain(secret);
    expect(all).not.toContain(encodeURIComponent(secret));
  });

  await test.step("The coordinator reads what the conflict is and keeps the reviewer with a reason", async () => {
    await coordinator.reload();
    await expect(row(coordinator, nameOf("officer"))).toContainText("Em trai tôi ở tổ công tác.");
    await coordinator.getByRole("button", { name: `Giữ lại ${nameOf("officer")}` }).click();
    await dialogOf(coordinator).getByLabel("Vì sao vẫn giữ").fill("Chỉ thẩm định phần tài chính.");
    await dialogOf(coordinator).getByRole("button", { name: "Giữ lại" }).click();
    await expect(row(coordinator, nameOf("officer"))).toContainText("Được giữ lại dù có xung đột lợi ích");
    await officer.goto(`/dossiers/${dossierId}/form/city`);
    await expect(officer.getByText(secret).first()).toBeVisible();
  });

  await test.step("Another declares none at the desk, and the dossier is there", async () => {
    await reviewer.goto("/");
    const line = reviewer.getByRole("listitem").filter({ hasText: `${city} · Âm nhạc` });
    await line.getByRole("button", { name: /^Khai báo/ }).click();
    await dialogOf(reviewer).getByRole("radio", { name: "Tôi không có xung đột lợi ích" }).check();
    await dialogOf(reviewer).getByRole("button", { name: "Gửi khai báo" }).click();
    await expect(reviewer.getByRole("link", { name: `Viết phiếu thẩm định hồ sơ ${city}` })).toBeVisible();
    await reviewer.goto(`/dossiers/${dossierId}/form/city`);
    await expect(reviewer.getByText(secret).first()).toBeVisible();
  });

  await test.step("The city sees who appraises and not why a conflict was; who is replaced reads no more", async () => {
    await lead.goto(address);
    await expect(row(lead, nameOf("officer"))).toBeVisible();
    await expect(lead.getByText("Em trai tôi")).toHaveCount(0);
    await coordinator.reload();
    await coordinator.getByRole("button", { name: `Thôi mời ${nameOf("officer")}` }).click();
    await dialogOf(coordinator).getByLabel("Lý do").fill("Đi công tác dài ngày.");
    await dialogOf(coordinator).getByRole("button", { name: "Thôi mời" }).click();
    await expect(row(coordinator, nameOf("officer"))).toContainText("Thôi thẩm định");
    expect((await officer.request.get(`/dossiers/${dossierId}`)).status()).toBe(404);
    await inspect(coordinator, address);
  });
});

/** Goes through every door by which the words could come: pages, the packet, search and what the product answers to scripts. */
async function look(page: Page, dossierId: string): Promise<void> {
  for (const part of ["", "/form/city", "/comments", "/history", "/review", "/packet", "/readiness"])
    await page.goto(`/dossiers/${dossierId}${part}`);
  for (const path of [`/dossiers/${dossierId}/packet/pdf?edition=vietnamese`, `/dossiers/${dossierId}/packet/zip`])
    expect((await page.request.get(path)).status()).toBe(404);
  const input = JSON.stringify({ words: "trống đồng chưa ai" });
  const found = await (await page.request.get("/api/queries/search.view", { params: { input } })).text();
  expect(found).not.toContain(secret);
  const history = JSON.stringify({ dossierId, question: "1", language: "vi" });
  expect((await page.request.get("/api/queries/answer.history", { params: { input: history } })).status()).toBe(404);
}
