import fs from "node:fs";
import type { Page } from "@playwright/test";
import { libreOffice, poppler } from "@/lib/cli/testing/read-paper";
import type { Disposition } from "@/lib/domain/consultation/held-round";
import { textOf } from "@/lib/domain/rich-text";
import { inspect } from "./axe";
import { command, query } from "./door";
import { candidate, fill } from "./dossiers";
import { expect, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";

// One after the other: a round is opened, answered and closed, and each test goes on where the one before ended.
test.describe.configure({ mode: "serial" });

let dossierId = "";
let roundId = "";
// Other tests open rounds on this dossier as well.
let number = 0;
let draft = 0;
const home = (rest = "") => `/dossiers/${dossierId}${rest}`;
const papers = () => home(`/consultation/${roundId}/papers`);
const asked = [/^Cục Di sản văn hóa$/, /^Hội Văn nghệ dân gian/, /^Văn phòng UNESCO/];
const long = (text: string) => ({ doc: textOf(text) });

async function openRound(page: Page, more: { purpose: string; form: "written" | "workshop" }) {
  const { directory } = await query(page, "consultation.view", { dossierId });
  const stakeholderIds = asked.flatMap((name) => directory.find(({ nameVi }) => name.test(nameVi))?.id ?? []);
  const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const meeting = more.form === "workshop" ? { place: "Nhà hát thành phố", startsAt: day(5) } : { place: "", startsAt: null };
  return command(page, "round.open", {
    dossierId,
    ...more,
    ...meeting,
    endsAt: day(20),
    sections: [],
    silenceAgrees: true,
    stakeholderIds,
  });
}

test("A round in numbers, and a table that says it is not final", async ({ signedInAs }) => {
  const page = await signedInAs("hueLead");
  dossierId = await candidate(await signedInAs("ministry-coordinator"), "Hải Phòng", "hue", "design");
  await fill(page, dossierId, [
    { question: "9.15", language: "vi", value: long("Thành phố có rất nhiều xưởng thiết kế.\nMỗi năm có một hội chợ.") },
    { question: "9.14", language: "vi", value: long("Câu này không ai sửa.") },
    { question: "8", language: "vi", value: long("Tổ công tác viết dự thảo đầu.") },
  ]);
  const opened = await openRound(page, { purpose: "Góp ý dự thảo đầu", form: "workshop" });
  roundId = opened.roundId;
  number = opened.number;
  draft = (await query(page, "consultation.view", { dossierId })).rounds[0]?.draftNumber ?? 0;
  const token = (name: RegExp) =>
    opened.links
      .find((link) => name.test(link.name))
      ?.path.split("/")
      .at(-1) ?? "";
  const place = { section: null, question: "9.15", passage: { language: "vi" as const, quote: "rất nhiều xưởng", from: 13 } };
  const said = { token: token(/Di sản/), ...place, body: "Đề nghị nêu con số cụ thể." };
  await command(page, "guest.remark", said);
  await command(page, "guest.remark", { ...said, passage: null, question: null, body: "Thống nhất bố cục; nên thêm mục lục." });
  await command(page, "guest.finish", { token: said.token, agrees: false });
  await command(page, "guest.finish", { token: token(/dân gian/), agrees: true });

  await page.goto(home("/consultation"));
  await page
    .getByRole("link", { name: /Góp ý dự thảo đầu/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Bảng tổng hợp và văn bản" }).click();
  await expect(page.getByRole("note")).toContainText("Còn 2 góp ý chưa được trả lời và duyệt. Đợt lấy ý kiến chưa đóng.");
  const row = (table: string, name: string) => page.getByRole("table", { name: table }).getByRole("row", { name });
  await expect(row("Nơi được hỏi ý kiến", "Đã gửi xin ý kiến")).toContainText("3");
  await expect(row("Nơi được hỏi ý kiến", "Thống nhất 1")).toBeVisible();
  await expect(row("Góp ý theo mục của hồ sơ", "Toàn bộ hồ sơ")).toContainText("1");
  await expect(page.getByText("Đóng đợt tham vấn thì đoạn đề nghị mới có ở đây")).toBeVisible();

  const take = async (name: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const taken = await download;
    return { name: taken.suggestedFilename(), bytes: new Uint8Array(fs.readFileSync(await taken.path())) };
  };
  const word = await take("Word để sửa");
  expect(word.name).toBe(`Bảng tổng hợp, tiếp thu, giải trình ý kiến, đợt ${number} - Hải Phòng 2027 (bản làm việc).docx`);
  const read = poppler("pdftotext", libreOffice(word.bytes, "pdf"), "-layout").replace(/\s+/g, " ");
  expect(read).toContain("(DỰ THẢO để làm việc: 2/2 góp ý chưa được duyệt, đợt lấy ý kiến chưa kết thúc)");
  expect(read.replaceAll(" ", "")).toContain("Cục Di sản văn hóa".replaceAll(" ", ""));
  expect(poppler("pdftotext", (await take("PDF để gửi")).bytes)).toContain("BẢNG TỔNG HỢP Ý KIẾN");
  expect((await take("Excel để lọc và đếm")).name).toMatch(/\.xlsx$/);
  const letter = new TextDecoder().decode(libreOffice((await take("Công văn lấy ý kiến")).bytes, "txt"));
  for (const words of ["Cục Di sản văn hóa", `Mục đích của đợt lấy ý kiến thứ ${number}: Góp ý dự thảo đầu.`])
    expect(letter).toContain(words);
  expect((await take("Giấy mời")).name).toBe(`Giấy mời, đợt ${number} - Hải Phòng 2027.docx`);
  await inspect(page, papers());
});

test("A draft stays as it was sent, and two drafts are compared", async ({ signedInAs }) => {
  const page = await signedInAs("hueLead");
  const value = long("Thành phố có nhiều xưởng thiết kế.\nThêm một đoạn mới.\nMỗi năm có một hội chợ.");
  await command(page, "answer.save", { dossierId, question: "9.15", language: "vi", baseVersion: 1, value });
  await openRound(page, { purpose: "Góp ý bản đã sửa", form: "written" });

  await page.goto(home("/consultation"));
  const drafts = page.getByRole("table", { name: "Các dự thảo đã gửi" });
  await expect(drafts.getByRole("row")).toHaveCount(draft + 2);
  await drafts.getByRole("link", { name: `Dự thảo v${draft}`, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Dự thảo v${draft}` })).toBeVisible();
  await expect(page.getByRole("region", { name: /^9\.15 / })).toContainText("Thành phố có rất nhiều xưởng thiết kế.");
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Thêm một đoạn mới.");
  await page.getByRole("link", { name: `v${draft} với nội dung hiện nay` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Dự thảo v${draft} và nội dung hiện nay`);

  await page.goto(home(`/drafts/compare?from=${draft + 1}&to=${draft}`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Dự thảo v${draft} và v${draft + 1}`);
  const changed = page.getByRole("region", { name: /^9\.15 / });
  await expect(changed.locator("del")).toHaveText(["rất "]);
  await expect(changed.locator("ins")).toHaveText([/Thêm một đoạn mới\./]);
  await expect(page.getByRole("region", { name: /^9\.14 / })).toHaveCount(0);
  await expect(page.getByText(/^1 câu trả lời khác nhau/)).toBeVisible();
  await inspect(page, home(`/drafts/${draft}`));
  await inspect(page, home(`/drafts/compare?from=${draft}&to=${draft + 1}`));
});

test("What a closed round held goes into question 8 while somebody is writing there", async ({ signedInAs }) => {
  const [lead, officer, writer] = [await signedInAs("hueLead"), await signedInAs("officer"), await signedInAs("hueEditor")];
  await answerAll(writer, lead, "accepted");
  await command(lead, "round.extend", { dossierId, roundId, endsAt: new Date(Date.now() + 2_000).toISOString() });
  await expect(async () => {
    await command(lead, "silence.record", { dossierId, roundId });
  }).toPass({ timeout: 20_000 });
  await command(lead, "round.close", { dossierId, roundId });

  await openSection(writer, dossierId, "process");
  const field = questionOn(writer, "8").field("Tiếng Việt");
  await expect(field).toHaveAttribute("contenteditable", "true");
  await writeAtEnd(field, " Rồi gửi lấy ý kiến");

  await lead.goto(papers());
  await expect(lead.getByText("Mọi góp ý đã được duyệt và đợt đã đóng")).toBeVisible();
  await lead.getByRole("button", { name: "Chèn vào câu 8, tiếng Việt" }).click();
  await expect(lead.getByText("Đã có trong câu 8.")).toBeVisible();
  // It comes into the text before the writer's eyes, and they go on where they were.
  await expect(field).toContainText(`Đợt lấy ý kiến thứ ${number} (hội thảo chuyên đề`);
  await field.pressSequentially(" của các nơi.");
  await expect(field.locator("p").first()).toHaveText("Tổ công tác viết dự thảo đầu. Rồi gửi lấy ý kiến của các nơi.");
  await expect(field.locator("p").nth(1)).toContainText("2 góp ý");
  await lead.goto(home("/history"));
  await expect(lead.getByText(/chèn phần tham vấn vào câu 8/)).toBeVisible();

  // The ministry reads the proposal, and does not write.
  await officer.goto(papers());
  await expect(officer.getByRole("heading", { name: "Đề nghị cho câu 8: ai đã tham gia" })).toBeVisible();
  await expect(officer.getByRole("button", { name: /^Chèn/ })).toHaveCount(0);
  await inspect(lead, papers());
});

async function answerAll(answerer: Page, approver: Page, disposition: Disposition): Promise<void> {
  const seen = async () => {
    const { remarks } = await query(answerer, "round.view", { dossierId, roundId });
    return Object.fromEntries(remarks.map(({ id, stamp }) => [id, stamp]));
  };
  const before = await seen();
  const about = { dossierId, roundId, remarkIds: Object.keys(before) };
  await command(answerer, "remark.answer", { ...about, seen: before, disposition, answer: "Đã bổ sung.", changes: [] });
  await command(approver, "remark.approve", { ...about, seen: await seen() });
}
