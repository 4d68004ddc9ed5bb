import type { Page } from "@playwright/test";
import { textOf } from "@/lib/domain/rich-text";
import { choose, clean, inspect, narrow, wide } from "./axe";
import { command, query } from "./door";
import { candidate } from "./dossiers";
import { expect, test } from "./fixtures";

// Questions that no other test of this dossier writes in.
const texts = {
  "9.5": { vi: "Thành phố có nghề gốm. Lễ hội hoa phượng đỏ mở vào tháng Năm.\nNghề gốm có từ lâu đời.", en: "The city makes pots." },
  "9.6": { vi: "Bảo tàng mở cửa cả tuần. Thư viện có phòng đọc thiếu nhi." },
};

type SignedInAs = (who: "ministry-coordinator" | "hueLead" | "hueEditor") => Promise<Page>;

/** A round on a draft of its own; the path of the link of each body asked. */
async function openRound(signedInAs: SignedInAs, names: readonly string[]): Promise<readonly string[]> {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  const [lead, editor] = [await signedInAs("hueLead"), await signedInAs("hueEditor")];
  for (const [question, spoken] of Object.entries(texts)) {
    for (const [language, text] of Object.entries(spoken)) {
      const said = { dossierId, question, language: language as "vi" | "en" };
      const { now, versions } = await query(editor, "answer.history", said);
      if ((now?.text ?? versions[0]?.text ?? "") === "")
        await command(editor, "answer.save", { ...said, baseVersion: 0, value: { doc: textOf(text) } });
    }
  }
  const { directory } = await query(lead, "consultation.view", { dossierId });
  const stakeholderIds = names.map((name) => directory.find(({ nameVi }) => nameVi === name)?.id ?? "");
  const endsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const round = { form: "written" as const, place: "", startsAt: null, endsAt, sections: ["assets"], silenceAgrees: true };
  const { links } = await command(lead, "round.open", { dossierId, purpose: "Góp ý về thế mạnh của thành phố", ...round, stakeholderIds });
  return names.map((name) => links.find((each) => each.name === name)?.path ?? "");
}

const [tourism, unesco, trade] = ["Sở Du lịch thành phố Huế", "Văn phòng UNESCO Hà Nội", "Sở Công Thương thành phố Huế"];
const questionOf = (page: Page, id: string) => page.getByRole("region", { name: new RegExp(`^Câu ${id.replace(".", "\\.")}\\. `) });
const mineIn = (page: Page, id: string) => questionOf(page, id).getByRole("list", { name: "Góp ý của Quý vị" }).getByRole("listitem");

