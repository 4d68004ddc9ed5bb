import { Node } from "prosemirror-model";
import { beforeEach, describe, expect, test } from "vitest";
import { DossierGrant } from "@/lib/access/grant";
import { append, openLive } from "@/lib/access/live";
import { SystemGrant } from "@/lib/access/system";
import { freshBid, lead } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type Someone, type World } from "@/lib/cli/testing/world";
import { advanceStage } from "@/lib/commands/advance-stage";
import { saveAnswer } from "@/lib/commands/save-answer";
import { done } from "@/lib/domain/result";
import { textOf } from "@/lib/domain/rich-text";
import { nodeOf, plainOf } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf } from "@/lib/domain/text/writing";
import * as texts from "./texts";

const database = useTestDatabase();
let world: World;
let dossierId = "";

beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
});

const node = (lines: string) => Node.fromJSON(textSchema, textOf(lines));
const within = <T>(who: Someone, work: (grant: DossierGrant) => Promise<T>) =>
  DossierGrant.open({ sessionId: who.sessionId, dossierId, action: "answer.save", lock: "share" }, async (grant) =>
    done(await work(grant)),
  );
const fold = (now = new Date()) =>
  SystemGrant.open({ reason: "test", quiet: true }, async (grant) => done(await texts.fold(grant, { dossierId, question: "6" }, now)));
const sql = <T extends object>(query: string) => ownerSql<T>(database.ownerUrl, query.replaceAll("$d", `'${dossierId}'`));
const answers = () =>
  sql<{ language: string; text: string }>(
    "select language, text, version, unversioned from answer where dossier_id = $d order by language",
  );
const versions = () =>
  sql(
    "select v.version, v.text, reason, v.author_ids as authors, runs from answer_version v join answer a on a.id = v.answer_id where v.dossier_id = $d and language = 'vi' order by v.version",
  );

/** Types as a browser does: an update into the log. */
async function type(who: Someone, lines: string, language: "vi" | "en" = "vi") {
  const right = given(await openLive(who.sessionId, dossierId));
  const stands = given(await within(world.people.hueLead, (grant) => texts.load(grant, "6")));
  const payload = changeText(stands, language, () => node(lines)) ?? new Uint8Array([0, 0]);
  return append(dossierId, "test", [{ right, question: "6", payload }]);
}

describe("folding", () => {
  test("reads what was typed, and keeps a version when the writing rests", async () => {
    const { hueEditor, hueLead } = world.people;
    expect(await type(hueEditor, "Thành phố Huế")).toEqual([true]);
    expect(await type(hueLead, "Thành phố Huế đẹp")).toEqual([true]);
    given(await fold());
    expect(await answers()).toEqual([{ language: "vi", text: "Thành phố Huế đẹp", version: 1, unversioned: true }]);
    expect(await versions()).toEqual([]);
    given(await fold(new Date(Date.now() + 61_000)));
    const authors = [hueEditor.id, hueLead.id];
    const runs = [
      [hueEditor.id, 13],
      [hueLead.id, 4],
    ];
    expect(await versions()).toEqual([{ version: 1, text: "Thành phố Huế đẹp", reason: "rested", authors, runs }]);
    given(await fold(new Date(Date.now() + 122_000)));
    expect(await versions()).toHaveLength(1);
  });

  test("a translation remembers its source, and a text that changes is checked no more", async () => {
    await type(world.people.hueEditor, "nguồn");
    await type(world.people.hueLead, "source", "en");
    given(await fold());
    await sql(`update answer set checked_at = now(), checked_by_id = '${world.people.hueLead.id}' where dossier_id = $d returning 1`);
    await type(world.people.hueEditor, "nguồn mới");
    given(await fold());
    expect(
      await sql("select language, source_text, checked_at is not null as checked from answer where dossier_id = $d order by language"),
    ).toEqual([
      { language: "en", source_text: "nguồn", checked: true },
      { language: "vi", source_text: null, checked: false },
    ]);
  });

  test("nobody types into another's stage, session or role", async () => {
    const right = given(await openLive(world.people.hueEditor.sessionId, dossierId));
    const payload = changeText(documentOf([]), "vi", () => node("x")) ?? new Uint8Array();
    const kept = await append(dossierId, "test", [
      { right: { ...right, stage: "review" }, question: "6", payload },
      { right: { ...right, role: "ministry-coordinator" }, question: "6", payload },
      { right: { ...right, sessionId: world.people.daLatLead.sessionId }, question: "6", payload },
      { right, question: "6", payload },
    ]);
    expect(kept).toEqual([false, false, false, true]);
  });
});

describe("a change by the server", () => {
  const by = () => ({ personId: world.people.hueLead.id, at: new Date() });

  test("goes on top of what lies unread, and is the smallest", async () => {
    await type(world.people.hueEditor, "một hai ba");
    given(
      await within(world.people.hueLead, (grant) =>
        texts.change(grant, "6", "vi", () => node("một HAI ba"), { ...by(), keep: "restored", restoredFrom: 7 }),
      ),
    );
    expect(await answers()).toMatchObject([{ text: "một HAI ba", unversioned: false }]);
    expect(await versions()).toMatchObject([
      { version: 1, reason: "restored", authors: [world.people.hueEditor.id, world.people.hueLead.id] },
    ]);
    const doc = given(await within(world.people.hueLead, (grant) => texts.load(grant, "6")));
    expect(plainOf(nodeOf(doc, "vi"), () => undefined)).toBe("một HAI ba");
  });

  test("a figure is read by what the register says, and read anew when that changes", async () => {
    const figure = "11111111-1111-4111-8111-111111111111";
    await sql(`insert into figure (id, dossier_id, what, value, unit, scope, source, changed_by_id, changed_at)
      values ('${figure}', $d, 'thợ', '25000', 'người', 'Huế', 'Sở', '${world.people.hueLead.id}', now()) returning 1`);
    const paragraph = {
      type: "paragraph",
      content: [
        { type: "text", text: "Có " },
        { type: "figure", attrs: { id: figure } },
      ],
    };
    const value = { doc: { type: "doc", content: [paragraph] } };
    for (const language of ["vi", "en"])
      given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "6", language, baseVersion: 0, value }));
    expect((await answers()).map(({ text }) => text)).toEqual(["Có 25,000", "Có 25.000"]);
    expect(await sql("select language from figure_use where dossier_id = $d order by 1")).toEqual([{ language: "en" }, { language: "vi" }]);
    await sql("update figure set value = '26000' where dossier_id = $d returning 1");
    given(await within(world.people.hueLead, (grant) => texts.reread(grant, ["6"], by())));
    expect((await answers()).map(({ text }) => text)).toEqual(["Có 26,000", "Có 26.000"]);
    const kept = await sql<{ value: unknown }>("select value from answer_version where dossier_id = $d");
    expect(JSON.stringify(kept)).toContain(figure);
  });
});

test("what was typed a moment before a stage is left is judged with the rest, and kept", async () => {
  await type(world.people.hueEditor, "vừa viết");
  await advanceStage.run(world.people.hueLead, { dossierId, transition: "open-consultation", note: "" });
  // Refused, because nothing else is written: and nothing of it is lost either.
  expect(await sql("select count(*)::int as n from text_update where dossier_id = $d")).toEqual([{ n: 1 }]);
  await lead(world.people.coordinator, dossierId, "withdraw");
  expect(await answers()).toMatchObject([{ text: "vừa viết", unversioned: false }]);
  expect(await versions()).toMatchObject([{ reason: "stage" }]);
});
