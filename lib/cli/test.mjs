import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureChromium, ensureLibreOffice, ensurePdftotext, ensureServices } from "./browser.mjs";
import { prepare } from "./install.mjs";
import { root, runTool } from "./processes.mjs";
import { readPlaywright, readVitest } from "./testing/reports.mjs";

// `npm test`: everything. `npm run check`: what takes less than a minute. Both end with one line of numbers.

process.chdir(root);
const quick = process.argv[2] === "check";
const reports = fs.mkdtempSync(path.join(os.tmpdir(), "uccn-reports-"));
const total = { passed: 0, failed: 0 };

await prepare();
await one("types", async () => {
  const typed = await runTool("next/dist/bin/next", ["typegen"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  });
  return typed || (await runTool("typescript/bin/tsc", ["--noEmit"]));
});
await one("lint", () => runTool("@biomejs/biome/bin/biome", ["check", "."]));
await one("unused", () => runTool("knip/bin/knip.js", ["--no-progress"]));
if (!quick) {
  await ensurePdftotext();
  await ensureLibreOffice();
  await ensureServices();
}
await many("unit and database tests", readVitest, (report) =>
  runTool("vitest/vitest.mjs", [
    "run",
    ...(quick ? ["--project", "unit"] : []),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]),
);
if (!quick) {
  await many("browser tests", readPlaywright, async (report) => {
    if (!(await ensureChromium())) console.error("There is no Chromium: install one, or set CHROMIUM_PATH.");
    return runTool("@playwright/test/cli.js", ["test", "-c", "e2e", "--reporter=list,json"], {
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
  });
}
fs.rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step that counts as one test. */
async function one(name, work) {
  console.log(`\n— ${name}`);
  const code = await work();
  if (code === 0) total.passed += 1;
  else total.failed += 1;
  console.log(code === 0 ? `${name}: good` : `${name}: failed`);
}

/** A runner whose report is counted. */
async function many(name, read, work) {
  console.log(`\n— ${name}`);
  const report = path.join(reports, `${name.replaceAll(" ", "-")}.json`);
  const counted = read(report, await work(report));
  total.passed += counted.passed;
  total.failed += counted.failed;
}
