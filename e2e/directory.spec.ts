import type { Page } from "@playwright/test";
import { clean, inspect } from "./axe";
import { command, query } from "./door";
import { expect, test } from "./fixtures";

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const address = "/office/stakeholders";

test("Who writes to others keeps the directory, by keyboard too; a name that is there is refused, and a colleague's change is not lost", async ({
  signedInAs,
  watch,
}) => {
  const editor = await signedInAs("hueEditor");
  watch.tolerate(editor, /status of 409/);
  await editor.goto("/");
  await editor.getByRole("link", { name: "Văn phòng" }).click();
  await editor.getByRole("link", { name: "Danh bạ lấy ý kiến" }).click();
  const add = editor.getByRole("button", { name: "Thêm vào danh bạ" });
  await add.focus();
  await editor.keyboard.press("Enter");
  const dialog = editor.getByRole("dialog");
  await expect(dialog.getByLabel("Loại")).toBeFocused();
  await editor.keyboard.press("Tab");
  await editor.keyboard.type("sở du lịch thành phố huế");
  await editor.keyboard.press("Tab");
  await editor.keyboard.type("Department of Tourism");
  await editor.keyboard.press("Tab");
  await editor.keyboard.type("khong phai thu");
  await editor.keyboard.press("Enter");
  await expect(dialog.getByRole("link", { name: /Thư điện tử/ })).toBeVisible();
  await dialog.getByLabel("Thư điện tử").fill("dulich@lagi.example.vn");
  await editor.keyboard.press("Enter");
  await expect(dialog.getByText("để không hỏi một nơi hai lần")).toBeVisible();
  await expect(dialog.getByLabel("Thư điện tử")).toHaveValue("dulich@lagi.example.vn");
  await dialog.getByLabel("Tên tiếng Việt").fill("Hội Ẩm thực Đường phố");
  await dialog.getByRole("button", { name: "Thêm vào danh bạ" }).click();
  await expect(dialog).toBeHidden();
  await expect(add).toBeFocused();
  await expect(editor.getByRole("status").filter({ hasText: "Đã thêm vào danh bạ." })).toBeVisible();
  await expect(row(editor, "Hội Ẩm thực Đường phố")).toContainText("Chưa hỏi");
  await expect(editor.getByRole("button", { name: /^Thôi dùng/ })).toHaveCount(0);

  await editor.getByRole("button", { name: "Sửa Hội Ẩm thực Đường phố" }).click();
  await dialog.getByLabel("Đầu mối liên hệ").fill("Chị Mai");
  const officer = await signedInAs("officer");
  const { stakeholders } = await query(officer, "stakeholders.view", { words: "am thuc duong pho" });
  const [line] = stakeholders;
  const fields = { kind: "association", nameVi: "Hội Ẩm thực Đường phố", nameEn: "Street Food Society", email: "", contact: "" } as const;
  const more = { stakeholderId: line?.id ?? "", seen: line?.changedAt ?? "", language: "vi" as const, note: "" };
  await command(officer, "stakeholder.change", { ...fields, ...more });
  await dialog.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(dialog.getByText("Đồng nghiệp đã sửa dòng này")).toBeVisible();
  await expect(dialog.getByLabel("Đầu mối liên hệ")).toHaveValue("Chị Mai");
  await clean(editor, "a change that came too late");
  await editor.keyboard.press("Escape");
  await expect(editor.getByRole("button", { name: "Sửa Hội Ẩm thực Đường phố" })).toBeFocused();

  await officer.goto(address);
  const retire = officer.getByRole("button", { name: "Thôi dùng Hội Ẩm thực Đường phố" });
  await retire.click();
  await expect(officer.getByRole("dialog")).toContainText("Không hồ sơ nào hỏi được nơi này nữa");
  await officer.keyboard.press("Escape");
  await expect(retire).toBeFocused();
  await retire.click();
  await officer.getByRole("dialog").getByRole("button", { name: "Thôi dùng" }).click();
  await expect(row(officer, "Hội Ẩm thực Đường phố")).toHaveCount(0);
});

test("The directory is searched with or without marks and by kind, in the order of the alphabet; who only reads sees no address and no button", async ({
  signedInAs,
}) => {
  const reader = await signedInAs("hueReader");
  await reader.goto(address);
  await reader.getByRole("searchbox", { name: "Tìm trong danh bạ" }).fill("uy ban quoc gia");
  await reader.keyboard.press("Enter");
  await expect(reader.getByRole("rowheader")).toHaveCount(1);
  await expect(reader).toHaveURL(/words=uy/);
  await reader.getByRole("link", { name: "Bỏ tìm" }).click();
  await expect(reader).not.toHaveURL(/words=/);
  await expect(reader.getByRole("searchbox", { name: "Tìm trong danh bạ" })).toHaveValue("");
  await reader.getByLabel("Loại").selectOption("Thành phố thành viên");
  await reader.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(reader).toHaveURL(/kind=member-city/);
  await expect(reader.getByText(/^2 trên \d+ nơi$/)).toBeVisible();
  const names = await reader.getByRole("rowheader").locator("span[lang=vi]:first-child").allTextContents();
  expect(names).toHaveLength(2);
  expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare));
  await expect(reader.locator("main")).not.toContainText("example.");
  await expect(reader.getByRole("button", { name: /Thêm vào danh bạ|^Sửa|^Thôi dùng/ })).toHaveCount(0);
  expect(await reader.content()).not.toContain("hoi@vannghedangian");
});

test("The directory has nothing that axe finds, in both languages and themes, wide and on a phone", async ({ signedInAs }) => {
  await inspect(await signedInAs("officer"), address);
});
