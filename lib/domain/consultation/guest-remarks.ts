import { z } from "zod";
import { done, type Result, refuse } from "../result";
import { longestQuote } from "./chosen-passage";
import { type GuestPlace, type GuestSection, standsOn } from "./guest-draft";
import { placeFields, remarkBody } from "./remarks";

/** So many remarks one body makes by its link; more go by letter. */
const mostByLink = 300;

export const token = z.string().min(20).max(100);
export const guestRemarkFields = {
  ...placeFields,
  passage: z
    .strictObject({ language: z.enum(["vi", "en", "fr"]), quote: z.string().min(1).max(longestQuote), from: z.number().int().min(0) })
    .nullable(),
  body: remarkBody,
};

export type OwnRemark = GuestPlace & {
  readonly id: string;
  /** In the round. */
  readonly number: number;
  readonly body: string;
  readonly at: Date;
  /** Somebody has begun to answer it. */
  readonly answered: boolean;
};

/**
 * The number of a remark among its writer's own, 1 for the oldest; of one that is not there yet, the next. To its writer the number in
 * the round would tell how many others have spoken.
 */
export function ownNumber(own: readonly OwnRemark[], id: string): number {
  const place = own.findIndex((each) => each.id === id);
  return place < 0 ? own.length + 1 : place + 1;
}

/** May this be remarked? Refuses with `malformed` on `place` what the draft does not show, and with `too-large` the 301st remark. */
export function decideRemark(draft: readonly GuestSection[], own: readonly OwnRemark[], place: GuestPlace): Result<true> {
  if (!standsOn(draft, place)) return refuse("malformed", { fields: { place: "unknown" } });
  return own.length >= mostByLink ? refuse("too-large") : done(true);
}

/** Own words may be mended or taken back while nobody has answered them. Refuses with `not-found`, and with `remark-moved` afterwards. */
export function decideOwn(own: readonly OwnRemark[], id: string): Result<OwnRemark> {
  const found = own.find((each) => each.id === id);
  if (!found) return refuse("not-found");
  return found.answered ? refuse("remark-moved") : done(found);
}

/** Ends an answer: with the remarks made, or with agreement to the whole draft. Refuses with `malformed` one without, or with, remarks. */
export function decideFinish(own: readonly OwnRemark[], agrees: boolean): Result<"remarks" | "agrees"> {
  if (agrees && own.length > 0) return refuse("malformed", { fields: { agrees: "both" } });
  if (!agrees && own.length === 0) return refuse("malformed", { fields: { agrees: "missing" } });
  return done(agrees ? "agrees" : "remarks");
}
