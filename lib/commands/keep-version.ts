import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { versionName } from "@/lib/domain/version-shapes";
import * as dossierVersions from "@/lib/store/dossier-versions";
import * as events from "@/lib/store/events";
import * as texts from "@/lib/store/texts";

/** Keeps the whole dossier as it stands at this moment under a name. */
export const keepVersion = dossierCommand({
  name: "version.keep",
  lock: "share",
  input: z.strictObject({ dossierId: Id, name: versionName }),
  async load(grant) {
    await texts.settleAll(grant, { personId: grant.actor.id, at: new Date(), keep: "named" });
    return dossierVersions.next(grant);
  },
  decide: (number, { name }, grant, { now, newId }) =>
    done({ id: newId(), number, name, reason: "named" as const, byId: grant.actor.id, at: now }),
  async save(grant, version) {
    await dossierVersions.keep(grant, version);
    await events.tell(grant, { kind: "versions" });
  },
  audit: ({ number, name }) => ({ kind: "version.kept", data: { number, name } }),
  reply: ({ id, number }) => ({ versionId: id, number }),
});
