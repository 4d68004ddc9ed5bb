const week = 7 * 86_400_000;

/** How a round's end lies to the call's last moment. */
export type Timing = "in-time" | "late" | "very-late" | "after-deadline";

/**
 * A full review wants ten weeks before filing ([TH]); the consultations of Hội An, TP.HCM and Đà Lạt came 14 to 22 days before it,
 * which left no time to take anything up (uccn.md, part 9). Both are instants; advice, never a refusal.
 */
export function timingOf(endsAt: Date, deadline: Date): Timing {
  const left = deadline.getTime() - endsAt.getTime();
  if (left < 0) return "after-deadline";
  if (left < 3 * week) return "very-late";
  return left < 10 * week ? "late" : "in-time";
}

/** When the time for opinions was over: the end that was set, or the instant of closing where the round was closed before it. */
export function overAt({ endsAt, closedAt }: { readonly endsAt: Date; readonly closedAt: Date | null }): Date {
  return closedAt && closedAt < endsAt ? closedAt : endsAt;
}
