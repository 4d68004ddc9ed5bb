import { command, query } from "./door";
import { dossierOf } from "./dossiers";
import { addressOf, expect, password, test } from "./fixtures";

const usedUp = "Đường dẫn này không dùng được nữa";

test("An invitation's link is shown once, makes one account, and says so to whoever comes after", async ({ signedInAs, watch }) => {
  const coordinator = await signedInAs("ministry-coordinator");
  await coordinator.goto("/office/people");
  await coordinator.getByRole("button", { name: "Mời một người" }).click();
  const dialog = coordinator.getByRole("dialog");
  await dialog.getByLabel("Họ và tên").fill("Ngô Bảo Châu");
  await dialog.getByLabel("Thư điện tử công vụ").fill("chau.ngo@hue.example.vn");
  await dialog.getByLabel("Đơn vị").selectOption({ label: "Sở Văn hóa và Thể thao thành phố Huế – Tổ công tác" });
  await dialog.getByLabel("Vai trò").selectOption({ label: "Biên tập viên của thành phố" });
  await dialog.getByRole("button", { name: "Gửi lời mời" }).click();
  const link = await dialog.getByLabel("Đường dẫn mời").inputValue();
  expect(link).toContain("/invitation/");

  const invited = await watch.device();
  await invited.goto(link);
  await expect(invited.getByText("chau.ngo@hue.example.vn")).toBeVisible();
  await invited.getByLabel("Mật khẩu", { exact: true }).fill("quá ngắn");
  await invited.getByRole("button", { name: "Nhận lời mời và đăng nhập" }).click();
  await expect(invited.getByText("Mật khẩu cần ít nhất 14 ký tự.").first()).toBeVisible();
  await invited.getByLabel("Mật khẩu", { exact: true }).fill("một câu dài dễ nhớ 2027");
  await invited.getByRole("button", { name: "Nhận lời mời và đăng nhập" }).click();
  await expect(invited.getByRole("heading", { level: 1, name: "Bàn làm việc" })).toBeVisible();
  await expect(invited.getByRole("link", { name: /^Huế/ })).toBeVisible();
  await expect(invited.getByRole("link", { name: /^Đà Nẵng/ })).toBeHidden();

  const late = await watch.device();
  await late.goto(link);
  await expect(late.getByRole("heading", { level: 1, name: usedUp })).toBeVisible();
});

test("A guessed invitation is answered as one used up", async ({ watch }) => {
  const guesser = await watch.device();
  for (const token of ["a".repeat(43), "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG", "short"]) {
    await guesser.goto(`/invitation/${token}`);
    await expect(guesser.getByRole("heading", { level: 1, name: usedUp })).toBeVisible();
  }
});

test("Who is outside a dossier finds no page of it, no file and no packet, and learns nothing from the answer", async ({
  signedInAs,
  watch,
}) => {
  const outsider = await signedInAs("daNangEditor");
  const insider = await signedInAs("haLongEditor");
  const dossierId = await dossierOf(insider, "Hạ Long");
  const { slots } = await query(insider, "annexes.view", { dossierId });
  const file = slots.flatMap(({ files }) => files)[0]?.id ?? "";
  watch.tolerate(outsider, /status of 404/);
  const pages = ["", "/form/presentation", "/form/annexes", "/comments", "/advice", "/annexes", "/people", "/history", "/packet"];
  for (const page of pages) {
    const answer = await outsider.goto(`/dossiers/${dossierId}${page}`);
    expect(answer?.status(), page).toBe(404);
    await expect(outsider.getByRole("heading", { level: 1, name: "Không tìm thấy trang này" })).toBeVisible();
    await expect(outsider.getByText("Hạ Long")).toHaveCount(0);
  }
  for (const address of [`annexes/files/${file}`, "packet/zip", "packet/pdf"]) {
    const answer = await outsider.request.get(`/dossiers/${dossierId}/${address}`);
    expect(answer.status(), address).toBe(404);
    expect((await insider.request.get(`/dossiers/${dossierId}/${address}`)).status(), address).toBe(200);
  }
});

test("A session ended from another device is signed out at its next request", async ({ signedInAs }) => {
  const [there, here] = [await signedInAs("hueReader"), await signedInAs("hueReader")];
  await there.goto("/");
  await expect(there.getByRole("heading", { level: 1, name: "Bàn làm việc" })).toBeVisible();
  const { sessions } = await query(there, "account.view", {});
  await command(here, "session.end", { sessionId: sessions.find((session) => session.here)?.id ?? "" });
  await there.getByRole("link", { name: /^Huế/ }).click();
  await expect(there.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
  await here.goto("/");
  await expect(here.getByRole("heading", { level: 1, name: "Bàn làm việc" })).toBeVisible();
});

test("A wrong password and an unknown address are answered alike, and signing out leaves nothing behind", async ({ watch }) => {
  const page = await watch.device();
  watch.tolerate(page, /status of 401/);
  await page.goto("/sign-in");
  for (const email of [addressOf("hueReader"), "nobody@hue.example.vn"]) {
    await page.getByLabel("Thư điện tử công vụ").fill(email);
    await page.getByLabel("Mật khẩu", { exact: true }).fill("không phải mật khẩu này");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /./ })).toContainText("Thư điện tử hoặc mật khẩu chưa đúng.");
    await expect(page.getByLabel("Thư điện tử công vụ")).toHaveValue(email);
    await page.reload();
  }
  await page.getByLabel("Thư điện tử công vụ").fill(addressOf("hueReader"));
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Hồ Đắc Phúc" }).click();
  await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
});
