import fs from "node:fs";

/** What Vitest's JSON report says; a file that could not even be loaded counts as one failed test. */
export function readVitest(file, code) {
  const report = readJson(file);
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    (one) => one.status === "failed" && one.assertionResults.every((test) => test.status !== "failed"),
  );
  return settle(passed, (report?.numFailedTests ?? 0) + unloaded.length, code);
}

/** What Playwright's JSON report says; a test that only passed when repeated is a failed one. */
export function readPlaywright(file, code) {
  const stats = readJson(file)?.stats;
  return settle(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), code);
}

// A runner that failed without a failed test (a crash, a setup that threw), or that reported nothing, is a failure itself.
function settle(passed, failed, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
