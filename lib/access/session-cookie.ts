import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** The cookie's name depends on whether the product is reached over TLS, as next-auth chooses it. */
function sessionCookie(): string {
  return env().PUBLIC_URL.startsWith("https://") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** The session id inside an encrypted cookie; anything forged, foreign or old gives undefined. */
export async function sessionIn(cookieOf: (name: string) => string | undefined): Promise<string | undefined> {
  const name = sessionCookie();
  // A long cookie is split by next-auth into numbered parts.
  const cookie = cookieOf(name) ?? [0, 1, 2].map((index) => cookieOf(`${name}.${index}`) ?? "").join("");
  if (!cookie) return undefined;
  try {
    const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET });
    return typeof token?.sid === "string" ? token.sid : undefined;
  } catch {
    return undefined;
  }
}

/** The session id in a request's `cookie` header, for connections that do not come by way of a page. */
export function sessionInHeader(header: string | null | undefined): Promise<string | undefined> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  const jar = new Map(pairs.map(([name = "", ...value]) => [name, decoded(value.join("="))]));
  return sessionIn((name) => jar.get(name));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
