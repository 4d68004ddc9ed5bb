import { expect } from "@playwright/test";
import { twentyFields } from "./fields";
import { test } from "./fixtures";
import { enter, openBid, type World } from "./world";
import { historyOf, saveUntilDone, write } from "./writing";

const city = ["lan.nguyen", "vinh.le", "linh.truong"];

/** Twenty devices of a city's team, each with a field of its own to write. */
function team(world: World) {
  return Promise.all(
    twentyFields.map(async (field, index) => ({ field, person: await enter(world.product, city[index % city.length] ?? "") })),
  );
}

test("twenty people who each write a field of their own in one dossier are all saved at the first try", async ({ world }) => {
  const dossierId = await openBid(world.product, world.people["ministry-coordinator"]);
  const writers = (await team(world)).map(({ field, person }) => ({
    person,
    draft: { ...field, dossierId, baseVersion: 0, text: `Câu của ${field.question} ${field.language}` },
  }));
  expect(writers).toHaveLength(20);
  const answers = await Promise.all(writers.map(({ person, draft }) => write(person, draft)));
  expect(answers.map(({ outcome }) => outcome)).toEqual(writers.map(() => "done"));
  for (const { person, draft } of writers) expect(await historyOf(person, draft)).toEqual([{ version: 1, text: draft.text }]);
});

test("two hundred saves of twenty people over ten connections: none is lost, none is doubled", async ({ world }) => {
  const dossierId = await openBid(world.product, world.people["ministry-coordinator"]);
  const saves = 10;
  const acknowledged = await Promise.all(
    (await team(world)).map(async ({ field, person }) => {
      const newestFirst: { version: number; text: string }[] = [];
      for (let baseVersion = 0; baseVersion < saves; baseVersion += 1) {
        const text = `${field.question} ${field.language}, lần thứ ${baseVersion + 1}`;
        const { version } = await saveUntilDone(person, { ...field, dossierId, baseVersion, text });
        expect(version).toBe(baseVersion + 1);
        newestFirst.unshift({ version, text });
      }
      return { field, newestFirst };
    }),
  );
  for (const { field, newestFirst } of acknowledged) {
    expect(await historyOf(world.people["city-lead"], { ...field, dossierId })).toEqual(newestFirst);
  }
});

test("of eight people who write over the same version one is saved and seven are shown what stands there", async ({ world }) => {
  const dossierId = await openBid(world.product, world.people["ministry-coordinator"]);
  const people = (await team(world)).slice(0, 8).map(({ person }) => person);
  const field = { dossierId, question: "6", language: "vi" };
  const winners: { version: number; text: string }[] = [];
  for (let baseVersion = 0; baseVersion < 10; baseVersion += 1) {
    const tries = await Promise.all(
      people.map(async (person, index) => {
        const text = `Bản ${baseVersion + 1} của người thứ ${index + 1}`;
        return { text, ...(await write(person, { ...field, baseVersion, text })) };
      }),
    );
    expect(tries.map(({ outcome }) => outcome).sort()).toEqual(["done", ...Array.from({ length: 7 }, () => "stale")]);
    const standing = { version: baseVersion + 1, text: tries.find(({ outcome }) => outcome === "done")?.text ?? "" };
    for (const { body, outcome } of tries) {
      if (outcome === "stale") expect(body).toMatchObject({ refusal: { code: "stale", detail: standing } });
    }
    winners.unshift(standing);
  }
  expect(await historyOf(world.people["city-lead"], field)).toEqual(winners);
});
