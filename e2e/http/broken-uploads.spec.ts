import fs from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { asOwner, type Product } from "./product";
import { isRefused } from "./unharmed";
import { append, begin, bytesType, offsetOf, tus } from "./uploading";
import { pdfBytes } from "./world";

// Uploads that break off, are continued, and are somebody else's.

const half = Math.floor(pdfBytes.length / 2);
const [first, rest] = [pdfBytes.slice(0, half), pdfBytes.slice(half)];

const waitingFiles = async (product: Product) => (await fs.readdir(path.join(product.folder, "files", "incoming"))).length;

async function named(product: Product, name: string): Promise<readonly { id: string }[]> {
  return asOwner<{ id: string }>(product, "select id from attachment where name = $1 and removed_at is null", [name]);
}

test("an upload goes on where it stopped, and its file is there once, under the upload's own id", async ({ world }) => {
  const editor = world.people["city-editor"];
  const { dossierId } = world.places.consultation;
  const place = await begin(editor, { dossierId, question: "A.3", name: "tiếp.pdf" }, pdfBytes.length);
  expect(await offsetOf(editor, place)).toBe(0);
  expect((await append(editor, place, 0, first)).status).toBe(204);
  expect(await offsetOf(editor, place)).toBe(half);
  await isRefused(await append(editor, place, 0, first), "stale", "the same bytes again");
  const last = await append(editor, place, half, rest);
  expect({ status: last.status, body: await last.json() }).toEqual({ status: 200, body: { attachmentId: place.split("/").at(-1) } });
  // A browser that lost that answer asks how far it was.
  expect(await offsetOf(editor, place)).toBe(pdfBytes.length);
  await isRefused(await append(editor, place, half, rest), "not-found", "more of what is done");
  expect(await named(world.product, "tiếp.pdf")).toEqual([{ id: place.split("/").at(-1) }]);
});

test("another person's upload is not there, for members of the dossier neither", async ({ world }) => {
  const { "city-editor": editor, "city-lead": lead, "ministry-coordinator": coordinator } = world.people;
  const { dossierId } = world.places.consultation;
  const place = await begin(editor, { dossierId, question: "A.6", name: "riêng.pdf" }, pdfBytes.length);
  await append(editor, place, 0, first);
  for (const person of [lead, coordinator, world.outsider]) {
    expect(await offsetOf(person, place)).toBe("status 404");
    await isRefused(await append(person, place, half, rest), "not-found", "bytes of another");
    await isRefused(await person.send(place, { method: "DELETE", headers: tus }), "not-found", "giving another's up");
  }
  expect(await offsetOf(world.nobody, place)).toBe("status 401");
  // Its own, but by the address of another dossier.
  const elsewhere = place.replace(dossierId, world.places.drafting.dossierId);
  await isRefused(await append(editor, elsewhere, half, rest), "not-found", "another dossier");
  for (const id of ["x", "..%2f..%2fetc", `${place.split("/").at(-1)}.json`, "%00"]) {
    await isRefused(await append(editor, place.replace(/[^/]+$/, id), 0, first), "not-found", id);
  }
  expect(await offsetOf(editor, place)).toBe(half);
  const before = await waitingFiles(world.product);
  expect((await editor.send(place, { method: "DELETE", headers: tus })).status).toBe(204);
  expect(await offsetOf(editor, place)).toBe("status 404");
  expect(await waitingFiles(world.product)).toBe(before - 2);
});

test("two tabs that send one upload at once make one file of it", async ({ world }) => {
  const editor = world.people["city-editor"];
  const { dossierId } = world.places.consultation;
  const place = await begin(editor, { dossierId, question: "A.3", name: "hai thẻ.pdf" }, pdfBytes.length);
  await append(editor, place, 0, first);
  const answers = await Promise.all([1, 2, 3].map(() => append(editor, place, half, rest)));
  const told = await Promise.all(answers.map(async (answer) => ({ good: answer.ok, text: await answer.text() })));
  expect(told.filter(({ good }) => good)).not.toHaveLength(0);
  expect(await named(world.product, "hai thẻ.pdf")).toHaveLength(1);
});

test("a line that breaks in the middle leaves what came, to be continued", async ({ world }) => {
  const editor = world.people["city-editor"];
  const { dossierId } = world.places.review;
  const place = await begin(editor, { dossierId, question: "A.3", name: "đứt.pdf" }, pdfBytes.length);
  const { hostname, port } = new URL(world.product.address);
  await new Promise<void>((resolve) => {
    const headers = {
      ...tus,
      ...bytesType,
      cookie: editor.cookie,
      "sec-fetch-site": "same-origin",
      "upload-offset": "0",
      "content-length": String(pdfBytes.length),
    };
    const request = http.request({ hostname, port, path: place, method: "PATCH", headers });
    request.once("error", () => resolve());
    request.write(first);
    setTimeout(() => request.destroy(), 300);
  });
  await expect.poll(() => offsetOf(editor, place)).toBe(half);
  expect((await append(editor, place, half, rest)).status).toBe(200);
  expect(await named(world.product, "đứt.pdf")).toHaveLength(1);
});

test("bytes that were all there when the server stopped are looked at when the browser comes back", async ({ world }) => {
  const editor = world.people["city-editor"];
  const { dossierId } = world.places.review;
  const place = await begin(editor, { dossierId, question: "A.6", name: "dở dang.pdf" }, pdfBytes.length);
  // As a server leaves it that is killed between the last byte and the looking.
  await fs.writeFile(path.join(world.product.folder, "files", "incoming", place.split("/").at(-1) ?? ""), pdfBytes);
  expect(await offsetOf(editor, place)).toBe(pdfBytes.length - 1);
  expect((await append(editor, place, pdfBytes.length - 1, pdfBytes.slice(-1))).status).toBe(200);
  expect(await named(world.product, "dở dang.pdf")).toHaveLength(1);
});

test("who has too many unfinished uploads finishes some first, and a full slot takes no more", async ({ world }) => {
  const officer = world.people["ministry-officer"];
  const { dossierId } = world.places.submission;
  const into = (question: string) => ({ dossierId, question, name: "nhiều.pdf" });
  const places: string[] = [];
  for (let count = 0; count < 30; count += 1) places.push(await begin(officer, into("A.3"), 1_000));
  expect(await begin(officer, into("A.3"), 1_000)).toMatch(/^no place: 429 .*too-many-uploads/);
  for (const place of places) await officer.send(place, { method: "DELETE", headers: tus });
  expect(await begin(officer, into("A.2"), 1_000)).toMatch(/^no place: 409 .*taken/);
});
