import { beforeEach, expect, test, vi } from "vitest";
import { keptUpdates, questionsKept } from "./kept-updates";

const owner = { me: "lan", dossierId: "hue" };
const bytes = (...all: number[]) => Uint8Array.from(all);
const list = (updates: readonly Uint8Array[]) => updates.map((update) => [...update]);

beforeEach(() => {
  const stored: Record<string, string> = {};
  vi.stubGlobal("localStorage", stored);
  Object.defineProperties(stored, {
    getItem: { value: (name: string) => stored[name] ?? null },
    setItem: { value: (name: string, text: string) => void Object.assign(stored, { [name]: text }) },
    removeItem: { value: (name: string) => void delete stored[name] },
  });
});

test("what one visit left, the next one finds, until the server has it", () => {
  keptUpdates(owner, "9.1", "one").put(bytes(1, 2));
  const next = keptUpdates(owner, "9.1", "two");
  expect(list(next.read())).toEqual([[1, 2]]);
  next.put(bytes(3));
  expect(questionsKept(owner)).toEqual(["9.1"]);
  next.drop();
  expect(questionsKept(owner)).toEqual([]);
  expect(list(keptUpdates(owner, "9.1", "three").read())).toEqual([]);
});

test("another tab's newer words are not dropped with those that were read", () => {
  const other = keptUpdates(owner, "9.1", "other");
  other.put(bytes(1));
  const mine = keptUpdates(owner, "9.1", "mine");
  mine.read();
  other.put(bytes(1, 2));
  mine.drop();
  expect(list(keptUpdates(owner, "9.1", "third").read())).toEqual([[1, 2]]);
});

test("nobody finds another person's, another dossier's or another question's", () => {
  keptUpdates(owner, "9.1", "one").put(bytes(1));
  expect(keptUpdates({ ...owner, me: "vinh" }, "9.1", "two").read()).toEqual([]);
  expect(keptUpdates({ ...owner, dossierId: "danang" }, "9.1", "two").read()).toEqual([]);
  expect(keptUpdates(owner, "9.10", "two").read()).toEqual([]);
  expect(questionsKept({ ...owner, me: "vinh" })).toEqual([]);
});

test("a storage that is full, closed or spoilt costs nothing but the net", () => {
  localStorage.setItem("unsent:lan:hue:9.1:spoilt", "%");
  expect(list(keptUpdates(owner, "9.1", "one").read())).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  const kept = keptUpdates(owner, "9.1", "one");
  expect(() => {
    kept.put(bytes(1));
    kept.drop();
  }).not.toThrow();
  expect([kept.read(), questionsKept(owner)]).toEqual([[], []]);
});
