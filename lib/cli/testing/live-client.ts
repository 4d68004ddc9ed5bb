import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from "@hocuspocus/provider";
import { encode } from "next-auth/jwt";
import { Node } from "prosemirror-model";
import WebSocket from "ws";
import { Doc, encodeStateAsUpdate } from "yjs";
import { textOf } from "@/lib/domain/rich-text";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { nodeOf, plainOf } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf } from "@/lib/domain/text/writing";

const secret = "only-for-tests-only-for-tests-only-for-tests";

const ends = new Set(["signed-out", "not-found", "not-allowed", "too-large"]);

/** As in the page: nothing is queued while the line is broken, else acknowledgements could not be counted. */
class Line extends HocuspocusProviderWebsocket {
  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }
}

/** One person's browser without a screen, by the id of their session. */
export async function liveClient(port: number, sessionId: string | undefined) {
  const cookie = sessionId ? `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret })}` : "";
  return liveBrowser(`http://localhost:${port}`, cookie);
}

/** The same for somebody who has signed in: a socket with their cookie, and texts opened over it. */
export function liveBrowser(address: string, cookie: string) {
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin: address } });
      // One that is given up while it is being opened says so to nobody.
      this.on("error", () => undefined);
    }
  }
  const socket = new Line({
    url: `${address.replace("http", "ws")}/collab`,
    WebSocketPolyfill: Socket,
    delay: 50,
    minDelay: 20,
    maxDelay: 200,
  });
  const opened: HocuspocusProvider[] = [];
  return {
    socket,
    open(name: string) {
      const provider = new HocuspocusProvider({ websocketProvider: socket, name, document: new Doc(), token: "session" });
      // As the page does: a database that is away is no end. Where the whole line broke it has asked anew by itself.
      let asked = 0;
      provider.on("open", () => {
        asked += 1;
      });
      const again = (reason: string) => {
        const before = asked;
        const ask = () => socket.status === WebSocketStatus.Connected && asked === before && void provider.onOpen(new Event("open"));
        if (!ends.has(reason)) setTimeout(ask, 300).unref();
      };
      provider.on("authenticationFailed", ({ reason }: { reason: string }) => again(reason));
      provider.on("close", ({ event }: { event: { reason: string } }) => again(event.reason));
      provider.attach();
      opened.push(provider);
      return provider;
    },
    close() {
      for (const provider of opened) provider.destroy();
      socket.destroy();
    },
  };
}

/** What a text says in one person's browser. */
export function wordsIn(provider: HocuspocusProvider, language: TextLanguage = "vi"): string {
  return textAs(nodeOf(documentOf([encodeStateAsUpdate(provider.document)]), language));
}

/** The plain words of a text, a figure read as nothing. */
export function textAs(node: Node): string {
  return plainOf(node, () => undefined);
}

/** Writes a whole text by its smallest change, as if it was typed at once. */
export function write(provider: HocuspocusProvider, lines: string, language: TextLanguage = "vi"): void {
  changeText(provider.document, language, () => Node.fromJSON(textSchema, textOf(lines)));
}
