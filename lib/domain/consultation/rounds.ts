import { z } from "zod";
import { Id } from "../ids";
import { done, type Result, refuse } from "../result";
import type { Rulebook } from "../rulebook";
import { type RoundFacts, roundForms } from "./held-round";
import type { Stakeholder } from "./stakeholders";

/** So many may be asked at once; a round takes more by adding them later. */
export const mostAsked = 200;

/** What is decided when a round is opened. Moments are instants (ISO, UTC); sections none for the whole dossier. */
export const roundFields = z.strictObject({
  purpose: z.string().trim().min(5).max(500),
  form: z.enum(roundForms),
  place: z.string().trim().max(300),
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime(),
  sections: z.array(z.string().max(40)).max(60),
  silenceAgrees: z.boolean(),
  stakeholderIds: z.array(Id).min(1).max(mostAsked),
});
export type RoundFields = z.infer<typeof roundFields>;

export type OpenedRound = Omit<RoundFields, "startsAt" | "endsAt" | "stakeholderIds"> & {
  readonly startsAt: Date | null;
  readonly endsAt: Date;
  readonly asked: readonly Stakeholder[];
};

type Known = { readonly rulebook: Pick<Rulebook, "sections">; readonly stakeholders: readonly Stakeholder[]; readonly now: Date };

/**
 * May a round be opened so? Refuses with `malformed` and the fields that are wrong: an end that is past (`past`) or before the meeting
 * (`before-start`), a meeting without a place or a time (`missing`), a section the form has not (`unknown`); with `not-found` who is
 * not in the directory or was retired. That the end lies late is advice (`timingOf`).
 */
export function decideRound(fields: RoundFields, { rulebook, stakeholders, now }: Known): Result<OpenedRound> {
  const { stakeholderIds, ...rest } = fields;
  const startsAt = fields.startsAt === null ? null : new Date(fields.startsAt);
  const endsAt = new Date(fields.endsAt);
  const asked = stakeholders.filter(({ id, retiredAt }) => stakeholderIds.includes(id) && retiredAt === null);
  const known = new Set(rulebook.sections.map(({ id }) => id));
  const meets = fields.form !== "written";
  const wrong = {
    ...(endsAt <= now ? { endsAt: "past" } : startsAt && endsAt < startsAt ? { endsAt: "before-start" } : {}),
    ...(meets && !startsAt ? { startsAt: "missing" } : {}),
    ...(meets && fields.place === "" ? { place: "missing" } : {}),
    ...(fields.sections.every((id) => known.has(id)) ? {} : { sections: "unknown" }),
  };
  if (Object.keys(wrong).length > 0) return refuse("malformed", { fields: wrong });
  if (asked.length !== new Set(stakeholderIds).size) return refuse("not-found", { fields: { stakeholderIds: "unknown" } });
  return done({ ...rest, place: meets ? rest.place : "", startsAt: meets ? startsAt : null, endsAt, asked });
}

/** A round as it stands, as every change to it asks: is it open? Refuses with `not-found` and `round-closed`. */
export function openRound(round: RoundFacts | undefined): Result<RoundFacts> {
  if (!round) return refuse("not-found");
  return round.closedAt ? refuse("round-closed") : done(round);
}

/** Another end for an open round (ISO, UTC). Refuses as `openRound`, and with `malformed` on `endsAt` one that is past. */
export function decideExtension(round: RoundFacts | undefined, endsAt: string, now: Date): Result<{ id: string; endsAt: Date }> {
  const open = openRound(round);
  if (!open.ok) return open;
  const until = new Date(endsAt);
  return until <= now ? refuse("malformed", { fields: { endsAt: "past" } }) : done({ id: open.value.id, endsAt: until });
}

/** What still stands between a round and its end. */
export type Remaining = {
  /** Remarks without an answer, and answers nobody has approved. */
  readonly unanswered: number;
  readonly unapproved: number;
  /** Who was asked and has not finished answering; of these, who has made remarks all the same. */
  readonly waiting: number;
  readonly begun: number;
};

/**
 * Closes a round. Refuses as `openRound`, and with `not-ready` while a remark has no approved answer. Links end with the round: who has
 * not answered by then no longer can, so it does not close before its end while somebody may still answer.
 */
export function decideClosing(round: RoundFacts | undefined, left: Remaining, now: Date): Result<{ id: string }> {
  const open = openRound(round);
  if (!open.ok) return open;
  const reasons = [
    ...(left.unanswered > 0 ? [{ code: "remarks-unanswered" as const, count: left.unanswered }] : []),
    ...(left.unapproved > 0 ? [{ code: "answers-unapproved" as const, count: left.unapproved }] : []),
    ...(left.waiting > 0 && open.value.endsAt > now ? [{ code: "still-asked" as const, count: left.waiting }] : []),
  ];
  return reasons.length > 0 ? refuse("not-ready", { reasons }) : done({ id: open.value.id });
}

/**
 * May silence be taken as agreement? Refuses as `openRound`; with `not-allowed` where the letter did not say so (uccn.md 7.5: "Đơn vị
 * không gửi văn bản góp ý xem như thống nhất nội dung dự thảo"), `round-runs` before the end, `nobody-waited-for` where all answered.
 */
export function decideSilence(round: RoundFacts | undefined, left: Remaining, now: Date): Result<{ id: string; number: number }> {
  const open = openRound(round);
  if (!open.ok) return open;
  if (!open.value.silenceAgrees) return refuse("not-allowed");
  if (open.value.endsAt > now) return refuse("round-runs");
  return left.waiting === 0 ? refuse("nobody-waited-for") : done({ id: open.value.id, number: open.value.number });
}
