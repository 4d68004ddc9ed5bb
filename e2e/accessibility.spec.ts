import type { Page } from "@playwright/test";
import { choose, clean, inspect, narrow, wide } from "./axe";
import { command, query } from "./door";
import { callId, candidate, dossierOf } from "./dossiers";
import { type Account, expect, test } from "./fixtures";
import { paste, questionOn } from "./section";

type Place = { readonly name: string; readonly who: Account; readonly address: string | ((page: Page) => Promise<string>) };

const inDossier = (city: string, rest: string) => async (page: Page) => `/dossiers/${await dossierOf(page, city)}${rest}`;

/** What Huế's team changed since it sent its first draft. */
async function comparedVersions(page: Page): Promise<string> {
  const dossierId = await dossierOf(page, "Huế");
  const { versions } = await query(page, "versions.view", { dossierId });
  return `/dossiers/${dossierId}/versions/compare?from=${versions.at(-1)?.id}&to=now`;
}

/** Every page of the product that somebody signed in sees, with what fills it best. */
const places: readonly Place[] = [
  { name: "The desk of a city's editor", who: "hueEditor", address: "/" },
  { name: "The coordinator's desk", who: "coordinator", address: "/" },
  { name: "The calls", who: "coordinator", address: "/calls" },
  { name: "A call", who: "coordinator", address: `/calls/${callId}` },
  { name: "The selection between cities", who: "coordinator", address: `/calls/${callId}/selection` },
  { name: "The office", who: "coordinator", address: "/office/people" },
  { name: "The office's trail", who: "coordinator", address: "/office/trail" },
  { name: "The glossary", who: "coordinator", address: "/office/glossary" },
  { name: "The glossary as a city reads it, searched in vain", who: "hueReader", address: "/office/glossary?words=xyz" },
  { name: "Who signs, as the ministry keeps it", who: "officer", address: "/office/authorities" },
  { name: "One's account", who: "hueEditor", address: "/account" },
  { name: "A dossier's overview", who: "hueLead", address: inDossier("Huế", "") },
  { name: "A section of long texts", who: "hueEditor", address: inDossier("Huế", "/form/assets?talk=9.2") },
  { name: "A section of contacts", who: "hueEditor", address: inDossier("Huế", "/form/contacts") },
  { name: "A section of choices", who: "hueEditor", address: inDossier("Huế", "/form/field") },
  { name: "A section of initiatives and budgets", who: "hueEditor", address: inDossier("Huế", "/form/action-plan") },
  { name: "The section of commitments", who: "hueEditor", address: inDossier("Huế", "/form/commitments") },
  { name: "The section of annexes", who: "hueEditor", address: inDossier("Huế", "/form/annexes") },
  { name: "A section that may only be read", who: "hueReader", address: inDossier("Huế", "/form/assets") },
  { name: "A dossier's comments", who: "daNangEditor", address: inDossier("Đà Nẵng", "/comments?state=all") },
  { name: "A dossier's advice", who: "hueLead", address: inDossier("Huế", "/advice") },
  { name: "A dossier's annexes", who: "haLongLead", address: inDossier("Hạ Long", "/annexes") },
  { name: "A dossier's annexes, with papers under way", who: "hueEditor", address: inDossier("Huế", "/annexes") },
  { name: "A dossier's figures", who: "hueEditor", address: inDossier("Huế", "/figures") },
  { name: "A dossier's people", who: "coordinator", address: inDossier("Hạ Long", "/people") },
  { name: "A dossier's history", who: "haLongLead", address: inDossier("Hạ Long", "/history") },
  { name: "A dossier's versions", who: "haLongLead", address: inDossier("Hạ Long", "/versions") },
  { name: "Two versions of a dossier compared", who: "hueEditor", address: comparedVersions },
  { name: "A dossier's packet", who: "haLongLead", address: inDossier("Hạ Long", "/packet?edition=bilingual") },
  { name: "The page that is not there", who: "daNangEditor", address: "/dossiers/00000000-0000-4000-8000-000000000000" },
];

for (const { name, who, address } of places) {
  test(`${name} has nothing that axe finds, in both languages and themes, wide and on a phone`, async ({ signedInAs, watch }) => {
    const page = await signedInAs(who);
    watch.tolerate(page, /status of 404/);
    await inspect(page, typeof address === "string" ? address : await address(page));
  });
}

