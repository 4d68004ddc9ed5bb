import { expect, test, vi } from "vitest";
import { encodeStateAsUpdate, XmlElement, XmlText } from "yjs";
import { LiveText } from "./live-text";
import type { Room } from "./room";
import { Reader, Writer } from "./wire";

/** A line whose other end says what the test says. */
function make(left: readonly Uint8Array[] = []) {
  let room: Room | undefined;
  const line = {
    standing: true,
    send: vi.fn(),
    enter(entered: Room) {
      room = entered;
    },
    leave: vi.fn(),
  };
  const kept = { read: () => left, put: vi.fn(), drop: vi.fn() };
  const onRight = vi.fn();
  const text = new LiveText(line, "hue/9.1", kept, onRight);
  const say = (message: Writer) => {
    const reader = new Reader(message.done());
    room?.hear(reader.uint(), reader);
  };
  return {
    text,
    kept,
    onRight,
    state: () => text.state.get(),
    admit: (scope: string) => say(new Writer().uint(2).uint(2).text(scope)),
    /** Both sides compare: the server asks, then brings what it has, which is nothing. */
    compare() {
      say(new Writer().uint(0).uint(0).block(Uint8Array.of(0)));
      say(new Writer().uint(0).uint(1).block(Uint8Array.of(0, 0)));
    },
    acknowledge: () => say(new Writer().uint(8).uint(1)),
    tell: (told: object) => say(new Writer().uint(5).text(JSON.stringify(told))),
    end: (reason: string) => say(new Writer().uint(7).text(reason)),
    broke: () => room?.broke(),
  };
}

function write(text: LiveText, words: string, language: "vi" | "en" = "vi"): void {
  const paragraph = new XmlElement("paragraph");
  paragraph.insert(0, [new XmlText(words)]);
  text.doc.getXmlFragment(language).insert(0, [paragraph]);
}

function open(left?: readonly Uint8Array[]) {
  const made = make(left);
  made.admit("read-write");
  made.compare();
  made.acknowledge();
  return made;
}

test("what is typed is kept until it is acknowledged, and counted while it is not", () => {
  const { text, kept, state, acknowledge } = open();
  expect([state().synced, state().editable, state().unsent, state().savedAt]).toEqual([true, true, 0, null]);
  write(text, "một");
  write(text, "hai", "en");
  expect([state().unsent, state().active, kept.put.mock.calls.length]).toEqual([2, "en", 2]);
  acknowledge();
  expect(state().unsent).toBe(2);
  kept.drop.mockClear();
  acknowledge();
  expect([state().unsent, kept.drop.mock.calls.length]).toEqual([0, 1]);
  expect(state().savedAt).not.toBeNull();
});

test("words of an earlier visit go on top of the text, and are dropped when the server has them", () => {
  const earlier = make();
  earlier.admit("read-write");
  write(earlier.text, "còn lại");
  const { text, kept, state, acknowledge } = open([encodeStateAsUpdate(earlier.text.doc)]);
  expect(text.doc.getXmlFragment("vi").toString()).toContain("còn lại");
  expect([state().unsent, state().said.vi]).toEqual([1, "words"]);
  kept.drop.mockClear();
  acknowledge();
  expect(kept.drop).toHaveBeenCalledTimes(1);
});

test("words of an earlier visit that may no longer be written are shown, and stay kept", async () => {
  const earlier = make();
  earlier.admit("read-write");
  write(earlier.text, "đến muộn");
  const { text, kept, state, admit, compare } = make([encodeStateAsUpdate(earlier.text.doc)]);
  admit("readonly");
  compare();
  await vi.waitFor(() => expect(state().lost).not.toBeNull(), { timeout: 10_000 });
  expect(JSON.stringify(state().lost)).toContain("đến muộn");
  expect(Object.keys(state().lost ?? {})).toEqual(["vi"]);
  expect([text.doc.getXmlFragment("vi").length, kept.drop.mock.calls.length]).toEqual([0, 0]);
});

test("a right that ends while words are on their way shows them, and one that comes back sends them", async () => {
  const { text, state, tell, onRight } = open();
  write(text, "dở dang");
  tell({ kind: "right", write: false });
  expect([state().editable, onRight.mock.calls]).toEqual([false, [[false]]]);
  await vi.waitFor(() => expect(JSON.stringify(state().lost)).toContain("dở dang"), { timeout: 10_000 });
  tell({ kind: "right", write: true });
  expect([state().editable, state().lost]).toEqual([true, null]);
});

test("where nobody may write, nothing that changes here is this person's", () => {
  const { text, kept, state, admit } = make();
  admit("readonly");
  write(text, "dọn dẹp");
  expect([state().unsent, kept.put.mock.calls.length]).toEqual([0, 0]);
});

test.each(["signed-out", "not-found", "not-allowed"])("%s ends writing and says why", (reason) => {
  const { state, end } = open();
  end(reason);
  expect([state().ended, state().editable, state().synced]).toEqual([reason, false, true]);
});

test("a change too large to be kept can be made smaller, and is offered again", () => {
  const { text, state, end, admit } = open();
  end("too-large");
  expect([state().ended, state().editable]).toEqual(["too-large", true]);
  write(text, "ngắn hơn");
  admit("read-write");
  expect(state().ended).toBeNull();
});

test("nothing heard for a while although something was sent is said", () => {
  vi.useFakeTimers();
  const { text, state, acknowledge } = open();
  write(text, "một");
  vi.advanceTimersByTime(8_000);
  expect(state().stalled).toBe(true);
  acknowledge();
  expect([state().stalled, state().unsent]).toEqual([false, 0]);
  vi.useRealTimers();
});

test("leaving waits for what is on its way", async () => {
  const { text, acknowledge } = open();
  await text.flush();
  write(text, "một");
  const done = vi.fn();
  const flushed = text.flush().then(done);
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  acknowledge();
  await flushed;
  expect(done).toHaveBeenCalledTimes(1);
});

test("nothing to say is said only while nothing is", () => {
  const { text, state } = open();
  text.sayNothing("en", true);
  expect([state().said.en, state().said.vi]).toEqual(["nothing", "neither"]);
  write(text, "   ", "en");
  expect(state().said.en).toBe("nothing");
  write(text, "words", "en");
  expect(state().said.en).toBe("words");
});
