import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { type QueryName, queryInputs } from "@/lib/cli/testing/query-inputs";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { openComment } from "@/lib/commands/open-comment";
import { replyComment } from "@/lib/commands/reply-comment";
import { assignReview } from "@/lib/commands/review/assign-review";
import { declareReview } from "@/lib/commands/review/declare-review";
import { saveAnswer } from "@/lib/commands/save-answer";
import { dossierQueries } from "@/lib/domain/actions";
import { deskPermissions, dossierPermissions } from "@/lib/rulebook/permissions";
import { openQueries } from "./registry";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const inputs = queryInputs;
const names = Object.keys(inputs) as QueryName[];
const signedIn = names.filter((name) => !["invitation.view", "guest.view", "silence.view"].includes(name));
// Nothing is there to be taken away yet, and no invitation has that token.
const empty: Partial<Record<QueryName, string>> = {
  "attachment.download": "not-found",
  "versions.compare": "not-found",
  "round.view": "not-found",
  "asked.view": "not-found",
  "remark.changes": "not-found",
  "round.papers": "not-found",
  "round.download": "not-found",
  "draft.view": "not-found",
  "drafts.compare": "not-found",
  "opinion.view": "not-found",
  "session.view": "not-found",
  "minutes.download": "not-found",
  "packet.progress": "not-found",
  "packet.compare": "not-found",
  "invitation.view": "link-used-up",
  "guest.view": "link-unknown",
  "silence.view": "link-unknown",
};

const appraisal: readonly string[] = ["sheet.view", "session.view", "minutes.download"];

describe("every query", () => {
  test.each(names)("%s answers, and refuses what is not its input", async (name) => {
    const input = inputs[name](world.hue);
    expect(outcome(await openQueries[name].run(world.people.coordinator, input))).toBe(empty[name] ?? "done");
    for (const wrong of [undefined, [], { ...input, more: 1 }, { ...input, dossierId: "x" }])
      expect(outcome(await openQueries[name].run(world.people.coordinator, wrong))).toBe("malformed");
  });

  test.each(signedIn)("%s refuses who is not signed in", async (name) => {
    for (const sessionId of [undefined, randomUUID()])
      expect(outcome(await openQueries[name].run({ sessionId }, inputs[name](world.hue)))).toBe("signed-out");
  });

  test.each(dossierQueries)("%s finds no dossier of another city, and none that does not exist", async (name) => {
    // What an appraisal holds is for who appraises alone; all else everybody on the dossier reads.
    expect(dossierPermissions[name].reader).toBe(appraisal.includes(name) ? undefined : "always");
    for (const dossierId of [world.hue, randomUUID()])
      expect(outcome(await openQueries[name].run(world.people.daLatLead, inputs[name](dossierId)))).toBe("not-found");
  });

  test.each([
    ["office.view", ["coordinator", "officer", "hueLead"]],
    ["trail.view", ["coordinator", "officer"]],
    ["glossary.view", ["coordinator", "officer", "adviser", "hueLead", "hueEditor", "hueReader"]],
    ["account.view", ["coordinator", "officer", "adviser", "hueLead", "hueEditor", "hueReader"]],
  ] as const)("%s is for %j alone", async (name, allowed: readonly Person[]) => {
    expect(deskPermissions[name].length).toBeGreaterThan(0);
    for (const person of ["coordinator", "officer", "adviser", "hueLead", "hueEditor", "hueReader"] as const)
      expect([person, outcome(await openQueries[name].run(world.people[person], {}))]).toEqual([
        person,
        allowed.includes(person) ? "done" : "not-allowed",
      ]);
  });

  test("what no form, call or packet has is not found", async () => {
    const { coordinator } = world.people;
    const dossierId = world.hue;
    expect(outcome(await openQueries["section.view"].run(coordinator, { dossierId, sectionId: "constructor" }))).toBe("not-found");
    expect(outcome(await openQueries["call.view"].run(coordinator, { callId: "uccn-1999" }))).toBe("not-found");
    expect(outcome(await openQueries["packet.download"].run(coordinator, { dossierId, packetId: randomUUID() }))).toBe("not-found");
  });
});

