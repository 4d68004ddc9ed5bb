import { createDecoder, readVarString, readVarUint, readVarUint8Array } from "lib0/decoding";
import { expect, test } from "vitest";
import { Reader, Writer } from "./wire";

const numbers = [0, 1, 127, 128, 300, 16_384, 2 ** 31, 2 ** 32 - 1, 2 ** 45];
const texts = ["", "a", "Hồ sơ Huế 😀", "x".repeat(300)];

test("what is written is read again", () => {
  const writer = new Writer();
  for (const number of numbers) writer.uint(number);
  for (const text of texts) writer.text(text);
  writer.block(Uint8Array.of(1, 2, 255));
  const reader = new Reader(writer.done());
  expect(numbers.map(() => reader.uint())).toEqual(numbers);
  expect(texts.map(() => reader.text())).toEqual(texts);
  expect([...reader.block()]).toEqual([1, 2, 255]);
});

test("and by the library the server reads with", () => {
  const writer = new Writer().text("dossier/9.1").uint(300).block(Uint8Array.of(7, 8));
  const decoder = createDecoder(writer.done());
  expect([readVarString(decoder), readVarUint(decoder), [...readVarUint8Array(decoder)]]).toEqual(["dossier/9.1", 300, [7, 8]]);
});

test("a message that ends too soon is no message", () => {
  expect(() => new Reader(Uint8Array.of(128)).uint()).toThrow();
  expect(() => new Reader(Uint8Array.of(3, 1)).block()).toThrow();
});
