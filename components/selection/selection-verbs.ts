import type { Result } from "@/lib/domain/result";
import type { Wish } from "@/lib/domain/review/selection";

/** What can be asked for about the selection between the cities of a call. */
export type SelectionVerbs = {
  confirmSelection(input: { callId: string; seen: number; ranking: Wish[]; reason: string }): Promise<Result<{ number: number }>>;
};
