import { beforeAll, describe, expect, test } from "vitest";
import { fill, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type Person, type World } from "@/lib/cli/testing/world";
import { saveAnswer } from "@/lib/commands/save-answer";
import { reviewChanges } from "./review-changes";

const database = useTestDatabase();
let world: World;
const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
const as = (person: Person) => world.people[person];
const read = async (who: Person) => given(await reviewChanges.run(as(who), { dossierId: world.hue }));
const cityIn = (language: "vi" | "en") =>
  sql<{ version: number; text: string }>(
    `select version, text from answer where dossier_id = '${world.hue}' and question_id = '1' and language = '${language}'`,
  );
async function write(language: "vi" | "en", words: string): Promise<void> {
  const [row] = await cityIn(language);
  given(
    await saveAnswer.run(as("hueLead"), {
      dossierId: world.hue,
      question: "1",
      language,
      baseVersion: row?.version ?? 0,
      value: { text: words },
    }),
  );
}

beforeAll(async () => {
  world = await makeWorld();
  await fill(as("hueLead"), world.hue, "crafts");
  await lead(as("coordinator"), world.hue, "open-consultation", "send-to-review");
});

describe("what changed since a reviewer last read", () => {
  test("is nothing to who has handed in no sheet", async () => {
    for (const person of ["reviewer", "coordinator", "hueLead"] as const)
      expect(await read(person)).toMatchObject({ read: null, sections: [], unchanged: [] });
  });

  test("is what was written after their sheet, by question and language, against what stood then", async () => {
    const [before] = await cityIn("vi");
    await sql(`insert into review (id, dossier_id, cycle_id, reviewer_id, role, sections, due_at, assigned_by_id, assigned_at, declared_at,
        conflict, submitted_at)
      select gen_random_uuid(), dossier_id, id, '${as("reviewer").id}', 'institute-reviewer', '{}', now(), '${as("coordinator").id}', now(), now(),
        false, now() from review_cycle where dossier_id = '${world.hue}'`);
    expect((await read("reviewer")).sections).toEqual([]);
    await lead(as("coordinator"), world.hue, "return-to-drafting");
    await write("vi", "Thành phố Huế");
    await write("vi", "Thành phố Huế trực thuộc trung ương");
    const view = await read("reviewer");
    expect(view.read?.cycle).toBe(1);
    const questions = view.sections.flatMap((section) => section.questions);
    expect(questions.map(({ id, answers }) => [id, answers.map(({ language }) => language)])).toEqual([["1", ["vi"]]]);
    expect(questions[0]?.answers[0]).toMatchObject({ from: before?.text, to: "Thành phố Huế trực thuộc trung ương" });
    expect(view.people.map(({ id }) => id)).toContain(as("hueLead").id);
    expect(view.unchanged).not.toContain("1");
    expect(view.unchanged).toContain("6");
  });

  test("is nothing once what was changed reads again as it did", async () => {
    const [stood] = await sql<{ text: string }>(
      `select v.text from answer a join answer_version v on v.answer_id = a.id
       where a.dossier_id = '${world.hue}' and a.question_id = '1' and a.language = 'vi' and v.version = 1`,
    );
    await write("vi", stood?.text ?? "");
    const view = await read("reviewer");
    expect(view.sections).toEqual([]);
    expect(view.unchanged).toContain("1");
  });

  test("counts from the newest sheet, and from nobody else's", async () => {
    await write("vi", "Huế");
    await sql(`update review set submitted_at = now() where dossier_id = '${world.hue}'`);
    expect((await read("reviewer")).sections).toEqual([]);
    await write("en", "Hue, the city of lanterns");
    expect((await read("reviewer")).sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(["1"]);
    expect((await read("coordinator")).read).toBeNull();
  });
});
