import { randomUUID } from "node:crypto";
import { deflateSync } from "node:zlib";
import { expect } from "@playwright/test";
import sharp from "sharp";
import type { RefusalCode } from "@/lib/domain/result";
import { test } from "./fixtures";
import { pdfOf } from "./pdf-files";
import type { Person } from "./person";
import { asOwner } from "./product";
import { changesNothing, isRefused } from "./unharmed";
import { bytesType, tus, upload, uploadAddress } from "./uploading";
import { type Place, pdfBytes } from "./world";

type Bytes = Uint8Array<ArrayBuffer>;

const into = ({ dossierId }: Pick<Place, "dossierId">, question = "A.1", name = "thu.pdf") => ({ dossierId, question, name });
const bytes = (text: string): Bytes => new Uint8Array(Buffer.from(text, "latin1"));
const joined = (...parts: Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const photo = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: "teal" }, limitInputPixels: false }).jpeg({ quality: 40 });
const picture = async (width?: number, height?: number): Promise<Bytes> => new Uint8Array(await photo(width, height).toBuffer());

/** A picture's head that claims sixty thousand pixels a side. */
async function claimedHuge(): Promise<Bytes> {
  const changed = Buffer.from(await photo().toBuffer());
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(60_000, frame + 5);
  changed.writeUInt16BE(60_000, frame + 7);
  return new Uint8Array(changed);
}

/** Four hundred million zeros in some kilobytes, where a reader has to unfold them to know the document. */
function unfoldingPdf(): Bytes {
  const bomb = deflateSync(Buffer.alloc(400_000_000));
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>`;
  return pdfOf("x", "", [`${head}\nstream\n${bomb.toString("latin1")}\nendstream`]);
}

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const zipEnd = joined(bytes("PK\u0005\u0006"), new Uint8Array(18));

const hostile: readonly (readonly [what: string, slot: string, make: () => Bytes | Promise<Bytes>, code: RefusalCode])[] = [
  ["a script named .jpg", "A.4", () => bytes("#!/bin/sh\nrm -rf /\n"), "unsupported-file"],
  ["a page named .pdf", "A.1", () => bytes("<html><script>alert(1)</script>"), "unsupported-file"],
  ["a program named .pdf", "A.1", () => bytes("MZ\u0090\u0000"), "unsupported-file"],
  ["a photo in a slot of letters", "A.1", () => picture(), "unsupported-file"],
  ["a letter in a slot of photos", "A.4", () => pdfBytes, "unsupported-file"],
  ["a head that claims 60,000 pixels a side", "A.4", claimedHuge, "photo-too-many-pixels"],
  ["144 million pixels in a megabyte", "A.4", () => picture(12_000, 12_000), "photo-too-many-pixels"],
  ["half a photo", "A.4", async () => (await picture()).slice(0, 3_000), "photo-broken"],
  ["a photo that is a ZIP", "A.4", async () => joined(await picture(), zipEnd), "file-two-kinds"],
  ["a photo that is a page", "A.4", async () => joined(await picture(), bytes("<script>alert(1)</script>")), "file-two-kinds"],
  ["a PDF behind something else", "A.1", () => joined(bytes("GIF89a"), pdfBytes), "file-two-kinds"],
  ["a PDF with a ZIP behind it", "A.1", () => joined(pdfBytes, zipEnd), "file-two-kinds"],
  ["a PDF with a script", "A.1", () => pdfOf("x", `/OpenAction ${script}`), "pdf-active"],
  ["a PDF that starts a program", "A.1", () => pdfOf("x", "/OpenAction << /S /Launch /F (cmd) >>"), "pdf-active"],
  [
    "a locked PDF",
    "A.1",
    () => pdfOf("x", "", ["<< /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>"], "/Encrypt 4 0 R "),
    "pdf-encrypted",
  ],
  ["a PDF of nothing", "A.1", () => bytes("%PDF-1.4\n%%EOF\n"), "pdf-broken"],
  ["a PDF that unfolds without end", "A.1", unfoldingPdf, "pdf-broken"],
  ["nothing", "A.1", () => new Uint8Array(), "file-empty"],
];

for (const [what, slot, make, code] of hostile) {
  test(`${what}: refused in words of its own, and not kept`, async ({ world }) => {
    const editor = world.people["city-editor"];
    const place = world.places.drafting;
    const content = await make();
    await changesNothing(world.product, async () => {
      await isRefused(await upload(editor, into(place, slot, what), content), code, what);
    });
    expect((await editor.page(`/dossiers/${place.dossierId}/annexes`)).status).toBe(200);
  });
}

test("what is no slot, no name, no length or no dossier is refused before a byte is read", async ({ world }) => {
  const editor = world.people["city-editor"];
  const place = world.places.drafting;
  await changesNothing(world.product, async () => {
    for (const question of ["", "6", "A.9", "__proto__", "constructor", "A.1\u0000x", "A.1'--"]) {
      await isRefused(await upload(editor, into(place, question), pdfBytes), "malformed", question);
    }
    for (const dossierId of ["x", "__proto__", `${place.dossierId}'--`]) {
      await isRefused(await upload(editor, into({ dossierId }), pdfBytes), "malformed", dossierId);
    }
    for (const name of ["", " ", "\u0000"]) {
      await isRefused(await upload(editor, into(place, "A.1", name), pdfBytes), "file-name-missing", "no name");
    }
    const lengths: readonly Record<string, string>[] = [
      {},
      { "upload-length": "x" },
      { "upload-length": "-1" },
      { "upload-length": "1.5" },
      { "upload-defer-length": "1" },
    ];
    for (const length of lengths) {
      const request = { method: "POST", headers: { ...tus, ...bytesType, ...length }, body: pdfBytes };
      await isRefused(await editor.send(uploadAddress(into(place)), request), "malformed", JSON.stringify(length));
    }
    const without = { method: "POST", headers: { "upload-length": "10" } };
    await isRefused(await editor.send(uploadAddress(into(place)), without), "malformed", "another protocol");
  });
});

