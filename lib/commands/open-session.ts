import { z } from "zod";
import { doorCommand } from "@/lib/access/command";
import { SystemGrant } from "@/lib/access/system";
import { isPassword } from "@/lib/adapters/passwords";
import { Email, failureWindowMs, tooManyFailures } from "@/lib/domain/accounts";
import { done, refuse } from "@/lib/domain/result";
import * as credentials from "@/lib/store/credentials";
import * as sessions from "@/lib/store/sessions";

const input = z.strictObject({ email: Email, password: z.string().min(1).max(200), device: z.string().max(300) });

const hours = 12;

const attempt = doorCommand({
  name: "session.open",
  input,
  async load(grant, { email, password }) {
    const failures = await credentials.failuresSince(grant, email, new Date(Date.now() - failureWindowMs));
    if (tooManyFailures(failures)) return { barred: true, account: undefined };
    const account = await credentials.find(grant, email);
    const right = (await isPassword(account?.passwordHash, password)) && account?.disabled === false;
    return { barred: false, account: right ? account : undefined };
  },
  decide({ barred, account }, { device }, _grant, { now, newId }) {
    if (barred) return refuse("too-many-attempts");
    if (!account) return refuse("wrong-password");
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    return done({ id: newId(), personId: account.personId, createdAt: now, expiresAt, device });
  },
  save: (grant, session) => sessions.open(grant, session),
  audit: ({ device }) => ({ kind: "session.opened", data: { device } }),
  reply: ({ id, personId }) => ({ sessionId: id, personId }),
});

/**
 * Signs in: begins a session row of twelve hours, prolonged by use. An unknown address, a wrong password and a closed
 * account are refused alike with `wrong-password`; ten failures in a quarter of an hour with `too-many-attempts`.
 */
export const openSession: typeof attempt = {
  ...attempt,
  async run(caller, raw) {
    const result = await attempt.run(caller, raw);
    // A refusal rolls its transaction back, so the failure is remembered in one of its own.
    if (!result.ok && result.refusal.code === "wrong-password") await rememberFailure(raw);
    return result;
  },
};

async function rememberFailure(raw: unknown): Promise<void> {
  const parsed = input.safeParse(raw);
  if (!parsed.success) return;
  await SystemGrant.open({ reason: "sign-in failed", quiet: true }, async (grant) => {
    await credentials.addFailure(grant, parsed.data.email, new Date());
    return done(true);
  });
}
