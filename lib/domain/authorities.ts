import { z } from "zod";
import { addDays, type Day, isDay } from "./days";
import { done, type Result, refuse } from "./result";

/** Whose hand it is: the mayor (or whoever acts as one towards UNESCO), the city's department, the National Commission. */
export const authorityKinds = ["mayor", "department", "national-commission"] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** Forms of signature of Nghị định 30/2020: for the collective, for the head, by order, by authority, acting; "" is the head's own. */
export const signatureForms = ["", "TM", "KT", "TL", "TUQ", "Q"] as const;
export type SignatureForm = (typeof signatureForms)[number];

/** Who signs for a city or for the country, from a day to a day, both inclusive; an open end is null. */
export type Authority = {
  readonly id: string;
  /** Null for a body of the country. */
  readonly cityId: string | null;
  readonly kind: AuthorityKind;
  readonly bodyVi: string;
  readonly bodyEn: string;
  readonly bodyFr: string;
  /** Empty while the name is not known. */
  readonly signatory: string;
  readonly officeVi: string;
  readonly officeEn: string;
  readonly officeFr: string;
  readonly form: SignatureForm;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly source: string;
};

const line = (most: number) => z.string().trim().max(most);
const day = z.string().refine(isDay, "day");

/** What the ministry enters: the body and its source always; a person's name, English and French when they are known. */
export const authorityFields = {
  cityId: z.string().trim().min(1).max(60).nullable(),
  kind: z.enum(authorityKinds),
  bodyVi: line(200).min(2),
  bodyEn: line(200),
  bodyFr: line(200),
  signatory: line(120),
  officeVi: line(120).min(2),
  officeEn: line(120),
  officeFr: line(120),
  form: z.enum(signatureForms),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  source: line(500).min(2),
};

export type AuthorityFields = Omit<Authority, "id">;

/** Does it sign on that day? */
export function validOn({ validFrom, validTo }: Pick<Authority, "validFrom" | "validTo">, on: Day): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

type Seat = { readonly cityId: string | null; readonly kind: AuthorityKind };
const sameSeat = (one: Seat, other: Seat) => one.cityId === other.cityId && one.kind === other.kind;

/** Who signs for that city (null: the country) on that day; undefined where nobody is on record. */
export function signerOn(present: readonly Authority[], seat: Seat, on: Day): Authority | undefined {
  return present.find((each) => sameSeat(each, seat) && validOn(each, on));
}

function overlap(one: Pick<Authority, "validFrom" | "validTo">, other: Pick<Authority, "validFrom" | "validTo">): boolean {
  const before = (a: Day | null, b: Day | null) => a !== null && b !== null && a < b;
  return !before(one.validTo, other.validFrom) && !before(other.validTo, one.validFrom);
}

/**
 * May this stand beside what is on record? Refuses as malformed: an end before the beginning (`validTo`), a country's body with
 * a city or a city's without (`cityId`), a city that is not known (`cityId`). Refuses with `overlapping` two that would sign for
 * one city and kind on one day; the other's body and days are the detail.
 */
export function fits(
  fields: AuthorityFields,
  present: readonly Authority[],
  cities: readonly string[],
  own?: string,
): Result<AuthorityFields> {
  const { cityId, kind, validFrom, validTo } = fields;
  if (validFrom !== null && validTo !== null && validTo < validFrom) return refuse("malformed", { fields: { validTo: "day-order" } });
  if ((cityId === null) !== (kind === "national-commission")) return refuse("malformed", { fields: { cityId: "required" } });
  if (cityId !== null && !cities.includes(cityId)) return refuse("malformed", { fields: { cityId: "unknown" } });
  const other = present.find((each) => each.id !== own && sameSeat(each, fields) && overlap(each, fields));
  if (!other) return done(fields);
  const { bodyVi, signatory } = other;
  return refuse("overlapping", { detail: { bodyVi, signatory, validFrom: other.validFrom, validTo: other.validTo } });
}

/** The last day of a record is set. Refuses with `not-found` one that is not there, as malformed an end before its beginning. */
export function endAuthority(present: readonly Authority[], id: string, on: Day): Result<Authority> {
  const found = present.find((each) => each.id === id);
  if (!found) return refuse("not-found");
  if (found.validFrom !== null && on < found.validFrom) return refuse("malformed", { fields: { on: "day-order" } });
  return done({ ...found, validTo: on });
}

/** A time of one seat on which nobody on record signs; `to` is null where it lasts still. */
export type Gap = Seat & { readonly from: Day; readonly to: Day | null };

/** Times between the first record of a seat and today on which nobody signs, in the order of the records. */
export function gapsOf(present: readonly Authority[], today: Day): readonly Gap[] {
  const seats = present.filter((each, index) => present.findIndex((other) => sameSeat(each, other)) === index);
  return seats.flatMap(({ cityId, kind }) => gapsOfSeat({ cityId, kind }, present, today));
}

function gapsOfSeat(seat: Seat, present: readonly Authority[], today: Day): readonly Gap[] {
  const own = present.filter((each) => sameSeat(each, seat)).sort((a, b) => (a.validFrom ?? "").localeCompare(b.validFrom ?? ""));
  return own.flatMap(({ validTo }, index): readonly Gap[] => {
    if (validTo === null || validTo >= today) return [];
    const from = addDays(validTo, 1);
    const next = own[index + 1]?.validFrom ?? null;
    if (next === null) return [{ ...seat, from, to: null }];
    return next > from ? [{ ...seat, from, to: addDays(next, -1) }] : [];
  });
}

const heads: Readonly<Record<AuthorityKind, string>> = { mayor: "CHỦ TỊCH", department: "GIÁM ĐỐC", "national-commission": "CHỦ TỊCH" };

/** The offices above the signature, a line each and in capitals, as Nghị định 30/2020 has them; an office not known is `unknown`. */
export function signatureLines({ kind, form, officeVi }: Pick<Authority, "kind" | "form" | "officeVi">): readonly string[] {
  const office = officeVi.toLocaleUpperCase("vi");
  const head = heads[kind];
  const lines: Readonly<Record<SignatureForm, readonly string[]>> = {
    "": [office],
    TM: [office],
    KT: [`KT. ${head}`, office],
    TL: [`TL. ${head}`, office],
    TUQ: [`TUQ. ${head}`, office],
    Q: [`Q. ${office}`],
  };
  // A People's Committee decides together: its chair signs for it, and so does a deputy; by order or authority only for the chair.
  const collective = form === "TM" || (kind === "mayor" && (form === "" || form === "KT"));
  return collective ? ["TM. ỦY BAN NHÂN DÂN", ...lines[form]] : lines[form];
}
