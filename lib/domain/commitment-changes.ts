import { z } from "zod";
import { type CommitmentState, commitmentStates } from "./after-sending";
import { done, type Result, refuse } from "./result";

/** What is decided about a commitment after the designation; what was sent is not among it. */
export type CommitmentFields = {
  /** The body that answers for it; empty while nobody does. */
  readonly owner: string;
  readonly ownerPersonId: string | null;
  readonly indicator: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly state: CommitmentState;
  /** Why it was given up; else empty. */
  readonly stateReason: string;
};

const year = z.number().int().min(2000).max(2100);

/** As it comes from outside. */
export const commitmentFields = {
  owner: z.string().trim().normalize().max(300),
  ownerPersonId: z.uuid().nullable(),
  indicator: z.string().trim().normalize().max(1_000),
  fromYear: year,
  toYear: year,
  state: z.enum(commitmentStates),
  stateReason: z.string().trim().normalize().max(2_000),
};

type Members = readonly { readonly id: string }[];

/**
 * The fields as they are kept. Refuses (`malformed`) a last year before the first, a person who is not on the dossier, and giving
 * up without a reason; a reason beside any other state is dropped.
 */
export function checkFields(fields: CommitmentFields, members: Members): Result<CommitmentFields> {
  if (fields.toYear < fields.fromYear) return refuse("malformed", { fields: { toYear: "invalid" } });
  if (fields.ownerPersonId !== null && !members.some(({ id }) => id === fields.ownerPersonId))
    return refuse("malformed", { fields: { ownerPersonId: "unknown" } });
  const gone = fields.state === "given-up";
  if (gone && fields.stateReason === "") return refuse("malformed", { fields: { stateReason: "required" } });
  return done({ ...fields, stateReason: gone ? fields.stateReason : "" });
}

export type CommitmentChange = {
  readonly id: string;
  readonly title: string;
  readonly was: Date;
  readonly fields: CommitmentFields;
  /** Names of the fields that differ; empty for nothing. */
  readonly changed: readonly (keyof CommitmentFields)[];
  readonly byId: string;
  readonly at: Date;
};

type Current = CommitmentFields & { readonly id: string; readonly titleVi: string; readonly changedAt: Date; readonly changedBy: string };

/** A change as it is kept. Refuses with `not-found`, with `stale` (and who was faster) what was decided on an older state, and as `checkFields` does. */
export function decideCommitment(
  current: Current | undefined,
  seen: Date,
  fields: CommitmentFields,
  members: Members,
  by: { readonly id: string; readonly now: Date },
): Result<CommitmentChange> {
  if (!current) return refuse("not-found");
  if (current.changedAt.getTime() !== seen.getTime()) return refuse("stale", { detail: { changedBy: current.changedBy } });
  const checked = checkFields(fields, members);
  if (!checked.ok) return checked;
  const names = Object.keys(checked.value) as (keyof CommitmentFields)[];
  const changed = names.filter((name) => checked.value[name] !== current[name]);
  return done({ id: current.id, title: current.titleVi, was: current.changedAt, fields: checked.value, changed, byId: by.id, at: by.now });
}
