import type { SideUse } from "./after-sending";
import { findQuestion } from "./amendments";
import type { QuestionOf } from "./form";
import type { Role } from "./roles";
import type { Rulebook } from "./rulebook";
import type { StageId } from "./stages";
import { isConsulted, isDesignated, isSent } from "./workflow";

/** A slot by its id, of the form or beside it; undefined where the rulebook has none. */
export function findSlot(rulebook: Rulebook, id: string): QuestionOf<"files"> | undefined {
  const asked = findQuestion(rulebook, id)?.question;
  if (asked) return asked.kind === "files" ? asked : undefined;
  return rulebook.sideSlots.find(({ slot }) => slot.id === id)?.slot;
}

/** The slot for one use; every rulebook has them all, which a test of the rulebooks asserts. */
export function slotFor(rulebook: Rulebook, use: SideUse): QuestionOf<"files"> {
  const found = rulebook.sideSlots.find((each) => each.use === use);
  if (!found) throw new Error(`No slot for ${use} in ${rulebook.id}`);
  return found.slot;
}

/**
 * Does a slot take a file at this stage, from this role? A slot of the packet only until the packet is frozen; a consultation's papers
 * while the text is being written; proof of sending and UNESCO's letters only afterwards and only from the ministry; evidence of a
 * commitment once the city is designated.
 */
export function takesFiles(rulebook: Rulebook, id: string, stage: StageId, role: Role): boolean {
  const beside = rulebook.sideSlots.find(({ slot }) => slot.id === id);
  // The city gathers its own annexes while it writes; the ministry sees to them once the dossier is its own to send.
  if (!beside) return findSlot(rulebook, id) !== undefined && !isSent(stage) && !(isConsulted(stage) && role.startsWith("ministry"));
  if (beside.use === "opinion") return isConsulted(stage);
  if (beside.use === "progress") return isDesignated(stage);
  return isSent(stage) && role.startsWith("ministry");
}
