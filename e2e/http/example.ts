import type { Role } from "@/lib/domain/roles";
import type { StageId } from "@/lib/domain/stages";
import type { Answer, Outcome, Person } from "./person";

/**
 * One harmless request for each action: valid for its schema, and with a known end once permission is given. The tables are
 * closed over the list of actions: a new action does not compile until it has its example here.
 */
export type Example<P> = {
  readonly input: (place: P) => object;
  /** How it ends for whoever may do it. */
  readonly allowed: Outcome;
  /** Where an action is not asked by its own name at one of the two doors. */
  readonly ask?: (person: Person, place: P) => Promise<Answer>;
  /** What the rules demand beyond the permission table. */
  readonly also?: (role: Role, stage: StageId) => boolean;
};
