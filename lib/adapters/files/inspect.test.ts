import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { pdfFrom, pdfOf } from "@/e2e/http/pdf-files";
import { samplePdf } from "@/prisma/seed/sample-files";
import { inspect } from "./inspect";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "inspect-"));
});
afterAll(() => rm(folder, { recursive: true }));

const kinds = ["application/pdf", "image/jpeg"] as const;
let files = 0;

async function look(bytes: Uint8Array, accept: readonly (typeof kinds)[number][] = kinds) {
  const file = path.join(folder, String(++files));
  await writeFile(file, bytes);
  const found = await inspect({ file, accept, maxBytes: 3_000_000 });
  return found.ok ? found.value : found.refusal.code;
}

const text = (words: string) => Buffer.from(words, "latin1");
const picture = (width = 1200, height = 800) => {
  const create = { width, height, channels: 3 as const, background: "teal" };
  return sharp({ create, limitInputPixels: false });
};
const noisy = () =>
  sharp({
    create: { width: 300, height: 200, channels: 3, background: "black", noise: { type: "gaussian", mean: 128, sigma: 40 } },
  })
    .jpeg()
    .toBuffer();
const tagged = () =>
  picture()
    .withExif({
      IFD0: { Artist: "Le Van Anh" },
      IFD2: { DateTimeOriginal: "2024:05:06 10:00:00" },
      IFD3: { GPSLatitude: "16/1 27/1 0/1", GPSLatitudeRef: "N" },
    })
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();

describe("a photo", () => {
  it("is known by its content; its copy to be sent has the same pixels and says nothing of place, person and camera", async () => {
    const bytes = await tagged();
    const found = await look(bytes);
    if (typeof found === "string" || !found.sentFile) throw new Error(String(found));
    expect(found).toMatchObject({
      mediaType: "image/jpeg",
      facts: { kind: "photo", width: 1200, height: 800, colour: "colour", hadLocation: true, takenOn: "2024-05-06", author: "Le Van Anh" },
    });
    const sent = await readFile(found.sentFile);
    const { exif, xmp, iptc, icc } = await sharp(sent).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect(icc).toEqual((await sharp(bytes).metadata()).icc);
    expect((await sharp(sent).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true);
    const again = await look(sent);
    expect(again).toMatchObject({ facts: { hadLocation: false, takenOn: null }, sentFile: undefined });
  });

  it("that lies on its side is turned in the copy, whatever the eight ways", async () => {
    for (const orientation of [2, 3, 6, 8]) {
      const found = await look(await picture().withMetadata({ orientation }).jpeg().toBuffer());
      if (typeof found === "string" || !found.sentFile) throw new Error(String(found));
      const { width, height, orientation: left } = await sharp(found.sentFile).metadata();
      const upright = orientation > 4 ? { width: 800, height: 1200 } : { width: 1200, height: 800 };
      expect({ width, height }).toEqual(upright);
      expect(found.facts).toMatchObject(upright);
      expect(left).toBeUndefined();
    }
  });

  it("in grey or in the printer's colours is taken, and known as such", async () => {
    expect(await look(await picture().toColourspace("b-w").jpeg().toBuffer())).toMatchObject({ facts: { colour: "grey" } });
    expect(await look(await picture().toColourspace("cmyk").jpeg().toBuffer())).toMatchObject({ facts: { colour: "cmyk" } });
    expect(await look(await picture().jpeg({ progressive: true }).toBuffer())).toMatchObject({ facts: { colour: "colour" } });
  });

  it("with a phone's second picture behind it is cut in the copy", async () => {
    const bytes = await picture().jpeg().toBuffer();
    const found = await look(Buffer.concat([bytes, await noisy(), Buffer.alloc(7)]));
    if (typeof found === "string" || !found.sentFile) throw new Error(String(found));
    expect((await readFile(found.sentFile)).equals(bytes)).toBe(true);
  });

  test.each([
    ["cut off", async () => (await noisy()).subarray(0, -2_000), "photo-broken"],
    ["cut off and ended by hand", async () => Buffer.concat([(await noisy()).subarray(0, -4_000), text("\xff\xd9")]), "photo-broken"],
    ["a head alone", async () => text("\xff\xd8\xff\xe0"), "photo-broken"],
    ["another picture's name", async () => picture(10, 10).png().toBuffer(), "unsupported-file"],
    ["a head that claims 60,000 by 60,000 pixels", async () => claimed(await noisy(), 60_000), "photo-too-many-pixels"],
    ["144 million pixels in a few kilobytes", async () => picture(12_000, 12_000).jpeg({ quality: 1 }).toBuffer(), "photo-too-many-pixels"],
    ["a ZIP behind it", async () => Buffer.concat([await noisy(), text("PK\x05\x06"), Buffer.alloc(18)]), "file-two-kinds"],
    ["a page behind it", async () => Buffer.concat([await noisy(), text("<!DOCTYPE html><script>alert(1)</script>")]), "file-two-kinds"],
    ["a PDF within it", async () => withComment(await noisy(), "%PDF-1.4"), "file-two-kinds"],
  ])("%s: refused", async (_what, make, code) => {
    expect(await look(await make())).toBe(code);
  });
});

/** The same picture whose frame says that it is so many pixels wide and high. */
function claimed(bytes: Buffer, side: number): Buffer {
  const changed = Buffer.from(bytes);
  const frame = changed.indexOf(text("\xff\xc0"));
  changed.writeUInt16BE(side, frame + 5);
  changed.writeUInt16BE(side, frame + 7);
  return changed;
}

function withComment(bytes: Buffer, words: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, words.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, text(words), bytes.subarray(2)]);
}

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const packed = (words: string, more: string) => {
  const bytes = deflateSync(Buffer.from(words, "latin1"));
  return `<< ${more} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes.toString("latin1")}\nendstream`;
};

