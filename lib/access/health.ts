import { client } from "./client";

/** 200 when the product can reach its database, 503 with the same shape while it cannot. Tells nothing else. */
export async function healthHandler(): Promise<Response> {
  try {
    await client().$queryRaw`select 1`;
    return Response.json({ status: "ready" });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}
