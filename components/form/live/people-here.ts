import { type Carrier, type Ended, type Guest, Room } from "./room";
import { Reader, Writer } from "./wire";

const awareness = 1;
const sayAgainMs = 15_000;
const forgottenMs = 35_000;

type Heard = { others(states: readonly unknown[]): void; admitted(): void; ended(reason: Ended): void; told(payload: string): void };
type Known = { readonly clock: number; readonly state: unknown; readonly at: number };

/**
 * Who is on a dossier and where, without any text: each page says it of itself, again and again, and is forgotten when it no
 * longer does. Speaks as Yjs' awareness does, for pages that have no Yjs.
 */
export class PeopleHere implements Guest {
  private readonly room: Room;
  private readonly client = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  private readonly known = new Map<number, Known>();
  private clock = 0;
  private readonly timer = setInterval(() => this.sayAgain(), sayAgainMs);

  constructor(
    line: Carrier,
    dossierId: string,
    private me: object,
    private readonly heard: Heard,
  ) {
    this.room = new Room(line, dossierId, this);
    line.enter(this.room);
  }

  /** What the others see of this page from now on. */
  be(me: object): void {
    this.me = me;
    this.say();
  }

  leave(): void {
    clearInterval(this.timer);
    this.room.leave();
  }

  greet(): void {
    this.say();
  }

  hear(type: number, reader: Reader): void {
    if (type !== awareness) return;
    const update = new Reader(reader.block());
    for (let left = update.uint(); left > 0; left -= 1) this.meet(update.uint(), update.uint(), JSON.parse(update.text()));
    this.tell();
  }

  broke(): void {
    this.known.clear();
    this.tell();
  }

  admitted(): void {
    this.heard.admitted();
  }

  ended(reason: Ended): void {
    this.heard.ended(reason);
  }

  told(payload: string): void {
    this.heard.told(payload);
  }

  private say(): void {
    this.clock += 1;
    const update = new Writer().uint(1).uint(this.client).uint(this.clock).text(JSON.stringify(this.me));
    this.room.send(this.room.message(awareness).block(update.done()));
  }

  private meet(client: number, clock: number, state: unknown): void {
    const known = this.known.get(client);
    if (client === this.client || (known && (clock < known.clock || (clock === known.clock && state !== null)))) return;
    this.known.set(client, { clock, state, at: Date.now() });
  }

  private sayAgain(): void {
    const now = Date.now();
    for (const [client, { at }] of this.known) if (now - at > forgottenMs) this.known.delete(client);
    this.tell();
    this.say();
  }

  private tell(): void {
    this.heard.others([...this.known.values()].map(({ state }) => state).filter((state) => state !== null));
  }
}
