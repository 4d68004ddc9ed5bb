import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isExecutable, root, run, runTool, which } from "./processes.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Makes sure that the browser tests have a Chromium, taking what is there first. Leaves its path in CHROMIUM_PATH, or
 * nothing there when Playwright's own is used.
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM_PATH) return isExecutable(process.env.CHROMIUM_PATH);
  process.env.CHROMIUM_PATH = which(...names) ?? "";
  if (process.env.CHROMIUM_PATH) return true;
  if (playwrightOpens()) return true;
  console.log("Fetching Chromium with Playwright's installer.");
  await runTool("@playwright/test/cli.js", ["install", "chromium"], { timeout: 300_000 });
  // Downloaded does not mean that it runs: a bare Debian lacks the libraries it needs, its own package brings them.
  if (playwrightOpens()) return true;
  await aptInstall("chromium");
  process.env.CHROMIUM_PATH = which(...names) ?? "";
  return process.env.CHROMIUM_PATH !== "";
}

/** pdftotext reads the printed packets back in the tests; it is poppler's. */
export async function ensurePdftotext() {
  if (!which("pdftotext")) await aptInstall("poppler-utils");
  if (which("pdftotext")) return true;
  console.error("pdftotext is missing: install poppler (Debian: poppler-utils, Homebrew: poppler).");
  return false;
}

/** LibreOffice opens the Word documents and the workbooks in the tests, as somebody would who has no Word and no Excel. */
export async function ensureLibreOffice() {
  const packages = ["libreoffice-writer-nogui", "libreoffice-calc-nogui"];
  if (!opensWorkbooks()) await aptInstall(...packages);
  if (opensWorkbooks()) return true;
  console.error(`LibreOffice's Writer and Calc are missing (Debian: ${packages.join(", ")}; Homebrew: libreoffice).`);
  return false;
}

/** Debian packs Calc apart from Writer; where LibreOffice was installed otherwise, it is whole. */
function opensWorkbooks() {
  if (!which("soffice")) return false;
  const program = "/usr/lib/libreoffice/program";
  return !existsSync(program) || existsSync(`${program}/libsclo.so`);
}

function playwrightOpens() {
  const script = 'import("@playwright/test").then(async ({ chromium }) => (await chromium.launch({ args: ["--no-sandbox"] })).close())';
  return spawnSync(process.execPath, ["-e", script], { cwd: root, stdio: "ignore", timeout: 60_000 }).status === 0;
}

/** A real store and a real scanner, for the tests of what is kept there and found by it: OpenStack Swift's S3 face, and ClamAV's daemon. */
export async function ensureServices() {
  const swift = ["swift-proxy", "swift-account", "swift-container", "swift-object", "memcached"];
  if (!process.env.TEST_FILES_URL && !(which("swift-proxy-server") && which("memcached"))) await aptInstall(...swift);
  if (!findClamd()) await aptInstall("clamav-daemon");
  const missing = [
    ...(process.env.TEST_FILES_URL || which("swift-proxy-server")
      ? []
      : [`an S3 server (Debian: ${swift.join(", ")}; or set TEST_FILES_URL)`]),
    ...(findClamd() ? [] : ["clamd (Debian: clamav-daemon, Homebrew: clamav)"]),
  ];
  for (const each of missing) console.error(`The tests need ${each}.`);
  return missing.length === 0;
}

/** Daemons lie where only an administrator's PATH leads. */
function findClamd() {
  return which("clamd") ?? ["/usr/sbin/clamd", "/usr/local/sbin/clamd"].find(isExecutable);
}

async function aptInstall(...names) {
  if (process.getuid?.() !== 0 || !which("apt-get")) return;
  console.log(`Installing Debian's ${names.length === 1 ? "package" : "packages"} ${names.join(", ")}.`);
  const quietly = { env: { DEBIAN_FRONTEND: "noninteractive" }, stdio: ["ignore", "ignore", "inherit"] };
  await run("apt-get", ["update", "-qq"], quietly);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], quietly);
}
