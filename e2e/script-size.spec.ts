import type { Page } from "@playwright/test";
import { callId, dossierOf } from "./dossiers";
import { expect, test } from "./fixtures";
import { questionOn } from "./section";

// Bytes over the wire. The aim is 260 kB with the editor and 150 kB without; three pages weigh more, and nothing may be added to them.
const [withEditor, withoutEditor, contacts, call] = [260_000, 150_000, 155_000, 177_000];

const inHue = (rest: string) => async (page: Page) => `/dossiers/${await dossierOf(page, "Huế")}${rest}`;

/** What a page's scripts weigh as they come, packed, until nothing more is fetched. */
async function scriptsOf(page: Page, address: string, ready: (page: Page) => Promise<void>): Promise<number> {
  const weights: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address);
  await ready(page);
  await page.waitForLoadState("networkidle");
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
}

test("A section of long texts, written together, needs no more script than it did", async ({ signedInAs }) => {
  const page = await signedInAs("hueEditor");
  const ready = () => expect(questionOn(page, "9.1").field("Tiếng Việt")).toHaveAttribute("contenteditable", "true");
  expect(await scriptsOf(page, await inHue("/form/assets")(page), ready)).toBeLessThanOrEqual(withEditor);
});

type Weighed = {
  readonly name: string;
  readonly who: "hueEditor" | "hueLead" | "coordinator";
  readonly address: (page: Page) => Promise<string>;
  readonly most?: number;
};

const pages: readonly Weighed[] = [
  { name: "The desk", who: "hueEditor", address: async () => "/" },
  { name: "A dossier's overview, with who is where", who: "hueEditor", address: inHue("") },
  { name: "A dossier's comments", who: "hueEditor", address: inHue("/comments?state=all") },
  { name: "A section without long texts", who: "hueEditor", address: inHue("/form/contacts"), most: contacts },
  { name: "A section of annexes", who: "hueEditor", address: inHue("/form/annexes") },
  { name: "A dossier's annexes", who: "hueEditor", address: inHue("/annexes") },
  { name: "A dossier's packet", who: "hueLead", address: inHue("/packet") },
  { name: "A dossier's history", who: "hueEditor", address: inHue("/history") },
  { name: "A call", who: "coordinator", address: async () => `/calls/${callId}`, most: call },
];

for (const { name, who, address, most = withoutEditor } of pages) {
  test(`${name} needs at most ${most / 1000} kB of script`, async ({ signedInAs }) => {
    const page = await signedInAs(who);
    const ready = () => expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await scriptsOf(page, await address(page), ready)).toBeLessThanOrEqual(most);
  });
}

test("Scripts are packed as tightly as the browser takes them", async ({ signedInAs }) => {
  const page = await signedInAs("hueEditor");
  const packed = new Set<string | undefined>();
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") packed.add(response.headers()["content-encoding"]);
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect([...packed]).toEqual(["br"]);
});
