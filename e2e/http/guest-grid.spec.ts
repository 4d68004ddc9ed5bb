import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { deskCommands, deskQueries, dossierCommands, dossierQueries, guestCommands, guestQueries } from "@/lib/domain/actions";
import { people as accounts } from "@/prisma/seed/people";
import { deskPages, dossierPages, dossierRoutes } from "./addresses";
import { outcomeOf, tabulate } from "./asking";
import { deskExamples, doorExamples, dossierExamples } from "./examples";
import { test } from "./fixtures";
import { askAsGuest, askBodies, bodyOf, draftWords, type GuestLink, openGuestBid } from "./guest-world";
import type { Outcome } from "./person";
import { browser, leadsToSignIn, type Person, routerPart } from "./person";
import { asOwner } from "./product";
import type { Place, World } from "./world";

const guestActions = [...guestQueries, ...guestCommands];

/** Every way in which somebody could hold out their link as if it were more than it is. */
function disguises({ product }: World, { token, path }: GuestLink): Readonly<Record<string, Person>> {
  const { address } = product;
  return {
    "from the page of the link": browser(address, "", { referer: address + path }),
    "as a session": browser(address, `next-auth.session-token=${token}; __Secure-next-auth.session-token=${token}`),
    "as a bearer": browser(address, "", { authorization: `Bearer ${token}`, "x-guest": token }),
  };
}

/** Five links to one draft, and the first of them. */
async function openLinks(world: World) {
  const place = await openGuestBid(world);
  const round = await askBodies(world.people["city-lead"], place, 5);
  return { place, round, link: round.links[0] as GuestLink };
}

test("a link opens no command and no query of the product, however it is held out", async ({ world }) => {
  test.setTimeout(240_000);
  const { place, link } = await openLinks(world);
  for (const [how, person] of Object.entries(disguises(world, link))) {
    const onDossier = await tabulate([...dossierCommands, ...dossierQueries], (action) =>
      outcomeOf(action, dossierExamples[action], person, place),
    );
    expect({ how, ...onDossier }).toEqual({ how, ...(await tabulate(Object.keys(onDossier), () => "signed-out")) });
    const atDesk = await tabulate([...deskCommands, ...deskQueries], (action) =>
      outcomeOf(action, deskExamples[action], person, undefined),
    );
    expect({ how, ...atDesk }).toEqual({ how, ...(await tabulate(Object.keys(atDesk), () => "signed-out")) });
  }
  // In what is asked itself: beside it, and in place of the dossier.
  const { nobody } = world;
  for (const action of [...dossierCommands, ...dossierQueries]) {
    const example = dossierExamples[action];
    const beside = { ...example, input: (at: Place) => ({ ...example.input(at), token: link.token }) };
    expect(["malformed", "signed-out"], `${action} with a token`).toContain(await outcomeOf(action, beside, nobody, place));
    const instead = { ...place, dossierId: link.token };
    expect(["malformed", "signed-out"], `${action} of a token`).toContain(await outcomeOf(action, example, nobody, instead));
  }
  for (const action of [...deskCommands, ...deskQueries]) {
    const example = deskExamples[action];
    const beside = { ...example, input: () => ({ ...example.input(undefined), token: link.token }) };
    expect(["malformed", "signed-out"], `${action} with a token`).toContain(await outcomeOf(action, beside, nobody, undefined));
  }
  const door: readonly Outcome[] = [
    (await nobody.query("invitation.view", { token: link.token })).outcome,
    (await nobody.command("invitation.accept", { ...doorExamples["invitation.accept"].input(undefined), token: link.token })).outcome,
  ];
  expect(door).toEqual(["link-used-up", "link-used-up"]);
});

