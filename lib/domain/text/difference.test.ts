import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceOf } from "./difference";

const told = (from: string, to: string) =>
  differenceOf(from, to)
    .map(({ kind, text }) => (kind === "added" ? `+${text}+` : kind === "removed" ? `-${text}-` : text))
    .join("");

describe("the difference of two texts", () => {
  test.each([
    ["Thợ đúc đồng", "Thợ đúc chuông", "Thợ đúc -đồng-+chuông+"],
    ["Làng nghề", "Làng nghề Huế", "Làng nghề+ Huế+"],
    ["", "Huế", "+Huế+"],
    ["Huế", "", "-Huế-"],
    ["Huế", "Huế", "Huế"],
    ["", "", ""],
    ["một hai ba bốn", "một năm sáu bốn", "một -hai ba-+năm sáu+ bốn"],
    ["rộng gần 5.000 km²", "rộng khoảng 4.950 km²", "rộng -gần 5.000-+khoảng 4.950+ km²"],
    ["1,2 triệu", "1,3 triệu", "-1,2-+1,3+ triệu"],
    ["nghề lưới và nghề muối", "nghề lưới, nghề mộc và nghề muối", "nghề lưới+, nghề mộc+ và nghề muối"],
    ["xong. Rồi", "xong! Rồi", "xong-.-+!+ Rồi"],
    ["Trong năm", "Trước hết, Trong năm", "+Trước hết, +Trong năm"],
    ["một\nTrước hết, Trong năm", "một\nTrong năm", "một\n-Trước hết, -Trong năm"],
    ["hai", "một hai", "+một +hai"],
    ["một\nhai", "ba\nbốn", "-một-+ba+\n-hai-+bốn+"],
  ])("from “%s” to “%s”", (from, to, expected) => {
    expect(told(from, to)).toBe(expected);
  });

  test("takes a Vietnamese word as one, however it was typed", () => {
    expect(told("đường Huế".normalize("NFD"), "đường Huệ")).toBe("đường -Huế-+Huệ+");
    expect(told("Nghệ thuật".normalize("NFD"), "Nghệ thuật")).toBe("Nghệ thuật");
    expect(told("ở phường Đúc", "ờ phường Đục")).toBe("-ở-+ờ+ phường -Đúc-+Đục+");
  });

  test("says of a word that was mended which letters stood there before", () => {
    expect(differenceOf("phường Huế", "phường Huệ").at(-1)).toEqual({ kind: "added", text: "Huệ", kept: [true, true, false] });
  });

  test("loses no letter of either text", () => {
    const words = fc.array(fc.constantFrom("Huế", "đẹp", "và", "thơ", " ", "\n", "  ", "."), { maxLength: 30 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const pieces = differenceOf(from, to);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([from, to]);
      }),
    );
  });

  test("of two long texts without a word in common takes no longer than a page may", () => {
    const text = (letter: string) => Array.from({ length: 9_000 }, (_, index) => `${letter}${index}`).join(" ");
    const start = performance.now();
    expect(differenceOf(`${text("a")}\nchung`, `${text("b")}\nchung`).map(({ kind }) => kind)).toEqual(["removed", "added", "same"]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
