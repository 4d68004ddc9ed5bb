import * as z from "zod/mini";
import { commitmentStates } from "@/lib/domain/after-sending";
import type { CommitmentFields } from "@/lib/domain/commitment-changes";
import { line } from "../entry";
import type { ShownCommitment } from "./shown-commitment";

const year = line({ least: 1, most: 4 }).check(z.refine((text) => /^2[01]\d\d$/.test(text), "year"));

const fields = {
  owner: line({ most: 300 }),
  ownerPersonId: z.string(),
  indicator: line({ most: 1_000 }),
  fromYear: year,
  toYear: year,
  state: z.enum(commitmentStates),
  stateReason: line({ most: 2_000 }),
};

/** What can be decided about a commitment; its messages are the codes of `refusal.fields`. */
export const commitmentEntry = z.object(fields).check(inOrder);

/** The same with what a commitment says, for one that is added by hand. */
export const newCommitmentEntry = z
  .object({ titleVi: line({ least: 1, most: 300 }), titleSent: line({ most: 300 }), textVi: line({ most: 8_000 }), ...fields })
  .check(inOrder);

type Checked = {
  value: { fromYear: string; toYear: string; state: string; stateReason: string };
  issues: { push(issue: { code: "custom"; path: string[]; message: string; input: unknown }): unknown };
};

function inOrder({ value, issues }: Checked): void {
  const wrong = (field: string, message: string) => issues.push({ code: "custom", path: [field], message, input: value });
  if (Number(value.toYear) < Number(value.fromYear)) wrong("toYear", "invalid");
  if (value.state === "given-up" && value.stateReason === "") wrong("stateReason", "required");
}

export type CommitmentEntry = z.infer<typeof commitmentEntry>;
export type NewCommitmentEntry = z.infer<typeof newCommitmentEntry>;

/** A commitment as it stands in the form. */
export function enteredOf(commitment: ShownCommitment): CommitmentEntry {
  const { owner, ownerPersonId, indicator, fromYear, toYear, state, stateReason } = commitment;
  return { owner, ownerPersonId: ownerPersonId ?? "", indicator, fromYear: String(fromYear), toYear: String(toYear), state, stateReason };
}

/** What the commands take. */
export function fieldsOf({ owner, ownerPersonId, indicator, fromYear, toYear, state, stateReason }: CommitmentEntry): CommitmentFields {
  return {
    owner,
    ownerPersonId: ownerPersonId === "" ? null : ownerPersonId,
    indicator,
    fromYear: Number(fromYear),
    toYear: Number(toYear),
    state,
    stateReason,
  };
}
