import { z } from "zod";
import { Email } from "../accounts";
import { folded } from "../folding";
import { done, type Result, refuse } from "../result";
import { type StakeholderKind, stakeholderKinds } from "./held-round";

/** The longest name of a body, in characters. */
const longestName = 300;

/** What the directory holds of a body or an expert. The e-mail address may be left empty: letters then go on paper only. */
export const stakeholderFields = z.strictObject({
  kind: z.enum(stakeholderKinds),
  nameVi: z.string().trim().min(2).max(longestName),
  nameEn: z.string().trim().min(2).max(longestName),
  email: z.union([z.literal(""), Email]),
  contact: z.string().trim().max(200),
  language: z.enum(["vi", "en"]),
  note: z.string().trim().max(1_000),
});
export type StakeholderFields = z.infer<typeof stakeholderFields>;

export type Stakeholder = StakeholderFields & { readonly id: string; readonly changedAt: Date; readonly retiredAt: Date | null };

/**
 * One line of the directory more. Refuses with `taken`, on the name, a name that is there already: a body kept twice is asked twice.
 */
export function decideNew(named: readonly Stakeholder[], fields: StakeholderFields): Result<StakeholderFields> {
  const same = named.some(({ retiredAt }) => retiredAt === null);
  return same ? refuse("taken", { fields: { nameVi: "taken" } }) : done(fields);
}

/**
 * Another state of a line. Refuses with `not-found` where there is none or it was retired, `stale` where somebody changed it since it
 * was read (`seen`, ISO), `taken` where another line has the name.
 */
export function decideChange(
  found: Stakeholder | undefined,
  named: readonly Stakeholder[],
  { seen, ...fields }: StakeholderFields & { readonly seen: string },
): Result<{ readonly fields: StakeholderFields; readonly was: Stakeholder }> {
  if (!found || found.retiredAt) return refuse("not-found");
  if (found.changedAt.toISOString() !== seen) return refuse("stale");
  const others = named.filter(({ id }) => id !== found.id);
  const decided = decideNew(others, fields);
  return decided.ok ? done({ fields, was: found }) : decided;
}

/** Names of the fields in which two states of a line differ. */
export function changedFields(was: StakeholderFields, is: StakeholderFields): readonly (keyof StakeholderFields)[] {
  return stakeholderFields.keyof().options.filter((field) => was[field] !== is[field]);
}

type Wanted = { readonly words: string; readonly kind: StakeholderKind | undefined };
type Searched = Omit<StakeholderFields, "language">;

/** Lines of one kind (of all where none is named) that hold the words anywhere, with or without marks. */
export function stakeholdersWith<S extends Searched>(list: readonly S[], { words, kind }: Wanted): readonly S[] {
  const wanted = folded(words.trim());
  return list.filter(({ nameVi, nameEn, email, contact, note, ...line }) => {
    const all = [nameVi, nameEn, email, contact, note].join("\n");
    return (kind === undefined || line.kind === kind) && folded(all).includes(wanted);
  });
}
