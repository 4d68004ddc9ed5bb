import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@playwright/test";
import WebSocket from "ws";
import { encodeStateAsUpdate } from "yjs";
import { liveBrowser, wordsIn, write } from "@/lib/cli/testing/live-client";
import { documentOf } from "@/lib/domain/text/writing";
import { test } from "./fixtures";
import { browser, type Person } from "./person";
import { asOwner, type Product } from "./product";

// Somebody who speaks the protocol by hand. Hocuspocus' frames: the document's name, a kind, and what belongs to it.
const [sync, awareness, auth, broadcastStateless] = [0, 1, 2, 6];
const [brings, update] = [1, 2];

const size = (length: number): readonly number[] => (length < 128 ? [length] : [(length % 128) + 128, ...size(Math.floor(length / 128))]);
const sized = (bytes: Uint8Array) => Buffer.concat([Buffer.from(size(bytes.byteLength)), bytes]);
const frame = (name: string, kinds: readonly number[], bytes: Uint8Array = new Uint8Array()) =>
  Buffer.concat([sized(Buffer.from(name)), Buffer.from(kinds), sized(bytes)]);
const admission = (name: string) => frame(name, [auth, 0], Buffer.from("session"));

/** A change that would show: a paragraph with a word that stands nowhere else. */
function forged(word: string): Uint8Array {
  const doc = documentOf([]);
  doc.getMap("nothing").set(word, true);
  doc.getText("vi2").insert(0, word);
  return encodeStateAsUpdate(doc);
}

type Raw = { readonly socket: WebSocket; readonly opened: boolean; readonly status: number | undefined; ended(): boolean };

/** Opens a socket as any program can; `status` is what refused it. */
async function raw({ address }: Product, cookie: string, origin: string = address): Promise<Raw> {
  const socket = new WebSocket(`${address.replace("http", "ws")}/collab`, { headers: { ...(cookie ? { cookie } : {}), origin } });
  socket.on("error", () => undefined);
  let ended = false;
  socket.on("close", () => {
    ended = true;
  });
  const status = await new Promise<number | undefined>((done) => {
    socket.once("open", () => done(undefined));
    socket.once("unexpected-response", (_request, response) => done(response.statusCode));
  });
  return { socket, opened: status === undefined, status, ended: () => ended };
}

/** Everything that is kept of texts. */
async function kept(product: Product): Promise<unknown> {
  const tables = ["text_update", "text_state", "text_hand", "answer", "answer_version"];
  const sums = tables.map(
    (table) => `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`,
  );
  return asOwner(product, sums.join(" union all "));
}

/** While somebody else has the text open, the attack changes nothing that is kept or seen, cuts nobody, and the server stays well. */
async function harmless(product: Product, editor: Person, name: string, attack: () => Promise<void>): Promise<void> {
  const browsing = liveBrowser(product.address, editor.cookie);
  const provider = browsing.open(name);
  await new Promise<void>((done) => provider.on("synced", () => done()));
  let cut = 0;
  browsing.socket.on("close", () => {
    cut += 1;
  });
  const said: unknown[] = [];
  provider.on("stateless", ({ payload }: { payload: unknown }) => said.push(payload));
  const [before, state] = [await kept(product), Buffer.from(encodeStateAsUpdate(provider.document)).toString("base64")];
  await attack();
  await pause(400);
  expect(await kept(product)).toEqual(before);
  expect(Buffer.from(encodeStateAsUpdate(provider.document)).toString("base64")).toBe(state);
  expect({ cut, said, inside: provider.isAuthenticated }).toEqual({ cut: 0, said: [], inside: true });
  expect((await browser(product.address).send("/api/health")).status).toBe(200);
  browsing.close();
}

test("a reviewer who sends changes by hand changes nothing, for nobody", async ({ world, product }) => {
  const { dossierId } = world.places.drafting;
  const name = `${dossierId}/6`;
  const reviewer = world.people["institute-reviewer"];
  const frames: readonly (readonly [string, Buffer])[] = [
    ["an update", frame(name, [sync, update], forged("lén"))],
    ["what was missing", frame(name, [sync, brings], forged("lén"))],
    ["a reply with what was missing", frame(name, [4, brings], forged("lén"))],
    ["a message for everybody", frame(name, [broadcastStateless], Buffer.from('{"kind":"right","write":false}'))],
    ["a kind of message there is not", frame(name, [99])],
    ["a kind of synchronising there is not", frame(name, [sync, 9])],
    ["awareness that is none", frame(name, [awareness], Buffer.from([255, 255, 255, 255]))],
    ["an update that is none", frame(name, [sync, update], Buffer.from([7, 7, 7, 7, 7]))],
    ["half a frame", frame(name, [sync, update], forged("lén")).subarray(0, 60)],
  ];
  await harmless(product, world.people["city-editor"], name, async () => {
    for (const [_what, bytes] of frames) {
      const { socket } = await raw(product, reviewer.cookie);
      socket.send(admission(name));
      await pause(100);
      socket.send(bytes);
      await pause(50);
      socket.terminate();
    }
  });
});

