import { describe, expect, test } from "vitest";
import { readRuns, versionName } from "./version-shapes";
import { byAuthor, carriedRuns, changedBetween, foldSaves, handsIn, inOrderOf, type KeptAnswer, wordsGone } from "./versions";

const same = (text: string) => ({ kind: "same", text }) as const;
const added = (text: string) => ({ kind: "added", text }) as const;
const removed = (text: string) => ({ kind: "removed", text }) as const;

describe("who wrote what came", () => {
  const told = (...args: Parameters<typeof byAuthor>) => byAuthor(...args).map(({ kind, text, by }) => [kind[0], text, by].join("|"));

  test("is read off the newer text's runs, and what stayed or went has no author here", () => {
    const pieces = [same("Làng "), removed("cũ"), added("nghề"), same(" Huế")];
    expect(
      told(pieces, [
        ["lan", 5],
        ["minh", 8],
      ]),
    ).toEqual(["s|Làng |", "r|cũ|", "a|nghề|minh", "s| Huế|"]);
  });

  test("is split at whole words between those who wrote it, and white space goes with the words before it", () => {
    const runs = [
      ["lan", 2],
      ["minh", 4],
      ["lan", 4],
    ] as const;
    expect(told([added("ab cde fgh")], runs)).toEqual(["a|ab |lan", "a|cde |minh", "a|fgh|lan"]);
    expect(told([added("ab\n cde")], [["lan", 7]])).toEqual(["a|ab\n cde|lan"]);
  });

  test("of a word that was mended is who mended it, however few letters that took", () => {
    const mended = { kind: "added", text: "thuyền", kept: [true, true, true, false, true, true] } as const;
    const runs = [
      ["minh", 3],
      ["lan", 1],
      ["minh", 2],
    ] as const;
    expect(told([mended], runs)).toEqual(["a|thuyền|lan"]);
    expect(told([added("thuyền")], runs)).toEqual(["a|thuyền|minh"]);
  });

  test("counts code points, not halves of signs", () => {
    const runs = [
      ["lan", 3],
      ["minh", 2],
    ] as const;
    expect(told([added("🏯🏯 đẹ")], runs)).toEqual(["a|🏯🏯 |lan", "a|đẹ|minh"]);
  });

  test("where the runs end too early the rest is nobody's", () => {
    expect(told([added("Huế đẹp")], [["lan", 3]])).toEqual(["a|Huế |lan", "a|đẹp|"]);
    expect(told([added("Huế")], [])).toEqual(["a|Huế|"]);
  });

  test("is counted in words, by author in the order of reading", () => {
    const pieces = byAuthor(
      [same("x "), added("một hai ba"), removed("bốn năm")],
      [
        ["lan", 2],
        ["minh", 7],
        ["lan", 3],
      ],
    );
    expect(handsIn(pieces)).toEqual([
      { by: "minh", words: 2 },
      { by: "lan", words: 1 },
    ]);
    expect(wordsGone(pieces)).toBe(2);
  });
});

describe("runs of a text that has none", () => {
  test("keep the author of what stayed and give what came to who wrote it", () => {
    const pieces = [same("một "), removed("hai"), added("ba"), same(" bốn")];
    expect(
      carriedRuns(
        pieces,
        [
          ["lan", 7],
          ["minh", 4],
        ],
        "hoa",
      ),
    ).toEqual([
      ["lan", 4],
      ["hoa", 2],
      ["minh", 4],
    ]);
    expect(carriedRuns([added("x")], [], null)).toEqual([[null, 1]]);
    expect(carriedRuns([], [["lan", 4]], "hoa")).toEqual([]);
  });
});

test("people are numbered as their words are met, those of whom none is left at the end", () => {
  const runs = [
    [null, 3],
    ["minh", 1],
    ["hoa", 1],
    ["minh", 1],
  ] as const;
  expect(inOrderOf(runs, ["lan", "hoa", "minh", "hoa"])).toEqual(["minh", "hoa", "lan"]);
});

test("stored runs are read back, and anything else is none", () => {
  expect(readRuns([["lan", 3]])).toEqual([["lan", 3]]);
  expect(readRuns([[null, 3]])).toEqual([[null, 3]]);
  for (const broken of [null, undefined, "x", [["lan"]], [["lan", -1]], [[3, "lan"]]]) expect(readRuns(broken)).toBeNull();
});

test("a name is one line with something on it", () => {
  expect(versionName.parse("  Gửi Viện lần 1 ")).toBe("Gửi Viện lần 1");
  for (const wrong of ["", "   ", "a\nb", "x".repeat(121)]) expect(versionName.safeParse(wrong).success).toBe(false);
});

describe("the list of versions", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 3, minute)).toISOString();
  const version = (savedBy: string, minute: number, more: object = {}) =>
    ({ reason: "saved", name: null, runs: null, savedBy, savedAt: at(minute), ...more }) as const;
  const sizes = (...all: Parameters<typeof foldSaves>[0][number][]) => foldSaves(all).map((group) => group.length);

  test("makes one group of the saves of one person without a long pause", () => {
    expect(sizes(version("lan", 50), version("lan", 40), version("lan", 12), version("minh", 11), version("lan", 10))).toEqual([3, 1, 1]);
    expect(sizes(version("lan", 50), version("lan", 20))).toEqual([1, 1]);
    expect(foldSaves([])).toEqual([]);
  });

  test("folds nothing away that somebody decided on", () => {
    const named = { reason: "named", name: "Gửi Viện" };
    expect(sizes(version("lan", 5), version("lan", 4, named), version("lan", 3), version("lan", 2))).toEqual([1, 1, 2]);
    for (const reason of ["rested", "restored", "accepted", "checked", "stage"])
      expect(sizes(version("lan", 5, { reason }), version("lan", 4, { reason }))).toEqual([1, 1]);
    const text = { runs: [["lan", 3]] };
    expect(sizes(version("lan", 5, text), version("lan", 4, text))).toEqual([1, 1]);
  });
});

test("what changed between two moments is told in the order of the form, Vietnamese first", () => {
  const kept = (question: string, language: KeptAnswer["language"], text: string): KeptAnswer => ({
    answerId: `${question}${language}`,
    question,
    language,
    version: 1,
    text,
    runs: null,
  });
  const from = [kept("2", "vi", "a"), kept("1", "vi", "a"), kept("1", "en", "b"), kept("3", "all", "")];
  const to = [kept("2", "vi", "x"), kept("1", "en", "y"), kept("1", "vi", "z"), kept("4", "vi", "mới"), kept("3", "all", "")];
  expect(
    changedBetween(from, to, ["1", "2", "3", "4"]).map((each) => [each.question, each.language, each.from?.text, each.to?.text]),
  ).toEqual([
    ["1", "vi", "a", "z"],
    ["1", "en", "b", "y"],
    ["2", "vi", "a", "x"],
    ["4", "vi", undefined, "mới"],
  ]);
});
