import type { Page } from "@playwright/test";

/** What a page's scripts weigh as they come, packed, until nothing more is fetched. */
export async function scriptsOf(page: Page, address: string, ready: (page: Page) => Promise<void>): Promise<number> {
  const weights: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address);
  await ready(page);
  await page.waitForLoadState("networkidle");
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
}
