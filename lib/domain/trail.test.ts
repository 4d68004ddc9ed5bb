import { expect, test } from "vitest";
import { type AuditEntry, readAuditEntry } from "./audit";
import { groupSaves } from "./trail";

const saved = (question: string, language = "vi"): AuditEntry => ({ kind: "answer.saved", data: { question, language, version: 1 } });
const resolved: AuditEntry = { kind: "comment.resolved", data: { question: "1", thread: "t" } };

/** Lines newest first, each at a minute of one morning. */
const trail = (...lines: readonly (readonly [minute: number, entry: AuditEntry, byId?: string])[]) =>
  groupSaves(
    lines.map(([minute, entry, byId = "lan"], index) => ({
      id: String(index),
      entry,
      by: byId,
      byId,
      at: new Date(Date.UTC(2026, 10, 22, 3, minute)),
    })),
  ).map(({ id, times, since, at }) => `${id} ×${times} ${since.getUTCMinutes()}–${at.getUTCMinutes()}`);

const sheet = (cycle: number): AuditEntry => ({ kind: "sheet.saved", data: { cycle } });
const minutes: AuditEntry = { kind: "minutes.saved", data: { cycle: 1 } };

test.each([
  [
    "saves of a sheet and of a session's record are one line each, a cycle",
    [
      [9, sheet(1)],
      [8, minutes],
      [7, sheet(1)],
      [6, sheet(2)],
      [5, minutes],
    ],
    ["0 ×2 7–9", "1 ×2 5–8", "3 ×1 6–6"],
  ],
  [
    "pauses under half an hour are one line",
    [
      [59, saved("1")],
      [31, saved("1")],
      [2, saved("1")],
    ],
    ["0 ×3 2–59"],
  ],
  [
    "a pause of half an hour begins another",
    [
      [59, saved("1")],
      [29, saved("1")],
    ],
    ["0 ×1 59–59", "1 ×1 29–29"],
  ],
  [
    "another question is another line",
    [
      [9, saved("1")],
      [8, saved("2")],
      [7, saved("1")],
    ],
    ["0 ×2 7–9", "1 ×1 8–8"],
  ],
  [
    "another language is another line",
    [
      [9, saved("1")],
      [8, saved("1", "en")],
    ],
    ["0 ×1 9–9", "1 ×1 8–8"],
  ],
  [
    "another person is another line",
    [
      [9, saved("1")],
      [8, saved("1"), "minh"],
    ],
    ["0 ×1 9–9", "1 ×1 8–8"],
  ],
  [
    "what people decided is never drawn together",
    [
      [9, resolved],
      [8, resolved],
    ],
    ["0 ×1 9–9", "1 ×1 8–8"],
  ],
  [
    "nor hidden between saves",
    [
      [9, saved("1")],
      [8, resolved],
      [7, saved("1")],
    ],
    ["0 ×2 7–9", "1 ×1 8–8"],
  ],
  ["nothing is nothing", [], []],
] as const)("saves: %s", (_what, lines, told) => {
  expect(trail(...lines)).toEqual(told);
});

test("a stored line is read back as it was written; one this version does not know is left out", () => {
  expect(readAuditEntry("answer.saved", saved("1").data)).toEqual(saved("1"));
  for (const kind of ["answer.burnt", "constructor", "toString", "__proto__"]) expect(readAuditEntry(kind, {})).toBeUndefined();
  expect(readAuditEntry("answer.saved", { question: "1" })).toBeUndefined();
});