test("an editor's frames that are no changes are not kept either", async ({ world, product }) => {
  const name = `${world.places.drafting.dossierId}/6`;
  await harmless(product, world.people["city-lead"], name, async () => {
    for (const bytes of [Buffer.from([7, 7, 7, 7, 7]), new Uint8Array(600 * 1024), new Uint8Array()]) {
      const { socket } = await raw(product, world.people["city-editor"].cookie);
      socket.send(admission(name));
      await pause(100);
      socket.send(frame(name, [sync, update], bytes));
      await pause(100);
      socket.terminate();
    }
  });
});

test("forged names, garbage, floods and sockets of strangers reach nothing", async ({ world, product }) => {
  const { dossierId } = world.places.drafting;
  const name = `${dossierId}/6`;
  await harmless(product, world.people["city-editor"], name, async () => {
    expect((await raw(product, world.people["city-editor"].cookie, "https://elsewhere.example")).status).toBe(403);
    for (const cookie of ["", world.outsider.cookie, "next-auth.session-token=x"]) {
      const { socket } = await raw(product, cookie);
      socket.send(admission(name));
      socket.send(frame(name, [sync, update], forged("lén")));
      await pause(100);
      socket.terminate();
    }
    const names = [
      "__proto__",
      "constructor",
      `${dossierId}/__proto__`,
      `${dossierId}/6/7`,
      `../${name}`,
      "x".repeat(10_000),
      " ",
      `${name}\u0000zz`,
    ];
    const { socket } = await raw(product, world.people["institute-reviewer"].cookie);
    for (const forgedName of names) {
      socket.send(admission(forgedName));
      socket.send(frame(forgedName, [sync, update], forged("lén")));
    }
    await pause(300);
    socket.terminate();
    for (const bytes of [Buffer.alloc(0), Buffer.from([255]), Buffer.alloc(2_000, 255), Buffer.alloc(3_000_000, 1)]) {
      const { socket: odd, ended } = await raw(product, world.people["institute-reviewer"].cookie);
      odd.send(bytes);
      await pause(100);
      if (bytes.byteLength > 1_048_576) expect(ended()).toBe(true);
      odd.terminate();
    }
    // Two hundred texts asked for without saying who one is: cut off at a hundred.
    const flood = await raw(product, "");
    for (let index = 0; index < 200; index += 1) flood.socket.send(frame(`${dossierId}/${index}`, [sync, 0]));
    await expect.poll(() => flood.ended()).toBe(true);
  });
});

test("the stream's door takes nothing from elsewhere, from strangers, or too much at once", async ({ world, product }) => {
  const name = `${world.places.drafting.dossierId}/6`;
  const editor = world.people["city-editor"];
  const id = randomUUID();
  const body = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.byteLength);
    return new Uint8Array(Buffer.concat([length, bytes]));
  };
  const place = `/collab/stream?id=${id}`;
  await harmless(product, editor, name, async () => {
    expect((await editor.send(place, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await fetch(product.address + place, { headers: { cookie: editor.cookie } })).status).toBe(403);
    expect((await browser(product.address).send(place)).status).toBe(401);
    expect((await editor.send("/collab/stream?id=x")).status).toBe(400);
    const away = new AbortController();
    const stream = await editor.send(place, { signal: away.signal });
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    expect((await editor.send(place)).status).toBe(400);
    const post = (person: Person, bytes: Uint8Array, headers = {}) =>
      person.send(place, { method: "POST", body: bytes as BodyInit, headers });
    const change = body(frame(name, [sync, update], forged("lén")));
    expect((await post(world.people["city-lead"], change)).status).toBe(410);
    expect((await post(editor, change, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post(browser(product.address), change)).status).toBe(401);
    expect((await post(editor, new Uint8Array(2_000_000))).status).toBe(413);
    expect((await post(editor, new Uint8Array([0, 0, 1]))).status).toBe(413);
    expect((await editor.send(`/collab/stream?id=${randomUUID()}`, { method: "POST", body: change as BodyInit })).status).toBe(410);
    away.abort();
    await expect.poll(async () => (await post(editor, change)).status).toBe(410);
  });
});

test("after all that people write on", async ({ world, product }) => {
  // Beside the question the other tests of this world find empty.
  const name = `${world.places.drafting.dossierId}/8`;
  const [one, other] = [world.people["city-editor"], world.people["city-lead"]].map(({ cookie }) => liveBrowser(product.address, cookie));
  const [here, there] = [one?.open(name), other?.open(name)];
  if (!here || !there) throw new Error("nobody is there");
  await new Promise<void>((done) => here.on("synced", () => done()));
  write(here, "viết tiếp");
  await expect.poll(() => wordsIn(there)).toBe("viết tiếp");
  one?.close();
  other?.close();
});
