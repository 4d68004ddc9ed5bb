import { afterAll, beforeAll, expect, test } from "vitest";
import { applyUpdate, Doc, XmlElement, type XmlFragment, XmlText } from "yjs";
import { append, openLive } from "@/lib/access/live";
import { fill, freshBid } from "@/lib/cli/testing/filled";
import { liveClient, wordsIn, write } from "@/lib/cli/testing/live-client";
import { serveLive } from "@/lib/cli/testing/live-server";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type World } from "@/lib/cli/testing/world";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { foldText } from "./texts";

const database = useTestDatabase();
let world: World;
let dossierId = "";
let server: Awaited<ReturnType<typeof serveLive>>;

const bound = 500;

beforeAll(async () => {
  world = await makeWorld();
  dossierId = await freshBid(database.ownerUrl, world, "film");
  await fill(world.people.hueEditor, dossierId, "film");
  server = await serveLive();
});

afterAll(async () => {
  await server.stop();
});

/** Ten thousand letters typed by five people, in turns of some fifty, each an update of its own. */
function history(): { readonly updates: readonly Uint8Array[]; readonly words: string } {
  const people = Array.from({ length: 5 }, () => new Doc());
  const updates: Uint8Array[] = [];
  const texts = people.map((doc) => doc.getXmlFragment("vi"));
  const textOf = (fragment: XmlFragment | undefined) => (fragment?.get(0) as XmlElement | undefined)?.get(0) as XmlText;
  for (const doc of people) doc.on("update", (update: Uint8Array, origin: unknown) => void (origin !== "heard" && updates.push(update)));
  const paragraph = new XmlElement("paragraph");
  paragraph.insert(0, [new XmlText()]);
  texts[0]?.push([paragraph]);
  let told = 0;
  for (let edit = 0; edit < 10_000; edit += 1) {
    const turn = Math.floor(edit / 50) % people.length;
    const doc = people[turn];
    // Whoever's turn it is has what the others wrote.
    if (doc && edit % 50 === 0) {
      const news = updates.slice(told);
      told = updates.length;
      for (const each of people) each.transact(() => news.map((update) => applyUpdate(each, update, "heard")), "heard");
    }
    const text = textOf(texts[turn]);
    // Every sixth takes the last letter back, as people do.
    if (edit % 6 === 5) text.delete(text.length - 1, 1);
    else text.insert(text.length, "aăâbcdđêô"[edit % 9] ?? "x");
  }
  const last = (10_000 / 50 - 1) % people.length;
  return { updates, words: textOf(texts[last]).toString() };
}

/** Opens the texts over one line and gives the milliseconds until all are there. */
async function openAll(names: readonly string[], look?: (words: string) => void): Promise<number> {
  const began = performance.now();
  const client = await liveClient(server.port, world.people.hueLead.sessionId);
  const providers = names.map((name) => client.open(name));
  await Promise.all(providers.map((provider) => new Promise<void>((done) => provider.on("synced", () => done()))));
  const took = performance.now() - began;
  const [first] = providers;
  if (first) look?.(wordsIn(first));
  client.close();
  // The server forgets the text when the last reader has gone: the next opening is as cold as this one.
  await new Promise((done) => setTimeout(done, 300));
  return took;
}

/** The machine does other things as well: the best of three. */
async function best(names: readonly string[], look?: (words: string) => void): Promise<number> {
  const times = [await openAll(names, look), await openAll(names, look), await openAll(names, look)];
  return Math.min(...times);
}

test("an answer with 10,000 edits opens in under half a second, read into one state or not", async () => {
  const { updates, words } = history();
  const right = given(await openLive(world.people.hueEditor.sessionId, dossierId));
  const question = "6";
  for (let from = 0; from < updates.length; from += 500) {
    await append(
      dossierId,
      "test",
      updates.slice(from, from + 500).map((payload) => ({ right, question, payload })),
    );
  }
  const isThere = (text: string) => expect(text.includes(words)).toBe(true);
  const unfolded = await best([`${dossierId}/${question}`], isThere);
  const began = performance.now();
  given(await foldText({ dossierId, question }));
  const folding = performance.now() - began;
  const folded = await best([`${dossierId}/${question}`], isThere);
  console.log(`10,000 edits open in ${unfolded.toFixed(0)} ms, folded in ${folded.toFixed(0)} ms; folding took ${folding.toFixed(0)} ms`);
  expect(unfolded).toBeLessThan(bound);
  expect(folded).toBeLessThan(bound);
}, 60_000);

test("all long texts of a dossier, in both languages, open over one line", async () => {
  const questions = uccn2027.sections.flatMap((section) => section.questions).filter(({ kind }) => kind === "long-text");
  const names = [dossierId, ...questions.map(({ id }) => `${dossierId}/${id}`)];
  const before = server.sockets();
  const took = await openAll(names);
  expect(server.sockets() - before).toBe(1);
  console.log(`${questions.length} texts open over one line in ${took.toFixed(0)} ms`);
  expect(Math.min(took, await openAll(names))).toBeLessThan(1_500);
}, 60_000);

test("a minute away while others write: nothing is lost on either side", async () => {
  const name = `${dossierId}/8`;
  const [here, there] = [
    await liveClient(server.port, world.people.hueLead.sessionId),
    await liveClient(server.port, world.people.hueEditor.sessionId),
  ];
  const [one, other] = [here.open(name), there.open(name)];
  await Promise.all([one, other].map((provider) => new Promise<void>((done) => provider.on("synced", () => done()))));
  const before = wordsIn(one);
  there.socket.disconnect();
  const [mine, theirs] = [
    Array.from({ length: 240 }, (_, index) => `đây${index}`),
    Array.from({ length: 240 }, (_, index) => `kia${index}`),
  ];
  // What a minute of typing is: some hundreds of edits on either side.
  for (const [index] of mine.entries()) {
    write(one, `${mine.slice(0, index + 1).join(" ")}\n${before}`);
    write(other, `${before}\n${theirs.slice(0, index + 1).join(" ")}`);
  }
  expect(other.unsyncedChanges).toBeGreaterThan(0);
  await new Promise((done) => setTimeout(done, 1_000));
  const back = performance.now();
  void there.socket.connect();
  await expect
    .poll(() => wordsIn(one) === wordsIn(other) && one.unsyncedChanges + other.unsyncedChanges === 0, { timeout: 10_000 })
    .toBe(true);
  console.log(`back in sync after ${(performance.now() - back).toFixed(0)} ms`);
  expect(wordsIn(one)).toBe(`${mine.join(" ")}\n${before}\n${theirs.join(" ")}`);
  here.close();
  there.close();
}, 60_000);
