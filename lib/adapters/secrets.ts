import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** A secret for a link: 256 bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a link's secret. The secret is random and long, so one pass of SHA-256 is enough. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * The secret of a consultee's link of that issue. It is worked out anew from the product's own secret whenever a letter needs it, so
 * that nothing but its hash is ever stored; whoever has only the database cannot make it.
 */
export function guestToken(consulteeId: string, issue: number): string {
  return createHmac("sha256", env().NEXTAUTH_SECRET).update(`guest ${consulteeId} ${issue}`).digest("base64url");
}
