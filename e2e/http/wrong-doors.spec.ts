import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { json, post, goodSave as save } from "./spoiling";
import { changesNothing, isRefused, tellsNothing } from "./unharmed";
import { bytesType, tus as protocol } from "./uploading";
import { pdfBytes } from "./world";

test("a command that is not open is not found, whatever it is called", async ({ world }) => {
  const names = ["nope", "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "session.open", "attachment.add"];
  const spelled = ["ANSWER.SAVE", "answer.save%00", "answer.save%20", "answer%2esave%2f..", "answer.save;x", "dossier.view"];
  await changesNothing(world.product, async () => {
    for (const name of [...names, ...spelled]) {
      await isRefused(await post(world.people["ministry-coordinator"], JSON.stringify(save(world)), json, name), "not-found", name);
    }
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const response = await world.people["ministry-coordinator"].send("/api/commands/answer.save", { method });
      expect(response.status).toBe(405);
      tellsNothing(await response.text(), method);
    }
  });
});

test("a request from another site is refused before anything else is looked at", async ({ world }) => {
  const { product, people } = world;
  const raw = (headers: Record<string, string>) =>
    fetch(`${product.address}/api/commands/answer.save`, {
      method: "POST",
      headers: { ...json, cookie: people["city-editor"].cookie, ...headers },
      body: JSON.stringify(save(world)),
    });
  const own = product.address;
  await changesNothing(product, async () => {
    for (const site of ["cross-site", "same-site", "none", "anything"])
      await isRefused(await raw({ "sec-fetch-site": site }), "cross-site", site);
    await isRefused(await raw({ "sec-fetch-site": "cross-site", origin: own }), "cross-site", "cross-site with our origin");
    for (const origin of ["https://elsewhere.example", "null", "", `${own}.example`, own.replace("localhost", "127.0.0.1"), "x"]) {
      await isRefused(await raw({ origin }), "cross-site", `origin ${origin}`);
    }
    await isRefused(await raw({}), "cross-site", "neither");
    await isRefused(await raw({ referer: own }), "cross-site", "a referrer alone");
  });
  const { places } = world;
  const reply = JSON.stringify({ dossierId: places.drafting.dossierId, threadId: randomUUID(), body: "x" });
  const ours = await fetch(`${own}/api/commands/comment.reply`, {
    method: "POST",
    headers: { ...json, cookie: people["city-editor"].cookie, origin: own },
    body: reply,
  });
  await isRefused(ours, "not-found", "our own origin");
});

test("a file from another site is refused before a byte is kept", async ({ world }) => {
  const { product, people, places } = world;
  const address = `${product.address}/dossiers/${places.drafting.dossierId}/annexes/uploads?question=A.1&name=a.pdf`;
  const { cookie } = people["city-editor"];
  const tus = { ...protocol, ...bytesType, "upload-length": String(pdfBytes.length) };
  await changesNothing(product, async () => {
    for (const [name = "", value = ""] of [
      ["sec-fetch-site", "cross-site"],
      ["origin", "https://elsewhere.example"],
      ["accept", "*/*"],
    ]) {
      const response = await fetch(address, { method: "POST", headers: { ...tus, cookie, [name]: value }, body: pdfBytes });
      await isRefused(response, "cross-site", `${name} ${value}`);
    }
  });
});

test("a query that is not open is not found, and one that cannot be read is malformed", async ({ world }) => {
  const person = world.people["ministry-coordinator"];
  const { dossierId } = world.places.drafting;
  const ask = (name: string, input: string) => person.send(`/api/queries/${name}?input=${input}`);
  await changesNothing(world.product, async () => {
    for (const name of ["nope", "__proto__", "constructor", "toString", "answer.save", "dossier.view%00", "DESK.VIEW"]) {
      await isRefused(await ask(name, "{}"), "not-found", name);
    }
    const inputs = [
      "",
      "{",
      "null",
      "5",
      "[]",
      '"x"',
      "{}",
      '{"dossierId":5}',
      `{"dossierId":"${dossierId}","extra":1}`,
      `{"dossierId":"${dossierId}'--"}`,
    ];
    const deep = `${"[".repeat(1_000)}${"]".repeat(1_000)}`;
    for (const input of [...inputs, deep, `{"dossierId":"${dossierId}","__proto__":{}}`]) {
      await isRefused(await ask("dossier.view", encodeURIComponent(input)), "malformed", input.slice(0, 60));
    }
    for (const raw of ["%FF", "%00", "%C3", "%ED%A0%80"]) await isRefused(await ask("dossier.view", raw), "malformed", raw);
    for (const page of [0, -1, 1.5, "1", 10_001, null]) {
      const input = encodeURIComponent(JSON.stringify({ dossierId, page }));
      await isRefused(await ask("comments.view", input), "malformed", `page ${page}`);
    }
    const posted = await person.send("/api/queries/desk.view", { method: "POST", body: "{}" });
    expect(posted.status).toBe(405);
    tellsNothing(await posted.text(), "POST");
    const long = await ask("dossier.view", "x".repeat(40_000));
    expect(long.status).toBe(431);
    tellsNothing(await long.text(), "a long address");
  });
});
