import { z } from "zod";
import { noticeKinds } from "./notice-kinds";
import { noticeData } from "./notices";

/** What is done after a commit. A closed list: a job the runner does not know is an error, not a silence. */
export const jobSchemas = {
  /** A letter by mail. Text is already in the reader's language; links are paths that the runner makes whole. */
  "mail.send": z.object({
    to: z.email(),
    subject: z.string(),
    text: z.string(),
    path: z.string().optional(),
    /** The link by which its reader ends mails of this kind. */
    silence: z.object({ kind: z.enum(noticeKinds), path: z.string() }).optional(),
  }),
  /** Somebody is told of an event, in the way they chose. */
  "notice.tell": z.object({ personId: z.uuid(), dossierId: z.uuid(), data: noticeData }),
  /** Everything that waits for somebody, in one mail. */
  "notice.digest": z.object({ personId: z.uuid() }),
  /** The ZIP of a frozen packet. */
  "packet.build": z.object({ packetId: z.uuid(), dossierId: z.uuid() }),
  /** A file that waits for the scanner's word. */
  "file.scan": z.object({ dossierId: z.uuid(), attachmentId: z.uuid() }),
  /** A letter to somebody asked for an opinion: its link is made when it is sent, and kept nowhere. */
  "consultee.mail": z.object({
    dossierId: z.uuid(),
    consulteeId: z.uuid(),
    issue: z.number().int(),
    letter: z.enum(["ask", "before-end", "last-day"]),
  }),
  /** Everybody who has not answered yet is reminded, if the round still ends then. */
  "round.remind": z.object({ dossierId: z.uuid(), roundId: z.uuid(), endsAt: z.iso.datetime(), when: z.enum(["before-end", "last-day"]) }),
} as const;

export type JobKind = keyof typeof jobSchemas;
export type JobPayload<K extends JobKind> = z.infer<(typeof jobSchemas)[K]>;
/** `runAfter`: not before that moment; else as soon as it is committed. */
export type JobRequest = { [K in JobKind]: { readonly kind: K; readonly payload: JobPayload<K>; readonly runAfter?: Date } }[JobKind];
