import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { deskCommands, deskQueries, dossierCommands, dossierQueries } from "@/lib/domain/actions";
import { outcomeOf } from "./asking";
import { deskExamples, dossierExamples } from "./examples";
import { test } from "./fixtures";
import { browser, leadsToSignIn, type Person } from "./person";
import { asOwner } from "./product";
import { enter, type World } from "./world";

/** Everything there is, asked by somebody whose session does not count: each action is refused as if nobody had signed in. */
async function refusedEverything(world: World, person: Person): Promise<void> {
  for (const action of [...dossierCommands, ...dossierQueries]) {
    const outcome = await outcomeOf(action, dossierExamples[action], person, world.places.drafting);
    expect(`${action}: ${outcome}`).toBe(`${action}: signed-out`);
  }
  for (const action of [...deskCommands, ...deskQueries]) {
    const outcome = await outcomeOf(action, deskExamples[action], person, undefined);
    expect(`${action}: ${outcome}`).toBe(`${action}: signed-out`);
  }
  const page = `/dossiers/${world.places.drafting.dossierId}`;
  expect(await person.page(page)).toMatchObject(leadsToSignIn(page));
}

test("a session that its owner ended opens nothing any more", async ({ world }) => {
  const person = await enter(world.product, "linh.truong");
  expect((await person.query("desk.view", {})).outcome).toBe("done");
  expect((await person.command("session.end", {})).outcome).toBe("done");
  await refusedEverything(world, person);
});

test("a session past its time opens nothing any more", async ({ world }) => {
  const person = await enter(world.product, "linh.truong");
  await asOwner(
    world.product,
    "update session set expires_at = now() - interval '1 second' where person_id = (select id from person where email like 'linh.truong@%')",
  );
  await refusedEverything(world, person);
});

test("a closed account opens nothing any more, on any of its devices", async ({ world }) => {
  const devices = [await enter(world.product, "linh.truong"), await enter(world.product, "linh.truong")];
  const [row] = await asOwner<{ id: string }>(world.product, "select id from person where email like 'linh.truong@%'");
  expect((await world.people["ministry-coordinator"].command("person.disable", { personId: row?.id })).outcome).toBe("done");
  for (const device of devices) await refusedEverything(world, device);
  await expect(enter(world.product, "linh.truong")).rejects.toThrow("could not sign in");
  await asOwner(world.product, "update person set disabled_at = null where id = $1", [row?.id]);
  for (const device of devices) expect((await device.query("desk.view", {})).outcome).toBe("signed-out");
});

test("a cookie made by somebody else opens nothing", async ({ world }) => {
  const [row] = await asOwner<{ id: string }>(
    world.product,
    "select id from session where ended_at is null and expires_at > now() limit 1",
  );
  const token = await encode({ token: { sid: row?.id }, secret: "not the secret of this product, but as long" });
  const plain = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
  const claim = Buffer.from(JSON.stringify({ sid: row?.id })).toString("base64url");
  for (const forged of [token, `${plain}.${claim}.`, row?.id, randomUUID(), "x".repeat(3_000)]) {
    await refusedEverything(world, browser(world.product.address, `next-auth.session-token=${forged}`));
  }
});
