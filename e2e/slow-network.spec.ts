import type { Page, Route } from "@playwright/test";
import { command, query } from "./door";
import { candidate, savedText, versionsOf } from "./dossiers";
import { addressOf, expect, password, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";

const saves = "**/api/commands/answer.save";

async function writerAndDossier(
  signedInAs: (who: "ministry-coordinator" | "daNangEditor") => Promise<Page>,
  section: "city" | "assets" | "contacts",
) {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const page = await signedInAs("daNangEditor");
  await openSection(page, dossierId, section);
  return { page, dossierId };
}

/** Holds every save until it is let go, and tells of each as it comes. */
async function holdSaves(page: Page) {
  const held: Route[] = [];
  await page.route(saves, (route) => void held.push(route));
  return {
    count: () => held.length,
    /** `unheard`: the save reaches the server, its answer never reaches the page. */
    async letGo(index: number, how: "whole" | "unheard" = "whole") {
      if (how === "whole") await held[index]?.continue();
      else await held[index]?.fetch();
    },
  };
}

test("What is typed while a save is under way is sent after it, and a tab closed in between loses nothing", async ({
  signedInAs,
  watch,
}) => {
  const { page, dossierId } = await writerAndDossier(signedInAs, "city");
  // The save whose answer the closed tab never heard: the server is one version ahead of what the browser kept.
  watch.tolerate(page, /status of 409/);
  const held = await holdSaves(page);
  const { field } = questionOn(page, "1");
  await writeAtEnd(field("Tiếng Việt"), "Câu thứ nhất.");
  await expect.poll(held.count).toBe(1);
  await writeAtEnd(field("Tiếng Việt"), " Câu thứ hai.");
  await held.letGo(0);
  await expect.poll(held.count).toBe(2);
  expect(await savedText(page, dossierId, "1", "vi")).toBe("Câu thứ nhất.");
  await writeAtEnd(field("Tiếng Việt"), " Câu thứ ba.");
  await held.letGo(1, "unheard");
  await page.close();

  const back = await page.context().newPage();
  await openSection(back, dossierId, "city");
  const again = questionOn(back, "1");
  const whole = "Câu thứ nhất. Câu thứ hai. Câu thứ ba.";
  await expect(again.field("Tiếng Việt")).toHaveValue(whole);
  await expect(again.saved).toBeVisible();
  expect((await versionsOf(back, dossierId, "1", "vi")).map(({ text }) => text)).toEqual([
    whole,
    "Câu thứ nhất. Câu thứ hai.",
    "Câu thứ nhất.",
  ]);
});

test("On a slow line every word reaches the server, also when the section is left at once", async ({ signedInAs }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs, "assets");
  const { field } = questionOn(page, "9.10");
  await expect(field("Tiếng Việt")).toHaveAttribute("contenteditable", "true");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 600,
    downloadThroughput: 30_000,
    uploadThroughput: 10_000,
  });
  const sentences = ["Bến cảng cũ thành xưởng.", " Thư viện mở tối.", " Nhà hát sửa xong.", " Rạp nhỏ ở làng."];
  for (const sentence of sentences) await writeAtEnd(field("Tiếng Việt"), sentence);
  await writeAtEnd(field("Tiếng Việt"), " Câu cuối.");
  await page.getByRole("link", { name: "Mục trước" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^8\. / })).toBeVisible();
  const whole = `${sentences.join("")} Câu cuối.`;
  await expect.poll(() => savedText(page, dossierId, "9.10", "vi"), { timeout: 20_000 }).toBe(whole);
  await page.goBack();
  await expect(field("Tiếng Việt")).toHaveText(whole);
});

test("A save whose answer is lost is no colleague's: what was typed since goes on top of it", async ({ signedInAs, watch }) => {
  const { page, dossierId } = await writerAndDossier(signedInAs, "city");
  watch.tolerate(page, /Failed to load resource/);
  const { region, field, saved } = questionOn(page, "2");
  await page.route(saves, async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  await writeAtEnd(field("Tiếng Việt"), "Lưu mà không hay.");
  await expect(region.getByRole("alert")).toContainText("Nội dung bạn gõ vẫn còn trên màn hình");
  await page.unroute(saves);
  await writeAtEnd(field("Tiếng Việt"), " Viết tiếp.");
  await expect(saved).toBeVisible();
  await expect(field("Tiếng Việt")).toHaveValue("Lưu mà không hay. Viết tiếp.");
  expect((await versionsOf(page, dossierId, "2", "vi")).map(({ text }) => text)).toEqual([
    "Lưu mà không hay. Viết tiếp.",
    "Lưu mà không hay.",
  ]);
});

for (const [what, answer] of [
  ["cannot be reached", (route: Route) => route.abort("connectionrefused")],
  [
    "answers with a proxy's error page",
    (route: Route) => route.fulfill({ status: 503, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  ],
] as const) {
  test(`A server that ${what} is said in a sentence, the text stays, and saving goes on by itself`, async ({ signedInAs, watch }) => {
    const { page, dossierId } = await writerAndDossier(signedInAs, "city");
    const question = what.startsWith("cannot") ? "1" : "2";
    watch.tolerate(page, /Failed to load resource/);
    await page.route(saves, answer);
    const { region, field, saved } = questionOn(page, question);
    await writeAtEnd(field("Tiếng Anh"), "Viết khi mất mạng.");
    await expect(region.getByRole("alert")).toContainText("Nội dung bạn gõ vẫn còn trên màn hình");
    await expect(field("Tiếng Anh")).toHaveValue("Viết khi mất mạng.");
    await page.unroute(saves);
    await expect(saved).toBeVisible();
    await expect(region.getByRole("alert")).toBeHidden();
    expect(await savedText(page, dossierId, question, "en")).toBe("Viết khi mất mạng.");
  });
}

test("A session ended elsewhere is said, the text stays, and after signing in in another tab one press saves it", async ({
  signedInAs,
  watch,
}) => {
  const { page, dossierId } = await writerAndDossier(signedInAs, "contacts");
  watch.tolerate(page, /status of 401|WebSocket/);
  const { sessions } = await query(page, "account.view", {});
  const here = sessions.find((session) => session.here)?.id ?? "";
  await command(await signedInAs("daNangEditor"), "session.end", { sessionId: here });

  const { region, saved } = questionOn(page, "3.1");
  const name = region.getByLabel("Họ", { exact: true });
  await name.fill("Trần");
  await expect(region.getByRole("alert")).toContainText("Phiên đăng nhập đã kết thúc.");
  await expect(name).toHaveValue("Trần");

  const tab = await page.context().newPage();
  await tab.goto("/");
  await tab.getByLabel("Thư điện tử công vụ").fill(addressOf("daNangEditor"));
  await tab.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await tab.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(tab.getByRole("heading", { level: 1, name: "Bàn làm việc" })).toBeVisible();

  await region.getByRole("button", { name: "Thử lại" }).click();
  await expect(saved).toBeVisible();
  await expect.poll(() => savedText(page, dossierId, "3.1", "all")).toBe("Trần");
});
