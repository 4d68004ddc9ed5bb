import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, password, type Someone, type World } from "@/lib/cli/testing/world";
import { accountView } from "@/lib/queries/account-view";
import { deskView } from "@/lib/queries/desk-view";
import { changePassword } from "./change-password";
import { endSession } from "./end-session";
import { openSession } from "./open-session";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const nobody = { sessionId: undefined };
const signIn = (who: Someone, secret = password) => openSession.run(nobody, { email: who.email, password: secret, device: "Firefox" });
const signedIn = async (who: Someone) => ({ sessionId: given(await signIn(who)).sessionId });
const here = async (session: { sessionId: string }) => outcome(await deskView.run(session, {}));
const hoursLeft = async (session: { sessionId: string }) => {
  const sql = `select round(extract(epoch from expires_at - now()) / 3600)::int as hours from session where id = '${session.sessionId}'`;
  return (await ownerSql<{ hours: number }>(database.ownerUrl, sql))[0]?.hours;
};

describe("a session", () => {
  test("lasts twelve hours by the database's own clock, from its last use", async () => {
    const session = await signedIn(world.people.hueEditor);
    expect(await hoursLeft(session)).toBe(12);
    await ownerSql(database.ownerUrl, `update session set expires_at = now() + interval '2 hours' where id = '${session.sessionId}'`);
    expect(await here(session)).toBe("done");
    expect(await hoursLeft(session)).toBe(12);
    await ownerSql(database.ownerUrl, `update session set expires_at = now() - interval '1 second' where id = '${session.sessionId}'`);
    expect(await here(session)).toBe("signed-out");
  });

  test("ended, is refused at once and for good; only one's own can be ended", async () => {
    const { hueEditor, hueLead } = world.people;
    const [mine, other] = [await signedIn(hueEditor), await signedIn(hueEditor)];
    expect(outcome(await endSession.run(hueLead, { sessionId: mine.sessionId }))).toBe("not-found");
    given(await endSession.run(mine, { sessionId: other.sessionId }));
    expect([await here(mine), await here(other)]).toEqual(["done", "signed-out"]);
    given(await endSession.run(mine, {}));
    expect(await here(mine)).toBe("signed-out");
    expect(outcome(await endSession.run(mine, {}))).toBe("signed-out");
  });

  test("can be ended however many newer ones the person has", async () => {
    const { hueReader } = world.people;
    const newer = `insert into session select gen_random_uuid(), '${hueReader.id}', now() + n * interval '1 second', now() + interval '1 hour', null, 'x' from generate_series(1, 60) n`;
    await ownerSql(database.ownerUrl, newer);
    expect(outcome(await endSession.run(hueReader, {}))).toBe("done");
  });
});

describe("a password", () => {
  const next = "mật khẩu mới và dài";

  test("is changed only by who knows it, and ends one's sessions elsewhere", async () => {
    const { daLatEditor } = world.people;
    const [mine, other] = [await signedIn(daLatEditor), await signedIn(daLatEditor)];
    expect(await changePassword.run(mine, { current: "sai", next })).toMatchObject({
      refusal: { code: "wrong-password", fields: { current: "wrong-password" } },
    });
    expect(await changePassword.run(mine, { current: password, next: "ngắn" })).toMatchObject({ refusal: { code: "malformed" } });
    given(await changePassword.run(mine, { current: password, next }));
    expect([await here(mine), await here(other)]).toEqual(["done", "signed-out"]);
    expect(outcome(await signIn(daLatEditor))).toBe("wrong-password");
    // Typed on another keyboard, in another normal form, it is the same password.
    expect(outcome(await signIn(daLatEditor, next.normalize("NFD")))).toBe("done");
    expect(given(await accountView.run(mine, {})).sessions.filter((session) => session.here)).toHaveLength(1);
  });

  test("tried in vain ten times bars the address for a quarter of an hour, and only that address", async () => {
    const { daLatLead, hueLead } = world.people;
    for (let attempt = 0; attempt < 10; attempt += 1) expect(outcome(await signIn(daLatLead, "sai"))).toBe("wrong-password");
    expect(outcome(await signIn(daLatLead, "sai"))).toBe("too-many-attempts");
    expect(outcome(await signIn(daLatLead))).toBe("too-many-attempts");
    expect(outcome(await signIn(hueLead))).toBe("done");
    await ownerSql(database.ownerUrl, "update sign_in_failure set at = at - interval '16 minutes'");
    expect(outcome(await signIn(daLatLead))).toBe("done");
  });

  test("of an address nobody has is refused in the same words, and counted the same way", async () => {
    const stranger = { ...world.people.hueLead, email: "khong@ai.vn" };
    for (let attempt = 0; attempt < 10; attempt += 1) expect(outcome(await signIn(stranger))).toBe("wrong-password");
    expect(outcome(await signIn(stranger))).toBe("too-many-attempts");
  });

  test("tried thirty times at once is tried ten times", async () => {
    const tries = await Promise.all(Array.from({ length: 30 }, () => signIn(world.people.adviser, "sai")));
    expect(tries.map(outcome).filter((code) => code === "wrong-password")).toHaveLength(10);
    expect(outcome(await signIn(world.people.adviser))).toBe("too-many-attempts");
  });
});
