import { crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "./crc32";

test("gives what another gives, in one piece or in several", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
      expect(crc32(b, crc32(a, 0))).toBe(nodeCrc32(Buffer.concat([a, b])));
    }),
  );
});
