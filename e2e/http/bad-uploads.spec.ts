import { randomUUID } from "node:crypto";
import http from "node:http";
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import type { Person } from "./person";
import { asOwner } from "./product";
import { changesNothing, fingerprint, isRefused } from "./unharmed";
import { type Place, pdfBytes } from "./world";

const address = ({ dossierId }: Pick<Place, "dossierId">, query: string) => `/dossiers/${dossierId}/annexes/files?${query}`;
const put = (person: Person, path: string, body: BodyInit) =>
  person.send(path, { method: "POST", body, ...(body instanceof ReadableStream ? { duplex: "half" } : {}) } as RequestInit);

/** One that no dossier holds, so that it would show. */
const otherPdf = Buffer.concat([pdfBytes, pdfBytes]);
const mega = (count: number) => Buffer.concat([pdfBytes, Buffer.alloc(count * 1_000_000)]);

test("what is no file of the slot's kind is refused and not kept", async ({ world }) => {
  const editor = world.people["city-editor"];
  const place = world.places.drafting;
  await changesNothing(world.product, async () => {
    const good = "question=A.1&name=thu.pdf";
    for (const text of ["", "%PD", "<html>%PDF-1.4", "\u0000%PDF-", "MZ", "\ufeff%PDF-1.4"]) {
      await isRefused(await put(editor, address(place, good), text), "unsupported-file", text);
    }
    for (const question of ["", "6", "A.9", "__proto__", "constructor", "A.1%00x", "A.1'--"]) {
      await isRefused(await put(editor, address(place, `question=${question}&name=a.pdf`), pdfBytes), "malformed", question);
    }
    for (const id of ["x", "__proto__", `${place.dossierId}'--`]) {
      await isRefused(await put(editor, address({ dossierId: id }, good), pdfBytes), "malformed", id);
    }
  });
});

test("what the slot refuses for its kind or its name is not kept either", async ({ world }) => {
  const editor = world.people["city-editor"];
  const place = world.places.drafting;
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  await changesNothing(world.product, async () => {
    await isRefused(await put(editor, address(place, "question=A.1&name=a.pdf"), jpeg), "unsupported-file", "a photograph");
    await isRefused(await put(editor, address(place, "question=A.4&name=a.jpg"), otherPdf), "unsupported-file", "a letter");
    for (const name of ["", "%20", "x".repeat(201)]) {
      await isRefused(await put(editor, address(place, `question=A.1&name=${name}`), otherPdf), "malformed", `name ${name.length}`);
    }
  });
});

test("a file that is too large is refused, whether its size is announced or not", async ({ world }) => {
  const editor = world.people["city-editor"];
  const path = address(world.places.drafting, "question=A.1&name=thu.pdf");
  await changesNothing(world.product, async () => {
    await isRefused(await put(editor, path, mega(4)), "too-large", "announced");
    await isRefused(await put(editor, path, new Blob([mega(4)]).stream()), "too-large", "streamed");
  });
});

test("an upload that breaks off leaves nothing", async ({ world }) => {
  const { hostname, port } = new URL(world.product.address);
  await changesNothing(world.product, async () => {
    await new Promise<void>((resolve) => {
      const headers = { cookie: world.people["city-editor"].cookie, "sec-fetch-site": "same-origin", "content-length": "1000000" };
      const path = address(world.places.drafting, "question=A.1&name=thu.pdf");
      const request = http.request({ hostname, port, path, method: "POST", headers });
      request.once("error", () => resolve());
      request.write(mega(0));
      setTimeout(() => request.destroy(), 300);
    });
    const kept = async () => JSON.stringify(await fingerprint(world.product)).match(/incoming\/[0-9a-f-]+/);
    await expect.poll(kept).toBeNull();
  });
});

test("a file's name is a name, whatever it holds: kept as it is, given back without harm", async ({ world }) => {
  const editor = world.people["city-editor"];
  const place = world.places.consultation;
  const names = ['../../../etc/passwd"; filename=x.html', "<script>alert(1)</script>.pdf", "thư\r\nset-cookie: a=b\u0000.pdf"];
  for (const name of names) {
    const response = await put(editor, address(place, `question=A.5&name=${encodeURIComponent(name)}`), pdfBytes);
    expect({ name, status: response.status }).toEqual({ name, status: 200 });
    const { attachmentId } = (await response.json()) as { attachmentId: string };
    const given = await editor.send(`/dossiers/${place.dossierId}/annexes/files/${attachmentId}`);
    expect(given.headers.get("content-disposition")).toMatch(/^attachment; filename="[^"\\/\r\n]*"; filename\*=UTF-8''[^"\\/\s]*$/);
    expect(given.headers.get("content-type")).toBe("application/pdf");
    expect(given.headers.get("x-content-type-options")).toBe("nosniff");
    expect(given.headers.get("set-cookie")).toBeNull();
    expect(new Uint8Array(await given.arrayBuffer())).toEqual(pdfBytes);
    expect((await editor.page(`/dossiers/${place.dossierId}/annexes`)).text).not.toContain("<script>alert(1)");
    expect((await editor.command("attachment.remove", { dossierId: place.dossierId, attachmentId })).outcome).toBe("done");
  }
});

test("a file of another dossier is not found through one's own", async ({ world }) => {
  const [own] = await asOwner<{ id: string }>(world.product, "select id from dossier where city_id = 'daNang'");
  const { attachmentId } = world.places.drafting;
  await changesNothing(world.product, async () => {
    for (const id of [attachmentId, randomUUID()]) {
      await isRefused(await world.outsider.send(`/dossiers/${own?.id}/annexes/files/${id}`), "not-found", id);
    }
    await isRefused(await world.outsider.send(`/dossiers/${own?.id}/annexes/files/x`), "malformed", "no id");
  });
});
