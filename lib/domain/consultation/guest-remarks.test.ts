import { describe, expect, test } from "vitest";
import type { GuestSection } from "./guest-draft";
import { decideFinish, decideOwn, decideRemark, type OwnRemark, ownNumber } from "./guest-remarks";

const words = { vi: "Mục", en: "Section" };
const texts = [{ language: "vi", text: "Bún bò Huế", blocks: [], quotable: true }] as const;
const draft: readonly GuestSection[] = [{ id: "assets", number: "9", words, questions: [{ id: "9.1", words, texts }] }];
const whole = { section: null, question: null, passage: null };
const own = (count: number, answered = false): OwnRemark[] =>
  Array.from({ length: count }, (_, index) => ({ ...whole, id: `r${index}`, number: index + 1, body: "x", at: new Date(0), answered }));
const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? "done" : result.refusal?.code);

describe("a guest's remark", () => {
  test("stands on what the draft shows, or is refused on its place", () => {
    expect(code(decideRemark(draft, [], { ...whole, question: "9.1", passage: { language: "vi", quote: "bò", from: 4 } }))).toBe("done");
    expect(decideRemark(draft, [], { ...whole, question: "9.2" })).toMatchObject({
      refusal: { code: "malformed", fields: { place: "unknown" } },
    });
  });

  test("is numbered among its writer's own, whatever its number in the round", () => {
    const mine = own(3).map((each, index) => ({ ...each, number: 57 + 4 * index }));
    expect(mine.map(({ id }) => ownNumber(mine, id))).toEqual([1, 2, 3]);
    expect(ownNumber(mine, "new")).toBe(4);
  });

  test("is the three hundredth at most", () => {
    expect(code(decideRemark(draft, own(299), whole))).toBe("done");
    expect(code(decideRemark(draft, own(300), whole))).toBe("too-large");
  });

  test("is mended or taken back by whoever made it, until somebody answers", () => {
    expect(decideOwn(own(2), "r1")).toMatchObject({ value: { number: 2 } });
    expect(code(decideOwn(own(2), "r2"))).toBe("not-found");
    expect(code(decideOwn(own(2, true), "r1"))).toBe("remark-moved");
  });
});

test.each([
  [1, false, "remarks"],
  [0, true, "agrees"],
])("%i remarks and agrees: %s ends the answer with %s", (count, agrees, outcome) =>
  expect(decideFinish(own(count), agrees)).toEqual({ ok: true, value: outcome }),
);

test("an answer says something, and one thing only", () => {
  expect(decideFinish([], false)).toMatchObject({ refusal: { code: "malformed", fields: { agrees: "missing" } } });
  expect(decideFinish(own(1), true)).toMatchObject({ refusal: { code: "malformed", fields: { agrees: "both" } } });
});
