import type { SpineStage } from "./frame";
import { checkGuards, type Evidence } from "./guards";
import { done, type Reason, type Result, refuse } from "./result";
import type { Role } from "./roles";
import type { Rulebook } from "./rulebook";
import type { Stage, StageId, Transition, TransitionId } from "./stages";

/** The stage as the rulebook describes it; every stage has one, which a test of the rulebook asserts. */
export function stageOf(rulebook: Rulebook, id: StageId): Stage {
  const stage = rulebook.stages.find((each) => each.id === id);
  if (!stage) throw new Error(`No stage ${id} in ${rulebook.id}`);
  return stage;
}

/** Ways out of a stage that a role may take, in the rulebook's order. */
export function openTransitions(rulebook: Rulebook, stage: StageId, role: Role): readonly Transition[] {
  return rulebook.transitions.filter((each) => each.from.includes(stage) && each.by.includes(role));
}

export type Move = { readonly transition: TransitionId; readonly from: StageId; readonly to: StageId; readonly note: string };

/**
 * May this person lead the dossier out of its stage this way? Refuses with `not-allowed` (the way does not start here, or
 * is not theirs) and with `not-ready` and every reason at once (guards, and a missing note where one is demanded).
 */
export function decideMove(
  wanted: { readonly transition: TransitionId; readonly note: string },
  stage: StageId,
  role: Role,
  evidence: Evidence,
): Result<Move> {
  const transition = openTransitions(evidence.rulebook, stage, role).find((each) => each.id === wanted.transition);
  if (!transition) return refuse("not-allowed");
  const note = wanted.note.trim();
  const unsaid: readonly Reason[] = transition.note === "required" && note === "" ? [{ code: "note-missing" }] : [];
  const reasons = [...unsaid, ...checkGuards(transition.requires, evidence)];
  if (reasons.length > 0) return refuse("not-ready", { reasons });
  return done({ transition: transition.id, from: stage, to: transition.to, note });
}

/** From review on a dossier stays on the amendment it was appraised by; sent back before that, it follows the newest again. */
export function amendmentAfter(to: StageId, current: number | null, newest: number): number | null {
  const pinned: readonly StageId[] = ["review", "submission"];
  if (!pinned.includes(to) && !isSent(to)) return null;
  return current ?? newest;
}

/** How far along the drawn stages a dossier is. A sent one has them all behind it, a withdrawn one stands nowhere. */
export function spineOf(rulebook: Rulebook, stage: StageId): readonly SpineStage[] {
  const drawn = rulebook.stages.filter((each) => each.onSpine);
  const here = drawn.findIndex((each) => each.id === stage);
  const reached = isSent(stage) ? drawn.length : here;
  return drawn.map((each, index) => ({ words: each.words.team, state: index < reached ? "done" : index === reached ? "now" : "ahead" }));
}

/** The text is still being written: opinions on it are asked for, gathered and answered. */
export function isConsulted(stage: StageId): boolean {
  return stage === "drafting" || stage === "consultation";
}

const sent: readonly StageId[] = ["submitted", "designated", "not-designated"];

/** Gone to UNESCO, whatever came of it: it counts against the country's two, and nothing in it changes any more. */
export function isSent(stage: StageId): boolean {
  return sent.includes(stage);
}

/** UNESCO has taken the city into the Network: what the bid promised is owed from now on. */
export function isDesignated(stage: StageId): boolean {
  return stage === "designated";
}

/** UNESCO has answered, one way or the other. */
export function isClosed(stage: StageId): boolean {
  return isDesignated(stage) || stage === "not-designated";
}

/** Taken out of the call; it may be opened again. */
export function isWithdrawn(stage: StageId): boolean {
  return stage === "withdrawn";
}

/**
 * A packet is frozen by the move, or the way, that sends a dossier; a result that is recorded or taken back leads between stages of
 * what was sent and freezes nothing.
 */
export function freezesPacket({ from, to }: { readonly from: StageId | readonly StageId[]; readonly to: StageId }): boolean {
  return isSent(to) && [from].flat().some((each) => !isSent(each));
}
