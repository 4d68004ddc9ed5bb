import { type Reader, Writer } from "./wire";

/** Why the server lets nobody go on here: the session, the membership, the role, or a change too large to keep. */
export type Ended = "signed-out" | "not-found" | "not-allowed" | "too-large";

/** The line that rooms share. */
export type Carrier = {
  readonly standing: boolean;
  send(message: Uint8Array<ArrayBuffer>): void;
  enter(room: Room): void;
  leave(room: Room): void;
};

/** Whoever speaks in a room. */
export type Guest = {
  /** The line stands: what is said first. */
  greet(): void;
  /** Messages of this guest's own kind. */
  hear(type: number, reader: Reader): void;
  /** The line broke, or the server closed this room. */
  broke(): void;
  admitted(writes: boolean): void;
  ended(reason: Ended): void;
  told(payload: string): void;
};

const [auth, stateless, close] = [2, 5, 7];
const [token, denied, granted] = [0, 1, 2];
const againMs = [1_000, 2_000, 5_000, 15_000];

/**
 * One document of the server's over a page's line. A reason that lies with the person or with the change is an end; for any other
 * the server is asked again until it opens. Who one is goes with the line itself: the session's cookie.
 */
export class Room {
  private tries = 0;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly line: Carrier,
    readonly name: string,
    private readonly guest: Guest,
  ) {}

  /** A message in this room's name, to be completed and sent. */
  message(type: number): Writer {
    return new Writer().text(this.name).uint(type);
  }

  send(message: Writer): void {
    this.line.send(message.done());
  }

  get standing(): boolean {
    return this.line.standing;
  }

  /** Asks to be let in; also for a room that one is in already, to compare both sides once more. */
  readonly begin = (): void => {
    clearTimeout(this.again);
    if (!this.standing) return;
    this.send(this.message(auth).uint(token).text("session"));
    this.guest.greet();
  };

  broke(): void {
    clearTimeout(this.again);
    this.guest.broke();
  }

  hear(type: number, reader: Reader): void {
    if (type === auth) this.answered(reader);
    else if (type === stateless) this.guest.told(reader.text());
    else if (type === close) this.refused(reader.text());
    else this.guest.hear(type, reader);
  }

  leave(): void {
    clearTimeout(this.again);
    this.send(this.message(close));
    this.line.leave(this);
  }

  private answered(reader: Reader): void {
    const answer = reader.uint();
    if (answer === denied) this.refused(reader.text());
    if (answer !== granted) return;
    this.tries = 0;
    this.guest.admitted(reader.text() === "read-write");
  }

  private refused(reason: string): void {
    this.guest.broke();
    clearTimeout(this.again);
    if (isEnd(reason)) this.guest.ended(reason);
    else this.again = setTimeout(this.begin, againMs[Math.min(this.tries, againMs.length - 1)]);
    this.tries += 1;
  }
}

function isEnd(reason: string): reason is Ended {
  return reason === "signed-out" || reason === "not-found" || reason === "not-allowed" || reason === "too-large";
}
