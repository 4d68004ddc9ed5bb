import type { AnswerLanguage } from "@/lib/domain/form";

/** Where somebody is: a section, and in it the answer that has the caret, if one has. */
export type Place = { readonly section: string; readonly question?: string; readonly language?: AnswerLanguage };

export type Present = { readonly id: string; readonly name: string; readonly tone: number; readonly place: Place | null };

const tones = 8;

/** A person's colour among the eight of globals.css: the same on every page and for everybody. */
export function toneOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4_093;
  return (sum % tones) + 1;
}

/**
 * The others on a dossier, each once although they may have several pages open: the page with a caret counts. What comes over
 * the line is not trusted to have any shape; who has no name is left out.
 */
export function othersIn(states: Iterable<unknown>, me: string): readonly Present[] {
  const people = new Map<string, Present>();
  for (const state of states) {
    const person = presentOf(state);
    if (!person || person.id === me) continue;
    const known = people.get(person.id);
    if (!known || rank(person) > rank(known)) people.set(person.id, person);
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name, "vi"));
}

function rank({ place }: Present): number {
  return place?.question ? 2 : place ? 1 : 0;
}

function presentOf(state: unknown): Present | undefined {
  if (!isRecord(state) || !isRecord(state.user)) return undefined;
  const { id, name, tone } = state.user;
  if (typeof id !== "string" || typeof name !== "string") return undefined;
  const known = typeof tone === "number" && Number.isInteger(tone) && tone >= 1 && tone <= tones;
  return { id, name, tone: known ? tone : 1, place: placeOf(state.place) };
}

function placeOf(place: unknown): Place | null {
  if (!isRecord(place) || typeof place.section !== "string") return null;
  const { section, question, language } = place;
  if (typeof question !== "string") return { section };
  return { section, question, ...(isLanguage(language) ? { language } : {}) };
}

function isLanguage(value: unknown): value is AnswerLanguage {
  return value === "vi" || value === "en" || value === "fr" || value === "all";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
