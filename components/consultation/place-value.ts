import { type RemarkPlace, whole } from "@/lib/domain/consultation/form-places";

/** The place that a value of a choice of places stands for, as `keyOf` names it. */
export function placeOf(value: string): RemarkPlace {
  const [kind, ...rest] = value.split(":");
  const id = rest.join(":");
  if (kind === "section") return { kind, section: id };
  return kind === "question" ? { kind, question: id } : whole;
}

/** The same as a remark is entered with. */
export function enteredPlace(place: RemarkPlace): { readonly section: string | null; readonly question: string | null } {
  return {
    section: place.kind === "section" ? place.section : null,
    question: place.kind === "question" ? place.question : null,
  };
}
