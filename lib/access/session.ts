import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** The cookie's name depends on whether the product is reached over TLS, as next-auth chooses it. */
function sessionCookie(): string {
  return env().PUBLIC_URL.startsWith("https://") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/**
 * The session row's id this request came with, or undefined. The cookie only names the row; whether the session still
 * counts is asked of the database inside the grant, at every request.
 */
export async function currentSessionId(): Promise<string | undefined> {
  const jar = await cookies();
  const name = sessionCookie();
  // A long cookie is split by next-auth into numbered parts.
  const parts = [0, 1, 2].map((index) => jar.get(`${name}.${index}`)?.value ?? "").join("");
  return readSession(jar.get(name)?.value ?? parts);
}

/** The session id inside an encrypted cookie; anything forged, foreign or old gives undefined. */
async function readSession(cookie: string | undefined): Promise<string | undefined> {
  if (!cookie) return undefined;
  try {
    const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET });
    return typeof token?.sid === "string" ? token.sid : undefined;
  } catch {
    return undefined;
  }
}
