import { SystemGrant } from "@/lib/access/system";
import type { JobPayload } from "@/lib/domain/jobs";
import { channelOf } from "@/lib/domain/notice-kinds";
import { nextDigest, noticePath } from "@/lib/domain/notices";
import { done } from "@/lib/domain/result";
import * as jobs from "@/lib/store/jobs";
import * as notices from "@/lib/store/notices";
import { letterOf, silencePath } from "../notices/letters";
import type { Carrier } from "./carrier";

const minute = 60_000;

/** Tells one person of one event as they chose: at once, in the morning's digest, or not by mail. */
export function noticeCarrier(): Carrier<"notice.tell"> {
  return { batch: 50, leaseMs: minute, carry: (payload) => tell(payload, new Date()) };
}

/** `now` decides which digest it goes out with. What somebody may not see any more, they are not told. */
export async function tell({ personId, dossierId, data }: JobPayload<"notice.tell">, now: Date): Promise<void> {
  const { kind } = data;
  const told = await SystemGrant.open({ reason: "notice.tell", quiet: true }, async (grant) => {
    const person = await notices.recipient(grant, { personId, dossierId, kind });
    const channel = person ? channelOf(kind, person.chosen) : "app";
    if (!person || channel === "app") return done(true);
    await notices.add(grant, { personId, dossierId, data, at: now, mailedAt: channel === "mail" ? now : null });
    if (channel === "digest") await notices.askForDigest(grant, personId, { at: nextDigest(now), now });
    else {
      const letter = letterOf(data, person.name);
      const silence = { kind, path: silencePath(personId, kind) };
      await jobs.add(
        grant,
        [{ kind: "mail.send", payload: { to: person.email, ...letter, path: noticePath(dossierId, data), silence } }],
        now,
      );
    }
    return done(true);
  });
  if (!told.ok) throw new Error(`Nobody could be told: ${told.refusal.code}`);
}
