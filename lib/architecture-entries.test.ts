import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { inwardCommands, openCommands } from "./commands/registry";
import {
  deskCommands,
  deskQueries,
  doorCommands,
  doorQueries,
  dossierCommands,
  dossierQueries,
  guestCommands,
  guestQueries,
} from "./domain/actions";
import { openQueries } from "./queries/registry";

// Where a request comes in, and what a file may be. Read as text, like the layers in architecture.test.ts.

const apart = new Set(["node_modules", ".next", ".data", ".git", "generated", "test-results"]);

function walk(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (apart.has(entry.name) || entry.name.startsWith(".next")) return [];
    const each = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(each) : [each];
  });
}

const files = ["app", "components", "lib", "prisma", "e2e"].filter((folder) => fs.existsSync(folder)).flatMap(walk);
const code = files.filter((file) => /\.(m?[jt]sx?)$/.test(file));
const textOf = (file: string) => fs.readFileSync(file, "utf8");

describe("no entry without a guard", () => {
  // next-auth's own handler and the health check answer before anybody is signed in; both are made in lib/access.
  const ownHandlers = { "app/api/auth/[...nextauth]/route.ts": "authHandler(", "app/api/health/route.ts": "healthHandler" };
  const routes = code.filter((file) => /^app\/.*\/route\.ts$/.test(file));
  const doors = ["commandDoor", "queryDoor", "routeHandler", "openRoute"];

  test.each(routes)("%s is made by a door", (file) => {
    const own = ownHandlers[file as keyof typeof ownHandlers];
    const text = textOf(file);
    const method = "(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)";
    expect(text).not.toMatch(new RegExp(`export (?:async )?function ${method}`));
    const made = [...text.matchAll(new RegExp(`export const ${method} = (\\w*)`, "g"))].map(([, by]) => by);
    if (own) return expect(text).toContain(own);
    expect(text).not.toMatch(/export \{/);
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((by) => by === undefined || !doors.includes(by))).toEqual([]);
  });

  test("there is no server action, no proxy and no handler under pages/", () => {
    expect(code.filter((file) => /^\s*["']use server["']/m.test(textOf(file)))).toEqual([]);
    expect(["proxy.ts", "middleware.ts", "pages"].filter((name) => fs.existsSync(name))).toEqual([]);
  });

  const pages = code.filter((file) => /^app\/\(app\)\/.*page\.tsx$/.test(file));
  test.each(pages)("%s asks its one query", (file) => {
    expect(textOf(file)).toMatch(/\b(?:show|ask)\(/);
  });

  test("there are routes and pages to look at", () => {
    expect([routes.length > 5, pages.length > 5]).toEqual([true, true]);
  });
});

test("every file of the store is in the compiler's proof that it takes a grant first", () => {
  const proven = [...textOf("lib/store/grants.test-d.ts").matchAll(/import\("\.\/([\w-]+)"\)/g)].map(([, name]) => `lib/store/${name}.ts`);
  expect(proven).toEqual(code.filter((file) => file.startsWith("lib/store/") && !file.includes(".test")));
});

describe("every name anybody can ask for", () => {
  const commands = { ...openCommands, ...inwardCommands };

  test("has its command or query, and every one of them its name", () => {
    expect(Object.keys(commands).sort()).toEqual([...dossierCommands, ...deskCommands, ...doorCommands, ...guestCommands].sort());
    expect(Object.keys(openQueries).sort()).toEqual([...dossierQueries, ...deskQueries, ...doorQueries, ...guestQueries].sort());
  });

  test("is the name it carries itself", () => {
    for (const [name, entry] of Object.entries({ ...commands, ...openQueries })) expect(entry.name).toBe(name);
  });
});

describe("a file", () => {
  const data = /^(lib\/rulebook\/.*\/|lib\/i18n\/messages\/|prisma\/seed\/)|\.css$|\.sql$|\.svg$|\.prisma$|\.json$/;

  test("has at most 250 lines, unless it is data", () => {
    const long = files.filter((file) => !data.test(file) && textOf(file).split("\n").length > 251);
    expect(long).toEqual([]);
  });

  test("exports nothing by default, but where Next or a tool asks for it", () => {
    const asked =
      /^app\/(.*\/)?(page|layout|template|error|global-error|not-found|loading|default|manifest|icon)\.tsx?$|\.config\.\w+$|^e2e\/global-\w+\.ts$|^lib\/cli\/testing\/database-setup\.ts$|^lib\/i18n\/format-message\.ts$/;
    const given = code.filter(
      (file) => !asked.test(file) && !file.endsWith(".d.ts") && /^export default|^export \{[^}]*as default/m.test(textOf(file)),
    );
    expect(given).toEqual([]);
  });

  test("lies in no folder that could hold anything", () => {
    const vague = /(^|\/)(utils?|helpers?|hooks|types|services|common|shared|misc|lib\/lib)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  test("is named in kebab-case", () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
    const named = code.map((file) => path.basename(file));
    expect(named.filter((name) => !kebab.test(name))).toEqual([]);
  });
});
