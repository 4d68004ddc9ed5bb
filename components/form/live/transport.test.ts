import { beforeEach, expect, test, vi } from "vitest";
import { transportsOf } from "./transport";

const opened: (Fake & { kind: string })[] = [];
const memory: Record<string, string> = {};

class Fake extends EventTarget {
  onopen: unknown;
  onmessage: unknown;
  onerror: (() => void) | undefined;
  constructor(readonly kind: string) {
    super();
    opened.push(this);
  }
  close(): void {
    this.dispatchEvent(new Event("close"));
  }
  hear(): void {
    this.dispatchEvent(new Event("message"));
  }
}

beforeEach(() => {
  opened.length = 0;
  for (const name of Object.keys(memory)) delete memory[name];
  vi.stubGlobal("sessionStorage", {
    getItem: (name: string) => memory[name] ?? null,
    setItem: (name: string, text: string) => void Object.assign(memory, { [name]: text }),
    removeItem: (name: string) => void delete memory[name],
  });
  vi.stubGlobal(
    "WebSocket",
    class extends Fake {
      constructor() {
        super("socket");
      }
    },
  );
  vi.stubGlobal(
    "EventSource",
    class extends Fake {
      constructor() {
        super("stream");
      }
    },
  );
  vi.stubGlobal("CloseEvent", Event);
});

const host = { protocol: "https:", host: "uccn.example.vn" };
/** What was opened, one after the other, each failing before anything came over it. */
function failing(open: () => EventTarget, times: number): readonly string[] {
  return Array.from({ length: times }, () => {
    const way = open() as unknown as Fake;
    const kind = opened.at(-1)?.kind ?? "";
    if (kind === "stream") opened.at(-1)?.onerror?.();
    else way.close();
    return kind;
  });
}

test("the slower way's script comes when it is asked for: who asked too early asks again", async () => {
  vi.stubGlobal("WebSocket", undefined);
  expect(transportsOf(host)).toThrow();
  expect(opened).toEqual([]);
  await vi.waitFor(() => expect(transportsOf(host)).not.toThrow());
  expect(opened.map(({ kind }) => kind)).toEqual(["stream"]);
});

test("two WebSockets over which nothing came are followed by a stream, and a server that is away by WebSockets again", () => {
  expect(failing(transportsOf(host), 7)).toEqual(["socket", "socket", "stream", "socket", "socket", "stream", "socket"]);
});

test("a WebSocket that worked and then broke is tried again first", () => {
  const open = transportsOf(host);
  const way = open() as unknown as Fake;
  way.hear();
  way.close();
  expect(failing(open, 2)).toEqual(["socket", "socket"]);
});

test("the tab remembers that only a stream works, until it no longer does", () => {
  const open = transportsOf(host);
  failing(open, 2);
  const stream = open();
  stream.dispatchEvent(new Event("message"));
  expect(failing(transportsOf(host), 3)).toEqual(["stream", "socket", "socket"]);
});

test("a tab in which WebSockets have worked does not stay with streams because the server was away", () => {
  (transportsOf(host)() as unknown as Fake).hear();
  const open = transportsOf(host);
  failing(open, 2);
  open().dispatchEvent(new Event("message"));
  expect(failing(transportsOf(host), 1)).toEqual(["socket"]);
});

test.each([
  ["has no WebSockets", undefined],
  [
    "refuses them",
    class {
      constructor() {
        throw new Error("blocked");
      }
    },
  ],
])("a browser that %s gets a stream at once", (_what, blocked) => {
  vi.stubGlobal("WebSocket", blocked);
  transportsOf(host)();
  expect(opened.map(({ kind }) => kind)).toEqual(["stream"]);
});

test("a handshake that nobody answers is given up", () => {
  vi.useFakeTimers();
  const closed = vi.fn();
  const way = transportsOf(host)();
  way.addEventListener("close", closed);
  vi.advanceTimersByTime(6_000);
  expect(closed).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
