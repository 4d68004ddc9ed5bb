import type { AfterUse } from "./after-sending";
import { findQuestion } from "./amendments";
import type { QuestionOf } from "./form";
import type { Role } from "./roles";
import type { Rulebook } from "./rulebook";
import type { StageId } from "./stages";
import { isDesignated, isSent } from "./workflow";

/** A slot by its id, of the form or of what comes after sending; undefined where the rulebook has none. */
export function findSlot(rulebook: Rulebook, id: string): QuestionOf<"files"> | undefined {
  const asked = findQuestion(rulebook, id)?.question;
  if (asked) return asked.kind === "files" ? asked : undefined;
  return rulebook.afterSending.find(({ slot }) => slot.id === id)?.slot;
}

/** The slot for one use; every rulebook has all three, which a test of the rulebooks asserts. */
export function slotFor(rulebook: Rulebook, use: AfterUse): QuestionOf<"files"> {
  const found = rulebook.afterSending.find((each) => each.use === use);
  if (!found) throw new Error(`No slot for ${use} in ${rulebook.id}`);
  return found.slot;
}

/**
 * Does a slot take a file at this stage, from this role? A slot of the packet only until the packet is frozen; proof of sending
 * and UNESCO's letters only afterwards and only from the ministry; evidence of a commitment once the city is designated.
 */
export function takesFiles(rulebook: Rulebook, id: string, stage: StageId, role: Role): boolean {
  const after = rulebook.afterSending.find(({ slot }) => slot.id === id);
  if (!after) return findSlot(rulebook, id) !== undefined && !isSent(stage);
  if (after.use === "progress") return isDesignated(stage);
  return isSent(stage) && role.startsWith("ministry");
}
