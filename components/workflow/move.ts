import * as z from "zod/mini";
import type { Words } from "@/lib/domain/form";
import type { Reason } from "@/lib/domain/result";
import type { Party } from "@/lib/domain/roles";
import { type StageId, type Transition, type TransitionId, transitionIds } from "@/lib/domain/stages";
import { isClosed } from "@/lib/domain/workflow";

/** A way out of the present stage, as the overview offers it: where it leads, and what still stands in its way. */
export type MoveOffered = {
  readonly id: TransitionId;
  readonly words: Words;
  readonly direction: Transition["direction"];
  readonly note: Transition["note"];
  readonly to: StageId;
  readonly reasons: readonly Reason[];
};

export type StageNamed = { readonly id: StageId; readonly words: Words; readonly heldBy: Party | "nobody" };

const order: Readonly<Record<Transition["direction"], number>> = { forward: 0, back: 1, out: 2 };

/** Ways forward first, then back, then out. */
export function inOrder(moves: readonly MoveOffered[]): readonly MoveOffered[] {
  return [...moves].sort((a, b) => order[a.direction] - order[b.direction]);
}

/** What has to be confirmed before this move: everything that does not simply go on, sending to UNESCO, and its result. */
export function confirmation({ direction, to }: MoveOffered): "back" | "out" | "submit" | "result" | "undo" | undefined {
  if (direction === "back" && to === "submitted") return "undo";
  if (direction !== "forward") return direction;
  if (isClosed(to)) return "result";
  return to === "submitted" ? "submit" : undefined;
}

/** What the dialog takes: a note where the move demands one, a tick where it must be confirmed. */
export function moveSchema(moves: readonly MoveOffered[]) {
  const note = z.string().check(z.trim(), z.maxLength(4_000));
  return z.object({ transition: z.enum(transitionIds), note, confirmed: z.boolean() }).check(({ value, issues }) => {
    const move = moves.find(({ id }) => id === value.transition);
    const missing = (field: "note" | "confirmed") => issues.push({ code: "custom", path: [field], message: "missing", input: value });
    if (move?.note === "required" && value.note === "") missing("note");
    if (move && confirmation(move) && !value.confirmed) missing("confirmed");
  });
}

/** Was a move a step back on the road? The stages are in the order of the road. */
export function wentBack(move: { readonly from: StageId; readonly to: StageId }, stages: readonly { readonly id: StageId }[]): boolean {
  const place = (id: StageId) => stages.findIndex((stage) => stage.id === id);
  return move.to !== "withdrawn" && (place(move.to) < place(move.from) || (isClosed(move.from) && !isClosed(move.to)));
}
