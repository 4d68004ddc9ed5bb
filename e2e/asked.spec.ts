import type { Page } from "@playwright/test";
import { clean, inspect } from "./axe";
import { command, query } from "./door";
import { candidate } from "./dossiers";
import { expect, test } from "./fixtures";

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const [tourism, cuisine, folk] = ["Sở Du lịch thành phố Huế", "Hiệp hội Văn hóa Ẩm thực Việt Nam", "Hội Văn nghệ dân gian Việt Nam"];

/** A round of its own on Hải Phòng's dossier; two bodies are asked. */
async function openedRound(coordinator: Page, lead: Page, purpose: string) {
  const dossierId = await candidate(coordinator, "Hải Phòng", "hue", "design");
  const { stakeholders } = await query(lead, "stakeholders.view", {});
  const stakeholderIds = [tourism, cuisine].map((name) => stakeholders.find(({ nameVi }) => nameVi === name)?.id ?? "");
  const facts = { form: "written" as const, place: "", startsAt: null, endsAt: inDays(12), sections: [], silenceAgrees: true };
  const { roundId, links } = await command(lead, "round.open", { dossierId, purpose, ...facts, stakeholderIds });
  const tokenOf = (name: string) =>
    links
      .find((link) => link.name === name)
      ?.path.split("/")
      .at(-1) ?? "";
  return { dossierId, roundId, tokenOf, address: `/dossiers/${dossierId}/consultation/${roundId}/asked` };
}

