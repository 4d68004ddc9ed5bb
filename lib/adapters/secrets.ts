import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { noticeKinds, type Silenced } from "@/lib/domain/notice-kinds";
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

/** The secret of a mail's link that silences one kind of event for one person: signed, so that nothing is kept of it and it never ends. */
export function silenceToken(personId: string, kind: string): string {
  return `${personId}.${kind}.${signed(personId, kind)}`;
}

/** What such a link silences; undefined for what the product has not signed. */
export function silencedBy(token: string): Silenced | undefined {
  const [personId = "", name, signature = ""] = token.split(".");
  const kind = noticeKinds.find((each) => each === name);
  if (!kind) return undefined;
  const [wanted, given] = [Buffer.from(signed(personId, kind)), Buffer.from(signature)];
  return wanted.length === given.length && timingSafeEqual(wanted, given) ? { personId, kind } : undefined;
}

function signed(personId: string, kind: string): string {
  return createHmac("sha256", env().NEXTAUTH_SECRET).update(`silence ${personId} ${kind}`).digest("base64url");
}
