import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { opinionView } from "@/lib/queries/opinion-view";
import { addAttachment } from "../add-attachment";
import { addStakeholder } from "./add-stakeholder";
import { enterOpinion } from "./enter-opinion";
import { openRound } from "./open-round";

const database = useTestDatabase();
let world: World;
let bodies: string[] = [];
let scan = "";
let roundId = "";

const sql = (text: string) => ownerSql(database.ownerUrl, text);
const as = (person: Person) => world.people[person];
const inHue = (more: object) => ({ dossierId: world.hue, ...more });
const remarkOf = (text: string) => ({ section: null, question: null, body: text });
const enter = (more: object, who: Person = "hueEditor") =>
  enterOpinion.run(
    as(who),
    inHue({ roundId, kind: "letter", number: "12/SDL", on: "2026-11-20", attachmentId: scan, agrees: false, remarks: [], ...more }),
  );

beforeAll(async () => {
  world = await makeWorld();
  const body = { kind: "department", nameEn: "Body", contact: "", language: "vi", note: "" };
  for (const name of ["Sở Du lịch", "Hội Văn nghệ dân gian"]) {
    const made = await addStakeholder.run(as("officer"), { ...body, nameVi: name, email: `${bodies.length}@example.vn` });
    bodies = [...bodies, given(made).stakeholderId];
  }
  const file = { question: "S.4", name: "công văn.pdf", mediaType: "application/pdf", size: 10, sha256: "a".repeat(64) };
  scan = given(await addAttachment.run(as("hueEditor"), inHue(file))).attachmentId;
  const asked = { purpose: "Lấy ý kiến", form: "written", place: "", startsAt: null, sections: [], silenceAgrees: true };
  const endsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  // The second body is taken in when its letter comes.
  const opened = await openRound.run(as("hueLead"), inHue({ ...asked, endsAt, stakeholderIds: bodies.slice(0, 1) }));
  roundId = given(opened).roundId;
});

test("a letter sent again after a lost reply, or twice at once, is entered once; with other words its id is taken", async () => {
  const letter = { stakeholderId: bodies[0], opinionId: randomUUID(), number: "13/SDL", remarks: [remarkOf("Một."), remarkOf("Hai.")] };
  const replies = [...(await Promise.all([enter(letter), enter(letter)])), await enter(letter)];
  expect(new Set(replies.map((each) => JSON.stringify(given(each)))).size).toBe(1);
  expect(given(replies[0] ?? (await enter(letter)))).toMatchObject({ opinionId: letter.opinionId, entered: 2 });
  expect(await sql(`select id from opinion where id = '${letter.opinionId}'`)).toHaveLength(1);
  expect(await sql(`select 1 from audit_event where kind = 'opinion.entered' and data->>'number' = '13/SDL'`)).toHaveLength(1);
  for (const other of [{ number: "14/SDL" }, { remarks: [remarkOf("Một.")] }, { stakeholderId: bodies[1] }])
    expect(outcome(await enter({ ...letter, ...other }))).toBe("taken");
  expect(outcome(await enter(letter, "hueLead"))).toBe("taken");
  const agreed = { stakeholderId: bodies[1], opinionId: randomUUID(), agrees: true, number: "15/HVN" };
  expect(given(await enter(agreed))).toEqual(given(await enter(agreed)));
  const { entered } = given(await opinionView.run(as("hueEditor"), inHue({ roundId })));
  expect(entered.filter(({ number }) => number.startsWith("1")).map(({ stakeholderId, number }) => [stakeholderId, number])).toEqual(
    expect.arrayContaining([
      [bodies[0], "13/SDL"],
      [bodies[1], "15/HVN"],
    ]),
  );
});
