import { describe, expect, test } from "vitest";
import { type CommitmentFields, checkFields, decideCommitment } from "./commitment-changes";

const fields: CommitmentFields = {
  owner: "Sở",
  ownerPersonId: null,
  indicator: "",
  fromYear: 2028,
  toYear: 2031,
  state: "planned",
  stateReason: "",
};
const members = [{ id: "lan" }];

test.each([
  ["as they are", {}, undefined],
  ["a year back and forth", { fromYear: 2031, toYear: 2028 }, { toYear: "invalid" }],
  ["one year alone", { fromYear: 2031, toYear: 2031 }, undefined],
  ["somebody of the dossier", { ownerPersonId: "lan" }, undefined],
  ["a stranger", { ownerPersonId: "vinh" }, { ownerPersonId: "unknown" }],
  ["given up without a reason", { state: "given-up" }, { stateReason: "required" }],
  ["given up with a reason", { state: "given-up", stateReason: "hết kinh phí" }, undefined],
] as const)("fields with %s", (_what, change, expected) => {
  const result = checkFields({ ...fields, ...change }, members);
  expect(result.ok ? undefined : result.refusal.fields).toEqual(expected);
});

test("a reason beside any state but giving up is dropped", () => {
  expect(checkFields({ ...fields, state: "done", stateReason: "x" }, members)).toMatchObject({ ok: true, value: { stateReason: "" } });
});

describe("a change", () => {
  const changedAt = new Date("2028-01-01T00:00:00Z");
  const current = { ...fields, id: "c", titleVi: "Lễ hội", changedAt, changedBy: "Vinh" };
  const by = { id: "lan", now: new Date("2028-02-01T00:00:00Z") };

  test("names the fields that differ and no others", () => {
    const decided = decideCommitment(current, changedAt, { ...fields, owner: "Trung tâm", state: "going-on" }, members, by);
    expect(decided).toMatchObject({ ok: true, value: { changed: ["owner", "state"], was: changedAt, title: "Lễ hội", byId: "lan" } });
    expect(decideCommitment(current, changedAt, fields, members, by)).toMatchObject({ ok: true, value: { changed: [] } });
  });

  test.each([
    ["that is not there", undefined, changedAt, "not-found"],
    ["that a colleague changed meanwhile", current, new Date("2027-12-01T00:00:00Z"), "stale"],
  ] as const)("of a commitment %s", (_what, present, seen, code) => {
    const detail = code === "stale" ? { changedBy: "Vinh" } : undefined;
    expect(decideCommitment(present, seen, fields, members, by)).toMatchObject({ refusal: { code, ...(detail ? { detail } : {}) } });
  });
});
