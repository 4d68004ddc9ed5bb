import * as z from "zod/mini";
import type { Authority, AuthorityFields, AuthorityKind, SignatureForm } from "@/lib/domain/authorities";
import { line } from "../entry";

const text = z.string();

/** What is typed about who signs; a body of the country has no city. */
export const authorityEntry = z
  .object({
    kind: text,
    cityId: text,
    bodyVi: line({ least: 2, most: 200 }),
    bodyEn: line({ most: 200 }),
    bodyFr: line({ most: 200 }),
    signatory: line({ most: 120 }),
    officeVi: line({ least: 2, most: 120 }),
    officeEn: line({ most: 120 }),
    officeFr: line({ most: 120 }),
    form: text,
    validFrom: text,
    validTo: text,
    source: line({ least: 2, most: 500 }),
  })
  .check(z.refine(({ kind, cityId }) => kind === "national-commission" || cityId !== "", { path: ["cityId"], error: "required" }));

export type EnteredAuthority = z.infer<typeof authorityEntry>;

const nothing: EnteredAuthority = {
  ...{ kind: "mayor", cityId: "", bodyVi: "", bodyEn: "", bodyFr: "", signatory: "", officeVi: "", officeEn: "", officeFr: "" },
  ...{ form: "", validFrom: "", validTo: "", source: "" },
};

/** What stands in the form when it is opened. */
export function enteredAuthority(authority: Authority | undefined): EnteredAuthority {
  if (!authority) return nothing;
  const { id: _id, cityId, validFrom, validTo, ...rest } = authority;
  const texts = Object.fromEntries(Object.keys(nothing).map((name) => [name, rest[name as keyof typeof rest] ?? ""]));
  return { ...nothing, ...texts, cityId: cityId ?? "", validFrom: validFrom ?? "", validTo: validTo ?? "" };
}

/** What was entered, as it is asked for. */
export function authorityFieldsOf({ kind, cityId, form, validFrom, validTo, ...texts }: EnteredAuthority): AuthorityFields {
  return {
    ...texts,
    kind: kind as AuthorityKind,
    cityId: kind === "national-commission" ? null : cityId,
    form: form as SignatureForm,
    validFrom: validFrom || null,
    validTo: validTo || null,
  };
}
