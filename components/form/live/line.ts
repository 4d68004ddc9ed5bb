import type { Carrier, Room } from "./room";
import { transportsOf } from "./transport";
import { Watched } from "./watched";
import { Reader, Writer } from "./wire";

const soonestMs = 300;
const latestMs = 5_000;
// People on a dossier are named anew every quarter of a minute, so that a line over which nothing comes is dead.
const silentMs = 35_000;
const lookEveryMs = 5_000;
const [ping, pong] = [9, 10];

/**
 * One line to the server for everything a page shares, begun again by itself whenever it breaks. Over it each room (a text, or
 * who is where) speaks for itself. Nothing waits in it while it is broken: each room compares both sides when it stands again.
 */
export class Line implements Carrier {
  readonly state = new Watched({ connected: false });
  private readonly rooms = new Map<string, Room>();
  private readonly open = transportsOf(window.location);
  private socket: ReturnType<typeof this.open> | undefined;
  private heardAt = 0;
  private tries = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly looking = setInterval(() => this.lookForDeath(), lookEveryMs);

  constructor() {
    this.begin();
  }

  enter(room: Room): void {
    this.rooms.set(room.name, room);
    if (this.standing) room.begin();
  }

  leave(room: Room): void {
    if (this.rooms.get(room.name) === room) this.rooms.delete(room.name);
  }

  /** Whether what is sent now goes out. */
  get standing(): boolean {
    return this.socket?.readyState === 1;
  }

  send(message: Uint8Array<ArrayBuffer>): void {
    if (this.standing) this.socket?.send(message);
  }

  /** Begins anew at once, with whoever is signed in now. */
  renew(): void {
    this.tries = 0;
    this.dropped();
    this.begin();
  }

  destroy(): void {
    clearInterval(this.looking);
    clearTimeout(this.again);
    const { socket } = this;
    this.socket = undefined;
    socket?.close();
  }

  private begin(): void {
    clearTimeout(this.again);
    try {
      this.socket = this.open();
    } catch {
      this.plan();
      return;
    }
    const { socket } = this;
    socket.binaryType = "arraybuffer";
    this.heardAt = Date.now();
    const mine = () => this.socket === socket;
    socket.addEventListener("open", () => mine() && this.greet());
    socket.addEventListener("message", (event) => mine() && this.hear(new Uint8Array((event as MessageEvent<ArrayBuffer>).data)));
    socket.addEventListener("close", () => {
      if (!mine()) return;
      this.dropped();
      this.plan();
    });
  }

  private greet(): void {
    for (const room of this.rooms.values()) room.begin();
  }

  private hear(message: Uint8Array): void {
    this.heardAt = Date.now();
    this.tries = 0;
    this.state.put({ connected: true });
    const reader = new Reader(message);
    if (message.byteLength === 1 && message[0] === ping) this.send(new Writer().uint(pong).done());
    else this.rooms.get(reader.text())?.hear(reader.uint(), reader);
  }

  private dropped(): void {
    const { socket } = this;
    this.socket = undefined;
    socket?.close();
    this.state.put({ connected: false });
    for (const room of this.rooms.values()) room.broke();
  }

  /** Longer and longer apart, and not all pages at once. */
  private plan(): void {
    clearTimeout(this.again);
    const wait = Math.min(latestMs, soonestMs * 2 ** this.tries);
    this.tries += 1;
    this.again = setTimeout(() => this.begin(), wait / 2 + (Math.random() * wait) / 2);
  }

  private lookForDeath(): void {
    if (!this.standing || Date.now() - this.heardAt < silentMs) return;
    this.dropped();
    this.plan();
  }
}
