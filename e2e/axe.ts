import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect, test } from "./fixtures";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
export const [wide, narrow] = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const looks = (["vi", "en"] as const).flatMap((language) => (["light", "dark"] as const).map((theme) => ({ language, theme })));

/** Looks at a page in both languages and themes, wide and on a phone: axe finds nothing, and nothing is wider than the screen. */
export async function inspect(page: Page, address: string): Promise<void> {
  test.setTimeout(120_000);
  for (const look of looks) {
    await choose(page, look);
    await page.setViewportSize(wide);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", look.language);
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      await clean(page, `${look.language} ${look.theme} ${size.width}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(over, `${look.language} ${size.width}: the page is wider than the screen`).toBeLessThanOrEqual(0);
    }
  }
}

/** Language and theme, as the page's own switches remember them. */
export async function choose(page: Page, { language, theme }: { language: string; theme: string }): Promise<void> {
  const url = process.env.E2E_ADDRESS ?? "";
  await page.context().addCookies([
    { name: "language", value: language, url },
    { name: "theme", value: theme, url },
  ]);
}

/** axe's findings as sentences; none is the only good answer. */
export async function clean(page: Page, how: string): Promise<void> {
  // A colour half way through its transition has a contrast of its own.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async (wanted) => {
    const { axe: scanner } = window as unknown as { axe: { run(context: Document | Element, how: object): Promise<AxeResults> } };
    // What a dialog or a card half covers is inspected on its page without it: axe would measure only the half that shows.
    const inFront = document.querySelector("dialog:modal, [role=dialog]") ?? document;
    const found = await scanner.run(inFront, { runOnly: wanted, resultTypes: ["violations"] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(" ")} ${html.slice(0, 160)}`).join(" | ")}`,
    );
  }, tags);
  expect.soft(violations, how).toEqual([]);
}
