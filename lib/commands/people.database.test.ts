import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { asSystem, callId, given, makeWorld, outcome, password, type Someone, type World } from "@/lib/cli/testing/world";
import { deskView } from "@/lib/queries/desk-view";
import { invitationView } from "@/lib/queries/invitation-view";
import { officeView } from "@/lib/queries/office-view";
import { peopleView } from "@/lib/queries/people-view";
import * as invitations from "@/lib/store/invitations";
import { acceptInvitation } from "./accept-invitation";
import { addMember } from "./add-member";
import { addOrganisation } from "./add-organisation";
import { disablePerson } from "./disable-person";
import { invitePerson } from "./invite-person";
import { openDossier } from "./open-dossier";
import { openSession } from "./open-session";
import { removeMember } from "./remove-member";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

async function invited(by: Someone, body: string, role: string, email = `${randomUUID()}@uccn.gov.vn`) {
  const organisationId = world.bodies[body];
  return invitePerson.run(by, { email, name: "Nguyễn Văn Mới", organisationId, role });
}
const tokenOf = (path: string) => path.replace("/invitation/", "");
const accept = (token: string, more: object = {}) =>
  acceptInvitation.run({ sessionId: undefined }, { token, name: "Nguyễn Văn Mới", password, ...more });

describe("an invitation", () => {
  test("makes an account on all dossiers of the body, once", async () => {
    const { path } = given(await invited(world.people.hueLead, "hue", "city-editor", "Moi@Hue.gov.vn "));
    const token = tokenOf(path);
    expect(given(await invitationView.run({ sessionId: undefined }, { token }))).toMatchObject({
      email: "moi@hue.gov.vn",
      role: "city-editor",
    });
    expect(given(await accept(token))).toEqual({ email: "moi@hue.gov.vn" });
    for (const again of [accept(token), invitationView.run({ sessionId: undefined }, { token })])
      expect(outcome(await again)).toBe("link-used-up");
    const { sessionId } = given(await openSession.run({ sessionId: undefined }, { email: "MOI@hue.gov.vn", password, device: "" }));
    expect(given(await deskView.run({ sessionId }, {})).dossiers.map(({ id }) => id)).toEqual([world.hue]);
  });

  test("puts people of the ministry and the institute on every dossier", async () => {
    const { path } = given(await invited(world.people.coordinator, "institute", "institute-adviser", "vien@uccn.gov.vn"));
    given(await accept(tokenOf(path)));
    const { sessionId } = given(await openSession.run({ sessionId: undefined }, { email: "vien@uccn.gov.vn", password, device: "" }));
    expect(given(await deskView.run({ sessionId }, {})).total).toBe(2);
  });

  test("accepted by eight at once makes one account", async () => {
    const token = tokenOf(given(await invited(world.people.coordinator, "hue", "reader")).path);
    const told = (await Promise.all(Array.from({ length: 8 }, () => accept(token)))).map(outcome).sort();
    expect(told).toEqual(["done", ...Array.from({ length: 7 }, () => "link-used-up")]);
  });

  test("by a lead to an address that has an account is refused when it is accepted", async () => {
    given(await accept(tokenOf(given(await invited(world.people.hueLead, "hue", "reader", "hai@x.vn")).path)));
    const second = given(await invited(world.people.hueLead, "hue", "reader", "hai@x.vn"));
    expect(outcome(await accept(tokenOf(second.path)))).toBe("taken");
  });

  test("once used ends every other link to the same address", async () => {
    const links = [];
    for (const by of [world.people.coordinator, world.people.coordinator])
      links.push(tokenOf(given(await invited(by, "hue", "reader", "ba@x.vn")).path));
    const told = [];
    for (const link of links) told.push(outcome(await accept(link)));
    expect(told).toEqual(["done", "link-used-up"]);
  });

  test("by the coordinator to an address that has an account replaces a forgotten password and ends its sessions", async () => {
    given(await accept(tokenOf(given(await invited(world.people.hueLead, "hue", "reader", "quen@x.vn")).path)));
    const before = given(await openSession.run({ sessionId: undefined }, { email: "quen@x.vn", password, device: "" }));
    const link = tokenOf(given(await invited(world.people.coordinator, "hue", "reader", "quen@x.vn")).path);
    given(await accept(link, { password: "mật khẩu hoàn toàn mới" }));
    expect(outcome(await deskView.run({ sessionId: before.sessionId }, {}))).toBe("signed-out");
    const again = await openSession.run({ sessionId: undefined }, { email: "quen@x.vn", password: "mật khẩu hoàn toàn mới", device: "" });
    expect(given(again).personId).toBe(before.personId);
    const elsewhere = tokenOf(given(await invited(world.people.coordinator, "daLat", "reader", "quen@x.vn")).path);
    expect(outcome(await accept(elsewhere))).toBe("taken");
  });

  test("stops working after seven days, and a guess is refused alike", async () => {
    const token = tokenOf(given(await invited(world.people.coordinator, "hue", "reader")).path);
    await ownerSql(database.ownerUrl, "update invitation set expires_at = now() where used_at is null");
    expect(outcome(await accept(token))).toBe("link-used-up");
    expect(outcome(await accept("x".repeat(43)))).toBe("link-used-up");
    expect(outcome(await accept(token, { password: "ngắn" }))).toBe("malformed");
  });

  test("is kept without its secret, and its letter is the only place that has it", async () => {
    const token = tokenOf(given(await invited(world.people.coordinator, "hue", "reader", "thu@x.vn")).path);
    const kept = await ownerSql(database.ownerUrl, "select row_to_json(invitation)::text as row from invitation");
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await ownerSql(database.ownerUrl, "select payload->>'path' as path from job where payload->>'to' = 'thu@x.vn'")).toEqual([
      { path: `/invitation/${token}` },
    ]);
    expect(await asSystem((grant) => invitations.findByHash(grant, token))).toBeUndefined();
  });

  test("is a city's lead's only for their own body, and only to a role that it can give", async () => {
    expect(outcome(await invited(world.people.hueLead, "daLat", "reader"))).toBe("not-allowed");
    expect(outcome(await invited(world.people.hueLead, "ministry", "reader"))).toBe("not-allowed");
    expect(await invited(world.people.hueLead, "hue", "ministry-coordinator")).toMatchObject({
      refusal: { code: "malformed", fields: { role: "role-of-party" } },
    });
    expect(given(await officeView.run(world.people.hueLead, {})).organisations.map(({ id }) => id)).toEqual([world.bodies.hue]);
  });
});