test("a link opens no page and no file of the product, however it is held out", async ({ world }) => {
  test.setTimeout(240_000);
  const { place, link } = await openLinks(world);
  for (const [how, person] of Object.entries(disguises(world, link))) {
    const pages = [...Object.values(dossierPages).map(({ path }) => path(place)), ...Object.values(deskPages).map(({ path }) => path)];
    for (const path of pages) {
      expect({ how, ...(await person.page(path)) }).toMatchObject(leadsToSignIn(path));
      const part = await (await routerPart(person, path)).text();
      expect({ how, path, told: part.includes(draftWords) }).toEqual({ how, path, told: false });
    }
    for (const { method, path, headers, body } of Object.values(dossierRoutes).flat()) {
      const asked = { method, ...(headers ? { headers } : {}), ...(body ? { body } : {}) };
      const response = await person.send(path(place), asked);
      await response.arrayBuffer();
      expect({ how, method, path: path(place), status: response.status }).toMatchObject({ how, status: 401 });
    }
  }
  // The secret as a piece of other addresses.
  const { nobody } = world;
  for (const path of [`/dossiers/${link.token}`, `/dossiers/${link.token}/packet/pdf`, `/invitation/${link.token}`, `${link.path}/x`]) {
    const { status, text } = await nobody.page(path);
    expect({ path, opened: status === 200 && !path.startsWith("/invitation"), told: text.includes(draftWords) }).toEqual({
      path,
      opened: false,
      told: false,
    });
  }
});

test("a link works on one's own remarks in one's own round, and each use of it is on the trail", async ({ world }) => {
  const { people, nobody, product } = world;
  const { place, round, link } = await openLinks(world);
  const other = await askBodies(people["city-lead"], place, 1);
  const say = async ({ token }: GuestLink) => bodyOf<{ remarkId: string }>(await askAsGuest(nobody, "guest.remark", token, "")).remarkId;
  const mine = await say(link);
  const foreign = [await say(round.links[1] as GuestLink), await say(other.links[0] as GuestLink), randomUUID()];
  for (const remarkId of foreign) {
    for (const action of ["guest.change", "guest.withdraw"] as const)
      expect((await askAsGuest(nobody, action, link.token, remarkId)).outcome).toBe("not-found");
  }
  const seen = bodyOf<{ remarks: { id: string }[] }>(await askAsGuest(nobody, "guest.view", link.token, ""));
  expect(seen.remarks.map(({ id }) => id)).toEqual([mine]);
  const second = await say(link);
  expect((await askAsGuest(nobody, "guest.change", link.token, mine)).outcome).toBe("done");
  expect((await askAsGuest(nobody, "guest.withdraw", link.token, second)).outcome).toBe("done");
  expect((await askAsGuest(nobody, "guest.finish", link.token, "")).outcome).toBe("done");
  const trail = await asOwner<{ kind: string; actor: string | null }>(
    product,
    "select kind, actor_id as actor from audit_event where dossier_id = $1 and data->>'name' = $2 and data->>'round' = '1' and kind like 'guest.%' order by at, kind",
    [place.dossierId, link.name],
  );
  const kinds = ["guest.remarked", "guest.opened", "guest.remarked", "guest.changed", "guest.withdrew", "guest.finished"];
  expect(trail).toEqual(kinds.map((kind) => ({ kind, actor: null })));
});

test("the page of a link names nobody but who is asked and who asks, is kept nowhere and runs nothing that was typed", async ({
  world,
}) => {
  // A guest has no use for the dossier's id either.
  const { round, link } = await openLinks(world);
  const typed = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  const remark = { token: link.token, section: null, question: "1", passage: null, body: typed };
  bodyOf(await world.nobody.command("guest.remark", remark));
  for (const ask of [(path: string) => world.nobody.send(path), (path: string) => routerPart(world.nobody, path)]) {
    const response = await ask(link.path);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(draftWords);
    expect(page).toContain(link.name);
    const others = round.directory.filter(({ nameVi }) => nameVi !== link.name).flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]);
    const addresses = [...round.directory, ...accounts].map(({ email }) => email).filter((email) => email !== "");
    const secrets = [...others, ...addresses, ...accounts.map(({ name }) => name), round.place.dossierId];
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
    if (page.startsWith("<!DOCTYPE")) expect(page).not.toMatch(/<script>alert|<img src=x/);
    const said = ["content-security-policy", "referrer-policy", "x-robots-tag", "cache-control"].map((name) => response.headers.get(name));
    expect(said).toEqual([
      expect.stringContaining("object-src 'none'"),
      "no-referrer",
      "noindex, nofollow",
      expect.stringContaining("no-store"),
    ]);
  }
});

