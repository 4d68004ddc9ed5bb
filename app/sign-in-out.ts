import { flushAll } from "@/components/form/live-savers";
import type { Result } from "@/lib/domain/result";
import { sendCommand } from "./send";

const patience = 3_000;

/** Signs in through next-auth. A refusal carries the code that the server gave. */
export async function signIn(input: { email: string; password: string }): Promise<Result<object>> {
  // Loaded only where somebody signs in or out.
  const { signIn: enter } = await import("next-auth/react");
  const answer = await enter("credentials", { ...input, redirect: false }).catch(() => undefined);
  if (answer?.ok) return { ok: true, value: {} };
  const { codeOf } = await import("./refused-sign-in");
  return { ok: false, refusal: { code: codeOf(answer?.error) } };
}

/** Saves what is unsaved, then ends the session's row, so that the cookie is worth nothing even if it were kept. */
export async function signOut(): Promise<void> {
  // Words that cannot be saved now stay in the browser and come back after the next sign-in.
  await Promise.race([flushAll(), new Promise((resolve) => setTimeout(resolve, patience))]);
  await sendCommand("session.end", {});
  const { signOut: leave } = await import("next-auth/react");
  await leave({ callbackUrl: "/sign-in" });
}
