import { describe, expect, test } from "vitest";
import type { Authority } from "./authorities";
import type { PaperPlan, Section } from "./form";
import { planPaper } from "./paper-plans";
import {
  deadlineDay,
  dueDay,
  dueSoon,
  fileOf,
  isLate,
  odditiesOf,
  type Paper,
  type PaperStep,
  papersOf,
  paperTroubles,
  recordStep,
  type StepRecord,
  type StoredPaper,
  undoStep,
} from "./papers";

const words = { vi: "x", en: "x" };
const plan: PaperPlan = {
  language: "submission",
  preparedBy: "city",
  signedBy: "association",
  items: [words, words],
  leadDays: 45,
  source: words,
  verified: false,
  letters: [],
};
const slot = (id: string, paper: PaperPlan): Section["questions"][number] => ({
  ...{ id, kind: "files", words, required: true, certainty: "A", mayBeNothing: false, atLeast: 1, atMost: 2 },
  ...{ accept: ["application/pdf"], maxBytes: 1, source: words, verified: false, paper },
});
const section: Section = {
  id: "annexes",
  number: "A",
  words,
  questions: [slot("A.3", plan), slot("A.4", { ...plan, signedBy: "nobody", items: [words], leadDays: 0 })],
};
const call = {
  ...{ year: 2027, words, opensAt: "2026-10-31T23:00:00Z", deadline: "2027-03-03T23:00:00Z", timeZone: "Europe/Paris" },
  ...{ deadlineVerified: false, deadlineSource: words, citiesPerCountry: 2, languages: ["en" as const] },
};
const rulebook = { call, sections: [section] };

const way = (...steps: readonly (readonly [PaperStep, string])[]): readonly StepRecord[] =>
  steps.map(([step, on]) => ({ step, on, by: "Lan" }));
const wholeWay = way(["drafted", "2026-11-01"], ["sent", "2026-11-02"], ["signed", "2026-11-20"], ["received", "2026-11-25"]);
const stored = (more: Partial<StoredPaper> = {}): StoredPaper => ({
  ...{ slot: "A.3", ordinal: 1, body: "", preparedById: null, preparedBy: null, authorityId: null, signer: "", dueOn: null, dueReason: "" },
  ...{ note: "", attachmentId: null, changedAt: null, steps: [], ...more },
});
const paper = (more: Partial<StoredPaper> = {}): Paper => papersOf(rulebook, [stored(more)])[0] as Paper;

describe("the due day", () => {
  test.each([
    ["a deadline at midnight is the end of the day before", "2027-03-03T23:00:00Z", "Europe/Paris", "2027-03-03"],
    ["a deadline at noon is that day's", "2027-03-03T11:00:00Z", "Europe/Paris", "2027-03-03"],
    ["the same instant in Vietnam's zone is the next day", "2027-03-03T23:00:00Z", "Asia/Ho_Chi_Minh", "2027-03-04"],
    ["in summer time too", "2027-06-30T22:00:00Z", "Europe/Paris", "2027-06-30"],
  ])("%s", (_what, deadline, timeZone, day) => {
    expect(deadlineDay({ deadline, timeZone })).toBe(day);
  });

  test.each([
    [0, "2027-03-03"],
    [3, "2027-02-28"],
    [7, "2027-02-24"],
    [45, "2027-01-17"],
    [63, "2026-12-30"],
    [365, "2026-03-03"],
  ])("%d days before the end of 3 March 2027 in Paris is %s", (leadDays, day) => {
    expect(dueDay(call, leadDays)).toBe(day);
  });

  test("is the one set by hand, where there is one", () => {
    expect([paper().due, paper({ dueOn: "2027-01-05", dueReason: "Tết" }).due]).toEqual(["2027-01-17", "2027-01-05"]);
  });
});

test("papers are those the rulebook asks for, with what is on record; other records are left out", () => {
  const all = papersOf(rulebook, [stored({ ordinal: 2, body: "Hội" }), stored({ ordinal: 3 }), stored({ slot: "B.1" })]);
  expect(all.map((each) => [each.slot, each.ordinal, each.body, each.next])).toEqual([
    ["A.3", 1, "", "drafted"],
    ["A.3", 2, "Hội", "drafted"],
    ["A.4", 1, "", "drafted"],
  ]);
});

