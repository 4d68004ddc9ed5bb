import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdWhileComposing } from "./hold-while-composing";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function make() {
  const heard: string[] = [];
  const held = holdWhileComposing<string>((message) => void heard.push(message));
  const dom = new EventTarget() as HTMLElement;
  return { heard, held, unguard: held.guard(dom), say: (type: string) => dom.dispatchEvent(new Event(type)) };
}

test("while a word is composed everything waits, in its order", () => {
  const { heard, held, say } = make();
  held.take("a");
  say("compositionstart");
  held.take("b");
  held.take("c");
  expect(heard).toEqual(["a"]);
  say("compositionend");
  held.take("d");
  expect(heard).toEqual(["a"]);
  vi.advanceTimersByTime(60);
  expect(heard).toEqual(["a", "b", "c", "d"]);
  held.take("e");
  expect(heard.at(-1)).toBe("e");
});

test("the next word begun at once goes on holding", () => {
  const { heard, held, say } = make();
  say("compositionstart");
  held.take("a");
  say("compositionend");
  vi.advanceTimersByTime(30);
  say("compositionstart");
  vi.advanceTimersByTime(60);
  expect(heard).toEqual([]);
});

test("a composition left open holds nothing for longer than five seconds", () => {
  const { heard, held, say } = make();
  say("compositionstart");
  held.take("a");
  vi.advanceTimersByTime(5_000);
  expect(heard).toEqual(["a"]);
});

test("leaving the editor lets go, and so does taking it away", () => {
  const first = make();
  first.say("compositionstart");
  first.held.take("a");
  first.say("blur");
  expect(first.heard).toEqual(["a"]);
  const second = make();
  second.say("compositionstart");
  second.held.take("a");
  second.unguard();
  expect(second.heard).toEqual(["a"]);
});

test("what was held over a line that broke is forgotten", () => {
  const { heard, held, say } = make();
  say("compositionstart");
  held.take("a");
  held.drop();
  say("blur");
  expect(heard).toEqual([]);
});
