import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from "y-protocols/awareness";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, type Transaction } from "yjs";
import { type VanishedWords, vanishedWords } from "@/lib/domain/text/vanished";
import { holdWhileComposing } from "./hold-while-composing";
import { type Carrier, type Ended, type Guest, Room } from "./room";
import type { Reader } from "./wire";

// As y-protocols and the server number them.
const [sync, awareness, acknowledgement] = [0, 1, 8];
const [asks, brings, changes] = [0, 1, 2];

type Heard = {
  /** Changed on this page; false where that is nothing to be sent. */
  changed(update: Uint8Array, transaction: Transaction): boolean;
  /** Words went with a passage that was taken out without their having been seen. */
  vanished(words: VanishedWords): void;
  /** Both sides have had each other's text. */
  met(): void;
  /** The server has kept something; `all`: it lacks nothing any more. */
  acknowledged(all: boolean): void;
  admitted(writes: boolean): void;
  ended(reason: Ended): void;
  told(payload: string): void;
};

type Carets = Readonly<Record<"added" | "updated" | "removed", readonly number[]>>;

/**
 * A document that this page shares with the server and through it with everybody. Counts what was sent and not acknowledged, so
 * that it is known at every moment whether the server has everything.
 */
export class SharedDoc implements Guest {
  readonly doc = new Doc();
  readonly awareness = new Awareness(this.doc);
  private readonly held = holdWhileComposing<readonly [number, Reader]>(([type, reader]) => this.heardNow(type, reader));
  /** Watches an editor's element for words being composed; gives back what ends it. */
  readonly guard = this.held.guard;
  private readonly room: Room;
  private outstanding = 0;
  /** The server was given what it lacked when this line was begun: before, no count says anything. */
  private compared = false;

  constructor(
    line: Carrier,
    name: string,
    private readonly heard: Heard,
  ) {
    // Carets are told of only while there is one: forty silent answers need not be said again every few seconds.
    this.awareness.setLocalState(null);
    this.awareness.on("update", ({ added, updated, removed }: Carets, origin: unknown) => {
      if (origin !== this) this.tellCarets([...added, ...updated, ...removed]);
    });
    this.doc.on("update", (update: Uint8Array, origin: unknown, _doc: Doc, transaction: Transaction) => {
      if (origin !== this && heard.changed(update, transaction)) this.send(changes, update);
    });
    this.room = new Room(line, name, this);
    line.enter(this.room);
  }

  /** Asks what is missing here; the server asks the same in return. */
  readonly greet = (): void => {
    this.outstanding = 0;
    this.compared = false;
    this.room.send(this.room.message(sync).uint(asks).block(encodeStateVector(this.doc)));
    if (this.awareness.getLocalState()) this.tellCarets([this.doc.clientID]);
  };

  /** Asks to be let in once more. */
  askAgain(): void {
    this.room.begin();
  }

  hear(type: number, reader: Reader): void {
    this.held.take([type, reader]);
  }

  broke(): void {
    // What was held is asked for anew.
    this.held.drop();
    this.compared = false;
    const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.doc.clientID);
    removeAwarenessStates(this.awareness, others, this);
  }

  admitted(writes: boolean): void {
    this.heard.admitted(writes);
  }

  ended(reason: Ended): void {
    this.heard.ended(reason);
  }

  told(payload: string): void {
    this.heard.told(payload);
  }

  destroy(): void {
    this.room.leave();
    this.awareness.destroy();
    this.doc.destroy();
  }

  private heardNow(type: number, reader: Reader): void {
    if (type === sync) this.compare(reader.uint(), reader.block());
    else if (type === awareness) applyAwarenessUpdate(this.awareness, reader.block(), this);
    else if (type === acknowledgement && reader.uint() === 1) this.acknowledge();
  }

  private compare(kind: number, block: Uint8Array): void {
    if (kind === asks) {
      this.compared = true;
      this.send(brings, encodeStateAsUpdate(this.doc, block));
      return;
    }
    this.take(block, this);
    if (kind === brings) this.heard.met();
  }

  /** Puts a change into the text, and tells what went with it that had not been seen. */
  take(change: Uint8Array, origin: unknown): void {
    const look = (transaction: Transaction) => {
      if (transaction.origin === origin) this.heard.vanished(vanishedWords(transaction, change));
    };
    this.doc.on("afterTransaction", look);
    applyUpdate(this.doc, change, origin);
    this.doc.off("afterTransaction", look);
  }

  private acknowledge(): void {
    this.outstanding = Math.max(0, this.outstanding - 1);
    this.heard.acknowledged(this.compared && this.outstanding === 0);
  }

  private send(kind: number, update: Uint8Array): void {
    if (!this.room.standing) return;
    this.outstanding += 1;
    this.room.send(this.room.message(sync).uint(kind).block(update));
  }

  private tellCarets(clients: readonly number[]): void {
    this.room.send(this.room.message(awareness).block(encodeAwarenessUpdate(this.awareness, [...clients])));
  }
}
