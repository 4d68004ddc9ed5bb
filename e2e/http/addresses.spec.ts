import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { may, mayAtDesk } from "@/lib/domain/permissions";
import { roles } from "@/lib/domain/roles";
import { stageIds } from "@/lib/domain/stages";
import { deskPermissions, dossierPermissions } from "@/lib/rulebook/permissions";
import { deskPages, dossierPages, dossierRoutes, openPages, otherRoutes } from "./addresses";
import { tabulate } from "./asking";
import { test } from "./fixtures";
import { leadsToSignIn, type Person, routerPart } from "./person";
import { asOwner } from "./product";
import type { Place } from "./world";

const root = path.resolve(import.meta.dirname, "../..");

test("every page and every route of the product is among those tried here", async () => {
  const entries = await fs.readdir(path.join(root, "app"), { recursive: true });
  const named = (name: string) =>
    entries.filter((file) => path.basename(file) === name).map((file) => path.posix.join("app", file.replaceAll(path.sep, "/")));
  expect(named("page.tsx").sort()).toEqual([...Object.keys({ ...dossierPages, ...deskPages, ...openPages })].sort());
  const found = await tabulate(named("route.ts").sort(), methodsOf);
  const tried = Object.entries(dossierRoutes).map(([file, routes]) => [file, [...new Set(routes.map(({ method }) => method))].sort()]);
  expect(found).toEqual({ ...Object.fromEntries(tried), ...otherRoutes });
});

/** Which methods a route answers to, read from what its file exports. */
async function methodsOf(file: string): Promise<readonly string[]> {
  const text = await fs.readFile(path.join(root, file), "utf8");
  const exported = [...text.matchAll(/^export\b.*$/gm)].join("\n");
  return [...new Set(exported.match(/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g) ?? [])].sort();
}

test.describe("a page of a dossier opens for its members at every stage, and for nobody else", () => {
  for (const { action, path: pathOf, gives = 200 } of Object.values(dossierPages)) {
    test(action, async ({ world }) => {
      const expected = await tabulate(roles, (role) =>
        tabulate(stageIds, (stage) => (may(dossierPermissions, role, action, stage) ? gives : 404)),
      );
      const actual = await tabulate(roles, (role) =>
        tabulate(stageIds, async (stage) => (await world.people[role].page(pathOf(world.places[stage]))).status),
      );
      expect(actual).toEqual(expected);
      const [line] = await asOwner<{ city_id: string }>(world.product, "select city_id from dossier where id = $1", [
        world.places.review.dossierId,
      ]);
      await isClosed(world.outsider, pathOf(world.places.review), line?.city_id ?? "");
      const { status } = await world.people["city-lead"].page(pathOf({ ...world.places.review, dossierId: randomUUID() }));
      expect(status).toBe(404);
      const closed = pathOf(world.places.review);
      expect(await world.nobody.page(closed)).toMatchObject(leadsToSignIn(closed));
    });
  }
});

/** Neither the page nor what Next's router fetches of it tells anything. */
async function isClosed(outsider: Person, address: string, secret: string): Promise<void> {
  const { status, text } = await outsider.page(address);
  expect({ status, told: text.includes(secret) }).toEqual({ status: 404, told: false });
  const part = await routerPart(outsider, address);
  expect((await part.text()).includes(secret)).toBe(false);
}

test.describe("a page outside the dossiers opens for whom the table names", () => {
  for (const { action, path: address, leads } of Object.values(deskPages)) {
    test(address, async ({ world }) => {
      const good = { status: leads ? 307 : 200, location: leads ?? null };
      const expected = await tabulate(roles, (role) => (mayAtDesk(deskPermissions, role, action) ? good : { status: 404, location: null }));
      const actual = await tabulate(roles, async (role) => {
        const { status, location } = await world.people[role].page(address);
        return { status, location };
      });
      expect(actual).toEqual(expected);
      expect(await world.nobody.page(address)).toMatchObject(leadsToSignIn(address));
    });
  }
});

test("the pages before sign-in open for everybody", async ({ world }) => {
  for (const address of Object.values(openPages)) expect((await world.nobody.page(address)).status).toBe(200);
});

test.describe("a file is taken and given as the table says", () => {
  for (const route of Object.values(dossierRoutes).flat()) {
    const shown = `${route.method} ${route.path({ dossierId: "…", attachmentId: "…", openThread: "", settledThread: "", versionId: "" })}`;
    test(shown, async ({ world }) => {
      const ask = async (person: Person, place: Place) => {
        const { method, body, headers } = route;
        const response = await person.send(route.path(place), { method, ...(headers ? { headers } : {}), ...(body ? { body } : {}) });
        await response.arrayBuffer();
        return response.status;
      };
      // One stage where everybody is asked, one role that is asked everywhere: a packet takes its time to print.
      const wanted = (role: (typeof roles)[number], stage: (typeof stageIds)[number]) =>
        may(dossierPermissions, role, route.action, stage) && (route.also?.(role, stage) ?? true) ? route.gives : 403;
      const byRole = await tabulate(roles, (role) => ask(world.people[role], world.places.drafting));
      expect(byRole).toEqual(await tabulate(roles, (role) => wanted(role, "drafting")));
      const byStage = await tabulate(stageIds, (stage) => ask(world.people["city-lead"], world.places[stage]));
      expect(byStage).toEqual(await tabulate(stageIds, (stage) => wanted("city-lead", stage)));
      expect(await ask(world.outsider, world.places.review)).toBe(404);
      expect(await ask(world.nobody, world.places.review)).toBe(401);
    });
  }
});