describe("a PDF", () => {
  it("of any writer is opened and its pages counted", async () => {
    expect(await look(await samplePdf())).toMatchObject({
      mediaType: "application/pdf",
      facts: { kind: "pdf", pages: 3 },
      sentFile: undefined,
    });
    expect(await look(pdfOf("thư"))).toMatchObject({ facts: { pages: 1 } });
    // Where to open it, and a page's link to another: nothing acts.
    expect(await look(pdfOf("thư", "/OpenAction [3 0 R /Fit]"))).toMatchObject({ facts: { pages: 1 } });
    expect(await look(pdfOf("thư", "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>"))).toMatchObject({ facts: { pages: 1 } });
    expect(await look(Buffer.concat([pdfOf("thư"), Buffer.alloc(512)]))).toMatchObject({ facts: { pages: 1 } });
  });

  test.each([
    ["a script on opening", () => pdfOf("x", `/OpenAction ${script}`), "pdf-active"],
    ["a script under a name of another spelling", () => pdfOf("x", "/OpenAction << /S /J#61vaScript /J#53 (1) >>"), "pdf-active"],
    ["a script among its names", () => pdfOf("x", "/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", [script]), "pdf-active"],
    ["a script on a page", () => pdfOf("x", "/AA 4 0 R", [`<< /O ${script} >>`]), "pdf-active"],
    [
      "a script within a packed stream of objects",
      () => pdfOf("x", "", [packed(`9 0 ${script}`, "/Type /ObjStm /N 1 /First 4")]),
      "pdf-active",
    ],
    ["a script in an object that a later one replaces", () => replaced(), "pdf-active"],
    ["a program to start", () => pdfOf("x", "/OpenAction << /S /Launch /F (cmd.exe) >>"), "pdf-active"],
    ["a file within it", () => pdfOf("x", "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>", ["<< /Type /Filespec >>"]), "pdf-active"],
    ["a dynamic form", () => pdfOf("x", "/AcroForm << /XFA 4 0 R >>", ["<< /Length 0 >>\nstream\n\nendstream"]), "pdf-active"],
    [
      "a lock",
      () => pdfOf("x", "", ["<< /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>"], "/Encrypt 4 0 R /ID [(a) (a)] "),
      "pdf-encrypted",
    ],
    ["no page", () => pdfFrom(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]), "pdf-broken"],
    ["a head and nothing else", () => text("%PDF-1.7\n"), "pdf-broken"],
    [
      "pages that are their own",
      () => pdfFrom(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
      "pdf-broken",
    ],
    ["something before its head", () => Buffer.concat([text("<html>"), pdfOf("x")]), "file-two-kinds"],
    ["another file behind its end", () => Buffer.concat([pdfOf("x"), text("PK\x03\x04 and more")]), "file-two-kinds"],
    [
      "a ZIP's end",
      () => Buffer.concat([pdfOf("x").subarray(0, -6), text("PK\x05\x06"), Buffer.alloc(16), text("\x06\x00%%EOF\n")]),
      "file-two-kinds",
    ],
  ])("with %s: refused", async (_what, make, code) => {
    expect(await look(make())).toBe(code);
  });

  function replaced(): Uint8Array {
    const [first, second] = [
      pdfOf("x", "", [packed(`9 0 ${script}`, "/Type /ObjStm /N 1 /First 4")]),
      text("9 0 obj\n<< >>\nendobj\n%%EOF\n"),
    ];
    return Buffer.concat([first, second]);
  }

  it("that unfolds from kilobytes to gigabytes is refused before it does, and costs no memory", async () => {
    const bomb = deflateSync(Buffer.alloc(400_000_000));
    const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb.toString("latin1")}\nendstream`;
    const before = process.memoryUsage.rss();
    expect(await look(pdfOf("x", "", [stream]))).toBe("pdf-broken");
    expect(process.memoryUsage.rss() - before).toBeLessThan(250_000_000);
  });
});

test("nothing, and what no slot takes, is refused whatever it is called", async () => {
  expect(await look(new Uint8Array())).toBe("file-empty");
  for (const words of ["<html>", "#!/bin/sh", "MZ", "PK\x03\x04", "\x89PNG\r\n"]) expect(await look(text(words))).toBe("unsupported-file");
  expect(await look(pdfOf("thư"), ["image/jpeg"])).toBe("unsupported-file");
  expect(await look(await noisy(), ["application/pdf"])).toBe("unsupported-file");
});

test("files that come at once wait for each other", async () => {
  const found = await Promise.all([pdfOf("a"), await noisy(), text("x"), pdfOf("b")].map((bytes) => look(bytes)));
  expect(found.map((each) => (typeof each === "string" ? each : each.facts.kind))).toEqual(["pdf", "photo", "unsupported-file", "pdf"]);
});
