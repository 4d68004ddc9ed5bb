import { setTimeout as pause } from "node:timers/promises";
import { client } from "./client";

/** A database that stands still gives no answer at all; whoever asks after our health must have one. */
const patience = 3_000;

/** 200 when the product can reach its database, 503 with the same shape while it cannot. Tells nothing else. */
export async function healthHandler(): Promise<Response> {
  try {
    const answer = await Promise.race([client().$queryRaw`select 1`, pause(patience, undefined, { ref: false })]);
    if (answer) return Response.json({ status: "ready" });
  } catch {
    // Said below, as for silence.
  }
  return Response.json({ status: "unavailable" }, { status: 503 });
}