describe("membership", () => {
  test("is given by the coordinator to anybody, by a city's lead only to their own", async () => {
    const { coordinator, hueLead, hueEditor, daLatEditor } = world.people;
    const admit = (by: Someone, personId: string, role: string) => addMember.run(by, { dossierId: world.hue, personId, role });
    expect(outcome(await admit(hueLead, daLatEditor.id, "reader"))).toBe("not-found");
    expect(outcome(await admit(coordinator, daLatEditor.id, "ministry-officer"))).toBe("malformed");
    expect(outcome(await admit(coordinator, daLatEditor.id, "reader"))).toBe("done");
    expect(outcome(await admit(coordinator, daLatEditor.id, "reader"))).toBe("taken");
    expect(given(await peopleView.run(daLatEditor, { dossierId: world.hue })).frame.role).toBe("reader");
    given(await removeMember.run(hueLead, { dossierId: world.hue, personId: hueEditor.id }));
    expect(outcome(await admit(hueLead, hueEditor.id, "city-editor"))).toBe("done");
  });

  test("ended, it shows nothing from the next request on", async () => {
    const { coordinator, daLatEditor } = world.people;
    given(await removeMember.run(coordinator, { dossierId: world.hue, personId: daLatEditor.id }));
    expect(outcome(await peopleView.run(daLatEditor, { dossierId: world.hue }))).toBe("not-found");
  });

  test("is ended neither by oneself nor, for ministry and institute, by a city", async () => {
    const { coordinator, hueLead, adviser, daLatLead } = world.people;
    const remove = (by: Someone, personId: string) => removeMember.run(by, { dossierId: world.hue, personId });
    expect(outcome(await remove(hueLead, hueLead.id))).toBe("not-allowed");
    expect(outcome(await remove(hueLead, adviser.id))).toBe("not-allowed");
    expect(outcome(await remove(coordinator, daLatLead.id))).toBe("not-found");
  });
});

describe("a bid", () => {
  const open = (more: object) =>
    openDossier.run(world.people.coordinator, {
      callId,
      cityId: "vinh",
      organisationId: world.bodies.vinh,
      field: "film",
      language: "en",
      ...more,
    });

  test.each([
    ["a city that has one in this call", { cityId: "hue" }, "taken"],
    ["a member of the Network", { cityId: "hoiAn" }, "taken"],
    ["a city nobody knows", { cityId: "paris" }, "not-found"],
    ["a call nobody opened", { callId: "uccn-1999" }, "not-found"],
    ["a field the call has not", { field: "chess" }, "malformed"],
    ["a language UNESCO does not take", { language: "vi" }, "malformed"],
  ])("is not opened for %s", async (_what, more, code) => {
    expect(outcome(await open(more))).toBe(code);
  });

  test("is not opened for a body that is no city's, and once for one that is", async () => {
    expect(await open({ organisationId: world.bodies.institute })).toMatchObject({ refusal: { fields: { organisationId: "city-team" } } });
    const told = (await Promise.all([open({}), open({}), open({})])).map(outcome).sort();
    expect(told).toEqual(["done", "taken", "taken"]);
  });
});

describe("a closed account", () => {
  test("is refused at once, everywhere, and cannot sign in", async () => {
    const { coordinator, hueEditor } = world.people;
    expect(outcome(await disablePerson.run(coordinator, { personId: coordinator.id }))).toBe("not-allowed");
    given(await disablePerson.run(coordinator, { personId: hueEditor.id }));
    expect(outcome(await disablePerson.run(coordinator, { personId: hueEditor.id }))).toBe("not-found");
    expect(outcome(await deskView.run(hueEditor, {}))).toBe("signed-out");
    const again = openSession.run({ sessionId: undefined }, { email: hueEditor.email, password, device: "" });
    expect(outcome(await again)).toBe("wrong-password");
    expect(outcome(await addMember.run(coordinator, { dossierId: world.daLat, personId: hueEditor.id, role: "reader" }))).toBe("not-found");
  });
});

describe("a body", () => {
  const body = { party: "city", vi: "Tổ công tác Vũng Tàu", en: "Vũng Tàu Working Group" };

  test("is entered once by the coordinator, and its people can then be invited", async () => {
    const { organisationId } = given(await addOrganisation.run(world.people.coordinator, body));
    const person = { email: "to@vungtau.gov.vn", name: "Nguyễn Văn Tổ", organisationId, role: "city-lead" };
    given(await invitePerson.run(world.people.coordinator, person));
    expect(outcome(await addOrganisation.run(world.people.coordinator, { ...body, vi: "to cong tac vung tau" }))).toBe("taken");
    expect(outcome(await addOrganisation.run(world.people.hueLead, { ...body, vi: "Tổ khác" }))).toBe("not-allowed");
  });
});
