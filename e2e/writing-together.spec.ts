import type { Locator, Page, WebSocketRoute } from "@playwright/test";
import { candidate, savedText } from "./dossiers";
import { expect, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";
import { compose, retype, typeAlong, vietnameseWords, wholeWords } from "./typing";

type SignedInAs = (who: "ministry-coordinator" | "daNangEditor" | "daNangLead" | "institute-reviewer") => Promise<Page>;

/** Two of the team with one answer before them, the same words in it, and their carets behind the last. */
async function side(signedInAs: SignedInAs, question: string) {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const [one, other] = [await signedInAs("daNangEditor"), await signedInAs("daNangLead")];
  for (const page of [one, other]) await openSection(page, dossierId, "assets");
  const fields = [one, other].map((page) => questionOn(page, question).field("Tiếng Việt"));
  const [mine, theirs] = fields as [Locator, Locator];
  for (const field of [mine, theirs]) await expect(field).toHaveAttribute("contenteditable", "true");
  await writeAtEnd(mine, "Mở đầu: ");
  await expect(theirs).toHaveText("Mở đầu: ");
  for (const field of [mine, theirs]) {
    await field.click();
    await field.press("ControlOrMeta+End");
  }
  return { dossierId, one, other, mine, theirs };
}

const textOf = (field: Locator) => field.evaluate((element) => element.querySelector("p")?.textContent ?? "");

async function bothTheSame(mine: Locator, theirs: Locator): Promise<string> {
  await expect.poll(async () => (await textOf(mine)) === (await textOf(theirs))).toBe(true);
  return textOf(mine);
}

test("sixty words composed letter by letter stay whole while a colleague types at the very same place", async ({ signedInAs }) => {
  test.setTimeout(180_000);
  const { one, mine, theirs } = await side(signedInAs, "9.1");
  const session = await one.context().newCDPSession(one);
  const stop = typeAlong(theirs, 30);
  for (const word of vietnameseWords) await compose(session, word, 20);
  const typed = await stop();
  const text = await bothTheSame(mine, theirs);
  expect(wholeWords(text, vietnameseWords)).toBe(60);
  expect(text.replace(/[^wzfj]/g, "").length).toBe(typed);
});

test("sixty words typed by taking letters back stay whole while a colleague types at the very same place", async ({ signedInAs }) => {
  test.setTimeout(180_000);
  const { one, mine, theirs } = await side(signedInAs, "9.2");
  const stop = typeAlong(theirs, 30);
  for (const word of vietnameseWords) await retype(one, word, 20);
  const typed = await stop();
  const text = await bothTheSame(mine, theirs);
  expect(wholeWords(text, vietnameseWords)).toBe(60);
  expect(text.replace(/[^wzfj]/g, "").length).toBe(typed);
});

/** Cuts one browser off as a broken line does: what is open is closed, and nothing new gets through. */
async function breakable(page: Page) {
  let broken = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/collab/, (socket) => {
    if (broken) return void socket.close({ code: 1013 });
    socket.connectToServer();
    open.add(socket);
  });
  return async (now: boolean) => {
    broken = now;
    await page.context().setOffline(now);
    if (now) for (const socket of open) await socket.close({ code: 1001 });
    open.clear();
  };
}

test("a minute without a line, while others write: nothing is lost on either side, and closing the tab warns", async ({
  signedInAs,
  watch,
}) => {
  test.setTimeout(240_000);
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const [one, other] = [await signedInAs("daNangEditor"), await signedInAs("daNangLead")];
  watch.tolerate(one, /ERR_INTERNET_DISCONNECTED|WebSocket/);
  const cut = await breakable(one);
  for (const page of [one, other]) await openSection(page, dossierId, "assets");
  const [here, there] = [questionOn(one, "9.3"), questionOn(other, "9.3")];
  const [mine, theirs] = [here.field("Tiếng Việt"), there.field("Tiếng Việt")];
  await expect(mine).toHaveAttribute("contenteditable", "true");
  await writeAtEnd(mine, "Trước đó.");
  await expect(theirs).toHaveText("Trước đó.");

  await cut(true);
  const began = Date.now();
  await writeAtEnd(mine, " Viết khi mất mạng.");
  await expect(here.region.getByText(/chưa gửi/).first()).toBeVisible();
  await theirs.click();
  await theirs.press("ControlOrMeta+Home");
  await theirs.pressSequentially("Người khác viết thêm. ");
  const warned = new Promise<string>((resolve) => one.once("dialog", (dialog) => dialog.dismiss().then(() => resolve(dialog.type()))));
  await one.close({ runBeforeUnload: true });
  expect(await warned).toBe("beforeunload");
  await expect.poll(() => Date.now() - began, { timeout: 70_000, intervals: [1_000] }).toBeGreaterThan(60_000);
  expect(await savedText(other, dossierId, "9.3", "vi")).not.toContain("mất mạng");
  await cut(false);

  const whole = "Người khác viết thêm. Trước đó. Viết khi mất mạng.";
  await expect(theirs).toHaveText(whole, { timeout: 20_000 });
  await expect(mine).toHaveText(whole);
  await expect.poll(() => savedText(other, dossierId, "9.3", "vi")).toBe(whole);
});

