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
/** Where words wait that the server has not acknowledged: they outlive the tab. */
export type Keep = { put(value: AnswerValue, baseVersion: number): void; drop(): void };

const pauseMs = 700;
const longestMs = 4_000;
const retriesMs = [2_000, 5_000, 15_000, 30_000];

/**
 * One answer's way to the server. One save is in flight at a time; what is typed meanwhile is sent after it, never dropped.
 * What the server has not acknowledged is kept in the browser until it has. A connection that is away is tried again by
 * itself; a stale save stops and waits for the person's choice.
 */
export class Autosaver {
  private latest: AnswerValue | undefined;
  private acknowledged: AnswerValue | undefined;
  private inFlight: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince = 0;
  private failures = 0;
  private current: SaveState = { state: "untouched" };

  constructor(
    private version: number,
    value: AnswerValue | undefined,
    private readonly send: Send,
    private readonly keep: Keep,
    private readonly show: (state: SaveState) => void,
  ) {
    this.latest = value;
    this.acknowledged = value;
  }

  get unsaved(): boolean {
    return !sameValue(this.latest, this.acknowledged);
  }

  get base(): number {
    return this.version;
  }

  /** Takes what was typed and sends it after a short pause, at the latest four seconds after the first unsaved letter. */
  change(value: AnswerValue): void {
    this.latest = value;
    if (!this.unsaved) return;
    this.keep.put(value, this.version);
    if (this.current.state === "stale") return;
    if (this.current.state !== "waiting" && this.current.state !== "saving") this.dirtySince = Date.now();
    if (this.current.state !== "failed") this.tell({ state: this.inFlight ? "saving" : "waiting" });
    const left = Math.max(0, this.dirtySince + longestMs - Date.now());
    this.schedule(Math.min(pauseMs, left));
  }

  /** Sends at once what is unsaved; resolves when it is acknowledged or refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.inFlight) await this.inFlight;
    if (this.unsaved && this.current.state !== "stale") await this.sendLatest();
  }

  /** The person chose between two texts: theirs goes on top of mine, or mine on top of theirs; both stay in the history. */
  async settle(choice: "mine" | "theirs"): Promise<AnswerValue | undefined> {
    if (this.current.state !== "stale") return undefined;
    const { colleague } = this.current;
    this.version = colleague.version;
    this.acknowledged = colleague.value;
    this.tell({ state: "waiting" });
    await this.flush();
    if (choice === "mine" || this.unsaved) return undefined;
    this.latest = colleague.value;
    await this.flush();
    return colleague.value;
  }

  /** An answer was written past this one (a restore): goes on from there. */
  adopt(value: AnswerValue, saved: Saved): void {
    this.version = saved.version;
    this.latest = value;
    this.acknowledged = value;
    this.keep.drop();
    this.tell({ state: "saved", at: saved.savedAt });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async sendLatest(): Promise<void> {
    const value = this.latest;
    if (value === undefined) return;
    this.tell({ state: "saving" });
    const work = this.send(value, this.version).then((result) => this.receive(value, result));
    this.inFlight = work;
    await work;
  }

  private receive(sent: AnswerValue, result: Result<Saved>): void {
    this.inFlight = undefined;
    if (!result.ok) {
      this.refused(result.refusal);
      return;
    }
    this.failures = 0;
    this.version = result.value.version;
    this.acknowledged = sent;
    if (!this.unsaved) {
      this.keep.drop();
      this.tell({ state: "saved", at: result.value.savedAt });
      return;
    }
    if (this.latest !== undefined) this.keep.put(this.latest, this.version);
    this.dirtySince = Date.now();
    this.tell({ state: "waiting" });
    this.schedule(pauseMs);
  }

  private refused(refusal: Refusal): void {
    if (refusal.code === "stale" && refusal.detail) {
      this.tell({ state: "stale", colleague: refusal.detail as ColleagueAnswer });
      return;
    }
    const again = refusal.code === "unavailable" || refusal.code === "unexpected";
    const wait = again ? (retriesMs[Math.min(this.failures, retriesMs.length - 1)] ?? null) : null;
    this.failures += 1;
    this.tell({ state: "failed", refusal, retryIn: wait });
    if (wait !== null) this.schedule(wait);
  }

  private tell(state: SaveState): void {
    this.current = state;
    this.show(state);
  }
}