test("Signing in has nothing that axe finds, also with what it refused", async ({ watch }) => {
  const page = await watch.device();
  await inspect(page, "/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("link").first()).toBeVisible();
  await clean(page, "sign-in refused");
});

test("An invitation has nothing that axe finds, open or used up", async ({ signedInAs, watch }) => {
  const coordinator = await signedInAs("coordinator");
  const { organisations } = await query(coordinator, "office.view", {});
  const organisationId = organisations.find(({ words }) => words.vi.includes("Huế"))?.id ?? "";
  const invited = { name: "Lý Thu Thảo", email: "thao.ly@hue.example.vn", organisationId, role: "reader" as const };
  const { path } = await command(coordinator, "person.invite", invited);
  await inspect(await watch.device(), path);
  await inspect(await watch.device(), `/invitation/${"x".repeat(43)}`);
});

test("What an answer says of itself can be read in both themes: over its limit, barred, not saved, no number, a colleague's", async ({
  signedInAs,
  watch,
}) => {
  const page = await signedInAs("daNangEditor");
  watch.tolerate(page, /Failed to load resource/);
  const dossierId = await candidate(await signedInAs("coordinator"), "Cần Thơ", "daNang", "film");
  const address = `/dossiers/${dossierId}/form/action-plan`;
  const colleague = {
    value: {},
    text: "Bản của đồng nghiệp",
    version: 9,
    savedBy: "Nguyễn Hương Lan",
    savedAt: "2026-11-20T03:00:00.000Z",
  };
  const refusals = [{ code: "unavailable" }, { code: "stale", detail: colleague }];
  for (const theme of ["light", "dark"] as const) {
    for (const refusal of refusals) {
      await choose(page, { language: "vi", theme });
      await page.unroute("**/api/commands/answer.save");
      await page.route("**/api/commands/answer.save", (route) => route.fulfill({ status: 503, json: { refusal } }));
      await page.setViewportSize(wide);
      await page.goto(address);
      const { region, field } = questionOn(page, "10.4");
      await paste(field("Tiếng Anh"), ` ${Array.from({ length: 250 }, () => "surplus").join(" ")}`);
      await page.keyboard.type(" more");
      await expect(region.getByText("Đã tới giới hạn của câu này")).toBeVisible();
      const whole = questionOn(page, "10.1").region;
      await whole.getByRole("button", { name: "Thêm sáng kiến" }).first().click();
      await whole.getByRole("textbox").first().fill("Một sáng kiến");
      await expect(whole.getByRole("alert").first()).toBeVisible();
      await questionOn(page, "10.3.1").region.getByRole("textbox").first().fill("một triệu");
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        await clean(page, `${refusal.code} ${theme} ${size.width}`);
      }
      await page.evaluate(() => localStorage.clear());
    }
  }
});

const dialogs = [
  {
    name: "An answer's history",
    who: "hueEditor",
    address: inDossier("Huế", "/form/added-value"),
    open: (page: Page) =>
      page
        .getByRole("button", { name: /^Lịch sử của câu 7\.1/ })
        .first()
        .click(),
  },
  {
    name: "Keeping a version of a dossier",
    who: "hueLead",
    address: inDossier("Huế", "/versions"),
    open: (page: Page) => page.getByRole("button", { name: "Giữ một bản" }).click(),
  },
  {
    name: "Restoring a section",
    who: "hueLead",
    address: comparedVersions,
    open: (page: Page) =>
      page
        .getByRole("button", { name: /^Khôi phục mục/ })
        .first()
        .click(),
  },
  {
    name: "Moving a dossier on",
    who: "coordinator",
    address: inDossier("Huế", ""),
    open: (page: Page) => page.getByRole("button", { name: "Chuyển bước" }).click(),
  },
  {
    name: "Adding a figure",
    who: "hueEditor",
    address: inDossier("Huế", "/figures"),
    async open(page: Page) {
      await page.getByRole("button", { name: "Thêm số liệu" }).click();
      await page.getByRole("button", { name: "Thêm vào sổ" }).click();
    },
  },
  {
    name: "Inserting a figure",
    who: "hueEditor",
    address: inDossier("Huế", "/form/assets"),
    open: (page: Page) => page.getByRole("button", { name: "Chèn số liệu" }).first().click(),
  },
  {
    name: "Searching",
    who: "hueEditor",
    address: async () => "/",
    async open(page: Page) {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("am thuc");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "A term's change",
    who: "coordinator",
    address: async () => "/office/glossary",
    open: (page: Page) =>
      page
        .getByRole("button", { name: /^Sửa thuật ngữ/ })
        .first()
        .click(),
  },
  {
    name: "The terms of an answer",
    who: "hueEditor",
    address: inDossier("Huế", "/form/assets"),
    async open(page: Page) {
      await expect(questionOn(page, "9.1").field("Tiếng Việt")).toHaveAttribute("contenteditable", "true");
      await page
        .getByRole("button", { name: /^Thuật ngữ \(/ })
        .first()
        .click();
    },
  },
  {
    name: "Inviting somebody",
    who: "coordinator",
    address: async () => "/office/people",
    open: (page: Page) => page.getByRole("button", { name: "Mời một người" }).click(),
  },
] as const;

for (const { name, who, address, open } of dialogs) {
  test(`${name} in a dialog has nothing that axe finds, in both themes, wide and on a phone`, async ({ signedInAs }) => {
    const page = await signedInAs(who);
    for (const theme of ["light", "dark"] as const) {
      await choose(page, { language: "vi", theme });
      await page.goto(await address(page));
      await open(page);
      await expect(page.getByRole("dialog")).toBeVisible();
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        await clean(page, `${theme} ${size.width}`);
      }
    }
  });
}