test("a link that is expired, used up, withdrawn, closed or altered says so and shows nothing", async ({ world }) => {
  const { people, nobody, product } = world;
  const { place, round } = await openLinks(world);
  const [expired, used, withdrawn, altered, silent] = round.links as [GuestLink, GuestLink, GuestLink, GuestLink, GuestLink];
  await asOwner(product, "update consultee set expires_at = now() - interval '1 second' where id = $1", [expired.consulteeId]);
  await asOwner(product, "update consultee set outcome = 'silent', outcome_at = now() where id = $1", [silent.consulteeId]);
  bodyOf(await nobody.command("guest.finish", { token: used.token, agrees: true }));
  bodyOf(await people["city-lead"].command("consultee.withdraw", { dossierId: place.dossierId, consulteeId: withdrawn.consulteeId }));
  const done = await askBodies(people["city-lead"], place, 1);
  const closed = done.links[0] as GuestLink;
  bodyOf(await nobody.command("guest.finish", { token: closed.token, agrees: true }));
  bodyOf(await people["city-lead"].command("round.close", { dossierId: place.dossierId, roundId: done.roundId }));
  const wrong = `${altered.token.slice(0, -1)}${altered.token.endsWith("A") ? "E" : "A"}`;
  const links: readonly (readonly [string, Outcome, number, string])[] = [
    [expired.token, "link-expired", 410, "Đã hết hạn góp ý"],
    [silent.token, "link-expired", 410, "Đã hết hạn góp ý"],
    [used.token, "link-answered", 410, "Cảm ơn Quý vị đã góp ý"],
    [withdrawn.token, "link-withdrawn", 410, "Đường dẫn này đã được thu hồi"],
    [closed.token, "link-closed", 410, "Đợt lấy ý kiến đã kết thúc"],
    [wrong, "link-unknown", 404, "Đường dẫn này không đúng"],
    ["too-short", "malformed", 400, "Đường dẫn này không đúng"],
  ];
  for (const [token, outcome, status, title] of links) {
    const told = await tabulate(guestActions, async (action) => {
      const answer = await askAsGuest(nobody, action, token, randomUUID());
      return { outcome: answer.outcome, status: answer.status };
    });
    expect(told).toEqual(await tabulate(guestActions, () => ({ outcome, status })));
    for (const response of [await nobody.send(`/guest/${token}`), await routerPart(nobody, `/guest/${token}`)]) {
      const page = await response.text();
      expect(page).toContain(title);
      const secrets = [draftWords, "Xin ý kiến", place.dossierId, ...round.links.map(({ name }) => name)];
      expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
    }
  }
  expect((await askAsGuest(nobody, "guest.view", altered.token, "")).outcome).toBe("done");
});

test("who guesses a hundred links is refused every other for a while, whatever they say of themselves; a good one still opens", async ({
  world,
}) => {
  const { product, nobody } = world;
  const { link } = await openLinks(world);
  const forget = () => asOwner(product, "delete from link_failure");
  await forget();
  try {
    for (let tries = 0; tries < 100; tries += 1)
      expect((await nobody.query("guest.view", { token: randomUUID() })).outcome).toBe("link-unknown");
    const feigned = browser(product.address, "", { "x-origin": "192.0.2.7", "x-forwarded-for": "192.0.2.7" });
    for (const person of [nobody, feigned]) {
      const guess = randomUUID();
      expect(await person.query("guest.view", { token: guess })).toMatchObject({ outcome: "too-many-attempts", status: 429 });
      const { text } = await person.page(`/guest/${guess}`);
      expect(text).toContain("Đã thử quá nhiều đường dẫn sai");
      // A whole office may stand behind one address: who was asked is not shut out by a colleague's mistyping.
      expect((await person.query("guest.view", { token: link.token })).outcome).toBe("done");
    }
    await asOwner(product, "update link_failure set at = at - interval '15 minutes'");
    expect((await nobody.query("guest.view", { token: randomUUID() })).outcome).toBe("link-unknown");
  } finally {
    await forget();
  }
});
