import { describe, expect, test, vi } from "vitest";
import { textSchema } from "@/lib/domain/text/schema";
import { figureNode } from "./figure-node";
import { figuresFor } from "./figure-search";
import { figureStore, type LiveFigure, sayerOf } from "./figure-store";

const lagoon: LiveFigure = {
  id: "lagoon",
  what: "Diện tích đầm phá",
  value: "22000.5",
  unit: "ha",
  scope: "Huế",
  year: 2025,
  source: "Sở Nông nghiệp",
};
const jobs: LiveFigure = { ...lagoon, id: "jobs", what: "Việc làm", value: "60000", unit: "người", scope: "", year: null, source: "" };

describe("the register as editors see it", () => {
  test("says each figure in the language of the text, and nothing for one it does not have", () => {
    const figures = figureStore([lagoon]).now();
    expect([sayerOf(figures, "vi")("lagoon"), sayerOf(figures, "en")("lagoon"), sayerOf(figures, "fr")("lagoon")]).toEqual([
      "22.000,5",
      "22,000.5",
      "22\u202f000,5",
    ]);
    expect(sayerOf(figures, "vi")("jobs")).toBeUndefined();
  });

  test("tells who listens, until they do not", () => {
    const store = figureStore([lagoon]);
    const changed = vi.fn();
    const forget = store.subscribe(changed);
    expect(store.now()).toBe(store.now());
    store.put([{ ...lagoon, value: "1" }, jobs]);
    expect([changed.mock.calls.length, store.now().get("lagoon")?.value, store.now().size]).toEqual([1, "1", 2]);
    forget();
    store.put([]);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe("a figure in a text", () => {
  const store = figureStore([lagoon]);
  const words = { interface: "vi", label: (figure: string) => figure, unknown: "?", noSource: "-" } as const;
  const propsIn = (language: "vi" | "en") => figureNode({ figures: store, language, words }).props;
  const node = (id: string) => textSchema.node("figure", { id });

  test("is copied with its value: for elsewhere as words, for here as the reference it is", () => {
    for (const [language, said] of [
      ["vi", "22.000,5"],
      ["en", "22,000.5"],
    ] as const) {
      const drawn = propsIn(language).clipboardSerializer?.nodes.figure?.(node("lagoon"));
      expect(drawn).toEqual(["span", { "data-figure": "lagoon" }, said]);
    }
  });

  test("that the register does not have says so", () => {
    const drawn = propsIn("vi").clipboardSerializer?.nodes.figure?.(node("gone"));
    expect(drawn).toEqual(["span", { "data-figure": "gone" }, "[?]"]);
  });

  test("is pasted as a reference where the register has it, and as its words where it does not", () => {
    const rule = propsIn("en").clipboardParser?.rules.find((each) => each.tag?.includes("data-figure"));
    const element = (id: string) => ({ getAttribute: () => id }) as never;
    expect(rule?.getAttrs?.(element("lagoon"))).toMatchObject({ id: "lagoon" });
    expect(rule?.getAttrs?.(element("of-another-dossier"))).toBe(false);
  });
});

test.each([
  ["", ["lagoon", "jobs"]],
  ["dam pha", ["lagoon"]],
  ["ĐẦM", ["lagoon"]],
  ["22.000", ["lagoon"]],
  ["22000", ["lagoon"]],
  ["viec lam nguoi", ["jobs"]],
  ["2025 ha", ["lagoon"]],
  ["so nong nghiep", ["lagoon"]],
  ["đầm việc", []],
])("a search for %j finds %j", (typed, ids) => {
  expect(figuresFor(typed, [lagoon, jobs], "vi").map(({ id }) => id)).toEqual(ids);
});
