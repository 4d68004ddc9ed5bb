import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { packStatic } from "./packed";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const stamp = path.join(".next", "uccn-sources");
// What the browser and the server's bundle are not made of.
const left = /(\.test\.tsx?$)|(^lib\/cli\/)/;

/** Builds with `next build` unless the last build was made of exactly these sources. `onChild` can end it early. */
export async function buildIfChanged(onChild: (stop: () => void) => void): Promise<void> {
  const wanted = await hashSources();
  const built = await fs.readFile(stamp, "utf8").catch(() => "");
  const whole = await fs.access(path.join(".next", "BUILD_ID")).then(
    () => true,
    () => false,
  );
  if (whole && built === wanted) return;
  console.log("Building the pages. This is needed once after each change and takes about a minute.");
  await fs.rm(stamp, { force: true });
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [path.join("node_modules", "next", "dist", "bin", "next"), "build"], { stdio: "inherit" });
    onChild(() => child.kill());
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error("next build failed; what it said is above.");
  await packStatic();
  await fs.writeFile(stamp, wanted);
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort();
  for (const file of files) {
    if (left.test(file)) continue;
    hash.update(file).update(await fs.readFile(file));
  }
  return hash.digest("hex");
}

async function filesUnder(place: string): Promise<readonly string[]> {
  const stat = await fs.stat(place).catch(() => undefined);
  if (!stat) return [];
  if (stat.isFile()) return [place];
  const entries = await fs.readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name));
}
