import { describe, expect, test } from "vitest";
import { othersIn, toneOf } from "./presence";

const someone = (id: string, name: string, place?: object, tone: unknown = 3) => ({
  user: { id, name, tone },
  ...(place ? { place } : {}),
});

describe("the others on a dossier", () => {
  test("are each named once, where their caret is, in the order of names", () => {
    const states = [
      someone("b", "Vinh", { section: "assets" }),
      someone("a", "Linh", { section: "assets", question: "9.1", language: "en" }),
      someone("b", "Vinh", { section: "assets", question: "9.2", language: "vi" }),
      someone("b", "Vinh"),
      someone("me", "Lan", { section: "assets" }),
    ];
    expect(othersIn(states, "me")).toEqual([
      { id: "a", name: "Linh", tone: 3, place: { section: "assets", question: "9.1", language: "en" } },
      { id: "b", name: "Vinh", tone: 3, place: { section: "assets", question: "9.2", language: "vi" } },
    ]);
  });

  test.each([null, "somebody", {}, { user: null }, { user: { id: 7, name: "Linh" } }, { user: { id: "a" } }])(
    "are not read from %j",
    (state) => {
      expect(othersIn([state], "me")).toEqual([]);
    },
  );

  test("are somewhere only if what they say is a place", () => {
    const places = [7, { section: 9 }, { section: "assets", question: 9 }, { section: "assets", question: "9.1", language: "de" }];
    expect(places.map((place) => othersIn([someone("a", "Linh", place as object)], "me")[0]?.place)).toEqual([
      null,
      null,
      { section: "assets" },
      { section: "assets", question: "9.1" },
    ]);
  });

  test("have one of eight tones, whatever they say", () => {
    expect([0, 9, 2.5, "3", undefined, 8].map((tone) => othersIn([someone("a", "Linh", undefined, tone)], "me")[0]?.tone)).toEqual([
      1, 1, 1, 1, 3, 8,
    ]);
  });
});

test("a person's tone is always the same, and all eight are given", () => {
  const ids = Array.from({ length: 200 }, (_, index) => `person-${index}`);
  expect(ids.map(toneOf)).toEqual(ids.map(toneOf));
  expect([...new Set(ids.map(toneOf))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
