import type { ColleagueAnswer } from "@/lib/domain/answers";
import type { Refusal, Result } from "@/lib/domain/result";
import { type AnswerValue, sameValue } from "@/lib/domain/values";

export type SaveState =
  | { readonly state: "untouched" }
  | { readonly state: "waiting" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "failed"; readonly refusal: Refusal; readonly retryIn: number | null }
  | { readonly state: "stale"; readonly colleague: ColleagueAnswer };

type Saved = { version: number; savedAt: string };
type Send = (value: AnswerValue, baseVersion: number) => Promise<Result<Saved>>;
/** Where words wait that the server has not acknowledged: they outlive the tab. `sent` may have arrived all the same. */
export type Keep = { put(value: AnswerValue, baseVersion: number, sent: readonly AnswerValue[]): void; drop(): void };

const pauseMs = 700;
const longestMs = 4_000;
const retriesMs = [2_000, 5_000, 15_000, 30_000];
const sentKept = 20;

/**
 * One answer's way to the server. One save is in flight at a time; what is typed meanwhile is sent after it, never dropped.
 * What the server has not acknowledged is kept in the browser until it has. A connection that is away is tried again by
 * itself; a stale save stops and waits for the person's choice, unless the newer version is one's own whose acknowledgement
 * was lost: then what is typed since goes on top of it.
 */
export class Autosaver {
  private latest: AnswerValue | undefined;
  private acknowledged: AnswerValue | undefined;
  private inFlight: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince = 0;
  private failures = 0;
  private stopped = false;
  private current: SaveState = { state: "untouched" };
  /** What is shown when nothing is left to save. */
  private rest: SaveState = this.current;

  constructor(
    private version: number,
    value: AnswerValue | undefined,
    private readonly send: Send,
    private readonly keep: Keep,
    private readonly show: (state: SaveState) => void,
    /** Sent, and nobody knows whether it arrived. */
    private unanswered: readonly AnswerValue[] = [],
  ) {
    this.latest = value;
    this.acknowledged = value;
  }

  get unsaved(): boolean {
    return this.unanswered.length > 0 || !sameValue(this.latest, this.acknowledged);
  }

  get base(): number {
    return this.version;
  }

  /** Takes what was typed and sends it after a short pause, at the latest four seconds after the first unsaved letter. */
  change(value: AnswerValue): void {
    this.latest = value;
    const stale = this.current.state === "stale";
    if (!(stale || this.unsaved)) {
      this.comeToRest();
      return;
    }
    this.hold();
    if (stale) return;
    if (this.current.state !== "waiting" && this.current.state !== "saving") this.dirtySince = Date.now();
    if (this.current.state !== "failed") this.tell({ state: this.inFlight ? "saving" : "waiting" });
    const left = Math.max(0, this.dirtySince + longestMs - Date.now());
    this.schedule(Math.min(pauseMs, left));
  }

  /** Sends at once what is unsaved; resolves when it is acknowledged or refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.inFlight) await this.inFlight;
    if (this.unsaved && this.current.state !== "stale") await this.sendLatest();
  }

  /** The person chose between two texts: theirs goes on top of mine, or mine on top of theirs; both stay in the history. */
  async settle(choice: "mine" | "theirs"): Promise<AnswerValue | undefined> {
    if (this.current.state !== "stale") return undefined;
    const { colleague } = this.current;
    this.acknowledge(colleague.value, colleague);
    if (this.unsaved) this.tell({ state: "waiting" });
    else this.comeToRest();
    await this.flush();
    if (choice === "mine" || this.unsaved) return undefined;
    this.latest = colleague.value;
    await this.flush();
    return colleague.value;
  }

  /** An answer was written past this one (a restore): goes on from there. */
  adopt(value: AnswerValue, saved: Saved): void {
    this.latest = value;
    this.acknowledge(value, saved);
    this.comeToRest();
  }

  /** The field has left the page: what is in flight ends, nothing new begins. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async sendLatest(): Promise<void> {
    const value = this.latest;
    if (value === undefined) return;
    this.unanswered = [...this.unanswered, value].slice(-sentKept);
    this.hold();
    this.tell({ state: "saving" });
    const work = this.send(value, this.version).then((result) => this.receive(value, result));
    this.inFlight = work;
    await work;
  }

  private async receive(sent: AnswerValue, result: Result<Saved>): Promise<void> {
    this.inFlight = undefined;
    if (!result.ok) return this.refused(result.refusal);
    this.acknowledge(sent, result.value);
    if (!this.unsaved) return this.comeToRest();
    this.hold();
    this.dirtySince = Date.now();
    this.tell({ state: "waiting" });
    this.schedule(pauseMs);
  }

  private acknowledge(value: AnswerValue, { version, savedAt }: Saved): void {
    this.failures = 0;
    this.version = version;
    this.acknowledged = value;
    this.unanswered = [];
    this.rest = { state: "saved", at: savedAt };
  }

  private async refused(refusal: Refusal): Promise<void> {
    const again = refusal.code === "unavailable" || refusal.code === "unexpected";
    // A plain no means that this one did not arrive; earlier ones still may have.
    if (!again) this.unanswered = this.unanswered.slice(0, -1);
    if (refusal.code === "stale" && refusal.detail) return this.behind(refusal.detail as ColleagueAnswer);
    const wait = again ? (retriesMs[Math.min(this.failures, retriesMs.length - 1)] ?? null) : null;
    this.failures += 1;
    this.tell({ state: "failed", refusal, retryIn: wait });
    if (wait !== null) this.schedule(wait);
  }

  /** The server is ahead: by one's own save whose acknowledgement was lost, or by a colleague's. */
  private async behind(newer: ColleagueAnswer): Promise<void> {
    const own = this.unanswered.some((value) => sameValue(composed(value), newer.value));
    this.unanswered = [];
    if (!own) return this.tell({ state: "stale", colleague: newer });
    this.acknowledge(newer.value, newer);
    if (this.unsaved) await this.sendLatest();
    else this.comeToRest();
  }

  private comeToRest(): void {
    clearTimeout(this.timer);
    this.keep.drop();
    this.tell(this.rest);
  }

  private hold(): void {
    if (this.latest !== undefined) this.keep.put(this.latest, this.version, this.unanswered);
  }

  private tell(state: SaveState): void {
    this.current = state;
    this.show(state);
  }
}

/** As the server keeps it. */
function composed(value: AnswerValue): unknown {
  return JSON.parse(JSON.stringify(value).normalize("NFC"));
}
