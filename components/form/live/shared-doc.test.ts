import { describe, expect, test, vi } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import type { Carrier, Room } from "./room";
import { SharedDoc } from "./shared-doc";
import { Reader, Writer } from "./wire";

const name = "hue/9.1";

/** A server at the other end of a line that can be cut; it acknowledges when it is told to. */
function serverWith(scope: "read-write" | "readonly" = "read-write") {
  const doc = new Doc();
  let room: Room | undefined;
  let standing = true;
  let due = 0;
  const say = (message: Writer) => {
    const reader = new Reader(message.done());
    room?.hear(reader.uint(), reader);
  };
  const hear = (message: Uint8Array) => {
    const reader = new Reader(message);
    reader.text();
    const type = reader.uint();
    if (type === 2) return say(new Writer().uint(2).uint(2).text(scope));
    if (type !== 0) return;
    const [kind, block] = [reader.uint(), reader.block()];
    if (kind === 0) {
      say(new Writer().uint(0).uint(0).block(encodeStateVector(doc)));
      return say(new Writer().uint(0).uint(1).block(encodeStateAsUpdate(doc, block)));
    }
    due += 1;
    if (scope === "read-write") applyUpdate(doc, block);
  };
  const line: Carrier = {
    get standing() {
      return standing;
    },
    send: (message) => void (standing && hear(message)),
    enter(entered) {
      room = entered;
      entered.begin();
    },
    leave: () => undefined,
  };
  return {
    doc,
    line,
    acknowledge(count = due, kept = scope === "read-write") {
      for (let left = count; left > 0; left -= 1) say(new Writer().uint(8).uint(kept ? 1 : 0));
      due -= count;
    },
    cut() {
      standing = false;
      due = 0;
      room?.broke();
    },
    mend() {
      standing = true;
      room?.begin();
    },
    say,
  };
}

function make(scope?: "read-write" | "readonly") {
  const server = serverWith(scope);
  const heard = {
    changed: vi.fn(() => true),
    met: vi.fn(),
    vanished: vi.fn(),
    acknowledged: vi.fn(),
    admitted: vi.fn(),
    ended: vi.fn(),
    told: vi.fn(),
  };
  const shared = new SharedDoc(server.line, name, heard);
  const type = (words: string) => shared.doc.getText("t").insert(shared.doc.getText("t").length, words);
  return { server, heard, shared, type, last: () => heard.acknowledged.mock.calls.at(-1)?.[0] };
}

describe("a document shared with the server", () => {
  test("is let in, has the server's text, and gives its own", () => {
    const { server, heard, type } = make();
    expect(heard.admitted).toHaveBeenCalledWith(true);
    expect(heard.met).toHaveBeenCalledTimes(1);
    type("Huế");
    expect(server.doc.getText("t").toString()).toBe("Huế");
  });

  test("is acknowledged whole only when everything that was sent is", () => {
    const { server, last, type } = make();
    type("a");
    type("b");
    server.acknowledge(2);
    expect(last()).toBe(false);
    server.acknowledge(1);
    expect(last()).toBe(true);
  });

  test("gives what was written while the line was broken when it stands again, and counts anew", () => {
    const { server, last, type, heard } = make();
    server.acknowledge();
    type("a");
    server.cut();
    type("b");
    type("c");
    expect(server.doc.getText("t").toString()).toBe("a");
    heard.acknowledged.mockClear();
    server.mend();
    expect(server.doc.getText("t").toString()).toBe("abc");
    expect(heard.acknowledged).not.toHaveBeenCalled();
    server.acknowledge();
    expect(last()).toBe(true);
  });

  test("takes what others wrote meanwhile", () => {
    const { server, shared } = make();
    server.cut();
    server.doc.getText("t").insert(0, "theirs");
    server.mend();
    expect(shared.doc.getText("t").toString()).toBe("theirs");
  });

  test("is never acknowledged by a server that keeps nothing of it", () => {
    const { server, heard, type } = make("readonly");
    expect(heard.admitted).toHaveBeenCalledWith(false);
    type("a");
    server.acknowledge();
    expect(heard.acknowledged).not.toHaveBeenCalled();
  });

  test("tells of a caret only while there is one", () => {
    const { server, shared } = make();
    const sent = vi.spyOn(server.line, "send");
    expect(shared.awareness.getLocalState()).toBeNull();
    shared.awareness.setLocalState({ user: { name: "Lan" } });
    expect(sent).toHaveBeenCalledTimes(1);
    server.cut();
    server.mend();
    // The way in, what is missing, what is lacking, and the caret again.
    expect(sent).toHaveBeenCalledTimes(5);
  });
});

describe("a server that closes the document", () => {
  test.each(["signed-out", "not-found", "not-allowed", "too-large"])("because of %s ends it", (reason) => {
    const { server, heard } = make();
    server.say(new Writer().uint(7).text(reason));
    expect(heard.ended).toHaveBeenCalledWith(reason);
  });

  test("for a reason of its own is asked again", () => {
    vi.useFakeTimers();
    const { server, heard } = make();
    server.say(new Writer().uint(7).text("Reset Connection"));
    expect(heard.ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(heard.admitted).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});
