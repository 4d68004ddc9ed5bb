import type { Page } from "@playwright/test";
import { query } from "./door";
import { callId, dossierOf } from "./dossiers";
import { expect, test } from "./fixtures";
import { scriptsOf } from "./script-weight";
import { questionOn } from "./section";

// Bytes over the wire.
const [withEditor, withoutEditor] = [260_000, 150_000];

/** A page of Đà Nẵng's first round, or of the draft it sent. */
const inRound = (rest: (roundId: string) => string) => async (page: Page) => {
  const dossierId = await dossierOf(page, "Đà Nẵng");
  const { rounds } = await query(page, "consultation.view", { dossierId });
  return `/dossiers/${dossierId}${rest(rounds[0]?.id ?? "")}`;
};
const inHue = (rest: string) => async (page: Page) => `/dossiers/${await dossierOf(page, "Huế")}${rest}`;

test("A section of long texts, written together, needs at most 260 kB of script", async ({ signedInAs }) => {
  const page = await signedInAs("hueEditor");
  const ready = () => expect(questionOn(page, "9.1").field("Tiếng Việt")).toHaveAttribute("contenteditable", "true");
  expect(await scriptsOf(page, await inHue("/form/assets")(page), ready)).toBeLessThanOrEqual(withEditor);
});

/** The demonstration's round that runs. */
async function askedInDaNang(page: Page): Promise<string> {
  const dossierId = await dossierOf(page, "Đà Nẵng");
  const { rounds } = await query(page, "consultation.view", { dossierId });
  return `/dossiers/${dossierId}/consultation/${rounds[0]?.id}/asked`;
}

type Weighed = {
  readonly name: string;
  readonly who: "hueEditor" | "hueLead" | "coordinator";
  readonly address: (page: Page) => Promise<string>;
};

const pages: readonly Weighed[] = [
  { name: "The desk", who: "hueEditor", address: async () => "/" },
  { name: "A call", who: "coordinator", address: async () => `/calls/${callId}` },
  { name: "The selection between cities", who: "coordinator", address: async () => `/calls/${callId}/selection` },
  { name: "The office", who: "coordinator", address: async () => "/office/people" },
  { name: "The office's trail", who: "coordinator", address: async () => "/office/trail" },
  { name: "The glossary", who: "coordinator", address: async () => "/office/glossary" },
  { name: "Who signs", who: "coordinator", address: async () => "/office/authorities" },
  { name: "The directory of those consulted", who: "coordinator", address: async () => "/office/stakeholders" },
  { name: "Who is asked in a round", who: "coordinator", address: askedInDaNang },
  { name: "One's account", who: "coordinator", address: async () => "/account" },
  { name: "A dossier's overview, with who is where", who: "hueEditor", address: inHue("") },
  { name: "A dossier's comments", who: "hueEditor", address: inHue("/comments?state=all") },
  { name: "A dossier's findings", who: "coordinator", address: inHue("/review/findings") },
  { name: "A dossier's figures", who: "hueEditor", address: inHue("/figures") },
  { name: "A dossier's advice", who: "hueEditor", address: inHue("/advice") },
  { name: "A section without long texts", who: "hueEditor", address: inHue("/form/contacts") },
  { name: "A section of annexes", who: "hueEditor", address: inHue("/form/annexes") },
  { name: "A dossier's annexes", who: "hueEditor", address: inHue("/annexes") },
  { name: "A dossier's packet", who: "hueLead", address: inHue("/packet") },
  { name: "What comes after sending", who: "coordinator", address: inHue("/after") },
  { name: "A dossier's commitments", who: "coordinator", address: inHue("/commitments") },
  { name: "The papers of a round", who: "coordinator", address: inRound((id) => `/consultation/${id}/papers`) },
  { name: "A draft that was sent", who: "coordinator", address: inRound(() => "/drafts/1") },
  { name: "A draft beside the text of now", who: "coordinator", address: inRound(() => "/drafts/compare?from=1&to=now") },
  { name: "A dossier's people", who: "coordinator", address: inHue("/people") },
  { name: "A dossier's versions", who: "hueLead", address: inHue("/versions") },
  { name: "A dossier's history", who: "hueEditor", address: inHue("/history") },
];

for (const { name, who, address } of pages) {
  test(`${name} needs at most 150 kB of script`, async ({ signedInAs }) => {
    const page = await signedInAs(who);
    const ready = () => expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await scriptsOf(page, await address(page), ready)).toBeLessThanOrEqual(withoutEditor);
  });
}

test("The door needs at most 150 kB of script", async ({ watch }) => {
  const page = await watch.device();
  const ready = () => expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await scriptsOf(page, "/sign-in", ready)).toBeLessThanOrEqual(withoutEditor);
});

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
