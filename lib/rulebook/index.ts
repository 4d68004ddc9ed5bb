import type { Rulebook } from "@/lib/domain/rulebook";
import { uccn2027 } from "./uccn-2027/rulebook";

/** Every rulebook a dossier may stand on, by the id it stores. One is added for each call; none is ever taken out. */
export const rulebooks: Readonly<Record<string, Rulebook>> = { "uccn-2027": uccn2027 };

/** A rulebook as it was written, without amendments: for names and stages, which no amendment touches. Throws where the database is newer than the program. */
export function written(id: string): Rulebook {
  const rulebook = rulebookOf(id);
  if (!rulebook) throw new Error(`No rulebook ${id}: the database is newer than the program`);
  return rulebook;
}

/** The id may come from an address: only an own key counts, so that `constructor` is not a rulebook. */
export function rulebookOf(id: string): Rulebook | undefined {
  return Object.hasOwn(rulebooks, id) ? rulebooks[id] : undefined;
}
