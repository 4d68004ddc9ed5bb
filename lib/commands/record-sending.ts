import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { dayIn } from "@/lib/domain/days";
import { channels, checkSending, sendingZones } from "@/lib/domain/exchanges";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as exchanges from "@/lib/store/exchanges";
import * as packets from "@/lib/store/packets";

const input = z.strictObject({
  dossierId: Id,
  channel: z.enum(channels),
  /** ISO instant (UTC); `timeZone` is the zone whose clock was read. */
  at: z.iso.datetime(),
  timeZone: z.enum(sendingZones),
  reference: z.string().trim().normalize().max(300),
  text: z.string().trim().normalize().max(4_000),
});

/** How and when a packet went to UNESCO. Refuses (`malformed`, field `at`) a moment to come or before the packet was frozen. */
export const recordSending = dossierCommand({
  name: "sending.record",
  lock: "share",
  input,
  load: (grant) => packets.list(grant),
  decide(frozen, { channel, at, timeZone, reference, text }, grant, { now, newId }) {
    const moment = new Date(at);
    const checked = checkSending(moment, { frozenAt: frozen[0]?.frozenAt, now });
    if (!checked.ok) return checked;
    return done({
      id: newId(),
      kind: "sent" as const,
      day: dayIn(timeZone, moment),
      at: moment,
      timeZone,
      channel,
      reference,
      text,
      attachmentId: null,
      recordedById: grant.actor.id,
      recordedAt: now,
    });
  },
  save: exchanges.add,
  audit: (_sending, { channel, at, reference }) => ({ kind: "sending.recorded", data: { channel, at, reference } }),
  reply: ({ id }) => ({ exchangeId: id }),
});
