import { type HocuspocusProvider, type HocuspocusProviderWebsocket, WebSocketStatus } from "@hocuspocus/provider";

/** Why the server lets nobody go on here: the session, the membership, the role, or a change too large to keep. */
export type Ended = "signed-out" | "not-found" | "not-allowed" | "too-large";

type Heard = { admitted(writes: boolean): void; ended(reason: Ended): void };

const againMs = [1_000, 2_000, 5_000, 15_000];

/**
 * Tells whether a document's door is open. A reason that lies with the person or the change is an end; for anything else the
 * document is asked for again, over the same line, until it opens. Gives back a way to ask at once, and what ends the asking.
 */
export function watchAdmission(socket: HocuspocusProviderWebsocket, provider: HocuspocusProvider, heard: Heard) {
  let tries = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    if (socket.status === WebSocketStatus.Connected) void provider.onOpen(new Event("open"));
  };
  const refused = (reason: string) => {
    clearTimeout(again);
    if (isEnd(reason)) return heard.ended(reason);
    again = setTimeout(ask, againMs[Math.min(tries, againMs.length - 1)]);
    tries += 1;
  };
  provider.on("authenticated", ({ scope }: { scope: string }) => {
    tries = 0;
    heard.admitted(scope === "read-write");
  });
  provider.on("authenticationFailed", ({ reason }: { reason: string }) => refused(reason));
  provider.on("close", ({ event }: { event: { reason: string } }) => {
    // The whole line may break; it mends itself. A document that is closed alone has a reason.
    if (socket.status === WebSocketStatus.Connected) refused(event.reason);
  });
  return { ask, stop: () => clearTimeout(again) };
}

function isEnd(reason: string): reason is Ended {
  return reason === "signed-out" || reason === "not-found" || reason === "not-allowed" || reason === "too-large";
}
