import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { Node } from "@tiptap/pm/model";
import { encode } from "next-auth/jwt";
import WebSocket from "ws";
import { Doc, encodeStateAsUpdate } from "yjs";
import { textOf } from "@/lib/domain/rich-text";
import { nodeOf, plainOf } from "@/lib/domain/text/reading";
import { type TextLanguage, textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf } from "@/lib/domain/text/writing";

const secret = "only-for-tests-only-for-tests-only-for-tests";

/** One person's browser without a screen: a socket with their cookie, and texts opened over it. */
export async function liveClient(port: number, sessionId: string | undefined, origin = `http://localhost:${port}`) {
  const cookie = sessionId ? `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret })}` : "";
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin } });
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://localhost:${port}/collab`,
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
  return plainOf(nodeOf(documentOf([encodeStateAsUpdate(provider.document)]), language), () => undefined);
}

/** Writes a whole text by its smallest change, as if it was typed at once. */
export function write(provider: HocuspocusProvider, lines: string, language: TextLanguage = "vi"): void {
  changeText(provider.document, language, () => Node.fromJSON(textSchema, textOf(lines)));
}