describe("a search", () => {
  const found = async (who: Person, words: string) => {
    const { dossiers, answers } = given(await openQueries["search.view"].run(world.people[who], { words }));
    return [dossiers.map(({ city }) => city.en), answers.map(({ question }) => question)];
  };

  beforeAll(async () => {
    const write = (dossierId: string, who: Person, text: string) =>
      saveAnswer.run(world.people[who], { dossierId, question: "1", language: "vi", baseVersion: 0, value: { text } });
    given(await write(world.hue, "hueEditor", "Đúc đồng 100% thủ_công \\ phường Đúc"));
    given(await write(world.daLat, "daLatEditor", "Đúc chuông"));
  });

  test.each([
    ["đúc", ["1"]],
    ["duc dong", ["1"]],
    ["ĐÚC ĐỒNG", ["1"]],
    ["đúc đồng".normalize("NFD"), ["1"]],
    ["100%", ["1"]],
    ["100x", []],
    ["thủ_công", ["1"]],
    ["thủxcông", []],
    ["\\ phường", ["1"]],
    ["%%", []],
    ["__", []],
    ["'; drop table answer; --", []],
  ])("for %j finds %j, in one's own dossiers alone", async (words, questions) => {
    expect((await found("hueEditor", words))[1]).toEqual(questions);
  });

  test("finds cities and fields, and for the ministry in every dossier", async () => {
    expect(await found("hueReader", "da lat")).toEqual([[], []]);
    expect((await found("coordinator", "dalat"))[0]).toEqual(["daLat"]);
    expect((await found("coordinator", "đúc"))[1]).toHaveLength(2);
    expect((await found("coordinator", "âm nhạc"))[0]).toEqual(["daLat"]);
  });
});

test("the desk says where one is asked by name, until one has answered", async () => {
  const { hueLead, adviser } = world.people;
  const line = async () =>
    given(await openQueries["desk.view"].run(hueLead, {})).dossiers.map(({ openThreads, mentions, mentionQuestion }) => [
      openThreads,
      mentions,
      mentionQuestion,
    ]);
  expect(await line()).toEqual([[0, 0, null]]);
  const { threadId } = given(await openComment.run(adviser, { dossierId: world.hue, question: "6", body: "?", mentions: [hueLead.id] }));
  given(await openComment.run(adviser, { dossierId: world.hue, question: "8", body: "?" }));
  expect(await line()).toEqual([[2, 1, "6"]]);
  given(await replyComment.run(hueLead, { dossierId: world.hue, threadId, body: "!" }));
  expect(await line()).toEqual([[2, 0, null]]);
});

describe("who is asked to appraise, and was a member before,", () => {
  const soon = new Date(Date.now() + 86_400_000).toISOString();
  const ask = (person: Person) =>
    assignReview.run(world.people.coordinator, { dossierId: world.hue, personId: world.people[person].id, sections: [], dueAt: soon });

  beforeAll(async () => {
    await ownerSql(
      database.ownerUrl,
      `update dossier set stage = 'review' where id = '${world.hue}';
       insert into review_cycle (id, dossier_id, number, opened_at) values (gen_random_uuid(), '${world.hue}', 1, now())`,
    );
    given(await ask("adviser"));
    given(await ask("officer"));
    const { reviews } = given(await openQueries["desk.view"].run(world.people.officer, {}));
    given(await declareReview.run(world.people.officer, { reviewId: reviews[0]?.reviewId, conflict: true, words: "Em trai" }));
  });

  test.each(dossierQueries)("gets nothing by %s before declaring, nor with a conflict", async (name) => {
    expect(outcome(await openQueries[name].run(world.people.adviser, inputs[name](world.hue)))).toBe("not-found");
    expect(outcome(await openQueries[name].run(world.people.officer, inputs[name](world.hue)))).toBe("not-found");
  });

  test("finds none of its words, and no line on the desk but that they are asked", async () => {
    await ownerSql(
      database.ownerUrl,
      `insert into answer select gen_random_uuid(), '${world.hue}', '9.1', 'vi', '{"text":"cồng chiêng"}', 'cồng chiêng', 1,
         '${world.people.hueLead.id}', now()`,
    );
    for (const person of ["adviser", "officer"] as const) {
      const found = given(await openQueries["search.view"].run(world.people[person], { words: "cong chieng" }));
      expect([person, found.answers]).toEqual([person, []]);
      const desk = given(await openQueries["desk.view"].run(world.people[person], {}));
      expect(desk.dossiers.map(({ id }) => id)).not.toContain(world.hue);
      expect(Object.keys(desk.reviews[0] ?? {}).sort()).toEqual(
        ["city", "cycle", "dossierId", "dueAt", "field", "late", "reviewId", "sections", "standing", "year"].sort(),
      );
    }
    expect(given(await openQueries["search.view"].run(world.people.coordinator, { words: "cong chieng" })).answers).toHaveLength(1);
  });
});
