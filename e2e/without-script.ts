import type { Page } from "@playwright/test";

/** Opens a page whose scripts do not come before they are let through, as on a slow line. */
export async function openWithoutScript(page: Page, address: string): Promise<() => void> {
  let letThrough = () => {};
  const wanted = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return letThrough;
}
