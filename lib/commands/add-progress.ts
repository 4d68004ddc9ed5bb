import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { dayIn } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { slotFor } from "@/lib/domain/side-slots";
import { homeZone } from "@/lib/i18n/zone";
import { written } from "@/lib/rulebook";
import * as attachments from "@/lib/store/attachments";
import * as commitments from "@/lib/store/commitments";

const input = z.strictObject({
  dossierId: Id,
  commitmentId: Id,
  /** The day it was so, in the country's zone. */
  day: z.iso.date(),
  words: z.string().trim().normalize().min(1).max(4_000),
  percent: z.number().int().min(0).max(100).nullable(),
  /** A file in the slot for evidence. */
  evidenceId: Id.nullable(),
});

/** Notes progress on a commitment; the note stays as it is. Refuses a day to come, and a file that is not in its slot. */
export const addProgress = dossierCommand({
  name: "progress.add",
  lock: "share",
  input,
  load: async (grant, { commitmentId, evidenceId }) => ({
    commitment: await commitments.find(grant, commitmentId),
    files: evidenceId === null ? [] : await attachments.list(grant),
  }),
  decide({ commitment, files }, { commitmentId, day, words, percent, evidenceId }, grant, { now, newId }) {
    if (!commitment) return refuse("not-found");
    if (day > dayIn(homeZone, now)) return refuse("malformed", { fields: { day: "future" } });
    const slot = slotFor(written(grant.dossier.rulebookId), "progress").id;
    if (evidenceId !== null && !files.some(({ id, question }) => id === evidenceId && question === slot))
      return refuse("malformed", { fields: { evidenceId: "unknown" } });
    return done({
      note: { id: newId(), commitmentId, day, words, percent, evidenceId, byId: grant.actor.id, at: now },
      title: commitment.titleVi,
    });
  },
  save: (grant, { note }) => commitments.addProgress(grant, note),
  audit: ({ note, title }) => ({ kind: "progress.added", data: { commitment: note.commitmentId, title, day: note.day } }),
  reply: ({ note }) => ({ progressId: note.id }),
});
