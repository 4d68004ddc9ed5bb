import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { decideSheet, noSheet } from "@/lib/domain/review/sheet";
import { sheetFields } from "@/lib/domain/review/sheet-input";
import { criteriaOf } from "@/lib/rulebook/criteria";
import * as sheets from "@/lib/store/review-sheets";

const input = z.strictObject({
  dossierId: Id,
  /** The version the reviewer was looking at; 0 for none. */
  baseVersion: z.number().int().min(0),
  ...sheetFields.shape,
});

/** Saves a reviewer's own sheet, whole, while it is filled in. Refuses with `not-found` who is not asked to appraise, else as `decideSheet`. */
export const saveSheet = dossierCommand({
  name: "sheet.save",
  lock: "share",
  input,
  async load(grant) {
    const review = await sheets.ownToWrite(grant);
    return { review, sheet: review ? await sheets.find(grant, review.id) : noSheet };
  },
  decide({ review, sheet }, { dossierId: _dossierId, ...fields }, grant, { now }) {
    if (!review) return refuse("not-found");
    const decided = decideSheet(review, sheet, fields, criteriaOf(grant.dossier.rulebookId));
    return decided.ok ? done({ ...decided.value, review, at: decided.value.changed ? now : (sheet.savedAt ?? now) }) : decided;
  },
  save: async (grant, { review, at, ...change }) => (change.changed ? sheets.save(grant, review.id, change, at) : undefined),
  audit: ({ changed, review }) => (changed ? { kind: "sheet.saved", data: { cycle: review.cycle } } : null),
  reply: ({ version, at }) => ({ version, savedAt: at.toISOString() }),
});
