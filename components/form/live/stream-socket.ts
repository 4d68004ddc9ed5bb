import { fromBase64 } from "./base64";

const [connecting, open, closed] = [0, 1, 3];
// The server takes 1.2 MB; one frame alone is never larger than what an answer may be.
const largestBody = 900_000;
const patienceMs = 20_000;
const gone = { code: 1006, reason: "" };

/**
 * A WebSocket for networks that let none through. What the server says comes as server-sent events, one frame each; what is sent
 * is posted, one request at a time, so that frames stay in order. A line that breaks is closed, never silently begun again:
 * whoever made it makes a new one and asks what was missed.
 */
export class StreamSocket extends EventTarget {
  binaryType = "arraybuffer";
  readyState = connecting;
  private readonly address: string;
  private readonly source: EventSource;
  private waiting: Uint8Array[] = [];
  private posting: Promise<void> | undefined;
  private leaving = false;

  constructor(address: string) {
    super();
    this.address = `${address}?id=${freshId()}`;
    this.source = new EventSource(this.address);
    this.source.onopen = () => this.opened();
    this.source.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data: fromBase64(data).buffer }));
    this.source.addEventListener("closed", ({ data }) => this.end(JSON.parse(data)));
    this.source.onerror = () => this.end(gone);
  }

  send(frame: Uint8Array): void {
    if (this.readyState !== open || this.leaving) return;
    this.waiting.push(frame.slice());
    this.posting ??= this.postAll();
  }

  /** What was sent before still goes out; the server forgets the line when its stream ends. */
  close(): void {
    this.leaving = true;
    void Promise.resolve(this.posting).then(() => this.end({ code: 1000, reason: "" }));
  }

  private opened(): void {
    if (this.readyState !== connecting) return;
    this.readyState = open;
    this.dispatchEvent(new Event("open"));
  }

  private async postAll(): Promise<void> {
    while (this.waiting.length > 0 && this.readyState === open) {
      const frames = this.waiting.splice(0, howMany(this.waiting));
      const answered = await this.post(bodyOf(frames));
      if (!answered) this.end(gone);
    }
    this.posting = undefined;
  }

  private async post(body: Uint8Array<ArrayBuffer>): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(patienceMs);
      return (await fetch(this.address, { method: "POST", body, signal })).ok;
    } catch {
      return false;
    }
  }

  private end({ code, reason }: { code: number; reason: string }): void {
    if (this.readyState === closed) return;
    this.readyState = closed;
    this.source.close();
    this.waiting = [];
    this.dispatchEvent(new CloseEvent("close", { code, reason }));
  }
}

/** A random id in the shape of a UUID; the browser's own maker is not there on pages without TLS. */
function freshId(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** As many of the first frames as one request holds; at least one. */
function howMany(frames: readonly Uint8Array[]): number {
  let size = 0;
  const over = frames.findIndex(({ byteLength }) => {
    size += byteLength + 4;
    return size > largestBody;
  });
  return over === -1 ? frames.length : Math.max(1, over);
}

/** Each frame after its length, four bytes with the big end first. */
function bodyOf(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(frames.reduce((sum, { byteLength }) => sum + byteLength + 4, 0));
  const view = new DataView(body.buffer);
  let at = 0;
  for (const frame of frames) {
    view.setUint32(at, frame.byteLength);
    body.set(frame, at + 4);
    at += 4 + frame.byteLength;
  }
  return body;
}
