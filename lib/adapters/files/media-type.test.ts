import { expect, it } from "vitest";
import { mediaTypeOf } from "./media-type";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

it("knows a PDF and a JPEG by their first bytes", () => {
  expect(mediaTypeOf(bytes("%PDF-1.7\n"))).toBe("application/pdf");
  expect(mediaTypeOf(bytes("\xff\xd8\xff\xe0\x00\x10JFIF"))).toBe("image/jpeg");
});

it("knows nothing else, whatever it calls itself", () => {
  for (const other of ["", "%PD", "\xff\xd8", "\x89PNG\r\n", "PK\x03\x04", "<html>%PDF-1.7", "MZ"]) {
    expect(mediaTypeOf(bytes(other))).toBeUndefined();
  }
});