/** Drags over words of an answer, from the first letter to the last. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at < 0 || !node.parentElement?.closest(".answer")) continue;
      node.parentElement.scrollIntoView({ block: "center" });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

test("A body asked remarks on a passage, a question and the whole, mends and takes back, and finishes; then the link is used up", async ({
  signedInAs,
  watch,
}) => {
  const [path = ""] = await openRound(signedInAs, [tourism]);
  const page = await watch.device();
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Góp ý dự thảo hồ sơ của Hải Phòng");
  for (const fact of [tourism, "Góp ý về thế mạnh của thành phố", "(giờ Việt Nam)", "xem như Quý vị thống nhất"])
    await expect(page.getByRole("main")).toContainText(fact);
  // Nothing leads into the product, and only what was asked about is there.
  await expect(page.locator('a[href^="/"]')).toHaveCount(0);
  await expect(page.getByRole("navigation").getByRole("link")).toHaveText([/^9/, "Góp ý về toàn bộ dự thảo", "Kết thúc góp ý"]);

  await select(page, "hoa phượng đỏ mở");
  await page.getByRole("button", { name: "Góp ý về đoạn này" }).click();
  const passage = questionOf(page, "9.5");
  await expect(passage.getByLabel("Góp ý của Quý vị")).toBeFocused();
  await expect(passage.getByRole("blockquote")).toHaveText("hoa phượng đỏ mở");
  await page.keyboard.type("Nên ghi năm tổ chức <b>đầu tiên</b>.");

  // Half written, it survives the page; refused, it stays where it is.
  await page.reload();
  await expect(passage.getByLabel("Góp ý của Quý vị")).toHaveValue("Nên ghi năm tổ chức <b>đầu tiên</b>.");
  watch.tolerate(page, /status of 503/);
  await page.route("**/api/commands/guest.remark", (route) => route.fulfill({ status: 503, json: { refusal: { code: "unavailable" } } }));
  await passage.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(passage.getByRole("alert")).toContainText("vẫn còn trên màn hình");
  await expect(passage.getByLabel("Góp ý của Quý vị")).toHaveValue("Nên ghi năm tổ chức <b>đầu tiên</b>.");
  await page.getByRole("button", { name: "Thống nhất, không có góp ý" }).click();
  await expect(page.getByRole("dialog")).toContainText("Còn 1 góp ý viết dở chưa gửi");
  await expect(page.getByRole("dialog").getByRole("button", { name: "Tôi thống nhất" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.unroute("**/api/commands/guest.remark");
  await passage.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(mineIn(page, "9.5")).toHaveText(/Góp ý số \d+ gửi .*hoa phượng đỏ mở.*Nên ghi năm tổ chức <b>đầu tiên<\/b>\./s);

  await page.getByRole("button", { name: "Góp ý về toàn bộ dự thảo" }).click();
  const whole = page.getByRole("region", { name: "Góp ý về toàn bộ dự thảo" });
  await whole.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(whole.getByText("Hãy ghi góp ý rồi gửi.")).toBeVisible();
  await whole.getByLabel("Góp ý của Quý vị").fill("Hồ sơ rõ ràng.");
  await whole.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(whole.getByRole("listitem")).toContainText("Hồ sơ rõ ràng.");

  await mineIn(page, "9.5")
    .getByRole("button", { name: /^Sửa góp ý số/ })
    .click();
  await mineIn(page, "9.5").getByLabel("Góp ý của Quý vị").fill("Nên ghi năm 2012.");
  await mineIn(page, "9.5").getByRole("button", { name: "Lưu" }).click();
  await expect(mineIn(page, "9.5")).toContainText("Nên ghi năm 2012.");
  await whole.getByRole("button", { name: /^Rút lại góp ý số/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Rút lại góp ý" }).click();
  await expect(whole.getByRole("listitem")).toHaveCount(0);

  await page.getByRole("button", { name: "Gửi xong góp ý" }).click();
  await expect(page.getByRole("dialog")).toContainText("đường dẫn này hết tác dụng");
  await page.getByRole("dialog").getByRole("button", { name: "Kết thúc" }).click();
  for (let times = 0; times < 2; times += 1) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cảm ơn Quý vị đã góp ý");
    await expect(page.getByRole("main")).not.toContainText(/Hải Phòng|Sở Du lịch|2012/);
    await page.reload();
  }
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("What was half written when the link ended stays to be read and copied", async ({ signedInAs, watch }) => {
  const [path = ""] = await openRound(signedInAs, [tourism]);
  const page = await watch.device();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(path);
  await select(page, "Bảo tàng mở cửa");
  await page.getByRole("button", { name: "Góp ý về đoạn này" }).click();
  await page.keyboard.type("Cần nêu số lượt khách.");
  const other = await page.context().newPage();
  await other.goto(path);
  await other.getByRole("button", { name: "Thống nhất, không có góp ý" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Tôi thống nhất" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Cảm ơn Quý vị đã góp ý");
  await expect(other.getByText("chưa gửi")).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cảm ơn Quý vị đã góp ý");
  const left = page.getByRole("region", { name: "Nội dung Quý vị đã viết, chưa gửi" });
  await expect(left.getByRole("listitem")).toHaveText("Câu 9.6.Bảo tàng mở cửaCần nêu số lượt khách.");
  await left.getByRole("button", { name: "Chép tất cả" }).click();
  await expect(left.getByRole("status")).toHaveText("Đã chép.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Câu 9.6.\n“Bảo tàng mở cửa”\nCần nêu số lượt khách.");
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await clean(page, `left behind, ${size.width}`);
  }
});

test("A foreign guest is met in English and works with the keyboard alone, down to finishing", async ({ signedInAs, watch }) => {
  const [path = ""] = await openRound(signedInAs, [unesco]);
  const page = await watch.device();
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your opinion on the draft bid of Hải Phòng");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  // Read in English where the draft has it, and as it stands where it has not.
  const [pots, museum] = [page.getByText("The city makes pots."), page.getByText("Bảo tàng mở cửa cả tuần.")];
  await expect(pots).toBeVisible();
  await expect(museum).toBeVisible();
  await expect(page.getByText("Lễ hội hoa phượng đỏ")).toBeHidden();

  const begin = page.getByRole("button", { name: "Remark on question 9.6", exact: true });
  await tabTo(page, begin);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Your remark")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("About")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("blockquote")).toHaveText("Thư viện có phòng đọc thiếu nhi.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Since when?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Since when?" })).toContainText("Thư viện có phòng đọc thiếu nhi.");
  await expect(begin).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "I have sent all my remarks" }));
  await page.keyboard.press("Enter");
  const yes = page.getByRole("dialog").getByRole("button", { name: "Finish" });
  await expect(yes).toBeVisible();
  await tabTo(page, yes);
  await page.keyboard.press("Enter");
  // The link tells no more whose it was: the page thanks in the language of the visit, and a stranger in both.
  await expect(page.getByRole("heading")).toHaveText("Thank you for your opinion");
  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole("heading")).toHaveText(["Cảm ơn Quý vị đã góp ý", "Thank you for your opinion"]);
  await page.getByRole("button", { name: /English/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you for your opinion");
});

async function tabTo(page: Page, target: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("A guest's page has nothing that axe finds, read, written on and refused, and needs at most 150 kB of script", async ({
  signedInAs,
  watch,
}) => {
  test.setTimeout(180_000);
  const [path = ""] = await openRound(signedInAs, [trade]);
  const page = await watch.device();
  const weights: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  expect((await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(150_000);
  await inspect(page, path);
  for (const theme of ["light", "dark"] as const) {
    await choose(page, { language: "vi", theme });
    await page.goto(path);
    await questionOf(page, "9.5").getByRole("button", { name: "Góp ý", exact: false }).click();
    await questionOf(page, "9.5").getByLabel("Góp ý về").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Gửi góp ý" }).click();
    await select(page, "Bảo tàng mở cửa");
    await expect(page.getByRole("button", { name: "Góp ý về đoạn này" })).toBeVisible();
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      await clean(page, `written on, ${theme} ${size.width}`);
    }
    await page.getByRole("button", { name: "Thống nhất, không có góp ý" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await clean(page, `finishing, ${theme}`);
  }
  await inspect(await watch.device(), `/guest/${"x".repeat(43)}`);
});