test("too much is refused, whether it is announced or only comes", async ({ world }) => {
  const editor = world.people["city-editor"];
  const address = uploadAddress(into(world.places.drafting));
  const large = joined(pdfBytes, new Uint8Array(4_000_000));
  await changesNothing(world.product, async () => {
    await isRefused(await upload(editor, into(world.places.drafting), large), "too-large", "announced");
  });
  // Announced as ten bytes, and then without end.
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const headers = { ...tus, ...bytesType, "upload-length": "10" };
  const request = { method: "POST", headers, body: endless, duplex: "half" } as RequestInit;
  const answer = await editor.send(address, request).catch(() => undefined);
  if (answer) await isRefused(answer, "too-large", "endless");
  expect(given).toBeLessThan(50_000_000);
  const [{ count } = { count: "?" }] = await asOwner<{ count: string }>(
    world.product,
    "select count(*)::text as count from attachment where dossier_id = $1 and question_id = 'A.1'",
    [world.places.drafting.dossierId],
  );
  expect(count).toBe("0");
});

const longName = `${"Ảnh Lễ hội Đền Hùng ở Phú Thọ ".repeat(10)}.pdf`;

test("a file's name is a name, whatever it holds: kept without what harms, given back without harm", async ({ world }) => {
  const editor = world.people["city-editor"];
  const place = world.places.consultation;
  const names: readonly (readonly [string, string])[] = [
    ['../../../etc/passwd"; filename=x.html', '../../../etc/passwd"; filename=x.html'],
    ["<script>alert(1)</script>.pdf", "<script>alert(1)</script>.pdf"],
    ["thư\r\nset-cookie: a=b\u0000.pdf", "thưset-cookie: a=b.pdf"],
    ["\u202efdp.exe", "fdp.exe"],
    [longName, `…${[...longName].slice(-199).join("")}`],
  ];
  for (const [name, kept] of names) {
    const response = await upload(editor, into(place, "A.5", name), pdfBytes);
    expect({ name, status: response.status }).toEqual({ name, status: 201 });
    const { attachmentId } = (await response.json()) as { attachmentId: string };
    const [row] = await asOwner<{ name: string }>(world.product, "select name from attachment where id = $1", [attachmentId]);
    expect(row?.name).toBe(kept);
    const given = await editor.send(`/dossiers/${place.dossierId}/annexes/files/${attachmentId}`);
    expect(given.headers.get("content-disposition")).toMatch(/^attachment; filename="[^"\\/\r\n]*"; filename\*=UTF-8''[^"\\/\s]*$/);
    expect(given.headers.get("content-type")).toBe("application/pdf");
    expect(given.headers.get("x-content-type-options")).toBe("nosniff");
    expect(given.headers.get("content-security-policy")).toContain("sandbox");
    expect(given.headers.get("set-cookie")).toBeNull();
    expect(new Uint8Array(await given.arrayBuffer())).toEqual(pdfBytes);
    expect((await editor.page(`/dossiers/${place.dossierId}/annexes`)).text).not.toContain("<script>alert(1)");
    expect((await editor.command("attachment.remove", { dossierId: place.dossierId, attachmentId })).outcome).toBe("done");
  }
});

test("a photo is given back as it came, and as a copy and a small picture that do not say where it was taken", async ({ world }) => {
  const editor: Person = world.people["city-editor"];
  const place = world.places.consultation;
  const exif = { IFD3: { GPSLatitude: "16/1 27/1 0/1", GPSLatitudeRef: "N" } };
  const original = new Uint8Array(await photo().withExif(exif).jpeg().toBuffer());
  const { attachmentId } = (await (await upload(editor, into(place, "A.4", "ảnh.jpg"), original)).json()) as { attachmentId: string };
  const address = `/dossiers/${place.dossierId}/annexes/files/${attachmentId}`;
  const get = async (view: string) => new Uint8Array(await (await editor.send(address + view)).arrayBuffer());
  expect(await get("")).toEqual(original);
  for (const view of ["?view=sent", "?view=small"]) {
    const { format, exif: left, width } = await sharp(await get(view)).metadata();
    expect({ view, format, left, width }).toEqual({ view, format: "jpeg", left: undefined, width: view === "?view=sent" ? 900 : 480 });
  }
  const small = await editor.send(`${address}?view=small`);
  expect(small.headers.get("content-security-policy")).toContain("sandbox");
  expect(small.headers.get("cache-control")).toBe("private, no-cache");
  await small.arrayBuffer();
  const again = await editor.send(`${address}?view=small`, { headers: { "if-none-match": small.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  expect((await world.outsider.send(`${address}?view=small`)).status).toBe(404);
  expect((await editor.command("attachment.remove", { dossierId: place.dossierId, attachmentId })).outcome).toBe("done");
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
