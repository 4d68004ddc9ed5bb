import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import type { DossierGrant } from "@/lib/access/grant";
import type { StoredAnswer } from "@/lib/domain/answers";
import { Id } from "@/lib/domain/ids";
import { decideSectionRestore } from "@/lib/domain/restoring";
import { done, refuse } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as dossierVersions from "@/lib/store/dossier-versions";
import * as events from "@/lib/store/events";
import * as texts from "@/lib/store/texts";
import { saveChange, standingAnswers } from "./writing/whole-answer";

const input = z.strictObject({
  dossierId: Id,
  versionId: Id,
  sectionId: z.string().max(40),
  /** When the comparison was read: what others wrote after it is left alone. */
  seenAt: z.iso.datetime().optional(),
});

/** Brings the answers of one section back to a version of the dossier; what stood before stays among their versions. */
export const restoreSection = dossierCommand({
  name: "section.restore",
  lock: "share",
  input,
  async load(grant, { versionId, sectionId }) {
    const section = sectionOf(grant, sectionId);
    const questions = section?.questions.map(({ id }) => id) ?? [];
    const [version] = await dossierVersions.find(grant, [versionId]);
    const kept = await dossierVersions.items(grant, [versionId], questions);
    await texts.settleAll(grant, { personId: grant.actor.id, at: new Date(), keep: "rested" });
    return { section, version, kept, standing: await standingAnswers(grant, questions) };
  },
  decide({ section, version, kept, standing }, { seenAt }, grant, { now, newId }) {
    if (!section || !version) return refuse("not-found");
    const { nothing } = written(grant.dossier.rulebookId);
    const seen = { nothing, seenAt: seenAt === undefined ? undefined : new Date(seenAt) };
    const decided = decideSectionRestore(section, kept, standing, seen, { personId: grant.actor.id, now, newId });
    return decided.ok ? done({ ...decided.value, section: section.number, number: version.number }) : decided;
  },
  async save(grant, { changes }) {
    for (const change of changes) if ((await saveChange(grant, change)) === "contended") return "contended";
    if (changes.length > 0) await events.tell(grant, { kind: "versions" });
    return undefined;
  },
  audit: ({ changes, section, number }) =>
    changes.length > 0 ? { kind: "section.restored", data: { section, number, answers: changes.length } } : null,
  reply: ({ changes, left }) => ({
    changed: changes.map(({ question, language }) => ({ question, language })),
    left: left.map(leftOut),
  }),
});

function sectionOf(grant: DossierGrant, id: string) {
  return written(grant.dossier.rulebookId).sections.find((section) => section.id === id);
}

function leftOut({ question, language, savedBy, savedAt }: StoredAnswer) {
  return { question, language, by: savedBy, at: savedAt.toISOString() };
}
