import * as z from "zod/mini";
import { longestNumber, longestRemark } from "@/lib/domain/consultation/remark-limits";
import { chosen, line } from "../../entry";

/** What is typed to enter an answer on paper; its messages are the codes of `refusal.fields`. A place as `keyOf` names it. */
export const opinionEntry = z.object({
  opinionId: z.string(),
  stakeholderId: chosen,
  kind: z.enum(["letter", "minutes"], "required"),
  number: line({ most: longestNumber }),
  on: chosen,
  attachmentId: chosen,
  says: z.enum(["remarks", "agrees"], "required"),
  remarks: z.array(z.object({ place: z.string(), body: line({ least: 1, most: longestRemark }) })),
});
export type OpinionEntry = z.infer<typeof opinionEntry>;
