import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { done, type Result, refuse } from "@/lib/domain/result";
import { WholeSaver, type WholeState } from "./whole-saver";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Reply = Result<{ mark: number; at: string }>;

/** A saver of plain words, a server that answers as told, and all that was shown and kept. */
function saver(...replies: (Reply | "hang")[]) {
  const sent: [string, number][] = [];
  const shown: WholeState<string>[] = [];
  let kept: { value: string; mark: number } | undefined;
  let answer: ((reply: Reply) => void) | undefined;
  const made = new WholeSaver<string, number>(
    { value: "", mark: 0 },
    {
      send(value, mark) {
        sent.push([value, mark]);
        const reply = replies.shift() ?? done({ mark: mark + 1, at: "now" });
        return reply === "hang"
          ? new Promise((resolve) => {
              answer = resolve;
            })
          : Promise.resolve(reply);
      },
      same: (one, other) => one === other,
      standing: (detail) => detail as { value: string; mark: number },
      keep: {
        put(entry) {
          kept = entry;
        },
        drop() {
          kept = undefined;
        },
      },
      show: (state) => void shown.push(state),
    },
  );
  return { made, sent, shown, kept: () => kept, answer: (reply: Reply) => answer?.(reply) };
}

test("what is typed goes once after a pause, and is kept until it is acknowledged", async () => {
  const { made, sent, shown, kept } = saver();
  made.change("m");
  made.change("mộ");
  made.change("một");
  expect(kept()).toEqual({ value: "một", mark: 0 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([["một", 0]]);
  expect(shown.at(-1)).toEqual({ state: "saved", at: "now" });
  expect([kept(), made.mark, made.unsaved]).toEqual([undefined, 1, false]);
});

test("what is typed while a save is under way goes after it, over what it gave", async () => {
  const { made, sent, answer, kept } = saver("hang");
  made.change("một");
  await vi.advanceTimersByTimeAsync(1_000);
  made.change("một hai");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  answer(done({ mark: 1, at: "now" }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([
    ["một", 0],
    ["một hai", 1],
  ]);
  expect(kept()).toBeUndefined();
});

test("a connection that is away is tried again, and nothing is dropped meanwhile", async () => {
  const { made, sent, shown, kept } = saver(refuse("unavailable"), refuse("unavailable"));
  made.change("một");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown.at(-1)).toMatchObject({ state: "failed", refusal: { code: "unavailable" } });
  expect(kept()).toEqual({ value: "một", mark: 0 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(3);
  expect(kept()).toBeUndefined();
});

test("a save that arrived without its acknowledgement is gone on from", async () => {
  const { made, sent, shown } = saver(refuse("unavailable"), refuse("stale", { detail: { value: "một", mark: 1 } }));
  made.change("một");
  await vi.advanceTimersByTimeAsync(800);
  made.change("một hai");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.at(-1)).toEqual(["một hai", 1]);
  expect(shown.map(({ state }) => state)).not.toContain("stale");
});

test.each([
  ["mine", [["của tôi", 5]], "của tôi"],
  ["theirs", [], "của người kia"],
] as const)("over a newer one it stops; choosing %s loses neither before", async (choice, after, stands) => {
  const { made, sent, shown, kept } = saver(refuse("stale", { detail: { value: "của người kia", mark: 5 } }));
  made.change("của tôi");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([["của tôi", 0]]);
  expect(shown.at(-1)).toEqual({ state: "stale", theirs: "của người kia" });
  expect(kept()?.value).toBe("của tôi");
  expect(await made.settle(choice)).toBe(stands);
  expect(sent.slice(1)).toEqual(after);
  expect([made.unsaved, kept()]).toEqual([false, undefined]);
});

test("a plain no is not tried again by itself, and the words stay", async () => {
  const { made, sent, shown, kept } = saver(refuse("sheet-closed"));
  made.change("muộn");
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent).toHaveLength(1);
  expect(shown.at(-1)).toMatchObject({ state: "failed", refusal: { code: "sheet-closed" } });
  expect(kept()?.value).toBe("muộn");
  expect(made.refusal?.code).toBe("sheet-closed");
});
