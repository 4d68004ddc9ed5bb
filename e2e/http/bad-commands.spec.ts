import { expect } from "@playwright/test";
import { textOf } from "@/lib/domain/rich-text";
import { test } from "./fixtures";
import { post, goodSave as save } from "./spoiling";
import { changesNothing, isRefused } from "./unharmed";

const bytes = (...parts: readonly number[]) => new Uint8Array(parts);

test("what is no JSON, or no object, is malformed", async ({ world }) => {
  const editor = world.people["city-editor"];
  await changesNothing(world.product, async () => {
    for (const body of ["", "{", "undefined", "{'a':1}", '{"a":1}x', "null", "5", '"x"', "[]", "[[]]", "true", undefined]) {
      await isRefused(await post(editor, body), "malformed", String(body));
    }
    const good = new TextEncoder().encode(JSON.stringify(save(world)));
    for (const invalid of [bytes(0xff, 0xfe), bytes(0xc3), bytes(0xed, 0xa0, 0x80), bytes(0xc0, 0xaf)]) {
      const at = good.indexOf("u".charCodeAt(0), good.length - 30);
      await isRefused(await post(editor, Buffer.concat([good.slice(0, at), invalid, good.slice(at)])), "malformed", `bytes ${invalid}`);
    }
  });
});

test("another content type is malformed, also with a good body", async ({ world }) => {
  const body = JSON.stringify(save(world));
  await changesNothing(world.product, async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json", ""]) {
      await isRefused(await post(world.people["city-editor"], body, { "content-type": type }), "malformed", type);
    }
  });
});

test("wrong types, values out of range and unknown fields are malformed", async ({ world }) => {
  const { dossierId, ...rest } = save(world);
  const wrong: readonly Record<string, unknown>[] = [
    ...[5, null, "", "x", [dossierId], { $ne: null }, `${dossierId} `, `${dossierId}\u0000x`, "%00"].map((id) => ({ dossierId: id })),
    ...[5, null, {}, "x".repeat(21), "toString", "__proto__"].map((question) => ({ question })),
    ...["de", "VI", null, 1, "fr", "all"].map((language) => ({ language })),
    ...["0", -1, 1.5, null, 1e300, true].map((baseVersion) => ({ baseVersion })),
    ...[null, 5, "x", [], {}, { text: "x" }, { doc: null }, { doc: {} }, { choice: "design" }].map((value) => ({ value })),
    { extra: 1 },
    { constructor: { prototype: {} } },
    { value: { doc: textOf("a"), nothing: true } },
    { value: { doc: { ...textOf("a"), version: 1 } } },
  ];
  await changesNothing(world.product, async () => {
    for (const spoiled of wrong) {
      const body = JSON.stringify({ dossierId, ...rest, ...spoiled });
      await isRefused(await post(world.people["city-editor"], body), "malformed", JSON.stringify(spoiled));
    }
    for (const key of ["__proto__", "value\u0000"]) {
      const body = `${JSON.stringify({ dossierId, ...rest }).slice(0, -1)},${JSON.stringify(key)}:{"a":1}}`;
      await isRefused(await post(world.people["city-editor"], body), "malformed", key);
    }
    const missing = Object.keys(rest).map((key) => ({ dossierId, ...rest, [key]: undefined }));
    for (const body of missing)
      await isRefused(await post(world.people["city-editor"], JSON.stringify(body)), "malformed", Object.keys(body).join());
  });
});

test("ten thousand levels of nesting are malformed, and quickly", async ({ world }) => {
  const deep = 10_000;
  const good = JSON.stringify(save(world)).slice(0, -1);
  const list = `${'{"type":"bulletList","content":[{"type":"listItem","content":['.repeat(deep)}${"]}]}".repeat(deep)}`;
  const bodies = [
    `${"[".repeat(deep)}${"]".repeat(deep)}`,
    `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`,
    `${good},"value":${"[".repeat(deep)}${"]".repeat(deep)}}`,
    `${good},"value":{"doc":{"type":"doc","content":[${list}]}}}`,
  ];
  await changesNothing(world.product, async () => {
    for (const body of bodies) {
      const began = Date.now();
      await isRefused(await post(world.people["city-editor"], body), "malformed", body.slice(0, 40));
      expect(Date.now() - began).toBeLessThan(2_000);
    }
  });
});

test("two million bytes are too large, whether they are announced or not", async ({ world }) => {
  const body = JSON.stringify({ ...save(world), value: { doc: textOf("x".repeat(2_000_000)) } });
  await changesNothing(world.product, async () => {
    await isRefused(await post(world.people["city-editor"], body), "too-large", "announced");
    const stream = new Blob([body]).stream();
    const request = { method: "POST", headers: { "content-type": "application/json" }, body: stream, duplex: "half" } as const;
    await isRefused(await world.people["city-editor"].send("/api/commands/answer.save", request), "too-large", "streamed");
    // The next request on that connection may be cut off, but never waits for what was not read.
    await expect(async () => {
      const next = await fetch(`${world.product.address}/api/health`, { signal: AbortSignal.timeout(2_000) });
      expect(next.ok).toBe(true);
    }).toPass({ timeout: 5_000 });
    // Allowed in size, but no answer is as long.
    const long = JSON.stringify({ ...save(world), value: { doc: textOf("x".repeat(60_001)) } });
    await isRefused(await post(world.people["city-editor"], long), "too-large", "60,001 letters");
  });
});
