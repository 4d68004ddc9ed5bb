import { rm } from "node:fs/promises";
import { type Mailbox, startMailbox } from "@/lib/cli/testing/mailbox";
import { clean } from "./axe";
import { command, query } from "./door";
import { dossierOf } from "./dossiers";
import { addressOf, expect, test } from "./fixtures";
import { visitorsOf } from "./http/own-browser";
import { dataFolder, type Product, startProduct } from "./http/product";

let folder = "";
let product: Product;
let mailbox: Mailbox;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  mailbox = await startMailbox();
  folder = await dataFolder();
  product = await startProduct(folder, { SMTP_URL: mailbox.url });
});

test.afterAll(async () => {
  await product.stop();
  await mailbox.close();
  await rm(folder, { recursive: true, force: true });
});

test("Who wants mail at once gets it, and ends it from the mail itself: by its page without an account, or by the mail program's one press", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const visitors = visitorsOf(product, browser);
  const [adviser, lead] = [await visitors.signedInAs("adviser"), await visitors.signedInAs("hueLead")];
  const dossierId = await dossierOf(lead, "Huế");
  const choice = lead.getByLabel("Có người nhắc đến bạn");
  const { members } = await query(lead, "people.view", { dossierId });
  const leadId = members.find(({ email }) => email === addressOf("hueLead"))?.id ?? "";
  const mention = (body: string) => command(adviser, "comment.open", { dossierId, question: "6", body, mentions: [leadId] });
  const arrived = async (words: string) => {
    await expect.poll(() => mailbox.received.filter(({ text }) => text.includes(words)).length, { timeout: 20_000 }).toBe(1);
    return mailbox.received.find(({ text }) => text.includes(words));
  };

  await lead.goto("/account");
  await expect(choice).toHaveValue("digest");
  await choice.selectOption("mail");
  await expect(choice).not.toHaveAttribute("aria-busy", "true");
  await lead.reload();
  await expect(choice).toHaveValue("mail");
  await clean(lead, "one's choices");

  await mention("Một việc gấp");
  const mail = await arrived("Một việc gấp");
  const page = await visitors.anybody();
  await page.goto(new URL(/\/silence\/\S+/.exec(mail?.text ?? "")?.[0] ?? "", product.address).href);
  await expect(page.getByText("Bạn sẽ không nhận thư về việc có người nhắc đến bạn nữa.")).toBeVisible();
  await clean(page, "ending mails");
  await lead.reload();
  await expect(choice).toHaveValue("mail");
  await page.getByRole("button", { name: "Thôi nhận thư" }).click();
  await expect(page.getByText("Từ nay bạn không nhận thư về việc có người nhắc đến bạn.")).toBeVisible();
  await lead.reload();
  await expect(choice).toHaveValue("app");

  await choice.selectOption("mail");
  await expect(choice).not.toHaveAttribute("aria-busy", "true");
  await mention("Việc gấp thứ hai");
  const head = (await arrived("Việc gấp thứ hai"))?.head ?? "";
  expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const oneClick = new URL(/List-Unsubscribe: <([^>]+)>/.exec(head)?.[1] ?? "").pathname;
  const press = (path: string) =>
    fetch(new URL(path, product.address), {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
      redirect: "manual",
    });
  expect((await press(`${oneClick}x`)).status).toBeGreaterThanOrEqual(400);
  expect((await press(oneClick)).status).toBe(204);
  await lead.reload();
  await expect(choice).toHaveValue("app");
});
