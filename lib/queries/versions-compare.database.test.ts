import { beforeEach, describe, expect, test } from "vitest";
import { closeLog } from "@/lib/access/live";
import { freshBid } from "@/lib/cli/testing/filled";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { type } from "@/lib/cli/testing/typing";
import { given, makeWorld, outcome, type Someone, type World } from "@/lib/cli/testing/world";
import { keepVersion } from "@/lib/commands/keep-version";
import { restoreSection } from "@/lib/commands/restore-section";
import { saveAnswer } from "@/lib/commands/save-answer";
import type { AnswerLanguage } from "@/lib/domain/form";
import { textOf } from "@/lib/domain/rich-text";
import { versionsCompare } from "./versions-compare";

const database = useTestDatabase();
let world: World;
let dossierId = "";

// A fresh bid for each test, of the same city's people.
beforeEach(async () => {
  world ??= await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  return closeLog;
});

const at = (question: string) => ({ ownerUrl: database.ownerUrl, dossierId, question });
const save = async (who: Someone, text: string, baseVersion: number, language: AnswerLanguage = "vi") =>
  saveAnswer.run(who, { dossierId, question: "1", language, baseVersion, value: { text } });
const bring = async (who: Someone, question: string, text: string, language: AnswerLanguage = "vi") =>
  given(await saveAnswer.run(who, { dossierId, question, language, baseVersion: 0, value: { doc: textOf(text) } }));
const keep = async (name: string, who = world.people.hueLead) => given(await keepVersion.run(who, { dossierId, name }));
const compare = async (from: string, to: string) => {
  const { sections, people, ...rest } = given(await versionsCompare.run(world.people.hueReader, { dossierId, from, to }));
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  const answers = sections.flatMap(({ questions }) => questions.flatMap(({ id, answers: own }) => own.map((each) => ({ id, ...each }))));
  return {
    ...rest,
    answers: answers.map(({ id, language, from: older, to: newer, runs, authorIds }) => ({
      place: `${id}${language}`,
      from: older,
      to: newer,
      runs: runs.map(([by, count]) => [nameOf(by), count]),
      authors: authorIds.map(nameOf).sort(),
    })),
  };
};

describe("versions.compare", () => {
  test("gives the words that differ in both languages, and who wrote what came", async () => {
    const { hueLead, hueEditor } = world.people;
    await bring(hueLead, "6", "Huế đẹp");
    await bring(hueLead, "6", "Hue is beautiful", "en");
    await bring(hueLead, "8", "Không đổi");
    const { versionId: first } = await keep("Bản đầu");
    await type(hueEditor, at("6"), "vi", "Huế đẹp và thơ");
    await type(hueLead, at("6"), "en", "Hue is beautiful indeed");
    const { versionId: second } = await keep("Bản sau");
    const expected = [
      {
        place: "6vi",
        from: "Huế đẹp",
        to: "Huế đẹp và thơ",
        runs: [
          ["hueLead", 7],
          ["hueEditor", 7],
        ],
        authors: ["hueEditor"],
      },
      { place: "6en", from: "Hue is beautiful", to: "Hue is beautiful indeed", runs: [["hueLead", 23]], authors: ["hueLead"] },
    ];
    expect((await compare(first, second)).answers).toEqual(expected);
    // The older one first, whichever way round it is asked.
    expect(await compare(second, first)).toMatchObject({ from: { number: 1 }, to: { number: 2 }, answers: expected });
    // Who restores from this has seen nothing that came after the second.
    const { readAt, to } = await compare(first, second);
    expect(readAt).toBe(to?.at);
    expect((await compare(second, second)).answers).toEqual([]);
    expect((await compare(second, "now")).answers).toEqual([]);
  });

  test("knows whose words are in an answer that several saved whole, one after the other", async () => {
    const { hueLead, hueEditor } = world.people;
    given(await save(hueLead, "Huế", 0));
    const { versionId } = await keep("Bản đầu");
    for (const [index, [who, text]] of (
      [
        [hueEditor, "Huế đẹp"],
        [hueEditor, "Huế đẹp lắm"],
        [hueLead, "Huế đẹp lắm thay"],
      ] as const
    ).entries())
      given(await save(who, text, index + 1));
    expect((await compare(versionId, "now")).answers).toEqual([
      {
        place: "1vi",
        from: "Huế",
        to: "Huế đẹp lắm thay",
        runs: [
          [null, 3],
          ["hueEditor", 8],
          ["hueLead", 5],
        ],
        authors: ["hueEditor", "hueLead"],
      },
    ]);
  });

  test("sees an answer that came and one that was emptied, and “nothing to say” in the form's words", async () => {
    const { hueLead } = world.people;
    await bring(hueLead, "8", "Sẽ xóa");
    const { versionId } = await keep("Bản đầu");
    await type(hueLead, at("8"), "vi", "");
    given(await saveAnswer.run(hueLead, { dossierId, question: "9.5", language: "vi", baseVersion: 0, value: { nothing: true } }));
    await keep("Bản sau");
    expect((await compare(versionId, "now")).answers).toMatchObject([
      { place: "8vi", from: "Sẽ xóa", to: "" },
      { place: "9.5vi", from: "", to: "Không có thông tin liên quan để cung cấp" },
    ]);
  });

  test("finds no version of another dossier", async () => {
    const { coordinator } = world.people;
    const { versionId } = await keep("Bản đầu");
    expect(outcome(await versionsCompare.run(coordinator, { dossierId: world.daLat, from: versionId, to: "now" }))).toBe("not-found");
    expect(outcome(await restoreSection.run(world.people.daLatLead, { dossierId: world.daLat, versionId, sectionId: "city" }))).toBe(
      "not-found",
    );
  });
});
