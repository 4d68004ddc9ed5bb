import { attempt } from "../../kept-text";
import type { StreamSocket } from "./stream-socket";

type Kind = "socket" | "stream";

const memory = "live-line";
const triesBeforeStream = 2;
const handshakeMs = 6_000;

/**
 * Opens a way to the server, again and again as it is asked. A WebSocket as long as one can be had; after two in a row over
 * which nothing came, a stream. Which of the two worked is remembered for the tab, so that a page behind a proxy that blocks
 * WebSockets does not wait for them each time, and one whose server was only away does not stay with the slower way. Throws while
 * the script of the slower way is still on its way.
 */
export function transportsOf(host: Pick<Location, "protocol" | "host">): () => WebSocket | StreamSocket {
  let failed = 0;
  if (remembered() === "stream") fetchStream();
  return () => {
    const socket = failed < triesBeforeStream && remembered() !== "stream" ? attempt(() => socketTo(host)) : undefined;
    const kind: Kind = socket ? "socket" : "stream";
    const way = socket ?? streamTo("/collab/stream");
    let heard = false;
    const first = () => {
      heard = true;
      failed = 0;
      if (kind === "socket" || remembered() !== "socket") remember(kind);
    };
    way.addEventListener("message", first, { once: true });
    way.addEventListener("close", () => {
      if (heard) return;
      // A stream that fails as well means that the server is away: begin with WebSockets again.
      failed = kind === "stream" ? 0 : failed + 1;
      if (failed > 0) fetchStream();
      if (kind === "stream" && remembered() === "stream") forget();
    });
    return way;
  };
}

/** A proxy may neither let the handshake through nor refuse it. Throws where the browser has no WebSockets. */
function socketTo({ protocol, host }: Pick<Location, "protocol" | "host">): WebSocket {
  const socket = new WebSocket(`${protocol === "https:" ? "wss" : "ws"}://${host}/collab`);
  const slow = setTimeout(() => socket.close(), handshakeMs);
  for (const event of ["open", "close"]) socket.addEventListener(event, () => clearTimeout(slow));
  return socket;
}

// Most pages never need the slower way.
let Stream: typeof StreamSocket | undefined;

function fetchStream(): void {
  const keep = (script: { StreamSocket: typeof StreamSocket }) => {
    Stream = script.StreamSocket;
  };
  // A server that is away gives no script either: whoever asks next begins anew.
  if (!Stream) import("./stream-socket").then(keep, () => undefined);
}

function streamTo(address: string): StreamSocket {
  fetchStream();
  if (!Stream) throw new Error("The script of the slower way is not there yet");
  return new Stream(address);
}

function remembered(): string | null | undefined {
  return attempt(() => sessionStorage.getItem(memory));
}

function remember(kind: Kind): void {
  attempt(() => sessionStorage.setItem(memory, kind));
}

function forget(): void {
  attempt(() => sessionStorage.removeItem(memory));
}
