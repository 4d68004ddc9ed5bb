import * as z from "zod/mini";
import type { PaperFields } from "@/lib/domain/paper-plans";
import { line } from "../entry";
import type { ShownPaper } from "./shown-paper";

const text = z.string();

/** What is typed about a paper; a day of its own asks for its reason. */
export const paperEntry = z
  .object({
    body: line({ most: 200 }),
    preparedById: text,
    authorityId: text,
    signer: line({ most: 200 }),
    dueOn: text,
    dueReason: line({ most: 300 }),
    note: line({ most: 1_000 }),
    attachmentId: text,
  })
  .check(z.refine(({ dueOn, dueReason }) => dueOn === "" || dueReason.trim() !== "", { path: ["dueReason"], error: "required" }));

export type EnteredPaper = z.infer<typeof paperEntry>;

/** What stands in the form when it is opened. */
export function enteredPaper(paper: ShownPaper): EnteredPaper {
  const { body, preparedById, authorityId, signer, dueOn, dueReason, note, attachmentId } = paper;
  const chosen = { preparedById: preparedById ?? "", authorityId: authorityId ?? "", attachmentId: attachmentId ?? "" };
  return { body, signer, dueReason, note, dueOn: dueOn ?? "", ...chosen };
}

/** What was entered, as it is asked for. */
export function paperFieldsOf(entered: EnteredPaper): PaperFields {
  const { preparedById, authorityId, dueOn, attachmentId, ...texts } = entered;
  const chosen = { preparedById: preparedById || null, authorityId: authorityId || null, attachmentId: attachmentId || null };
  return { ...texts, ...chosen, dueOn: dueOn || null };
}
