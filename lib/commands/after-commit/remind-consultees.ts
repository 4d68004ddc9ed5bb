import { SystemGrant } from "@/lib/access/system";
import type { JobPayload } from "@/lib/domain/jobs";
import { done } from "@/lib/domain/result";
import * as letters from "@/lib/store/consultee-letters";
import * as jobs from "@/lib/store/jobs";
import type { Carrier } from "./carrier";

const minute = 60_000;

/** When a reminder of a round is due, has everybody written to who has not answered yet; in one transaction, so that nobody is twice. */
export function reminderCarrier(): Carrier<"round.remind"> {
  return { batch: 10, leaseMs: minute, carry: remind };
}

async function remind({ dossierId, roundId, endsAt, when }: JobPayload<"round.remind">): Promise<void> {
  const now = new Date();
  const reminded = await SystemGrant.open({ reason: "round.remind", quiet: true }, async (grant) => {
    const waiting = await letters.remind(grant, { roundId, endsAt: new Date(endsAt), at: now });
    await jobs.add(
      grant,
      waiting.map(({ id, issue }) => ({ kind: "consultee.mail", payload: { dossierId, consulteeId: id, issue, letter: when } })),
      now,
    );
    return done(true);
  });
  if (!reminded.ok) throw new Error(`Nobody could be reminded: ${reminded.refusal.code}`);
}
