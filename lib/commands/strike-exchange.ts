import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { checkStrike } from "@/lib/domain/exchanges";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as exchanges from "@/lib/store/exchanges";

const input = z.strictObject({ dossierId: Id, exchangeId: Id, reason: z.string().trim().normalize().min(1).max(2_000) });

/** Strikes out a line that was wrongly recorded; it stays to be read, with the reason. Refuses as `checkStrike` does. */
export const strikeExchange = dossierCommand({
  name: "exchange.strike",
  lock: "update",
  input,
  load: (grant) => exchanges.list(grant),
  decide(present, { exchangeId, reason }, grant, { now }) {
    const checked = checkStrike(
      present.find(({ id }) => id === exchangeId),
      present,
      grant.dossier.stage,
    );
    return checked.ok ? done({ line: checked.value, reason, byId: grant.actor.id, at: now }) : checked;
  },
  save: (grant, { line, ...struck }) => exchanges.strike(grant, { id: line.id, ...struck }),
  audit: ({ line, reason }) => ({ kind: "exchange.struck", data: { exchange: line.kind, day: line.day, reason } }),
  reply: ({ line }) => ({ exchangeId: line.id }),
});
