/** How far a remark is: not answered, sent back to be answered anew, answered and waiting for a second person, or approved. */
export const remarkStates = ["unanswered", "returned", "answered", "approved"] as const;
export type RemarkState = (typeof remarkStates)[number];

type Standing = { readonly disposition: string | null; readonly returnNote: string; readonly approvedAt: Date | null };

/** The state of a remark, by what stands on it; what was answered anew is no longer sent back. */
export function stateOf({ disposition, returnNote, approvedAt }: Standing): RemarkState {
  if (disposition === null) return returnNote === "" ? "unanswered" : "returned";
  return approvedAt ? "approved" : "answered";
}
