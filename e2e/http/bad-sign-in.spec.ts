import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { attemptSignIn, browser } from "./person";
import { changesNothing, tellsNothing } from "./unharmed";
import { password } from "./world";

const callback = "/api/auth/callback/credentials";
const email = "lan.nguyen@hue.example.vn";

/** Nobody came in: no session cookie, no crash, nothing told. */
async function isShutOut(response: Response, label: string): Promise<string> {
  const text = await response.text();
  const cookies = response.headers.getSetCookie().join();
  expect({ label, status: response.status, in: cookies.includes("session-token=ey") }).toMatchObject({ label, in: false });
  expect(response.status, `${label}: ${text.slice(0, 300)}`).toBeLessThan(500);
  tellsNothing(text, label);
  return text;
}

test("a wrong password, an unknown address and no address are told alike", async ({ world }) => {
  const { address } = world.product;
  const told = new Set<string>();
  for (const fields of [
    { email, password: "sai mật khẩu này" },
    { email: `${randomUUID()}@example.vn`, password },
    { email: "", password: "" },
    { email: "'or 1=1--", password },
    { email: `${email}\u0000x`, password },
    { email, password: "x".repeat(5_000) },
    {},
  ]) {
    const { response } = await attemptSignIn(address, fields as Record<string, string>);
    expect(response.status).toBe(401);
    told.add(await isShutOut(response, JSON.stringify(fields).slice(0, 60)));
  }
  expect([...told]).toHaveLength(1);
});

test("a form without its token, from another site, or that cannot be read lets nobody in and changes nothing", async ({ world }) => {
  const { product } = world;
  const form = new URLSearchParams({ email, password, json: "true" });
  const send = (body: BodyInit, headers: Record<string, string> = {}, path = callback) =>
    browser(product.address).send(path, { method: "POST", body, headers });
  await changesNothing(product, async () => {
    await isShutOut(await send(form), "no token");
    await isShutOut(await send(new URLSearchParams({ ...Object.fromEntries(form), csrfToken: "x".repeat(64) })), "an invented token");
    await isShutOut(await send(form, { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" }), "from elsewhere");
    const json = { "content-type": "application/json" };
    for (const body of ["{", "null", "[]", "5", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, '{"__proto__":{"x":1}}']) {
      await isShutOut(await send(body, json), body.slice(0, 30));
    }
    await isShutOut(await send(new Uint8Array([0xff, 0xfe, 0x00])), "bytes");
    await isShutOut(await send("x".repeat(2_000_000), { "content-type": "application/x-www-form-urlencoded" }), "two million bytes");
    for (const path of [
      "/api/auth/callback/nope",
      "/api/auth/nope",
      "/api/auth/__proto__",
      "/api/auth/constructor",
      "/api/auth/callback/__proto__",
    ]) {
      await isShutOut(await send(form, {}, path), path);
    }
  });
});

test("signing in never leads to another site", async ({ world }) => {
  for (const callbackUrl of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]) {
    const { response } = await attemptSignIn(world.product.address, { email, password, callbackUrl });
    const { url } = (await response.json()) as { url: string };
    expect({ callbackUrl, host: new URL(url).host }).toEqual({ callbackUrl, host: new URL(world.product.address).host });
  }
});

test("after ten failures in a quarter of an hour the right password waits too, however the address is spelled", async ({ world }) => {
  const { address } = world.product;
  const spelled = ["ha.do@halong.example.vn", "HA.DO@halong.example.vn", " ha.do@halong.example.vn "];
  for (let count = 0; count < 10; count += 1) {
    const { response } = await attemptSignIn(address, { email: spelled[count % 3] ?? "", password: "sai mật khẩu này" });
    expect(await isShutOut(response, `failure ${count + 1}`)).toContain("wrong-password");
  }
  const { response } = await attemptSignIn(address, { email: spelled[0] ?? "", password });
  expect(await isShutOut(response, "the eleventh")).toContain("too-many-attempts");
  expect((await attemptSignIn(address, { email, password })).response.status).toBe(200);
});
