import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";

/** One person's browser without a screen, on one text. */
export type Writer = { readonly doc: Doc; caret(at: number): void; readonly unsent: () => number; close(): void };

/** Somebody in our product. Resolves when the text is there. */
export async function ours(address: string, cookie: string, name: string): Promise<Writer> {
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin: address } });
    }
  }
  const socket = new HocuspocusProviderWebsocket({ url: `${address.replace("http", "ws")}/collab`, WebSocketPolyfill: Socket });
  const doc = new Doc();
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document: doc, token: "session" });
  const synced = new Promise<void>((done, fail) => {
    provider.on("synced", () => done());
    provider.on("authenticationFailed", ({ reason }: { reason: string }) => fail(new Error(reason)));
  });
  provider.attach();
  await synced;
  return {
    doc,
    caret: (at) => provider.setAwarenessField("cursor", { anchor: at, head: at }),
    unsent: () => provider.unsyncedChanges,
    close() {
      provider.destroy();
      socket.destroy();
    },
  };
}

/** Somebody on a y-websocket server, by its own protocol. Resolves when the text is there. */
export async function plain(address: string, name: string): Promise<Writer> {
  const doc = new Doc();
  const presence = new Awareness(doc);
  const socket = new WebSocket(`${address.replace("http", "ws")}/${encodeURIComponent(name)}`);
  const send = (type: readonly number[], bytes: Uint8Array) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(Buffer.concat([Buffer.from([...type, ...sizeOf(bytes.byteLength)]), bytes]));
  };
  doc.on("update", (update: Uint8Array, origin: unknown) => origin !== socket && send(updates, update));
  presence.on("update", ({ added, updated }: Record<string, number[]>, origin: unknown) => {
    if (origin === "local") send(carets, encodeAwarenessUpdate(presence, [...(added ?? []), ...(updated ?? [])]));
  });
  await new Promise<void>((done, fail) => {
    socket.once("error", fail);
    socket.once("open", () => send(asks, encodeStateVector(doc)));
    socket.on("message", (data: Buffer) => {
      const types = data[0] === carets[0] ? 1 : 2;
      const bytes = new Uint8Array(data.subarray(types + sizeLength(data, types)));
      if (types === 1) applyAwarenessUpdate(presence, bytes, socket);
      else if (data[1] === asks[1]) send(brings, encodeStateAsUpdate(doc, bytes));
      else applyUpdate(doc, bytes, socket);
      if (types === 2 && data[1] === brings[1]) done();
    });
  });
  return {
    doc,
    caret: (at) => presence.setLocalStateField("cursor", { anchor: at, head: at }),
    unsent: () => 0,
    close() {
      presence.destroy();
      socket.terminate();
    },
  };
}

// The first bytes of y-websocket's messages.
const [asks, brings, updates, carets] = [[0, 0], [0, 1], [0, 2], [1]] as const;

/** A length as lib0 writes it: seven bits a byte, the smallest first. */
function sizeOf(size: number): readonly number[] {
  return size < 128 ? [size] : [(size % 128) + 128, ...sizeOf(Math.floor(size / 128))];
}

function sizeLength(data: Buffer, at: number): number {
  return (data[at] ?? 0) < 128 ? 1 : 1 + sizeLength(data, at + 1);
}
