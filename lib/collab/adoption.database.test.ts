import { beforeAll, expect, test } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { fill, freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type World } from "@/lib/cli/testing/world";
import { saveAnswer } from "@/lib/commands/save-answer";
import { done } from "@/lib/domain/result";
import { readAnswer } from "@/lib/domain/text/answer-reading";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { documentOf } from "@/lib/domain/text/writing";
import * as log from "@/lib/store/text-log";
import { adoptTexts } from "./texts";

const database = useTestDatabase();
let world: World;
let dossierId = "";

type Answer = { question: string; language: TextLanguage; value: unknown; saved: string };
const sql = <T extends object>(query: string) => ownerSql<T>(database.ownerUrl, query.replaceAll("$d", `'${dossierId}'`));
const count = async (table: string) => (await sql<{ n: number }>(`select count(*)::int as n from ${table} where dossier_id = $d`))[0]?.n;
const rows = () =>
  sql(`select a.*, v.* from answer a join answer_version v on v.answer_id = a.id where a.dossier_id = $d order by 1, v.version`);

beforeAll(async () => {
  world = await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  await fill(world.people.hueEditor, dossierId, "film");
  const lists = [
    {
      type: "orderedList",
      content: [
        { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "một", marks: [{ type: "bold" }] }] }] },
      ],
    },
  ];
  const value = { doc: { type: "doc", content: lists } };
  given(await saveAnswer.run(world.people.hueLead, { dossierId, question: "6", language: "vi", baseVersion: 1, value }));
  await sql(
    `update answer set value = '{"nothing": true}', text = '' where dossier_id = $d and question_id = '6' and language = 'en' returning 1`,
  );
  await sql("delete from text_hand where dossier_id = $d; delete from text_state where dossier_id = $d; select 1");
});

test("answers saved before become documents that say the same, once, though two instances begin at once", async () => {
  const before = await rows();
  expect(before.length).toBeGreaterThan(20);
  expect(await count("text_state")).toBe(0);
  await Promise.all([adoptTexts(), adoptTexts()]);
  const states = await sql("select * from text_state where dossier_id = $d order by question_id");
  await adoptTexts();
  expect(await sql("select * from text_state where dossier_id = $d order by question_id")).toEqual(states);
  expect(await rows()).toEqual(before);
  expect(await count("text_update")).toBe(0);

  const answers = await sql<Answer>(
    "select question_id as question, language, value, saved_by_id as saved from answer where dossier_id = $d and (value ? 'doc' or value ? 'nothing') and language <> 'all'",
  );
  expect(new Set(answers.map(({ question }) => question)).size).toBe(states.length);
  const ask = { sessionId: world.people.hueLead.sessionId, dossierId, action: "answer.save", lock: "share" } as const;
  for (const { question, language, value, saved } of answers) {
    const [updates, hands] = given(
      await DossierGrant.open(ask, async (grant) => {
        const place = { dossierId, question };
        return done([await log.updates(grant, place), await log.hands(grant, place)] as const);
      }),
    );
    expect(updates).toHaveLength(1);
    expect(readAnswer(documentOf(updates), language, () => undefined).value).toEqual(value);
    expect([...hands.values()]).toContain(saved);
  }
});
