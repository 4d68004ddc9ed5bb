import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { authorityKinds, signerOn } from "@/lib/domain/authorities";
import { dayIn, officeZone } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { papersOf } from "@/lib/domain/papers";
import { done } from "@/lib/domain/result";
import { packetSlots } from "@/lib/domain/rulebook";
import { takesFiles } from "@/lib/domain/side-slots";
import * as attachments from "@/lib/store/attachments";
import * as authorities from "@/lib/store/authorities";
import * as members from "@/lib/store/members";
import * as papers from "@/lib/store/papers";
import { frameOf } from "./frame";
import { shownFile } from "./shown-files";
import { shownPaper } from "./shown-papers";

/** Every slot of the packet with what it takes, what it holds, and how far each of its papers is. */
export const annexesView = dossierQuery({
  name: "annexes.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules, head } = await frameOf(grant);
    const files = await attachments.list(grant);
    const slots = packetSlots(rules.rulebook);
    const tracked = papersOf(rules.rulebook, await papers.list(grant));
    const { cityId } = grant.dossier;
    const signers = await authorities.list(grant, cityId);
    const today = dayIn(officeZone, new Date());
    const around = { call: rules.rulebook.call, cityId, authorities: signers, today };
    const inSlot = (slot: string) => files.filter(({ question }) => question === slot);
    const holding = (slot: (typeof slots)[number]) => ({
      slot,
      open: frame.can["attachment.add"] && takesFiles(rules.rulebook, slot.id, frame.stage, frame.role),
      files: inSlot(slot.id).map((file) => shownFile(file, slot, { files, frame })),
    });
    const inPacket = files.filter(({ question }) => slots.some(({ id }) => id === question));
    return done({
      frame,
      slots: slots.map((slot) => ({
        ...holding(slot),
        papers: tracked.filter((paper) => paper.slot === slot.id).map((paper) => shownPaper(paper, { ...around, files: inSlot(slot.id) })),
      })),
      totalSize: inPacket.reduce((sum, { size, sent }) => sum + (sent?.size ?? size), 0),
      today,
      members: (await members.names(grant)).filter(({ role }) => role !== "reader").map(({ id, name }) => ({ id, name })),
      authorities: signers.map(({ changedAt: _at, changedBy: _by, ...authority }) => authority),
      cityEnded: head.cityEnded,
      /** Seats that letters need and nobody on record holds today. */
      vacant: authorityKinds.filter(
        (kind) => kind !== "department" && !signerOn(signers, { cityId: kind === "national-commission" ? null : cityId, kind }, today),
      ),
    });
  },
});
