import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import {
  deskCommands,
  deskQueries,
  doorCommands,
  doorQueries,
  dossierCommands,
  dossierQueries,
  guestCommands,
  guestQueries,
} from "@/lib/domain/actions";
import { may, mayAtDesk } from "@/lib/domain/permissions";
import { roles } from "@/lib/domain/roles";
import { stageIds, transitionIds } from "@/lib/domain/stages";
import { openTransitions } from "@/lib/domain/workflow";
import { deskPermissions, dossierPermissions } from "@/lib/rulebook/permissions";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { outcomeOf, tabulate } from "./asking";
import { deskExamples, doorExamples, dossierExamples } from "./examples";
import { test } from "./fixtures";

const dossierActions = [...dossierCommands, ...dossierQueries];
const deskActions = [...deskCommands, ...deskQueries];
const doorActions = [...doorCommands, ...doorQueries, ...guestCommands, ...guestQueries];

test.describe("on a dossier the table decides, for each role at each stage", () => {
  for (const action of dossierActions) {
    test(action, async ({ world }) => {
      const { allowed, also = () => true, ...example } = dossierExamples[action];
      const expected = await tabulate(roles, (role) =>
        tabulate(stageIds, (stage) => (may(dossierPermissions, role, action, stage) && also(role, stage) ? allowed : "not-allowed")),
      );
      const actual = await tabulate(roles, (role) =>
        tabulate(stageIds, (stage) => outcomeOf(action, example, world.people[role], world.places[stage])),
      );
      expect(actual).toEqual(expected);
    });
  }
});

test.describe("a way out of a stage is open to who the rulebook names, and to nobody else", () => {
  for (const transition of transitionIds) {
    test(transition, async ({ world }) => {
      // An empty dossier, and no reason given: whoever may go this way is told what is missing.
      const expected = await tabulate(roles, (role) =>
        tabulate(stageIds, (stage) =>
          openTransitions(uccn2027, stage, role).some(({ id }) => id === transition) ? "not-ready" : "not-allowed",
        ),
      );
      const actual = await tabulate(roles, (role) =>
        tabulate(stageIds, async (stage) => {
          const { dossierId } = world.places[stage];
          return (await world.people[role].command("stage.advance", { dossierId, transition, note: " " })).outcome;
        }),
      );
      expect(actual).toEqual(expected);
    });
  }
});

test.describe("outside any dossier the table decides, for each role", () => {
  for (const action of deskActions) {
    test(action, async ({ world }) => {
      const { allowed, ...example } = deskExamples[action];
      const expected = await tabulate(roles, (role) => (mayAtDesk(deskPermissions, role, action) ? allowed : "not-allowed"));
      const actual = await tabulate(roles, (role) => outcomeOf(action, example, world.people[role], undefined));
      expect(actual).toEqual(expected);
    });
  }
});

test("a dossier one is no member of does not exist, at any stage, and is not told from one that never was", async ({ world }) => {
  const nowhere = { ...world.places.drafting, dossierId: randomUUID() };
  for (const action of dossierActions) {
    const example = dossierExamples[action];
    const actual = await tabulate(stageIds, (stage) => outcomeOf(action, example, world.outsider, world.places[stage]));
    expect({ action, actual }).toEqual({ action, actual: await tabulate(stageIds, () => "not-found") });
    const strayed = await tabulate(roles, (role) => outcomeOf(action, example, world.people[role], nowhere));
    expect({ action, strayed }).toEqual({ action, strayed: await tabulate(roles, () => "not-found") });
  }
  const { outsider, places } = world;
  const foreign = await outsider.query("dossier.view", { dossierId: places.drafting.dossierId });
  expect(foreign).toEqual(await outsider.query("dossier.view", { dossierId: nowhere.dossierId }));
});

test("who is not signed in is refused everything but the door", async ({ world }) => {
  for (const action of dossierActions) {
    const actual = await outcomeOf(action, dossierExamples[action], world.nobody, world.places.drafting);
    expect({ action, actual }).toEqual({ action, actual: "signed-out" });
  }
  for (const action of deskActions) {
    const actual = await outcomeOf(action, deskExamples[action], world.nobody, undefined);
    expect({ action, actual }).toEqual({ action, actual: "signed-out" });
  }
});

test("the door is open to everybody, signed in or not, and no wider than meant", async ({ world }) => {
  for (const person of [world.nobody, world.people.reader, world.people["ministry-coordinator"]]) {
    const actual = await tabulate(doorActions, (action) => outcomeOf(action, doorExamples[action], person, undefined));
    expect(actual).toEqual(await tabulate(doorActions, (action) => doorExamples[action].allowed));
    // Kept for the route that vouches for the bytes: its sum and kind are not to be claimed.
    const claimed = { dossierId: world.places.drafting.dossierId, question: "A.1", name: "a.pdf", mediaType: "application/pdf", size: 5 };
    expect((await person.command("attachment.add", { ...claimed, sha256: "0".repeat(64) })).outcome).toBe("not-found");
  }
});
