import { describe, expect, test } from "vitest";
import { type DeskLine, whatWaits } from "./waiting";

const quiet: DeskLine = {
  id: "a",
  heldBy: "institute",
  mine: false,
  role: "city-editor",
  stageSince: "2026-11-01T00:00:00.000Z",
  openThreads: 0,
  mentions: 0,
  papers: 0,
};

const round = {
  ...{ id: "r", number: 2, endsAt: "2026-12-01T00:00:00.000Z", over: false },
  ...{ waiting: 3, unanswered: 4, unapproved: 2 },
};

function told(lines: readonly DeskLine[]): readonly string[] {
  return whatWaits(lines).map(({ kind, line, count }) => `${kind} ${line.id} ${count}`);
}

describe("what waits for a person", () => {
  const cases: readonly (readonly [string, Partial<DeskLine>, readonly string[]])[] = [
    ["nothing, while another side holds the dossier", {}, []],
    ["nothing, though others talk on a dossier another side holds", { openThreads: 4 }, []],
    ["a question put to the person by name, whoever holds the dossier", { openThreads: 4, mentions: 2 }, ["answer a 2"]],
    ["the dossier, when the turn is the person's side's", { mine: true, heldBy: "city" }, ["work a 1"]],
    ["the open threads of one's own dossier too", { mine: true, heldBy: "city", openThreads: 3 }, ["work a 1", "settle a 3"]],
    [
      "a thread once: those asked by name are not counted again",
      { mine: true, heldBy: "city", openThreads: 3, mentions: 1 },
      ["answer a 1", "work a 1", "settle a 2"],
    ],
    ["only to read, for a reader who is mentioned", { role: "reader", openThreads: 1, mentions: 1 }, ["read a 1"]],
    ["papers of the person's own that are due, whoever holds the dossier", { papers: 2 }, ["paper a 2"]],
    ["no papers, for a reader", { role: "reader", papers: 2 }, []],
    [
      "a question by name before papers, papers before the turn",
      { mine: true, heldBy: "city", openThreads: 1, mentions: 1, papers: 1 },
      ["answer a 1", "paper a 1", "work a 1"],
    ],
    ["nothing on a closed dossier", { heldBy: "nobody", openThreads: 2, mentions: 2, papers: 1 }, []],
    [
      "what comes after sending, on a closed dossier",
      { heldBy: "nobody", openThreads: 2, after: { unsent: true, unowned: 3, silent: 2 } },
      ["record a 1", "owner a 3", "progress a 2"],
    ],
    ["nothing after sending where all is done", { heldBy: "nobody", after: { unsent: false, unowned: 0, silent: 0 } }, []],
    [
      "a round of consultation before the turn, with all that is left of it",
      { mine: true, heldBy: "city", rounds: [round] },
      ["round a 9", "work a 1"],
    ],
    ["rounds by their end", { rounds: [{ ...round, waiting: 0, endsAt: "2027-01-01T00:00:00.000Z" }, round] }, ["round a 9", "round a 6"]],
    ["nothing on a dossier one is no member of", { role: null, openThreads: 2, mentions: 2 }, []],
  ];
  test.each(cases)("%s", (_title, facts, expected) => {
    expect(told([{ ...quiet, ...facts }])).toEqual(expected);
  });
});

describe("the order", () => {
  const mine = { ...quiet, mine: true, heldBy: "city" };

  test("is by kind first, whatever the dossier", () => {
    const lines = [
      { ...mine, id: "a", openThreads: 1 },
      { ...quiet, id: "b", mentions: 1, openThreads: 1 },
    ];
    expect(told(lines)).toEqual(["answer b 1", "work a 1", "settle a 1"]);
  });

  test("puts what has waited longest at its stage first, then goes by id", () => {
    const lines = [
      { ...mine, id: "c", stageSince: "2026-11-02T00:00:00.000Z" },
      { ...mine, id: "b", stageSince: "2026-11-02T00:00:00.000Z" },
      { ...mine, id: "d", stageSince: "2026-10-01T00:00:00.000Z" },
    ];
    expect(told(lines)).toEqual(["work d 1", "work b 1", "work c 1"]);
  });

  test("leaves the list it was given as it was", () => {
    const lines = Object.freeze([mine, { ...mine, id: "b", mentions: 1 }]);
    expect(told(lines)).toHaveLength(3);
  });
});
