import { defineConfig } from "@playwright/test";

// What the machine needs to run a browser without a screen, and without it asking the internet for anything.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  globalSetup: "./global-setup.ts",
  // One: all journeys share one demonstration world and one dossier's stage, and must see what they did themselves.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    // Set by the global setup, which starts the product.
    baseURL: process.env.E2E_ADDRESS,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "off",
    trace: "off",
    video: "off",
    // `npm test` finds it; empty means Playwright's own.
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args },
  },
});
