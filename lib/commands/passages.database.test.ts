import { beforeEach, describe, expect, test } from "vitest";
import { freshBid } from "@/lib/cli/testing/filled";
import { talkIn } from "@/lib/cli/testing/talk";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { textOf } from "@/lib/domain/rich-text";
import { anchorAt } from "@/lib/domain/text/threads";
import { sectionView } from "@/lib/queries/section-view";
import * as texts from "@/lib/store/texts";
import { openComment } from "./open-comment";
import { resolveComment } from "./resolve-comment";
import { restoreAnswer } from "./restore-answer";
import { saveAnswer } from "./save-answer";

const database = useTestDatabase();
let world: World;
let dossierId = "";
const { sql, within, standing, anchorTo, ask, words, marks, answerRow, versions, shown, type, fold } = talkIn(() => ({
  ownerUrl: database.ownerUrl,
  world,
  dossierId,
}));

beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  const value = { doc: textOf("Huế có nhiều làng nghề.\nLàng nghề sống nhờ chợ.") };
  given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "6", language: "vi", baseVersion: 0, value }));
});

describe("a comment on a passage", () => {
  test("is marked by the server for whoever may speak, and not a letter else", async () => {
    const { reviewer, hueReader, hueEditor } = world.people;
    expect(
      outcome(await saveAnswer.run(reviewer, { dossierId, question: "6", language: "vi", baseVersion: 1, value: { doc: textOf("x") } })),
    ).toBe("not-allowed");
    const { threadId } = given(await ask(reviewer, "nhiều làng nghề"));
    expect(await marks()).toEqual({ [threadId]: "nhiều làng nghề" });
    expect(await words()).toBe("Huế có nhiều làng nghề.\nLàng nghề sống nhờ chợ.");
    expect(await shown(threadId)).toMatchObject({
      passage: { language: "vi", quote: "nhiều làng nghề", replacement: null, gone: false },
      accepted: false,
    });
    expect(outcome(await ask(hueReader, "Huế"))).toBe("not-allowed");
    const section = given(await sectionView.run(hueEditor, { dossierId, sectionId: "presentation" }));
    expect(section.questions.find(({ question }) => question.id === "6")).toMatchObject({ openThreads: 1, openPassages: [threadId] });
    given(await resolveComment.run(reviewer, { dossierId, threadId }));
    expect(Object.keys(await marks())).toEqual([threadId]);
    const after = given(await sectionView.run(hueEditor, { dossierId, sectionId: "presentation" }));
    expect(after.questions.find(({ question }) => question.id === "6")).toMatchObject({ openThreads: 0, openPassages: [] });
  });

  test("is no writing: no version, no other writer, and a checked text stays checked", async () => {
    await sql(`update answer set checked_at = now(), checked_by_id = '${world.people.hueLead.id}' where dossier_id = $d returning 1`);
    const [row, kept] = [await answerRow(), await versions()];
    given(await ask(world.people.reviewer, "nhiều làng nghề"));
    given(await ask(world.people.adviser, "làng"));
    await fold();
    expect(await answerRow()).toEqual(row);
    expect(await versions()).toEqual(kept);
  });

  test("leaves what lies unread to whoever typed it", async () => {
    const { hueLead, hueEditor, reviewer } = world.people;
    await type(hueLead, "Huế có rất nhiều làng nghề.\nLàng nghề sống nhờ chợ.");
    given(await ask(reviewer, "rất nhiều"));
    expect(await answerRow()).toMatchObject([{ saved_by_id: hueLead.id, author_ids: [hueLead.id], unversioned: true }]);
    const stands = { personId: reviewer.id, at: new Date(), keep: "named" as const };
    await within((grant) => texts.settleNow(grant, "6", stands));
    const newest = (await versions()).at(-1) as { authors?: string[]; runs?: [string, number][] } | undefined;
    expect(newest?.authors).toEqual([hueLead.id]);
    expect(new Set(newest?.runs?.map(([person]) => person))).toEqual(new Set([hueEditor.id, hueLead.id]));
  });

  test("is refused where the passage is not in the text, or holds no letter", async () => {
    const { reviewer, hueEditor } = world.people;
    const anchor = await anchorTo("sống nhờ chợ");
    await type(hueEditor, "Huế có nhiều làng nghề.");
    const gone = await openComment.run(reviewer, { dossierId, question: "6", body: "Nguồn?", anchor });
    expect(outcome(gone)).toBe("passage-gone");
    const nowhere = { language: "vi", from: { item: { client: 1, clock: 1 } }, to: { tname: "nothing" } };
    expect(outcome(await openComment.run(reviewer, { dossierId, question: "6", body: "?", anchor: nowhere }))).toBe("passage-gone");
    const empty = { language: "vi", ...anchorAt(await standing(), "vi", 3, 3) };
    expect(outcome(await openComment.run(reviewer, { dossierId, question: "6", body: "?", anchor: empty }))).toBe("passage-gone");
    expect(await sql("select id from thread where dossier_id = $d")).toEqual([]);
  });

  test("is malformed on what is no long text, in a language that is not asked for, and where a replacement has no passage", async () => {
    const { reviewer } = world.people;
    const anchor = await anchorTo("Huế");
    for (const wrong of [
      { question: "1" },
      { question: "A.1" },
      { anchor: { ...anchor, language: "fr" } },
      { anchor: undefined, replacement: "x" },
      { replacement: "Huế" },
    ])
      expect(
        outcome(await openComment.run(reviewer, { dossierId, question: "6", body: "?", anchor, ...wrong })),
        JSON.stringify(wrong),
      ).toBe("malformed");
  });

  test("of another dossier points at nothing here", async () => {
    const anchor = await anchorTo("Huế");
    const { daLatLead, coordinator } = world.people;
    expect(outcome(await openComment.run(daLatLead, { dossierId, question: "6", body: "?", anchor }))).toBe("not-found");
    const elsewhere = { dossierId: world.daLat, question: "6", body: "?", anchor };
    expect(outcome(await openComment.run(coordinator, elsewhere))).toBe("passage-gone");
  });

  test("stays on its words through a restore and a save from outside, and says when they are gone", async () => {
    const { reviewer, hueEditor } = world.people;
    const { threadId } = given(await ask(reviewer, "nhiều làng nghề"));
    const save = { dossierId, question: "6", language: "vi", value: { doc: textOf("Trước hết, Huế có nhiều làng nghề.") } };
    given(await saveAnswer.run(hueEditor, { ...save, baseVersion: 1 }));
    expect(await marks()).toEqual({ [threadId]: "nhiều làng nghề" });
    given(await restoreAnswer.run(hueEditor, { dossierId, question: "6", language: "vi", baseVersion: 2, version: 1 }));
    expect(await marks()).toEqual({ [threadId]: "nhiều làng nghề" });
    await type(hueEditor, "Không còn gì.");
    await fold();
    expect(await shown(threadId)).toMatchObject({ passage: { quote: "nhiều làng nghề", gone: true } });
    expect(await sql("select value::text from answer_version where dossier_id = $d and value::text like '%comment%'")).toEqual([]);
  });
});