describe("steps", () => {
  const told = (result: ReturnType<typeof recordStep>) => (result.ok ? "done" : (result.refusal.fields?.on ?? result.refusal.code));
  const today = "2026-11-25";
  test.each([
    ["the first", [], "drafted", "2026-11-25", "done"],
    ["one that lies ahead", [], "signed", "2026-11-25", "paper-moved"],
    ["one that is recorded already", [["drafted", "2026-11-01"]], "drafted", "2026-11-25", "paper-moved"],
    ["tomorrow", [], "drafted", "2026-11-26", "future"],
    ["the day of the step before", [["drafted", "2026-11-01"]], "sent", "2026-11-01", "done"],
    ["a day before the step before", [["drafted", "2026-11-01"]], "sent", "2026-10-31", "day-order"],
  ] as const)("%s", (_what, steps, step, on, expected) => {
    expect(told(recordStep(paper({ steps: way(...steps) }), step, on, today))).toBe(expected);
  });

  test("what nobody signs is only prepared and received", () => {
    const photo = papersOf(rulebook, [stored({ slot: "A.4", steps: way(["drafted", "2026-11-01"]) })]).at(-1) as Paper;
    expect(photo.next).toBe("received");
    expect(told(recordStep(photo, "sent", today, today))).toBe("paper-moved");
  });

  test("only the last can be undone", () => {
    const sent = paper({ steps: way(["drafted", "2026-11-01"], ["sent", "2026-11-02"]) });
    expect(undoStep(sent, "sent")).toMatchObject({ ok: true, value: { on: "2026-11-02" } });
    for (const step of ["drafted", "signed"] as const) expect(undoStep(sent, step)).toMatchObject({ refusal: { code: "paper-moved" } });
    expect(undoStep(paper(), "drafted").ok).toBe(false);
  });
});

