import { describe, expect, test } from "vitest";
import { mailStateOf } from "./asked-mail";
import { linkStateOf } from "./links";
import { stakeholdersWith } from "./stakeholders";

const now = new Date("2026-12-01T00:00:00Z");
const [before, after] = [new Date("2026-11-30T00:00:00Z"), new Date("2026-12-02T00:00:00Z")];

describe("a link stands as the database would say it", () => {
  const link = { hasLink: true, withdrawnAt: null, outcomeAt: null, expiresAt: after };
  test.each([
    ["good", {}, null],
    ["expired", { expiresAt: now }, null],
    ["used-up", { outcomeAt: before, expiresAt: before }, null],
    ["closed", { outcomeAt: before }, before],
    ["withdrawn", { withdrawnAt: before, outcomeAt: before }, before],
    ["none", { hasLink: false, expiresAt: null }, before],
  ] as const)("%s", (state, facts, closedAt) => {
    expect(linkStateOf({ ...link, ...facts }, { closedAt, now })).toBe(state);
  });
});

describe("a letter", () => {
  const written = { email: "a@example.vn", hasLink: true, linkIssue: 2, waitedFor: true };
  const told = { issue: 2, at: before, refused: null };
  test.each([
    ["sent", {}, told],
    ["failed", {}, { ...told, refused: "550 No such user" }],
    ["waiting", {}, undefined],
    ["waiting", {}, { ...told, issue: 1, refused: "550" }],
    ["paper", { email: "" }, told],
    ["none", { hasLink: false }, undefined],
    ["none", { waitedFor: false }, undefined],
    ["sent", { waitedFor: false }, told],
  ] as const)("is %s", (state, facts, last) => {
    expect(mailStateOf({ ...written, ...facts }, last, true)).toBe(state);
  });

  test("cannot go without a mail server", () => {
    expect(mailStateOf(written, undefined, false)).toBe("off");
  });
});

test("the directory is searched in every word of a line, with and without marks, and by kind", () => {
  const line = { id: "", email: "", contact: "", language: "vi", note: "", changedAt: now, retiredAt: null } as const;
  const list = [
    { ...line, kind: "department", nameVi: "Sở Du lịch", nameEn: "Department of Tourism", email: "vanthu@sdl.example.vn" },
    { ...line, kind: "expert", nameVi: "TS. Đặng Văn Bài", nameEn: "Dr Đặng Văn Bài", note: "di sản" },
  ] as const;
  const found = (words: string, kind?: "expert" | "department") => stakeholdersWith(list, { words, kind }).map(({ nameVi }) => nameVi);
  expect(found("")).toHaveLength(2);
  for (const words of ["dang van", "ĐẶNG", "di san", "Đặng".normalize("NFD")]) expect(found(words)).toEqual(["TS. Đặng Văn Bài"]);
  for (const words of ["so du", "tourism", "VANTHU@"]) expect(found(words)).toEqual(["Sở Du lịch"]);
  expect(found("", "expert")).toEqual(["TS. Đặng Văn Bài"]);
  expect(found("du lịch", "expert")).toEqual([]);
});
