import type { Extension, Hocuspocus } from "@hocuspocus/server";
import { applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { type PresenceLine, tellPresence } from "@/lib/access/live";
import type { Context } from "./connections";

const hereEveryMs = 5_000;
const goneAfterMs = 20_000;
// A notification holds eight kilobytes; a caret takes two hundred bytes.
const longest = 5_500;
const heard = { source: "local", context: "another instance" } as const;

/**
 * Carets and names between instances. Nothing is sent while an instance is alone, which it knows because every instance says now
 * and then that it is there. Who was on an instance that died is forgotten after half a minute, as everywhere with Yjs.
 */
export class Presence {
  private readonly others = new Map<string, number>();
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly instance: string) {
    this.timer = setInterval(() => void tellPresence({ instance }), hereEveryMs).unref();
  }

  /** Says at once that this instance is there; called when it can hear the answers. */
  begin(): void {
    void tellPresence({ instance: this.instance });
  }

  stop(): void {
    clearInterval(this.timer);
  }

  hear({ instance, document: name, states }: PresenceLine, collab: Hocuspocus<Context>): void {
    if (instance === this.instance) return;
    const known = this.others.has(instance);
    this.others.set(instance, Date.now());
    // A newcomer learns of this instance at once, and of who is on its documents when it opens them.
    if (!known) this.begin();
    const document = name === undefined ? undefined : collab.documents.get(name);
    if (!document) return;
    if (states !== undefined) applyAwarenessUpdate(document.awareness, Buffer.from(states, "base64"), heard);
    else this.tell(document.name, encodeAwarenessUpdate(document.awareness, [...document.awareness.getStates().keys()]));
  }

  readonly extension: Extension<Context> = {
    extensionName: "presence",
    onAwarenessUpdate: async ({ document, documentName, added, updated, removed, transactionOrigin }) => {
      if (transactionOrigin === heard || this.alone()) return;
      this.tell(documentName, encodeAwarenessUpdate(document.awareness, [...added, ...updated, ...removed]));
    },
    afterLoadDocument: async ({ documentName }) => {
      if (!this.alone()) void tellPresence({ instance: this.instance, document: documentName });
    },
  };

  private tell(document: string, states: Uint8Array): void {
    const text = Buffer.from(states).toString("base64");
    if (text.length <= longest) void tellPresence({ instance: this.instance, document, states: text });
  }

  private alone(): boolean {
    const now = Date.now();
    for (const [other, at] of this.others) if (now - at > goneAfterMs) this.others.delete(other);
    return this.others.size === 0;
  }
}
