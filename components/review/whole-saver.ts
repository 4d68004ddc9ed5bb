import type { Refusal, Result } from "@/lib/domain/result";

export type WholeState<T> =
  | { readonly state: "untouched" }
  | { readonly state: "waiting" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "failed"; readonly refusal: Refusal }
  | { readonly state: "stale"; readonly theirs: T };

/** `mark` is what the next save is made over: a version, or the moment of the save before. */
type Marked<T, M> = { readonly value: T; readonly mark: M };

export type WholeWay<T, M> = {
  send(value: T, mark: M): Promise<Result<{ readonly mark: M; readonly at: string }>>;
  same(one: T, other: T): boolean;
  /** What a stale refusal brings: what stands at the server. */
  standing(detail: unknown): Marked<T, M>;
  /** Where words wait in this browser until the server has acknowledged them. */
  keep: { put(kept: Marked<T, M>): void; drop(): void };
  show(state: WholeState<T>): void;
};

const pauseMs = 700;
const sentKept = 20;
const retriesMs = [2_000, 5_000, 15_000, 30_000];

/**
 * The way of something that is saved whole (a sheet, a session's record) to the server: one save in flight at a time, what is typed
 * meanwhile goes after it. What is not acknowledged is kept in the browser. A connection that is away is tried again by itself; a save
 * over a newer one stops and waits for the person's choice, unless the newer one is one's own whose acknowledgement was lost.
 */
export class WholeSaver<T, M> {
  private latest: T;
  private acknowledged: T;
  /** Sent, and nobody knows whether they arrived. */
  private maybe: readonly T[] = [];
  private theirs: Marked<T, M> | undefined;
  private inFlight: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private no: Refusal | undefined;
  private stopped = false;

  constructor(
    private current: Marked<T, M>,
    private readonly way: WholeWay<T, M>,
  ) {
    this.latest = current.value;
    this.acknowledged = current.value;
  }

  get unsaved(): boolean {
    return !this.way.same(this.latest, this.acknowledged);
  }

  /** Why the last save did not arrive; none where it did. */
  get refusal(): Refusal | undefined {
    return this.no;
  }

  get mark(): M {
    return this.current.mark;
  }

  /** Takes what was typed and sends it after a short pause. */
  change(value: T): void {
    this.latest = value;
    if (this.unsaved) this.way.keep.put({ value, mark: this.current.mark });
    if (this.theirs) return;
    if (this.failures === 0) this.way.show({ state: this.inFlight ? "saving" : "waiting" });
    this.schedule(pauseMs);
  }

  /** Sends at once what is unsaved; resolves when it is acknowledged or refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.inFlight) await this.inFlight;
    if (this.theirs) return;
    if (!this.unsaved && this.maybe.length === 0) return;
    const sent = this.latest;
    this.maybe = [...this.maybe, sent].slice(-sentKept);
    this.way.show({ state: "saving" });
    this.inFlight = this.way.send(sent, this.current.mark).then((result) => this.receive(sent, result));
    await this.inFlight;
  }

  /** The person chose between the two: the other text is taken, or one's own goes on top of it. Gives what stands on the screen from now on. */
  async settle(choice: "mine" | "theirs"): Promise<T> {
    const { theirs } = this;
    if (!theirs) return this.latest;
    this.theirs = undefined;
    this.acknowledge(theirs.value, theirs.mark);
    if (choice === "theirs") this.latest = theirs.value;
    if (this.unsaved) await this.flush();
    else this.rest(new Date().toISOString());
    return this.latest;
  }

  /** The form has left the page: nothing new begins. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private receive(sent: T, result: Result<{ readonly mark: M; readonly at: string }>): void {
    this.inFlight = undefined;
    if (!result.ok) {
      this.refused(sent, result.refusal);
      return;
    }
    this.acknowledge(sent, result.value.mark);
    if (!this.unsaved) {
      this.rest(result.value.at);
      return;
    }
    this.way.keep.put({ value: this.latest, mark: this.current.mark });
    this.way.show({ state: "waiting" });
    this.schedule(pauseMs);
  }

  private acknowledge(value: T, mark: M): void {
    this.failures = 0;
    this.no = undefined;
    this.maybe = [];
    this.acknowledged = value;
    this.current = { value, mark };
  }

  private rest(at: string): void {
    this.way.keep.drop();
    this.way.show({ state: "saved", at });
  }

  private refused(sent: T, refusal: Refusal): void {
    this.no = refusal;
    if (refusal.code === "stale") {
      this.behind(sent, this.way.standing(refusal.detail));
      return;
    }
    const again = refusal.code === "unavailable" || refusal.code === "unexpected";
    // A plain no means that this one did not arrive; earlier ones still may have.
    if (!again) this.maybe = this.maybe.slice(0, -1);
    this.way.show({ state: "failed", refusal });
    if (again) this.schedule(retriesMs[Math.min(this.failures, retriesMs.length - 1)] ?? pauseMs);
    this.failures += 1;
  }

  /** The server is ahead: by one's own save whose acknowledgement was lost, or by another window's or person's. */
  private behind(sent: T, theirs: Marked<T, M>): void {
    if (this.maybe.slice(0, -1).some((each) => this.way.same(each, theirs.value))) {
      this.acknowledge(theirs.value, theirs.mark);
      this.schedule(0);
      return;
    }
    this.maybe = [];
    this.theirs = theirs;
    this.way.keep.put({ value: sent, mark: this.current.mark });
    this.way.show({ state: "stale", theirs: theirs.value });
  }
}
