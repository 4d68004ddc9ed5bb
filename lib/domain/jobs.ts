import { z } from "zod";

/** What is done after a commit. A closed list: a job the runner does not know is an error, not a silence. */
export const jobSchemas = {
  /** A letter by mail. Text is already in the reader's language; links are paths that the runner makes whole. */
  "mail.send": z.object({ to: z.email(), subject: z.string(), text: z.string(), path: z.string().optional() }),
  /** The ZIP of a frozen packet. */
  "packet.build": z.object({ packetId: z.uuid(), dossierId: z.uuid() }),
  /** A file that waits for the scanner's word. */
  "file.scan": z.object({ dossierId: z.uuid(), attachmentId: z.uuid() }),
} as const;

export type JobKind = keyof typeof jobSchemas;
export type JobPayload<K extends JobKind> = z.infer<(typeof jobSchemas)[K]>;
export type JobRequest = { [K in JobKind]: { readonly kind: K; readonly payload: JobPayload<K> } }[JobKind];
