import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Refusal, Result } from "@/lib/domain/result";
import type { AnswerValue } from "@/lib/domain/values";
import { Autosaver, type SaveState } from "./autosaver";

type Answer = Result<{ version: number; savedAt: string }>;

/** A server that answers when it is told to, and keeps what it acknowledged. */
function serverAt(version: number) {
  const waiting: { value: AnswerValue; base: number; answer(result: Answer): void }[] = [];
  let now = version;
  return {
    waiting,
    stored: [] as AnswerValue[],
    send: (value: AnswerValue, base: number) => new Promise<Answer>((answer) => waiting.push({ value, base, answer })),
    async accept() {
      const next = waiting.shift();
      if (!next) throw new Error("Nothing was sent");
      now += 1;
      this.stored.push(next.value);
      next.answer({ ok: true, value: { version: now, savedAt: "2026-11-23T03:00:00.000Z" } });
      await settle();
    },
    async refuse(refusal: Refusal) {
      waiting.shift()?.answer({ ok: false, refusal });
      await settle();
    },
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const text = (words: string): AnswerValue => ({ text: words });

function make(version = 1, words = "một") {
  const server = serverAt(version);
  const kept: { value: AnswerValue | undefined } = { value: undefined };
  const states: SaveState[] = [];
  const keep = {
    put(value: AnswerValue) {
      kept.value = value;
    },
    drop() {
      kept.value = undefined;
    },
  };
  const saver = new Autosaver(version, text(words), server.send, keep, (state) => void states.push(state));
  return { server, kept, states, saver, last: () => states.at(-1)?.state };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("sends once after a pause, not at every letter", async () => {
  const { saver, server, last } = make();
  for (const words of ["một h", "một ha", "một hai"]) saver.change(text(words));
  await vi.advanceTimersByTimeAsync(800);
  expect(server.waiting.map(({ value }) => value)).toEqual([text("một hai")]);
  await server.accept();
  expect(last()).toBe("saved");
});

test("sends within four seconds of endless typing", async () => {
  const { saver, server } = make();
  for (let letter = 0; letter < 12; letter += 1) {
    saver.change(text(`một ${"a".repeat(letter + 1)}`));
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(server.waiting.length).toBe(1);
});

test("sends what was typed while a save was in flight, over the version that save made", async () => {
  const { saver, server, kept, last } = make();
  saver.change(text("một hai"));
  await vi.advanceTimersByTimeAsync(800);
  saver.change(text("một hai ba"));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.waiting.length).toBe(1);
  await server.accept();
  expect(kept.value).toEqual(text("một hai ba"));
  await vi.advanceTimersByTimeAsync(800);
  expect(server.waiting.map(({ value, base }) => ({ value, base }))).toEqual([{ value: text("một hai ba"), base: 2 }]);
  await server.accept();
  expect(server.stored).toEqual([text("một hai"), text("một hai ba")]);
  expect(kept.value).toBeUndefined();
  expect(last()).toBe("saved");
});

test("keeps unacknowledged words and tries again by itself when the server is away", async () => {
  const { saver, server, kept, last } = make();
  saver.change(text("một hai"));
  await vi.advanceTimersByTimeAsync(800);
  await server.refuse({ code: "unavailable" });
  expect(last()).toBe("failed");
  expect(kept.value).toEqual(text("một hai"));
  await vi.advanceTimersByTimeAsync(2_100);
  await server.accept();
  expect(last()).toBe("saved");
});

test("waits for the person when the session has ended, and saves on retry", async () => {
  const { saver, server, last } = make();
  saver.change(text("một hai"));
  await vi.advanceTimersByTimeAsync(800);
  await server.refuse({ code: "signed-out" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.waiting.length).toBe(0);
  void saver.flush();
  await settle();
  await server.accept();
  expect(last()).toBe("saved");
});

const detail = { value: text("của đồng nghiệp"), text: "của đồng nghiệp", version: 5, savedBy: "Lan", savedAt: "2026-11-23T03:00:00.000Z" };

async function stale() {
  const made = make();
  made.saver.change(text("của tôi"));
  await vi.advanceTimersByTimeAsync(800);
  await made.server.refuse({ code: "stale", detail });
  expect(made.last()).toBe("stale");
  return made;
}

test("a stale save stops, keeps both texts, and goes on typing without sending", async () => {
  const { saver, server, kept } = await stale();
  saver.change(text("của tôi, sửa tiếp"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.waiting.length).toBe(0);
  expect(kept.value).toEqual(text("của tôi, sửa tiếp"));
});

test("keeping mine puts it on top of the colleague's version", async () => {
  const { saver, server, last } = await stale();
  void saver.settle("mine");
  await settle();
  expect(server.waiting.map(({ base }) => base)).toEqual([5]);
  await server.accept();
  expect(server.stored).toEqual([text("của tôi")]);
  expect(last()).toBe("saved");
});

test("taking theirs saves mine into the history first", async () => {
  const { saver, server } = await stale();
  const taken = saver.settle("theirs");
  await settle();
  await server.accept();
  await server.accept();
  expect(server.stored).toEqual([text("của tôi"), text("của đồng nghiệp")]);
  expect(await taken).toEqual(text("của đồng nghiệp"));
});

test("a letter typed and taken back leaves nothing to save and nothing kept", async () => {
  const { saver, server, kept, last } = make();
  saver.change(text("một h"));
  saver.change(text("một"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.waiting.length).toBe(0);
  expect(kept.value).toBeUndefined();
  expect(last()).toBe("untouched");
});

test("goes on from one's own save whose acknowledgement was lost", async () => {
  const { saver, server, last } = make();
  saver.change(text("một hai".normalize("NFD")));
  await vi.advanceTimersByTimeAsync(800);
  await server.refuse({ code: "unavailable" });
  saver.change(text("một hai ba"));
  await vi.advanceTimersByTimeAsync(2_100);
  await server.refuse({ code: "stale", detail: { ...detail, value: text("một hai"), version: 2 } });
  expect(server.waiting.map(({ value, base }) => ({ value, base }))).toEqual([{ value: text("một hai ba"), base: 2 }]);
  await server.accept();
  expect(last()).toBe("saved");
});

test("words taken back after a save that may have arrived are taken back on the server too", async () => {
  const { saver, server, last } = make();
  saver.change(text("một hai"));
  await vi.advanceTimersByTimeAsync(800);
  await server.refuse({ code: "unavailable" });
  saver.change(text("một"));
  await vi.advanceTimersByTimeAsync(2_100);
  await server.refuse({ code: "stale", detail: { ...detail, value: text("một hai"), version: 2 } });
  expect(server.waiting.map(({ value, base }) => ({ value, base }))).toEqual([{ value: text("một"), base: 2 }]);
  await server.accept();
  expect(last()).toBe("saved");
});

test("a save that may have arrived is remembered with the words kept for the next visit", async () => {
  const { saver, server, last } = make();
  const kept: AnswerValue[] = [];
  const back = new Autosaver(
    1,
    text("một hai"),
    server.send,
    { put: (_value, _base, sent) => void kept.splice(0, kept.length, ...sent), drop: () => void kept.splice(0) },
    () => undefined,
    [text("một hai")],
  );
  saver.stop();
  back.change(text("một hai ba"));
  await vi.advanceTimersByTimeAsync(800);
  expect(kept).toEqual([text("một hai"), text("một hai ba")]);
  await server.refuse({ code: "stale", detail: { ...detail, value: text("một hai"), version: 2 } });
  await server.accept();
  expect(server.stored).toEqual([text("một hai ba")]);
  expect(kept).toEqual([]);
  expect(last()).toBeUndefined();
});
