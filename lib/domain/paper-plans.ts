import { z } from "zod";
import type { Authority } from "./authorities";
import { type Day, isDay } from "./days";
import { Id } from "./ids";
import { dueDay, type Paper, seatOf } from "./papers";
import { done, type Result, refuse } from "./result";
import type { CallFacts } from "./rulebook";

const line = (most: number) => z.string().trim().max(most);

/** What a person enters about a paper. */
export const paperFields = {
  body: line(200),
  preparedById: Id.nullable(),
  authorityId: Id.nullable(),
  signer: line(200),
  dueOn: z.string().refine(isDay, "day").nullable(),
  dueReason: line(300),
  note: line(1_000),
  attachmentId: Id.nullable(),
};

export type PaperFields = {
  readonly body: string;
  readonly preparedById: string | null;
  readonly authorityId: string | null;
  readonly signer: string;
  readonly dueOn: Day | null;
  readonly dueReason: string;
  readonly note: string;
  readonly attachmentId: string | null;
};

type Named = { readonly id: string; readonly name: string };

/** What a plan may point at. */
export type PaperPlaces = {
  readonly members: readonly Named[];
  readonly authorities: readonly Authority[];
  /** Files of the paper's slot. */
  readonly files: readonly Named[];
  readonly call: Pick<CallFacts, "deadline" | "timeZone">;
  readonly cityId: string;
};

type Texts = Readonly<Record<string, string>>;

export type PaperChange = {
  readonly slot: string;
  readonly ordinal: number;
  readonly fields: PaperFields;
  /** False when it stands like that already: nothing is written. */
  readonly changed: boolean;
  /** Only the fields that differ, as the trail keeps them. */
  readonly from: Texts;
  readonly to: Texts;
  /** ISO instant of the change it was decided on; null for a paper nobody has touched. */
  readonly was: string | null;
};

/**
 * Plans a paper. `seen` is when the paper that the person was looking at was last changed: refuses with `stale` what would undo
 * a colleague's change. As malformed: a preparer who is no member, an authority of another seat, a file of another slot
 * (`unknown`); a day of one's own without its reason (`required`) or after the call's last day (`after-deadline`). The usual day
 * is stored as none, so that it follows an amended deadline.
 */
export function planPaper(paper: Paper, seen: string | null, typed: PaperFields, places: PaperPlaces): Result<PaperChange> {
  const fields = usual(paper, typed, places);
  const wrong = wrongFields(paper, fields, places);
  if (Object.keys(wrong).length > 0) return refuse("malformed", { fields: wrong });
  const [from, to] = [said(paper, places), said(fields, places)];
  const differing = Object.keys(to).filter((field) => from[field] !== to[field]);
  const changed = differing.length > 0;
  if (changed && seen !== paper.changedAt) return refuse("stale");
  const only = (texts: Texts) => Object.fromEntries(differing.map((field) => [field, texts[field] ?? ""]));
  const { slot, ordinal, changedAt: was } = paper;
  return done({ slot, ordinal, fields, changed, from: only(from), to: only(to), was });
}

function usual(paper: Paper, typed: PaperFields, { call }: PaperPlaces): PaperFields {
  const own = typed.dueOn !== null && typed.dueOn !== dueDay(call, paper.plan.leadDays);
  return own ? typed : { ...typed, dueOn: null, dueReason: "" };
}

/** What was pointed at already may stay, though it is gone since: a member who left, a file that was taken off. */
function wrongFields(paper: Paper, fields: PaperFields, { members, authorities, files, call, cityId }: PaperPlaces): Texts {
  const seat = seatOf(paper.plan, cityId);
  const signs = (each: Authority) => seat !== undefined && each.cityId === seat.cityId && each.kind === seat.kind;
  const points: readonly (readonly [keyof PaperFields & keyof Paper, readonly { readonly id: string }[]])[] = [
    ["preparedById", members],
    ["authorityId", authorities.filter(signs)],
    ["attachmentId", files],
  ];
  const unknown = points.filter(([name, known]) => {
    const id = fields[name];
    return id !== null && id !== paper[name] && !known.some((each) => each.id === id);
  });
  const late = fields.dueOn !== null && fields.dueOn > dueDay(call, 0);
  return {
    ...Object.fromEntries(unknown.map(([name]) => [name, "unknown"])),
    ...(late ? { dueOn: "after-deadline" } : {}),
    ...(fields.dueOn !== null && fields.dueReason === "" ? { dueReason: "required" } : {}),
  };
}

function said(fields: PaperFields, { members, authorities, files }: PaperPlaces): Texts {
  const named = (list: readonly Named[], id: string | null) => (id === null ? "" : (list.find((each) => each.id === id)?.name ?? id));
  const authority = authorities.find(({ id }) => id === fields.authorityId);
  return {
    body: fields.body,
    preparedBy: named(members, fields.preparedById),
    signer: fields.authorityId === null ? fields.signer : authority?.signatory || authority?.bodyVi || fields.authorityId,
    dueOn: fields.dueOn ?? "",
    dueReason: fields.dueReason,
    note: fields.note,
    file: named(files, fields.attachmentId),
  };
}
