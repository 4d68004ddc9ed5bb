import { z } from "zod";
import { addDays, officeZone } from "./days";
import { clockInZone, instantInZone } from "./zone-instant";

/** What the sentence of each kind is made of. */
export const noticeData = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("mention"), by: z.string(), question: z.string(), excerpt: z.string() }),
  z.object({ kind: z.literal("moved"), by: z.string(), stage: z.string(), note: z.string() }),
]);
export type NoticeData = z.infer<typeof noticeData>;

/** Where a notice leads to. */
export function noticePath(dossierId: string, data: NoticeData): string {
  return data.kind === "mention" ? `/dossiers/${dossierId}/comments?question=${data.question}` : `/dossiers/${dossierId}`;
}

/** The hour of the day at which digests go out, on the clocks of the country's offices. */
const digestTime = "07:30";

/** The next moment at which digests go out, strictly after `now`; every day, Vietnam changes no clocks. */
export function nextDigest(now: Date): Date {
  const { day } = clockInZone(now, officeZone);
  const [today, tomorrow] = [day, addDays(day, 1)].map((each) => new Date(instantInZone(each, digestTime, officeZone) ?? 0));
  return today && today > now ? today : (tomorrow as Date);
}
