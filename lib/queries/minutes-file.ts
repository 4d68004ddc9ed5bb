import { printMinutes } from "@/lib/adapters/letters/minutes";
import type { Minutes } from "@/lib/domain/review/minutes";

/** Minutes as a file; they take milliseconds. */
export function minutesFile(minutes: Minutes): Promise<Uint8Array<ArrayBuffer>> {
  return printMinutes(minutes);
}
