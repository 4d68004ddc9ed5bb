import { describe, expect, test } from "vitest";
import type { Evidence } from "./guards";
import type { Role } from "./roles";
import { complete, sampleBook } from "./sample";
import { type StageId, stageIds, type TransitionId } from "./stages";
import {
  amendmentAfter,
  decideMove,
  freezesPacket,
  isClosed,
  isDesignated,
  isSent,
  isWithdrawn,
  openTransitions,
  spineOf,
  stageOf,
} from "./workflow";

const ready: Evidence = {
  rulebook: sampleBook,
  contents: complete("en"),
  openThreads: 0,
  openRounds: 0,
  field: "crafts",
  rivals: [],
  now: new Date(0),
};

const move = (transition: TransitionId, stage: StageId, role: Role, evidence: Evidence = ready, note = "") =>
  decideMove({ transition, note }, stage, role, evidence);

describe("a move", () => {
  test("goes from the stage the way leads from, with its note trimmed", () => {
    expect(move("open-consultation", "drafting", "city-lead", ready, " xong \n")).toEqual({
      ok: true,
      value: { transition: "open-consultation", from: "drafting", to: "consultation", note: "xong" },
    });
  });

  test.each([
    ["another's way", "open-consultation", "drafting", "city-editor"],
    ["a way that starts elsewhere", "open-consultation", "consultation", "city-lead"],
    ["a way the rulebook has not", "submit", "drafting", "city-lead"],
  ] as const)("is not allowed on %s, whatever else is wrong", (_what, transition, stage, role) => {
    expect(move(transition, stage, role, { ...ready, openThreads: 1 })).toEqual({ ok: false, refusal: { code: "not-allowed" } });
  });

  test("is refused with every reason at once", () => {
    const answers = new Map(ready.contents.answers);
    answers.delete("1/vi");
    const refused = move("open-consultation", "drafting", "city-lead", {
      ...ready,
      contents: { ...ready.contents, answers },
      openThreads: 3,
    });
    expect(refused).toEqual({
      ok: false,
      refusal: {
        code: "not-ready",
        reasons: [
          { code: "unanswered", question: "1", language: "vi" },
          { code: "open-threads", count: 3 },
        ],
      },
    });
  });

  test.each(["", "  \n"])("back needs a note (%j)", (note) => {
    const refused = { ok: false, refusal: { code: "not-ready", reasons: [{ code: "note-missing" }] } };
    expect(move("return-to-drafting", "consultation", "ministry-coordinator", ready, note)).toEqual(refused);
    expect(move("return-to-drafting", "consultation", "ministry-coordinator", ready, "thiếu thư").ok).toBe(true);
  });

  test("is offered to who may make it and to nobody else", () => {
    const offered = (stage: StageId, role: Role) => openTransitions(sampleBook, stage, role).map(({ id }) => id);
    expect(offered("drafting", "city-lead")).toEqual(["open-consultation"]);
    expect(offered("drafting", "reader")).toEqual([]);
    expect(offered("consultation", "ministry-coordinator")).toEqual(["return-to-drafting"]);
  });
});

test.each([
  ["review", null, 4, 4],
  ["review", null, 0, 0],
  ["submission", 3, 4, 3],
  ["review", 0, 4, 0],
  ["submitted", 3, 9, 3],
  ["designated", 3, 9, 3],
  ["not-designated", 0, 9, 0],
  ["drafting", 3, 4, null],
  ["consultation", 3, 4, null],
  ["withdrawn", 3, 4, null],
] as const)("entering %s from amendment %s while %i is the newest, a dossier stands on %s", (to, current, newest, expected) => {
  expect(amendmentAfter(to, current, newest)).toBe(expected);
});

test("a packet is frozen when it is sent, and only then", () => {
  const freezing = stageIds.flatMap((from) =>
    stageIds.filter((to) => from !== to && freezesPacket({ from, to })).map((to) => `${from} → ${to}`),
  );
  expect(freezing.filter((way) => way.startsWith("submission"))).toEqual([
    "submission → submitted",
    "submission → designated",
    "submission → not-designated",
  ]);
  // A result that is recorded or taken back freezes nothing anew.
  expect(freezing.filter((way) => /^(submitted|designated|not-designated)/.test(way))).toEqual([]);
  expect([stageIds.filter(isSent), stageIds.filter(isWithdrawn)]).toEqual([["submitted", "designated", "not-designated"], ["withdrawn"]]);
  expect([stageIds.filter(isClosed), stageIds.filter(isDesignated)]).toEqual([["designated", "not-designated"], ["designated"]]);
});

test.each([
  ["drafting", "now ahead"],
  ["consultation", "done now"],
  ["submitted", "done done"],
  ["designated", "done done"],
  ["not-designated", "done done"],
  ["withdrawn", "ahead ahead"],
] as const)("the spine of a dossier at %s reads %s", (stage, states) => {
  expect(
    spineOf(sampleBook, stage)
      .map(({ state }) => state)
      .join(" "),
  ).toBe(states);
});

test("a stage that no rulebook describes is a fault of the rulebook", () => {
  expect(stageOf(sampleBook, "drafting").heldBy).toBe("city");
  expect(() => stageOf(sampleBook, "review")).toThrow("review");
});
