import { addAttachment } from "@/lib/commands/add-attachment";
import { advanceStage } from "@/lib/commands/advance-stage";
import { recordReply } from "@/lib/commands/record-reply";
import { recordSending } from "@/lib/commands/record-sending";
import type { ReplyKind } from "@/lib/domain/after-sending";
import type { TransitionId } from "@/lib/domain/stages";
import { fill } from "./filled";
import { decided } from "./reviewed";
import { given, type Someone, type World } from "./world";

// The days of a call as it may go: the clock of these commands is the test's.
const submittedAt = new Date("2027-02-10T03:00:00Z");
export const sentAt = new Date("2027-02-10T08:30:00Z");
export const resultDay = "2027-10-31";
export const answeredAt = new Date("2027-11-03T02:00:00Z");

const forward = ["open-consultation", "send-to-review", "clear-for-submission", "submit"] as const;

/** Somebody at a moment of the test's own choosing. */
export const at = ({ sessionId }: Someone, moment: Date) => ({ sessionId, at: moment });

/** Fills a bid and sends it, in February 2027. */
export async function submitted({ people }: World, dossierId: string, field: string): Promise<void> {
  await fill(people.hueEditor, dossierId, field);
  for (const transition of forward) {
    if (transition === "clear-for-submission") await decided(at(people.coordinator, submittedAt), dossierId);
    given(await advanceStage.run(at(people.coordinator, submittedAt), { dossierId, transition, note: "xong" }));
  }
}

/** Records that it went through UNESCO's platform. */
export function sent({ people }: World, dossierId: string) {
  const entry = { channel: "platform", at: sentAt.toISOString(), timeZone: "Europe/Paris", reference: "UCCN-42", text: "" };
  return recordSending.run(at(people.officer, answeredAt), { dossierId, ...entry });
}

/** Records an answer of UNESCO's of the day on which results are announced. */
export function replied({ people }: World, dossierId: string, kind: ReplyKind, attachmentId: string | null = null) {
  const entry = { kind, day: resultDay, reference: "", text: "Thư của UNESCO", attachmentId };
  return recordReply.run(at(people.coordinator, answeredAt), { dossierId, ...entry });
}

/** Leads a bid that has gone on or back. */
export function result({ people }: World, dossierId: string, transition: TransitionId, note = "theo thư của UNESCO") {
  return advanceStage.run(at(people.coordinator, answeredAt), { dossierId, transition, note });
}

/** A file in a slot, by somebody. */
export function proof(who: Someone, dossierId: string, question: string) {
  const file = { name: "biên nhận.pdf", mediaType: "application/pdf", size: 10, sha256: "0".repeat(64) };
  return addAttachment.run(who, { dossierId, question, ...file });
}