describe("late", () => {
  test.each([
    ["the day before", [], "2027-01-16", false],
    ["the day itself", [], "2027-01-17", false],
    ["the day after", [], "2027-01-18", true],
    ["the day after, signed but not received", wholeWay.slice(0, 3), "2027-01-18", true],
    ["received, however late it is now", wholeWay, "2027-02-18", false],
  ] as const)("%s", (_what, steps, today, expected) => {
    expect(isLate(paper({ steps }), today)).toBe(expected);
  });

  test("due within two weeks or late, by hand or by rule; what the rulebook does not ask for is nobody's work", () => {
    const open = [stored(), stored({ ordinal: 2, dueOn: "2027-02-01" }), stored({ ordinal: 7 })];
    expect(dueSoon(rulebook, open, "2027-01-02")).toEqual([]);
    expect(dueSoon(rulebook, open, "2027-01-03").map(({ ordinal }) => ordinal)).toEqual([1]);
    expect(dueSoon(rulebook, open, "2027-02-02").map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });
});

describe("troubles for the readiness page", () => {
  const troubles = (records: readonly StoredPaper[], files: number, today = "2026-11-25") =>
    paperTroubles(papersOf(rulebook, records), new Map([["A.3", files]]), today);

  test("none while nothing is due and nothing is here", () => {
    expect(troubles([], 0)).toEqual([]);
  });
  test("a file whose paper is not recorded as received", () => {
    expect(troubles([stored({ steps: wholeWay })], 2)).toEqual([{ code: "paper-unsigned", question: "A.3", count: 1 }]);
    expect(troubles([stored({ steps: wholeWay })], 1)).toEqual([]);
  });
  test("received without a file is not counted against another's file", () => {
    expect(troubles([stored({ steps: wholeWay })], 0)).toEqual([]);
  });
  test("each late paper by its number, with how many days", () => {
    expect(troubles([stored({ ordinal: 2, steps: wholeWay })], 0, "2027-01-20")).toEqual([
      { code: "paper-late", question: "A.3", count: 1, limit: 3 },
    ]);
  });
  test("nobody signs a photo", () => {
    expect(paperTroubles(papersOf(rulebook, []), new Map([["A.4", 1]]), "2026-11-25")).toEqual([]);
  });
});

describe("the file of a paper", () => {
  const files = [{ id: "a" }, { id: "b" }];
  test("is the one named, never a guess where the slot asks for several", () => {
    expect(fileOf(paper(), files)).toBeUndefined();
    expect(fileOf(paper({ attachmentId: "b" }), files)).toEqual({ id: "b" });
    expect(fileOf(paper({ attachmentId: "gone" }), files)).toBeUndefined();
    expect(fileOf(papersOf(rulebook, []).at(-1) as Paper, files)).toEqual({ id: "a" });
  });
  test("without its record, a record without it, and a day on which the signatory was not in office are said", () => {
    expect(odditiesOf(paper(), true, undefined)).toEqual(["file-not-received"]);
    expect(odditiesOf(paper({ steps: wholeWay }), false, undefined)).toEqual(["received-no-file"]);
    const until = { validFrom: null, validTo: "2026-11-19" };
    expect(odditiesOf(paper({ steps: wholeWay }), true, until)).toEqual(["signer-not-valid"]);
    expect(odditiesOf(paper({ steps: wholeWay }), true, { ...until, validTo: "2026-11-20" })).toEqual([]);
  });
});

describe("planning", () => {
  const chair = { id: "chair", cityId: null, kind: "national-commission" } as Authority;
  const places = {
    members: [{ id: "lan", name: "Lan" }],
    authorities: [chair],
    files: [{ id: "file", name: "thư.pdf" }],
    call,
    cityId: "hue",
  };
  const nobody = { body: "", preparedById: null, authorityId: null, signer: "" };
  const typed = { ...nobody, dueOn: null, dueReason: "", note: "", attachmentId: null };
  const planned = (more: object, of: Partial<StoredPaper> = {}, seen: string | null = null) =>
    planPaper(paper(of), seen, { ...typed, ...more }, places);

  test("keeps what differs, by name", () => {
    expect(planned({ body: "Hội Văn nghệ dân gian Việt Nam", preparedById: "lan", attachmentId: "file" })).toMatchObject({
      value: {
        changed: true,
        to: { body: "Hội Văn nghệ dân gian Việt Nam", preparedBy: "Lan", file: "thư.pdf" },
        from: { preparedBy: "" },
      },
    });
    expect(planned({})).toMatchObject({ value: { changed: false, to: {} } });
  });
  test("the usual day is stored as none", () => {
    expect(planned({ dueOn: "2027-01-17", dueReason: "thừa" })).toMatchObject({
      value: { changed: false, fields: { dueOn: null, dueReason: "" } },
    });
  });
  test.each([
    ["a day of its own without a reason", { dueOn: "2027-01-10" }, { dueReason: "required" }],
    ["a day after the last day of the call", { dueOn: "2027-03-04", dueReason: "?" }, { dueOn: "after-deadline" }],
    ["who is no member", { preparedById: "minh" }, { preparedById: "unknown" }],
    ["a file of another slot", { attachmentId: "other" }, { attachmentId: "unknown" }],
    ["an authority that does not sign such papers", { authorityId: "chair" }, { authorityId: "unknown" }],
  ])("refuses %s", (_what, more, fields) => {
    expect(planned(more)).toMatchObject({ refusal: { code: "malformed", fields } });
  });
  test("what was pointed at and is gone may stay", () => {
    expect(planned({ preparedById: "minh", note: "chờ" }, { preparedById: "minh", changedAt: "t" }, "t").ok).toBe(true);
  });
  test("refuses to undo a colleague's change, unless it says the same", () => {
    expect(planned({ note: "của tôi" }, { note: "của bạn", changedAt: "t2" }, "t1")).toMatchObject({ refusal: { code: "stale" } });
    expect(planned({ note: "như nhau" }, { note: "như nhau", changedAt: "t2" }, "t1")).toMatchObject({ value: { changed: false } });
  });
});
