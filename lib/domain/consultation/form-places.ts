import type { Words } from "../form";

/** What of a form is needed to know its places by number and words; a rulebook's `sections` are such. */
export type FormPlaces = readonly {
  readonly id: string;
  readonly number: string;
  readonly words: Words;
  readonly questions: readonly { readonly id: string; readonly words: Words }[];
}[];

/** What a remark is about: the whole dossier, a section by its id, or a question by its id. */
export type RemarkPlace =
  | { readonly kind: "whole" }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "question"; readonly question: string };

/** A remark on the dossier as a whole. */
export const whole: RemarkPlace = { kind: "whole" };

/** Is the second place inside the first, or the same? */
export function holds(form: FormPlaces, outer: RemarkPlace | undefined, inner: RemarkPlace | undefined): boolean {
  if (!outer || !inner || keyOf(outer) === keyOf(inner)) return true;
  return outer.kind === "section" && inner.kind === "question" && sectionOf(inner, form) === outer.section;
}

/** The one section that holds all of several places, else the whole. */
export function roof(places: readonly RemarkPlace[], form: FormPlaces): RemarkPlace {
  const sections = new Set(places.map((each) => sectionOf(each, form)));
  const [section] = sections;
  return sections.size === 1 && section !== undefined ? { kind: "section", section } : whole;
}

function sectionOf(place: RemarkPlace, form: FormPlaces): string | undefined {
  if (place.kind === "section") return place.section;
  return place.kind === "whole" ? undefined : form.find(({ questions }) => questions.some(({ id }) => id === place.question))?.id;
}

/** One text for one place, for comparing and for the value of a choice: "whole", "section:9", "question:9.4". */
export function keyOf(place: RemarkPlace): string {
  if (place.kind === "whole") return "whole";
  return place.kind === "section" ? `section:${place.section}` : `question:${place.question}`;
}

/** Each place once, in the order of their first mention. */
export function unique(places: readonly RemarkPlace[]): readonly RemarkPlace[] {
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}