test("Who is asked is followed from the letter to the answer: more are asked, a link is given anew or withdrawn, the end moves", async ({
  signedInAs,
  watch,
}) => {
  const [coordinator, lead] = [await signedInAs("coordinator"), await signedInAs("hueLead")];
  watch.tolerate(lead, /status of 400/);
  const { dossierId, roundId, tokenOf, address } = await openedRound(coordinator, lead, "Theo dõi nơi được hỏi");
  const guest = await watch.device();
  await query(guest, "guest.view", { token: tokenOf(tourism) });

  await lead.goto("/");
  await lead
    .getByRole("link", { name: /Hải Phòng: hết hạn ngày .*còn 2 nơi chưa trả lời/ })
    .last()
    .click();
  await expect(lead).toHaveURL(/\/consultation\//);
  await lead.goto(address);
  await expect(lead.getByText("2 nơi được hỏi · 1 đã mở đường dẫn · 0 đã trả lời · 2 chưa trả lời")).toBeVisible();
  await expect(lead.getByText("Máy chủ gửi thư chưa được cài đặt, nên")).toBeVisible();
  await expect(lead.getByRole("button", { name: "Gửi thư nhắc" })).toHaveCount(0);
  await expect(row(lead, tourism)).toContainText("Lần đầu");
  await expect(row(lead, cuisine)).toContainText("Chưa mở");
  await expect(row(lead, cuisine)).toContainText("Không có thư điện tử, gửi công văn giấy");

  const dialog = lead.getByRole("dialog");
  await test.step("More are asked; the link of who gets no mail is shown once", async () => {
    await lead.getByRole("button", { name: "Hỏi thêm nơi khác" }).focus();
    await lead.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Gửi lấy ý kiến" }).click();
    await expect(dialog.getByRole("link", { name: /Nơi hỏi thêm/ })).toBeVisible();
    await expect(dialog.getByRole("checkbox", { name: tourism })).toHaveCount(0);
    await dialog.getByRole("checkbox", { name: folk }).focus();
    await lead.keyboard.press("Space");
    await dialog.getByRole("button", { name: "Gửi lấy ý kiến" }).click();
    await expect(dialog.getByText(/\/guest\/[\w-]{43}$/)).toBeVisible();
    await dialog.getByRole("button", { name: "Đóng" }).last().click();
    await expect(row(lead, folk)).toContainText("Chưa trả lời");
  });

  await test.step("A new link ends the one before", async () => {
    await lead.getByRole("button", { name: `Cấp lại đường dẫn cho ${tourism}` }).click();
    await dialog.getByLabel("Thư điện tử").fill("moi@sdl-hue.example.vn");
    await dialog.getByRole("button", { name: "Cấp đường dẫn mới" }).click();
    const link = await dialog.getByText(/\/guest\/[\w-]{43}$/).textContent();
    await dialog.getByRole("button", { name: "Đóng" }).last().click();
    await expect(row(lead, tourism)).toContainText("moi@sdl-hue.example.vn");
    watch.tolerate(guest, /status of 4/);
    expect(
      (await guest.request.get("/api/queries/guest.view", { params: { input: JSON.stringify({ token: tokenOf(tourism) }) } })).ok(),
    ).toBe(false);
    const token = link?.split("/").at(-1) ?? "";
    await command(guest, "guest.finish", { token, agrees: true });
    await lead.reload();
    await expect(row(lead, tourism)).toContainText("Thống nhất");
  });

  await test.step("A link is withdrawn after a question, and who answered is no longer asked about", async () => {
    await lead.getByRole("button", { name: `Thu hồi đường dẫn của ${folk}` }).click();
    await expect(dialog).toContainText("Góp ý đã gửi vẫn còn và vẫn phải trả lời");
    await dialog.getByRole("button", { name: "Thu hồi đường dẫn" }).click();
    await expect(row(lead, folk)).toContainText("Đường dẫn đã bị thu hồi");
    await lead.getByRole("link", { name: /^Chưa trả lời/ }).click();
    await expect(lead).toHaveURL(/state=waiting/);
    await expect(lead.getByRole("rowheader")).toHaveCount(1);
    await expect(row(lead, cuisine).getByRole("link", { name: /^Nhập trả lời giấy của/ })).toHaveAttribute(
      "href",
      new RegExp(`/consultation/${roundId}/opinion\\?consultee=`),
    );
  });

  await test.step("The end moves, and what a late one costs is said first", async () => {
    await lead.getByRole("button", { name: "Dời hạn" }).click();
    const day = dialog.getByLabel("Hạn mới");
    await day.fill("2026-11-01");
    await dialog.getByRole("button", { name: "Dời hạn" }).click();
    await expect(dialog.getByRole("link", { name: /Hạn mới/ })).toBeVisible();
    await day.fill("2027-02-20");
    await expect(dialog.getByText("chưa tới ba tuần")).toBeVisible();
    await clean(lead, "moving the end");
    await dialog.getByRole("button", { name: "Dời hạn" }).click();
    await expect(dialog).toBeHidden();
    await expect(lead.getByText("hạn góp ý 20/02/2027 23:59")).toBeVisible();
  });

  await test.step("After the end silence is taken as agreement, once it was said whose", async () => {
    await command(lead, "round.extend", { dossierId, roundId, endsAt: new Date(Date.now() + 1_000).toISOString() });
    await expect(async () => {
      await lead.goto(address);
      await expect(lead.getByText("Đã hết hạn góp ý: các đường dẫn không còn mở được.")).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(lead.getByRole("button", { name: /Hỏi thêm nơi khác|^Cấp lại đường dẫn/ })).toHaveCount(0);
    await lead.getByRole("button", { name: "Ghi nhận im lặng là thống nhất" }).click();
    await expect(dialog).toContainText(cuisine);
    await expect(dialog).not.toContainText(tourism);
    await dialog.getByRole("button", { name: "Ghi nhận" }).click();
    await expect(row(lead, cuisine)).toContainText("Im lặng, coi như thống nhất");
    await expect(
      lead.getByText(/3 nơi được hỏi .* 1 đã trả lời · 0 chưa trả lời · 1 im lặng · 1 đã thu hồi đường dẫn, không trả lời/),
    ).toBeVisible();
  });

  const reader = await signedInAs("hueReader");
  await reader.goto(address);
  await expect(row(reader, tourism)).toContainText("Thống nhất");
  await expect(reader.locator("main").getByRole("button")).toHaveCount(0);
  expect(await reader.content()).not.toContain("moi@sdl-hue");
});

test("Who is asked has nothing that axe finds, in both languages and themes, wide and on a phone", async ({ signedInAs }) => {
  const lead = await signedInAs("hueLead");
  const { address } = await openedRound(await signedInAs("coordinator"), lead, "Xem bằng axe");
  await inspect(lead, address);
});
