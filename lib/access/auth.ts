import NextAuth, { type AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { type Result, refuse } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { refusalResponse, resultResponse } from "./expose";
import { unexpected } from "./transaction";

type SignIn = (input: { email: string; password: string; device: string }) => Promise<Result<{ sessionId: string; personId: string }>>;

const largestForm = 20_000;

/**
 * next-auth with an e-mail address and a password. It only carries the id of a session row in its encrypted cookie;
 * the row itself, made by `signIn`, is what can be ended. Refusals reach the page as their code.
 */
export function authHandler(signIn: SignIn) {
  return async function handler(request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
    // next-auth reads a body of any length, and one it cannot read throws.
    if (request.method === "POST" && Number(request.headers.get("content-length") ?? Infinity) > largestForm) {
      return refusalResponse({ code: "too-large" });
    }
    const { nextauth } = await context.params;
    try {
      return await (NextAuth(request as never, { params: { nextauth } } as never, options(signIn)) as Promise<Response>);
    } catch (cause) {
      return cause instanceof SyntaxError ? refusalResponse({ code: "malformed" }) : resultResponse(unexpected(cause));
    }
  };
}

function options(signIn: SignIn): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: 30 * 86_400 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const device = String(request.headers?.["user-agent"] ?? "").slice(0, 300);
          const { email, password } = credentials ?? {};
          const result = email && password ? await signIn({ email, password, device }) : refuse("wrong-password");
          if (!result.ok) throw new Error(result.refusal.code === "malformed" ? "wrong-password" : result.refusal.code);
          return { id: result.value.personId, sessionId: result.value.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && "sessionId" in user ? { sid: user.sessionId } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
