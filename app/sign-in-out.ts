import type { RefusalCode, Result } from "@/lib/domain/result";
import { refusalCodes } from "@/lib/domain/result";
import { sendCommand } from "./send";

/** Signs in through next-auth. A refusal carries the code that the server gave. */
export async function signIn(input: { email: string; password: string }): Promise<Result<object>> {
  // Loaded only where somebody signs in or out.
  const { signIn: enter } = await import("next-auth/react");
  const answer = await enter("credentials", { ...input, redirect: false }).catch(() => undefined);
  if (answer?.ok) return { ok: true, value: {} };
  return { ok: false, refusal: { code: codeOf(answer?.error) } };
}

/** Ends the session's row first, so that the cookie is worth nothing even if it were kept. */
export async function signOut(): Promise<void> {
  await sendCommand("session.end", {});
  const { signOut: leave } = await import("next-auth/react");
  await leave({ callbackUrl: "/sign-in" });
}

function codeOf(error: string | null | undefined): RefusalCode {
  return refusalCodes.find((code) => code === error) ?? "unavailable";
}
