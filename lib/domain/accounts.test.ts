import { describe, expect, test } from "vitest";
import { decideInvitation, Email, type Invitation, invitationEnds, Password, PersonName, tooManyFailures, usable } from "./accounts";
import { parties, type Role, roles, rolesOfParty } from "./roles";

const now = new Date("2026-11-22T03:00:00Z");

describe("an address", () => {
  test.each([
    [" Lan@Hue.GOV.vn ", "lan@hue.gov.vn"],
    ["lan", undefined],
    ["lan@", undefined],
    ["lan@hue.gov.vn\nbcc: x@y.vn", undefined],
    [`${"x".repeat(200)}@hue.gov.vn`, undefined],
  ])("%j is kept as %j", (typed, kept) => {
    expect(Email.safeParse(typed).data).toBe(kept);
  });
});

test.each([
  ["một hai ba bốn", true],
  ["x".repeat(14), true],
  ["x".repeat(13), false],
  ["x".repeat(201), false],
])("%j as a password: %s", (password, good) => {
  expect(Password.safeParse(password).success).toBe(good);
});

test.each([
  ["  Lê Thị Lan ", "Lê Thị Lan"],
  [" L ", undefined],
])("%j as a name: %j", (typed, kept) => {
  expect(PersonName.safeParse(typed).data).toBe(kept);
});

describe("an invitation", () => {
  const fresh: Invitation = {
    id: "i",
    email: "lan@hue.gov.vn",
    name: "Lan",
    organisationId: "hue",
    role: "city-editor",
    expiresAt: invitationEnds(now),
    usedAt: null,
  };

  test("works for seven days", () => {
    expect(fresh.expiresAt.toISOString()).toBe("2026-11-29T03:00:00.000Z");
    expect(usable(fresh, new Date("2026-11-29T02:59:59Z"))).toEqual({ ok: true, value: fresh });
  });

  test.each([
    ["guessed", undefined, now],
    ["used", { ...fresh, usedAt: now }, now],
    ["at its end", fresh, fresh.expiresAt],
  ])("%s is refused like any other", (_what, invitation, at) => {
    expect(usable(invitation, at)).toEqual({ ok: false, refusal: { code: "link-used-up" } });
  });
});

describe("who invites", () => {
  const lead = { officeRole: "city-lead", organisationId: "hue" } as const;
  const coordinator = { officeRole: "ministry-coordinator", organisationId: "ministry" } as const;
  const told = (...asked: Parameters<typeof decideInvitation>) => {
    const result = decideInvitation(...asked);
    return result.ok ? "done" : result.refusal.code;
  };

  test.each(parties)("into a %s only to a role that it can give", (party) => {
    const given = roles.filter((role: Role) => told(coordinator, { id: "x", party }, role) === "done");
    expect([...given].sort()).toEqual([...rolesOfParty[party]].sort());
    expect(roles.filter((role) => told(coordinator, { id: "x", party }, role) === "malformed")).toHaveLength(roles.length - given.length);
  });

  test.each([
    ["a lead into their own body", lead, { id: "hue", party: "city" }, "done"],
    ["a lead into another", lead, { id: "daLat", party: "city" }, "not-allowed"],
    ["the coordinator into any", coordinator, { id: "hue", party: "city" }, "done"],
    ["anybody into none", coordinator, undefined, "not-found"],
  ] as const)("%s", (_what, by, body, code) => {
    expect(told(by, body, "city-lead")).toBe(code);
  });
});

test.each([
  [9, false],
  [10, true],
])("%i failures bar the door: %s", (failures, barred) => {
  expect(tooManyFailures(failures)).toBe(barred);
});
