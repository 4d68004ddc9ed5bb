import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { DeskGrant } from "@/lib/access/grant";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { done } from "@/lib/domain/result";
import { glossaryView } from "@/lib/queries/glossary-view";
import { addTerm } from "./add-term";
import { changeTerm } from "./change-term";
import { retireTerm } from "./retire-term";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(() => ownerSql(database.ownerUrl, "delete from term; delete from audit_event where kind like 'term.%'"));

const words = { vi: "nghệ nhân", en: "master artisan; artisan", fr: "maître artisan", note: "theo Công ước 2003" };
const add = (more: object = {}, who: Person = "officer") => addTerm.run(world.people[who], { ...words, ...more });
const listed = async (who: Person = "hueReader", asked: object = {}) =>
  given(await glossaryView.run(world.people[who], asked)).terms.map((term) => term.vi);
const trail = () =>
  ownerSql<{ kind: string; data: unknown }>(database.ownerUrl, "select kind, data from audit_event where kind like 'term.%' order by id");

describe("a term", () => {
  test("that the ministry adds is read by everybody who is signed in, with who added it", async () => {
    given(await add());
    for (const who of ["coordinator", "adviser", "hueLead", "hueReader", "daLatEditor"] as const) {
      const view = given(await glossaryView.run(world.people[who], {}));
      expect(view.terms).toMatchObject([{ ...words, changedBy: "officer" }]);
      expect(view.can.change).toBe(who === "coordinator");
    }
    expect(await trail()).toEqual([{ kind: "term.added", data: { term: "nghệ nhân" } }]);
  });

  test("that is there already, with other marks or in capitals, is taken", async () => {
    given(await add());
    for (const vi of ["nghệ nhân", "NGHỆ NHÂN", "Nghe nhan", "  nghệ nhân "]) expect(outcome(await add({ vi }))).toBe("taken");
    expect(await listed()).toEqual(["nghệ nhân"]);
  });

  test("that two add at the same moment is added once", async () => {
    const told = await Promise.all(Array.from({ length: 6 }, (_, index) => add({}, index % 2 ? "officer" : "coordinator")));
    expect(told.map(outcome).sort()).toEqual(["done", "taken", "taken", "taken", "taken", "taken"]);
    expect(await listed()).toHaveLength(1);
  });

  test.each([
    ["no name", { vi: " " }],
    ["no English", { en: "" }],
    ["a name without end", { vi: "x".repeat(201) }],
    ["more than belongs to a term", { de: "Handwerker" }],
  ])("with %s is refused", async (_what, more) => {
    expect(outcome(await add(more))).toBe("malformed");
    expect(await listed()).toEqual([]);
  });

  test("is found by its words in any language and in its note, with or without marks", async () => {
    given(await add());
    given(await add({ vi: "làng nghề", en: "craft village", fr: "village d'artisans", note: "" }));
    expect(await listed("hueReader", { words: "NGHE NHAN" })).toEqual(["nghệ nhân"]);
    expect(await listed("hueReader", { words: "maitre" })).toEqual(["nghệ nhân"]);
    expect(await listed("hueReader", { words: "công ước" })).toEqual(["nghệ nhân"]);
    expect(await listed("hueReader", { words: "village" })).toEqual(["làng nghề"]);
    expect((await listed()).sort()).toEqual(["làng nghề", "nghệ nhân"]);
    expect(await listed("hueReader", { words: "gốm" })).toEqual([]);
  });
});

describe("a term that is changed", () => {
  const change = (termId: string, more: object = {}) => changeTerm.run(world.people.officer, { termId, ...words, ...more });

  test("reads as it was changed, and the trail keeps what it was", async () => {
    const { termId } = given(await add());
    given(await change(termId, { en: "artisan" }));
    expect(given(await glossaryView.run(world.people.hueLead, {})).terms).toMatchObject([{ id: termId, en: "artisan" }]);
    expect((await trail()).at(-1)).toEqual({ kind: "term.changed", data: { term: "nghệ nhân", before: words } });
  });

  test("to the same words leaves no line; to another's name is refused", async () => {
    const { termId } = given(await add());
    given(await add({ vi: "làng nghề" }));
    given(await change(termId));
    given(await change(termId, { vi: "Nghệ nhân" }));
    expect((await trail()).filter(({ kind }) => kind === "term.changed")).toHaveLength(1);
    expect(outcome(await change(termId, { vi: "lang nghe" }))).toBe("taken");
  });

  test("must be in use", async () => {
    const { termId } = given(await add());
    given(await retireTerm.run(world.people.coordinator, { termId }));
    expect(outcome(await change(termId))).toBe("not-found");
    expect(outcome(await change(randomUUID()))).toBe("not-found");
  });
});

test("a term taken out of use is not seen any more, goes once, and its name is free again", async () => {
  const { termId } = given(await add());
  const told = await Promise.all([1, 2, 3].map(() => retireTerm.run(world.people.officer, { termId })));
  expect(told.map(outcome).sort()).toEqual(["done", "not-found", "not-found"]);
  expect(await listed()).toEqual([]);
  expect((await trail()).at(-1)).toEqual({ kind: "term.retired", data: { term: "nghệ nhân" } });
  expect(outcome(await add())).toBe("done");
});

describe("behind the application, the database lets nobody but the ministry write a term", () => {
  const atDesk = (who: Person, sql: string) =>
    DeskGrant.open({ sessionId: world.people[who].sessionId, action: "desk.view" }, async (grant) =>
      done(await grant.db.$executeRawUnsafe(sql)),
    );
  const inserted = () => `insert into term values (gen_random_uuid(), 'lén thêm', 'x', '', '', (select app_actor()), now())`;

  test.each(["hueLead", "hueEditor", "adviser", "daLatLead"] as const)("%s adds none and changes none", async (who) => {
    given(await add());
    vi.spyOn(console, "error").mockReturnValueOnce();
    expect(outcome(await atDesk(who, inserted()))).toBe("unexpected");
    expect(given(await atDesk(who, "update term set en = 'x', retired_at = now()"))).toBe(0);
    expect(await listed()).toEqual(["nghệ nhân"]);
  });

  test("the ministry's own may, but nobody deletes one", async () => {
    expect(given(await atDesk("officer", inserted()))).toBe(1);
    vi.spyOn(console, "error").mockReturnValueOnce();
    expect(outcome(await atDesk("coordinator", "delete from term"))).toBe("unexpected");
  });
});
