import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { nodeTools } from "@/lib/adapters/archive/open-packet";
import { checkPacket, type Verdict } from "@/lib/domain/proof/check-packet";
import { textOf } from "@/lib/domain/rich-text";
import { sha256 } from "./archive";
import { clean } from "./axe";
import { decideReview } from "./decided";
import { command } from "./door";
import { candidate, fill, wholeAnswers } from "./dossiers";
import { test as base, expect } from "./fixtures";
import { dataFolder, type Product, startProduct } from "./http/product";
import { openMoves } from "./moves";
import { bytesOf, creditPhotos, pdfOf, photoOf, upload } from "./uploads";

// A product of its own: a country may submit two bids in a call, and the demonstration world's are taken by another journey.
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

const six = (text: string) => ({ question: "6", language: "vi" as const, value: { doc: textOf(text) } });
const flips = 200;

test("From an empty dossier's readiness, line by line down to nothing, to a packet that is proved and compared", async ({
  signedInAs,
  product,
}) => {
  test.setTimeout(400_000);
  const coordinator = await signedInAs("ministry-coordinator");
  const editor = await signedInAs("haLongEditor");
  const dossierId = await candidate(coordinator, "Vũng Tàu", "haLong", "music");
  const blocks = (page: Page) => page.getByRole("region", { name: "Phải xong trước khi nộp" });
  const lines = (page: Page) => blocks(page).getByRole("listitem");
  const readiness = (page: Page) => page.goto(`/dossiers/${dossierId}/readiness`);

  await test.step("An empty dossier says everything that is missing, each line with the way to mend it", async () => {
    await readiness(editor);
    const count = await lines(editor).count();
    expect(count).toBeGreaterThan(50);
    await expect(blocks(editor).getByText(`Còn ${count} điều chặn việc nộp hồ sơ.`)).toBeVisible();
    for (const link of await lines(editor).getByRole("link").all())
      expect(await link.getAttribute("href")).toMatch(new RegExp(`^/dossiers/${dossierId}/(form/[a-z0-9-]+#q-[0-9.]+|annexes#q-A\\.\\d)$`));
    await expect(editor.getByText("In thử đạt")).toBeVisible({ timeout: 60_000 });
    await clean(editor, "readiness");
  });

  await test.step("Answers are written; a character that print cannot show, a thread and the annexes are left", async () => {
    await fill(
      editor,
      dossierId,
      wholeAnswers.filter(({ question, language }) => question !== "6" || language !== "vi"),
    );
    await command(editor, "answer.save", { dossierId, baseVersion: 0, ...six("Nghề gốm 漢 và âm nhạc") });
    const { threadId } = await command(editor, "comment.open", { dossierId, question: "6", body: "Xin xem lại." });
    await readiness(editor);
    await expect(lines(editor)).toHaveText([
      /^Còn 1 ý kiến/,
      /^Câu 6: bản in không hiện được 漢/,
      /^Mục A\.1/,
      /^Mục A\.2/,
      /^Mục A\.3/,
      /^Mục A\.4/,
      /^Mục A\.5/,
      /^Mục A\.6/,
    ]);
    await command(editor, "comment.resolve", { dossierId, threadId });
    await lines(editor)
      .getByRole("link", { name: /^Câu 6/ })
      .click();
    await expect(editor).toHaveURL(/form\/presentation#q-6$/);
    await command(editor, "answer.save", { dossierId, baseVersion: 1, ...six("Nghề gốm và âm nhạc") });
  });

  await test.step("Files are brought: first too few, then photos without names and rights, then nothing is left", async () => {
    await editor.goto(`/dossiers/${dossierId}/annexes`);
    const letter = await editor.context().newPage().then(pdfOf);
    for (const [slot, count] of Object.entries({ "A.1": 1, "A.2": 1, "A.3": 2, "A.5": 3, "A.6": 1 })) {
      const file = (index: number) => ({ name: `Thư số ${index + 1}.pdf`, mimeType: "application/pdf", buffer: letter });
      await upload(
        editor,
        slot,
        Array.from({ length: count }, (_, index) => file(index)),
      );
    }
    const photos = await Promise.all([80, 120, 160].map(photoOf));
    await upload(
      editor,
      "A.4",
      photos.map((buffer, index) => ({ name: `Ảnh ${index + 1}.jpg`, mimeType: "image/jpeg", buffer })),
    );
    await readiness(editor);
    await expect(lines(editor)).toHaveText([/A\.4: 3 ảnh chưa đủ chú thích/, /A\.4: 3 ảnh chưa gắn với giấy chuyển nhượng/]);
    await creditPhotos(editor, dossierId);
    await readiness(editor);
    await expect(blocks(editor).getByText("Không còn điều gì chặn việc nộp hồ sơ.")).toBeVisible();
    // Advice is still there, told apart, and stops nobody.
    await expect(editor.getByRole("region", { name: "Nên xem lại" }).getByText(/ảnh có cạnh dài dưới/)).toBeVisible();
  });

  const submit = async () => {
    await readiness(coordinator);
    const dialog = await openMoves(coordinator);
    await dialog.getByRole("radio", { name: "Nộp hồ sơ tới UNESCO" }).check();
    await dialog.getByRole("checkbox", { name: /^Tôi xác nhận nội dung này/ }).check();
    await dialog.getByRole("button", { name: "Nộp hồ sơ tới UNESCO" }).click();
    await expect(dialog).toBeHidden();
  };
  const take = async (number: number) => {
    await coordinator.goto(`/dossiers/${dossierId}/packet`);
    const row = coordinator.getByRole("row", { name: new RegExp(`^Gói số ${number}`) });
    const link = row.getByRole("link", { name: /^ZIP, gói chốt/ });
    await expect(link).toBeVisible({ timeout: 60_000 });
    const [download] = await Promise.all([coordinator.waitForEvent("download"), link.click()]);
    const bytes = await bytesOf(download);
    await expect(row).toContainText(sha256(bytes));
    return bytes;
  };

  let packet = Buffer.alloc(0);
  await test.step("It is submitted, packed and taken away; the command says that it is whole", async () => {
    for (const transition of ["open-consultation", "send-to-review"] as const)
      await command(coordinator, "stage.advance", { dossierId, transition, note: "Đã xong." });
    await decideReview(coordinator, dossierId);
    await command(coordinator, "stage.advance", { dossierId, transition: "clear-for-submission", note: "Đã xong." });
    await submit();
    packet = Buffer.from(await take(1));
    const file = path.join(product.folder, "gói.zip");
    await writeFile(file, packet);
    expect(await verify(product, file)).toMatchObject({ code: 0, told: expect.stringContaining("Gói nguyên vẹn") });
  });

  await test.step("One bit changed, at two hundred places, is found each time, and the file is named", async () => {
    const { keys } = await (await coordinator.request.get("/office/verify/keys")).json();
    const check = (bytes: Buffer): Promise<Verdict> =>
      checkPacket({ size: bytes.length, read: async (from, length) => bytes.subarray(from, from + length) }, keys, nodeTools);
    expect((await check(packet)).whole).toBe(true);
    for (let flip = 0; flip < flips; flip += 1) {
      const at = Math.floor(Math.random() * packet.length);
      const changed = Buffer.from(packet);
      changed[at] = (changed[at] ?? 0) ^ (1 << (flip % 8));
      const { whole, findings } = await check(changed);
      const named = findings.some((finding) => "file" in finding || finding.what === "end");
      expect({ at, whole, named }).toEqual({ at, whole: false, named: true });
    }
  });

  await test.step("A page says the same of a packet that is dropped on it", async () => {
    await coordinator.goto("/office/verify");
    const choose = coordinator.getByLabel("Chọn gói hồ sơ (ZIP)");
    await choose.setInputFiles({ name: "gói.zip", mimeType: "application/zip", buffer: packet });
    await expect(coordinator.getByRole("note").filter({ hasText: "Gói nguyên vẹn" })).toBeVisible({ timeout: 60_000 });
    await clean(coordinator, "verify");
    const changed = Buffer.from(packet);
    const inside = changed.indexOf("annexes/A.4-2") + 2_000;
    changed[inside] = (changed[inside] ?? 0) ^ 1;
    await writeFile(path.join(product.folder, "khác.zip"), changed);
    await choose.setInputFiles(path.join(product.folder, "khác.zip"));
    await expect(coordinator.getByText("annexes/A.4-2-Ảnh 2.jpg: nội dung bị thay đổi")).toBeVisible({ timeout: 60_000 });
    const told = await verify(product, path.join(product.folder, "khác.zip"));
    expect(told).toMatchObject({ code: 1, told: expect.stringContaining("annexes/A.4-2-Ảnh 2.jpg") });
    await choose.setInputFiles({ name: "thư.zip", mimeType: "application/zip", buffer: Buffer.from("không phải gói") });
    await expect(coordinator.getByText("Tệp này không phải gói hồ sơ")).toBeVisible();
  });

  await test.step("Taken back before it went, mended and submitted again: the later packet is compared with the earlier one", async () => {
    await command(coordinator, "stage.advance", { dossierId, transition: "recall", note: "Còn một chữ sai." });
    await command(coordinator, "answer.save", { dossierId, baseVersion: 2, ...six("Nghề gốm và âm nhạc dân gian") });
    await submit();
    expect(sha256(await take(2))).not.toBe(sha256(packet));
    expect(sha256(await take(1))).toBe(sha256(packet));
    await coordinator.getByRole("link", { name: "So gói số 2 với gói trước" }).click();
    await expect(coordinator.getByText("1 câu trả lời và không tài liệu kèm nào khác nhau.")).toBeVisible();
    await expect(coordinator.locator("ins")).toHaveText("dân gian", { useInnerText: false });
    await clean(coordinator, "compare");
  });
});

/** The command as somebody types it, on a machine where the product's own keys lie. */
function verify(product: Product, file: string): Promise<{ code: number; told: string }> {
  const command = ["--import", "tsx", "lib/cli/packet-verify.ts", file];
  const cwd = path.resolve(import.meta.dirname, "..");
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, env: { ...process.env, DATA_DIR: product.folder } }, (error, out, wrong) =>
      resolve({ code: Number(error?.code ?? 0), told: out + wrong }),
    );
  });
}
