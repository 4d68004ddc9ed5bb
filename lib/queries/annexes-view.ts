import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import type { QuestionOf } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";
import { frameOf } from "./frame";

/** Every slot of the packet with what it takes and what it holds. */
export const annexesView = dossierQuery({
  name: "annexes.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame, rules } = await frameOf(grant);
    const files = await attachments.list(grant);
    const slots = rules.rulebook.sections
      .flatMap((section) => section.questions)
      .filter((question): question is QuestionOf<"files"> => question.kind === "files");
    return done({
      frame,
      slots: slots.map((slot) => ({
        slot,
        files: files
          .filter(({ question }) => question === slot.id)
          .map(({ id, name, size, sha256, uploadedBy, uploadedAt, mediaType }) => ({
            id,
            name,
            size,
            sha256,
            mediaType,
            uploadedBy,
            uploadedAt: uploadedAt.toISOString(),
          })),
      })),
      totalSize: files.reduce((sum, { size }) => sum + size, 0),
    });
  },
});
