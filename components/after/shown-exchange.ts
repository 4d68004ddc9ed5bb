import type { Channel, ExchangeKind } from "@/lib/domain/exchanges";

/** A line of what passed with UNESCO, as its page gets it: moments as text. */
export type ShownExchange = {
  readonly id: string;
  readonly kind: ExchangeKind;
  readonly day: string;
  readonly at: string | null;
  readonly timeZone: string;
  readonly channel: Channel | null;
  readonly reference: string;
  readonly text: string;
  readonly attachmentId: string | null;
  readonly attachment: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly struckBy: string | null;
  readonly struckAt: string | null;
  readonly struckReason: string | null;
  readonly strikable: boolean;
};

/** 2027-10-31 as 31/10/2027: a day of the calendar, in no zone. */
export function dayWords(day: string): string {
  return day.split("-").reverse().join("/");
}