test("what was typed without a line into a paragraph that somebody joined to another is shown, and can be put back", async ({
  signedInAs,
  watch,
}) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const [one, other] = [await signedInAs("daNangEditor"), await signedInAs("daNangLead")];
  watch.tolerate(one, /ERR_INTERNET_DISCONNECTED|WebSocket/);
  const cut = await breakable(one);
  for (const page of [one, other]) await openSection(page, dossierId, "assets");
  const [mine, theirs] = [one, other].map((page) => questionOn(page, "9.9").field("Tiếng Việt")) as [Locator, Locator];
  for (const field of [mine, theirs]) await expect(field).toHaveAttribute("contenteditable", "true");
  await writeAtEnd(theirs, "Mở đầu: ");
  await theirs.press("Enter");
  await theirs.pressSequentially("Đoạn hai.");
  await expect(mine.locator("p")).toHaveCount(2);
  await cut(true);
  await writeAtEnd(mine, " Viết khi mất mạng.");
  await theirs.press("Home");
  await theirs.press("Backspace");
  await expect(theirs.locator("p")).toHaveCount(1);
  await expect(theirs).toHaveText("Mở đầu: Đoạn hai.");
  await cut(false);
  const region = questionOn(one, "9.9").region;
  const shown = region.getByRole("status").filter({ hasText: "không còn trong bài" });
  const standing = mine.filter({ hasText: "Viết khi mất mạng." });
  // Which of two joined paragraphs stays is for the binding to say; the words are in the text or beside it.
  await expect(shown.or(standing)).toBeVisible({ timeout: 20_000 });
  await expect(mine.locator("p")).toHaveCount(1);
  if (await standing.isVisible()) return;
  await expect(shown).toContainText("Viết khi mất mạng.");
  await shown.getByRole("button", { name: "Đã xem" }).click();
  await expect(shown).toBeHidden();
});

test("two who begin in the same empty paragraph at once lose no letter and double none", async ({ signedInAs }) => {
  const { one, other, mine, theirs } = await side(signedInAs, "9.8");
  await mine.press("Enter");
  await expect(theirs.locator("p")).toHaveCount(2);
  await theirs.press("ControlOrMeta+End");
  await Promise.all([one.keyboard.type("abcdeghi", { delay: 40 }), other.keyboard.type("jklmnopq", { delay: 40 })]);
  await expect.poll(async () => (await mine.textContent()) === (await theirs.textContent())).toBe(true);
  const letters = (await mine.locator("p").nth(1).textContent()) ?? "";
  expect([...letters].sort().join("")).toBe("abcdeghijklmnopq");
});

test("where WebSockets are blocked, the same text is written by plain requests", async ({ signedInAs, watch }) => {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const [one, other] = [await signedInAs("daNangEditor"), await signedInAs("daNangLead")];
  watch.tolerate(one, /WebSocket/);
  await one.addInitScript(() => {
    class Blocked {
      constructor() {
        throw new DOMException("blocked");
      }
    }
    Object.defineProperty(window, "WebSocket", { value: Blocked });
  });
  for (const page of [one, other]) await openSection(page, dossierId, "assets");
  const [mine, theirs] = [one, other].map((page) => questionOn(page, "9.7").field("Tiếng Việt")) as [Locator, Locator];
  await expect(mine).toHaveAttribute("contenteditable", "true", { timeout: 20_000 });
  await writeAtEnd(mine, "Không có WebSocket.");
  await expect(theirs).toHaveText("Không có WebSocket.");
  await writeAtEnd(theirs, " Vẫn thấy nhau.");
  await expect(mine).toHaveText("Không có WebSocket. Vẫn thấy nhau.");
});
