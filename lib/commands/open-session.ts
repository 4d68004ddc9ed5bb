import { z } from "zod";
import { type Command, doorCommand } from "@/lib/access/command";
import { parseInput } from "@/lib/access/input";
import { SystemGrant } from "@/lib/access/system";
import { isPassword } from "@/lib/adapters/passwords";
import { Email, failureWindowMs, tooManyFailures } from "@/lib/domain/accounts";
import { Id } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/result";
import * as credentials from "@/lib/store/credentials";
import * as sessions from "@/lib/store/sessions";

const input = z.strictObject({ email: Email, password: z.string().min(1).max(200), device: z.string().max(300) });

const hours = 12;

// Not reachable by itself: whoever runs it has seen the right password.
const begin = doorCommand({
  name: "session.open",
  input: z.strictObject({ personId: Id, device: z.string() }),
  load: async () => undefined,
  decide(_state, { personId, device }, _grant, { now, newId }) {
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    return done({ id: newId(), personId, createdAt: now, expiresAt, device });
  },
  save: (grant, session) => sessions.open(grant, session),
  audit: ({ device }) => ({ kind: "session.opened", data: { device } }),
  reply: ({ id, personId }) => ({ sessionId: id, personId }),
});

/**
 * Signs in: begins a session row of twelve hours, prolonged by use. An unknown address, a wrong password and a closed
 * account are refused alike with `wrong-password`; ten failures in a quarter of an hour with `too-many-attempts`.
 */
export const openSession: Command<z.input<typeof input>, { sessionId: string; personId: string }> = {
  name: begin.name,
  async run(caller, raw) {
    const parsed = parseInput(input, raw);
    if (!parsed.ok) return parsed;
    const { email, password, device } = parsed.value;
    const at = new Date();
    // Counted before it is made, so that a hundred tries sent at once are not all made before the first is counted.
    const counted = await countTry(email, at);
    if (!counted.ok) return counted;
    const { account } = counted.value;
    // Between two transactions: the slow hash must not keep a connection from those who are saving.
    const right = await isPassword(account?.passwordHash, password);
    if (!right || !account || account.disabled) return refuse("wrong-password");
    await takeBack(email, at);
    return begin.run(caller, { personId: account.personId, device });
  },
};

function countTry(email: string, at: Date): Promise<Result<{ account: credentials.Account | undefined }>> {
  return SystemGrant.open({ reason: "sign-in tried", quiet: true }, async (grant) => {
    const failures = await credentials.failuresSince(grant, email, new Date(at.getTime() - failureWindowMs));
    if (tooManyFailures(failures)) return refuse("too-many-attempts");
    await credentials.addFailure(grant, email, at);
    return done({ account: await credentials.find(grant, email) });
  });
}

async function takeBack(email: string, at: Date): Promise<void> {
  await SystemGrant.open({ reason: "sign-in not in vain", quiet: true }, async (grant) => {
    await credentials.removeFailure(grant, email, at);
    return done(true);
  });
}
