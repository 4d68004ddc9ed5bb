import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

// The rules of docs: which folder may import which, and what may stand where. Files are read as text; there is no list of
// files that are excused, only folders and the names that Next and Vitest themselves demand.

const apart = new Set(["node_modules", ".next", ".data", ".git", "generated", "test-results"]);

function walk(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (apart.has(entry.name) || entry.name.startsWith(".next")) return [];
    const each = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(each) : [each];
  });
}

type Import = { readonly from: string; readonly typeOnly: boolean };
type Source = { readonly file: string; readonly text: string; readonly imports: readonly Import[] };

const folders = ["app", "components", "lib", "prisma", "e2e"].filter((folder) => fs.existsSync(folder));
const everything = folders.flatMap(walk);
const files = new Set(everything);
const sources: readonly Source[] = everything.filter((file) => /\.(m?[jt]sx?)$/.test(file) && !file.endsWith(".d.ts")).map(read);
const isTest = (file: string) => /\.test(-d)?\.tsx?$/.test(file) || file.startsWith("lib/cli/testing/") || file.startsWith("e2e/");
const product = sources.filter(({ file }) => !isTest(file));

function read(file: string): Source {
  const text = fs.readFileSync(file, "utf8");
  const statements = text.matchAll(/^(?:import|export)\s(type\s)?(?:([^;"']*?)\sfrom\s+)?["']([^"']+)["']/gm);
  const lazy = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']/g)].map(([, from = ""]) => ({ from: target(file, from), typeOnly: false }));
  const named = [...statements].map(([, type, names = "", from = ""]) => ({
    from: target(file, from),
    typeOnly: type !== undefined || onlyTypes(names),
  }));
  return { file, text, imports: [...named, ...lazy] };
}

/** `{ type A, type B }` is types alone as well. */
function onlyTypes(names: string): boolean {
  const list = /^\{(.*)\}$/s
    .exec(names.trim())?.[1]
    ?.split(",")
    .filter((name) => name.trim() !== "");
  return list?.every((name) => name.trim().startsWith("type ")) ?? false;
}

/** The repository's file an import leads to, or the package's name as it stands. */
function target(file: string, from: string): string {
  if (!/^(@\/|\.)/.test(from)) return from;
  const base = from.startsWith("@/") ? from.slice(2) : path.posix.join(path.posix.dirname(file), from);
  return ["", ".ts", ".tsx", "/index.ts", ".mjs"].map((end) => base + end).find((each) => files.has(each)) ?? base;
}

const allowed: Readonly<Record<string, RegExp>> = {
  app: /^(app|components|lib\/i18n)\/|^lib\/access\/(expose|preferences|auth|health)\.ts$|^lib\/domain\/result\.ts$/,
  components: /^(components|lib\/(domain|rulebook|i18n))\//,
  "lib/cli": /^(lib|prisma)\//,
  "lib/commands": /^lib\/(commands|access|store|adapters|rulebook|domain|i18n)\/|^lib\/env\.ts$/,
  "lib/queries": /^lib\/(queries|access|store|adapters|rulebook|domain|i18n)\/|^lib\/env\.ts$/,
  "lib/collab": /^lib\/(collab|access|store|adapters|rulebook|domain)\/|^lib\/env\.ts$/,
  "lib/store": /^lib\/(store|rulebook|domain)\//,
  "lib/adapters": /^lib\/(adapters|domain|i18n)\/|^lib\/env\.ts$/,
  "lib/access": /^lib\/(access|domain|rulebook|i18n)\/|^prisma\/generated\/|^lib\/env\.ts$/,
  "lib/rulebook": /^lib\/rulebook\//,
  "lib/domain": /^lib\/domain\//,
  "lib/i18n": /^lib\/i18n\//,
  prisma: /^prisma\//,
};
// Types cost nothing at run time: a grant for the store, shapes for the rulebook and the pages, the registries for a page's verbs.
const allowedTypes: Readonly<Record<string, RegExp>> = {
  app: /^lib\/(domain|commands|queries|rulebook)\//,
  "lib/store": /^lib\/access\/(grant|guest|system)\.ts$/,
  "lib/adapters": /^lib\/access\/grant\.ts$/,
  "lib/rulebook": /^lib\/domain\//,
};
const packages: Readonly<Record<string, RegExp>> = {
  "lib/domain": /^zod$/,
  // Texts written together are pure data structures of Yjs and ProseMirror; no editor, no clock, no network.
  "lib/domain/text": /^(zod|diff|yjs|@tiptap\/y-tiptap|prosemirror-(model|transform))$/,
  "lib/rulebook": /^$/,
  // Fresh ids, and the two libraries' types for what is handed to lib/domain/text.
  "lib/store": /^(node:crypto|yjs|prosemirror-model)$/,
  "lib/collab": /^(?!next(\/|$)|@prisma|pg$)/,
  "lib/i18n": /^(zod|use-intl(\/\w+)?)$/,
  "lib/commands": /^(zod|node:\w+)$/,
  "lib/queries": /^(zod|node:\w+)$/,
  "lib/adapters": /^(?!next(\/|$)|@prisma|pg$)/,
  components: /^(?!next\/(headers|server|cache)|next-auth|@prisma|pg$|node:)/,
  app: /^(?!@prisma|pg$|zod$|react-hook-form)/,
};

const layerOf = (file: string) => (file.startsWith("lib/") ? file.split("/").slice(0, 2).join("/") : (file.split("/")[0] ?? ""));

function mayImport(file: string, { from, typeOnly }: Import): boolean {
  const layer = layerOf(file);
  if (file === "prisma/seed.ts" || file.startsWith("prisma/seed/")) return true;
  const part = file.startsWith("lib/domain/text/") ? "lib/domain/text" : layer;
  if (!/^(app|components|lib|prisma|e2e)\//.test(from)) return packages[part]?.test(from) ?? true;
  if (layer === "app" && from.startsWith("lib/commands/")) return typeOnly || file.endsWith("/route.ts");
  if (layer === "app" && from.startsWith("lib/domain/") && file.endsWith("/route.ts")) return true;
  if (layer === "app" && from.startsWith("lib/queries/")) return typeOnly || /\/(route\.ts|page\.tsx)$/.test(file);
  return (allowed[layer]?.test(from) ?? true) || (typeOnly && (allowedTypes[layer]?.test(from) ?? false));
}

test("every import goes down, as the table of layers says", () => {
  const wrong = product.flatMap(({ file, imports }) =>
    imports.filter((each) => !mayImport(file, each)).map(({ from }) => `${file} → ${from}`),
  );
  expect(wrong).toEqual([]);
  expect(product.flatMap(({ imports }) => imports).length, "imports are not read any more").toBeGreaterThan(300);
});

test("no file imports itself by way of others", () => {
  const graph = new Map(sources.map(({ file, imports }) => [file, imports.map(({ from }) => from).filter((from) => files.has(from))]));
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(" → ")];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((next) => visit(next, [...way, file]));
    done.add(file);
    return found;
  };
  expect([...graph.keys()].flatMap((file) => visit(file, []))).toEqual([]);
});

describe("only where it belongs", () => {
  test.each([
    ["the database's client", /\bPrismaClient\b/, /^lib\/access\/client\.ts$/],
    ["a query", /\.db\b/, /^lib\/(access|store)\//],
    ["a comparison of stages", /\bstage [!=]==|[sS]tage(Of\([^)]*\))?\.id [!=]== "/, /^lib\/(domain|rulebook)\//],
    [
      "a colour",
      /["'`\s:(]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch|oklab)\(/i,
      /^app\/(globals\.css|icon\.svg)$/,
    ],
    ["the environment", /process\.env\b/, /^lib\/(env\.ts$|cli\/)/],
  ])("%s", (_what, sign, home) => {
    expect(product.filter(({ file, text }) => sign.test(text) && !home.test(file)).map(({ file }) => file)).toEqual([]);
  });
});
