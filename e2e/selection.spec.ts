import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { clean, narrow, wide } from "./axe";
import { command, query, refused } from "./door";
import { callId } from "./dossiers";
import { expect, test } from "./fixtures";
import { visitorsOf } from "./http/own-browser";
import { asOwner, dataFolder, type Product, startProduct } from "./http/product";

test.describe.configure({ mode: "serial" });

let folder = "";
let product: Product;

/** A country with three dossiers of which the session thinks well, two of them in the field of crafts, and one that is being written. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await dataFolder();
  product = await startProduct(folder);
  await asOwner(product, "update dossier set field = 'crafts' from city where city.id = city_id and name_vi in ('Huế', 'Hạ Long')");
  await asOwner(
    product,
    "update dossier set stage = 'review' from city where city.id = city_id and name_vi in ('Huế', 'Đà Nẵng', 'Hạ Long')",
  );
  await asOwner(product, "delete from review_cycle");
  await asOwner(
    product,
    `insert into review_cycle (id, dossier_id, number, opened_at, decision, decided_at, decided_by_id, agreed)
     select gen_random_uuid(), d.id, 1, now(), v.decision, now(), (select id from person where email like 'hang.pham%'),
            jsonb_build_object('plan', jsonb_build_object('score', v.score, 'words', ''))
     from dossier d join city on city.id = d.city_id
       join (values ('Huế', 'ready', 91), ('Đà Nẵng', 'conditions', 84), ('Hạ Long', 'ready', 77)) v(name, decision, score) on v.name = city.name_vi`,
  );
});

test.afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

const address = `/calls/${callId}/selection`;
const line = (page: Page, city: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name: city, exact: true }) });
const order = (page: Page) => page.getByRole("list", { name: "Xếp hạng các hồ sơ" }).getByRole("link").allTextContents();
const put = (page: Page, city: string, place: string) => page.getByLabel(`Kết quả của ${city}`, { exact: true }).selectOption(place);

test("Three ready dossiers, two of one field: every wrong choice is told with its reason, the effect is seen, and the choice is kept", async ({
  browser,
}) => {
  const coordinator = await visitorsOf(product, browser).signedInAs("coordinator");
  const effect = coordinator.getByRole("region", { name: "Nếu xác nhận" });
  await coordinator.goto(`/calls/${callId}`);
  await coordinator.getByRole("link", { name: "Lựa chọn giữa các thành phố" }).click();
  await expect(coordinator).toHaveURL(new RegExp(`${address}$`));

  await test.step("It begins with what the appraisals came to, and says what that would bring about", async () => {
    expect(await order(coordinator)).toEqual(["Huế", "Đà Nẵng", "Hạ Long"]);
    await expect(line(coordinator, "Huế")).toContainText("Điểm trung bình 91");
    await expect(effect).toContainText("Được nộp: Huế và Đà Nẵng.");
    await expect(effect).toContainText("Dự bị 1: Hạ Long. Trùng lĩnh vực với Huế.");
    await expect(effect).toContainText("Nếu Huế thôi nộp, Hạ Long thế chỗ.");
    await expect(effect).toContainText("Nếu Đà Nẵng thôi nộp, không ai trong danh sách dự bị thế chỗ được.");
  });

  await test.step("Two of one field, and a third, are told at once beside the line", async () => {
    await put(coordinator, "Hạ Long", "chosen");
    await expect(line(coordinator, "Hạ Long")).toContainText("Hạ Long: quá số chỗ, mỗi nước chỉ được nộp 2 thành phố.");
    await expect(line(coordinator, "Hạ Long")).toContainText("Hạ Long: trùng lĩnh vực với Huế. Chỉ một trong hai được nộp.");
    await expect(effect).toContainText("Hãy sửa các dòng đang báo lỗi");
    await put(coordinator, "Hạ Long", "reserve");
  });

  await test.step("Ranked by keyboard; who is passed over is named", async () => {
    await coordinator.getByRole("button", { name: "Đưa Hạ Long lên" }).focus();
    await coordinator.keyboard.press("Enter");
    await expect(coordinator.getByRole("button", { name: "Đưa Hạ Long lên" })).toBeFocused();
    await coordinator.keyboard.press("Enter");
    expect(await order(coordinator)).toEqual(["Hạ Long", "Huế", "Đà Nẵng"]);
    // At the top there is no further up: the keyboard stays with the line.
    await expect(coordinator.getByRole("button", { name: "Đưa Hạ Long xuống" })).toBeFocused();
    await expect(coordinator.getByRole("status").filter({ hasText: "Hạ Long nay ở hạng 1." })).toHaveCount(1);
    await put(coordinator, "Huế", "reserve");
    await expect(line(coordinator, "Đà Nẵng")).toContainText("Đà Nẵng: đứng dưới Hạ Long mà được xếp kết quả cao hơn.");
    await put(coordinator, "Huế", "chosen");
    await expect(effect).toContainText("Được nộp: Huế và Đà Nẵng.");
  });

  await test.step("Nothing is confirmed without reasons; each one missing is led to", async () => {
    await coordinator.getByRole("button", { name: "Xác nhận lựa chọn" }).click();
    const summary = coordinator.getByRole("region", { name: "Lựa chọn chưa xác nhận được" });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("link")).toHaveText([
      "Hạ Long: chưa ghi lý do.",
      "Huế: chưa ghi lý do.",
      "Đà Nẵng: chưa ghi lý do.",
      /^Lý do chung: hãy ghi/,
    ]);
    await summary.getByRole("link").first().click();
    await expect(coordinator.getByLabel("Lý do của Hạ Long")).toBeFocused();
    await clean(coordinator, "a selection refused");
    for (const city of ["Hạ Long", "Huế", "Đà Nẵng"])
      await coordinator.getByLabel(`Lý do của ${city}`).fill(`Kết luận phiên họp về ${city}`);
    await coordinator.getByLabel("Lý do chung").fill("Phiên họp ngày 01/12/2026");
    await coordinator.setViewportSize(narrow);
    await clean(coordinator, "a selection on a phone");
    await coordinator.setViewportSize(wide);
  });

  await test.step("Confirmed, it stands with who, when and why; the next begins from it", async () => {
    await coordinator.getByRole("button", { name: "Xác nhận lựa chọn" }).click();
    const earlier = coordinator.getByRole("region", { name: "Các lựa chọn đã xác nhận" });
    await expect(earlier).toContainText("Lựa chọn số 1");
    await expect(earlier).toContainText("Lý do chung: Phiên họp ngày 01/12/2026");
    await expect(earlier).toContainText("2. Huế (Thủ công và nghệ thuật dân gian): Được nộp. Kết luận phiên họp về Huế");
    await expect(coordinator.getByLabel("Lý do chung")).toHaveValue("");
    expect(await order(coordinator)).toEqual(["Hạ Long", "Huế", "Đà Nẵng"]);
  });
});

test("The server refuses what the page would have told, and shows the selection to nobody but the ministry", async ({ browser }) => {
  const visitors = visitorsOf(product, browser);
  const coordinator = await visitors.signedInAs("coordinator");
  const { candidates } = await query(coordinator, "selection.view", { callId });
  const idOf = (city: string) => candidates.find((each) => each.city.vi === city)?.dossierId ?? "";
  const [hue, daNang, haLong] = ["Huế", "Đà Nẵng", "Hạ Long"].map(idOf) as [string, string, string];
  const wish = (dossierId: string, place: "chosen" | "reserve" | "not-chosen", reason = "vì vậy") => ({ dossierId, place, reason });
  const wrongIn = async (ranking: ReturnType<typeof wish>[]) => {
    const { code, detail } = await refused(coordinator, "selection.confirm", { callId, seen: 1, ranking, reason: "Thử" });
    return code === "selection-wrong" ? (detail as { wrong: object[] }).wrong : code;
  };
  expect(await wrongIn([wish(hue, "chosen"), wish(haLong, "chosen"), wish(daNang, "not-chosen")])).toEqual([
    { dossierId: haLong, code: "same-field", other: hue },
  ]);
  expect(await wrongIn([wish(hue, "chosen"), wish(daNang, "chosen"), wish(haLong, "chosen")])).toEqual([
    { dossierId: haLong, code: "too-many" },
    { dossierId: haLong, code: "same-field", other: hue },
  ]);
  expect(await wrongIn([wish(hue, "chosen"), wish(haLong, "reserve"), wish(daNang, "chosen", " ")])).toEqual([
    { dossierId: daNang, code: "no-reason" },
  ]);
  await asOwner(product, "update dossier set stage = 'withdrawn' where id = $1", [daNang]);
  expect(await wrongIn([wish(hue, "chosen"), wish(haLong, "reserve"), wish(daNang, "chosen")])).toEqual([
    { dossierId: daNang, code: "withdrawn" },
  ]);
  const right = [wish(haLong, "chosen"), wish(hue, "reserve"), wish(daNang, "not-chosen")];
  expect(await command(coordinator, "selection.confirm", { callId, seen: 1, ranking: right, reason: "Huế xin lùi" })).toEqual({
    number: 2,
  });
  expect((await refused(coordinator, "selection.confirm", { callId, seen: 1, ranking: right, reason: "Huế xin lùi" })).code).toBe(
    "selection-moved",
  );

  const officer = await visitors.signedInAs("officer");
  await officer.goto(address);
  await expect(officer.getByText("Lựa chọn số 2")).toBeVisible();
  await expect(officer.getByRole("button", { name: "Xác nhận lựa chọn" })).toHaveCount(0);
  await clean(officer, "a selection that is only read");
  for (const who of ["reviewer", "hueLead"] as const) {
    const page = await visitors.signedInAs(who);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    expect(await answer?.text()).not.toContain("Huế xin lùi");
    await page.goto(`/calls/${callId}`);
    await expect(page.getByRole("link", { name: "Lựa chọn giữa các thành phố" })).toHaveCount(0);
  }
});
