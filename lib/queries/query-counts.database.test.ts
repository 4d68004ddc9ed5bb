import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { client } from "@/lib/access/client";
import type { Query } from "@/lib/access/query";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { callId, given, makeWorld, type World } from "@/lib/cli/testing/world";
import { openComment } from "@/lib/commands/open-comment";
import { replyComment } from "@/lib/commands/reply-comment";
import { openQueries } from "./registry";

const database = useTestDatabase();
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  const { hueLead, coordinator } = world.people;
  const { threadId } = given(
    await openComment.run(hueLead, { dossierId: world.hue, question: "6", body: "?", mentions: [coordinator.id] }),
  );
  given(await replyComment.run(coordinator, { dossierId: world.hue, threadId, body: "!" }));
  await asOwner(rowsOfEveryKind, [world.hue, hueLead.id]);
});

/** So that no relation is empty: an ORM asks nothing more about rows that are not there. */
const rowsOfEveryKind = `
  insert into answer select gen_random_uuid(), $1, q, l, '{"text":"Huế"}', 'Huế', 1, $2, now() from unnest(array['1','2']) q, unnest(array['vi','en']) l;
  insert into attachment select gen_random_uuid(), $1, 'A.4', n || '.jpg', 'image/jpeg', 5, repeat('0', 64), $2, now() from generate_series(1, 3) n;
  insert into stage_move select gen_random_uuid(), $1, 'withdraw', 'drafting', 'withdrawn', '', $2, now() from generate_series(1, 3);
  insert into packet select gen_random_uuid(), $1, '{}', 'uccn-2027', 0, $2, now();
  insert into amendment select '${callId}', n, '{"what":"limit","question":"6","value":300,"unit":"words","verified":true}', 'test', $2, now() from generate_series(1, 3) n;`;

async function asOwner(script: string, values: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const statement of script.split(";").filter((one) => one.trim() !== "")) {
    const used = values.filter((_, index) => statement.includes(`$${index + 1}`));
    await owner.query(statement, used);
  }
  await owner.end();
}

const log: string[] = [];

/** The SQL that answering took, with what opens and closes the transaction. */
async function sqlOf(query: Query<unknown, unknown>, input: object): Promise<readonly string[]> {
  log.length = 0;
  given(await query.run(world.people.coordinator, input));
  return [...log];
}

describe("a page is read with at most ten queries, however much there is", () => {
  beforeAll(() => client().$on("query", ({ query }) => log.push(query)));
  const pages = () =>
    [
      ["desk.view", {}],
      ["call.view", { callId }],
      ["office.view", {}],
      ["trail.view", {}],
      ["account.view", {}],
      ["search.view", { words: "Huế" }],
      ["dossier.view", { dossierId: world.hue }],
      ["section.view", { dossierId: world.hue, sectionId: "presentation" }],
      ["comments.view", { dossierId: world.hue, state: "all", mine: true }],
      ["annexes.view", { dossierId: world.hue }],
      ["people.view", { dossierId: world.hue }],
      ["history.view", { dossierId: world.hue }],
      ["packet.view", { dossierId: world.hue }],
      ["packet.download", { dossierId: world.hue }],
    ] as const;
  const few = new Map<string, number>();

  test("with little in it", async () => {
    for (const [name, input] of pages()) {
      const sql = await sqlOf(openQueries[name], input);
      few.set(name, sql.length);
      expect(sql.length, [name, ...sql].join("\n")).toBeLessThanOrEqual(10);
    }
  });
});
