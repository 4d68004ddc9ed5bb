import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebSocketLike } from "@hocuspocus/server";

const [open, closed] = [1, 3];
const aliveEveryMs = 15_000;
const largestBody = 1_200_000;

/**
 * A WebSocket for networks that let none through: what is sent goes out as server-sent events, one frame each in base64; what
 * comes in is posted. Frames are the same, so everything behind it is the same too.
 */
export class StreamSocket implements WebSocketLike {
  readyState: number = open;
  private readonly alive: ReturnType<typeof setInterval>;

  constructor(private readonly response: ServerResponse) {
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    });
    response.write("event: open\ndata: {}\n\n");
    // A proxy ends what is silent for a minute.
    this.alive = setInterval(() => response.write(": \n\n"), aliveEveryMs);
    response.once("close", () => this.gone());
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.readyState !== open || !ArrayBuffer.isView(data)) return;
    const frame = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    this.response.write(`data: ${frame.toString("base64")}\n\n`);
  }

  close(code = 1000, reason = ""): void {
    if (this.readyState !== open) return;
    this.response.write(`event: closed\ndata: ${JSON.stringify({ code, reason })}\n\n`);
    this.gone();
    this.response.end();
  }

  private gone(): void {
    this.readyState = closed;
    clearInterval(this.alive);
  }
}

/** The frames in a posted body, each after its length (four bytes, big end first); undefined for a body that is none. */
export async function readFrames(request: IncomingMessage): Promise<readonly Uint8Array[] | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    // Read to its end all the same: what is left of it would lie before the next request on this connection.
    if (size <= largestBody) parts.push(part);
  }
  if (size > largestBody) return undefined;
  const body = Buffer.concat(parts);
  const frames: Uint8Array[] = [];
  for (let at = 0; at < body.byteLength; ) {
    if (at + 4 > body.byteLength) return undefined;
    const end = at + 4 + body.readUInt32BE(at);
    if (end > body.byteLength) return undefined;
    frames.push(new Uint8Array(body.subarray(at + 4, end)));
    at = end;
  }
  return frames;
}
