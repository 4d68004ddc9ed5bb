import type { Rulebook } from "@/lib/domain/rulebook";
import { mmr } from "./mmr/rulebook";
import { uccn2027 } from "./uccn-2027/rulebook";

/** Calls come every two years, results in odd ones until now; a designation in an even one has a report to make as well. */
const reportYears = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035];

/** Every rulebook a dossier may stand on, by the id it stores. One is added for each call; none is ever taken out. */
export const rulebooks: Readonly<Record<string, Rulebook>> = {
  "uccn-2027": uccn2027,
  ...Object.fromEntries(reportYears.map((year) => [`mmr-${year}`, mmr(year)])),
};

/** The monitoring reports there are, by the year they are due in. */
export const reports: readonly Rulebook[] = Object.values(rulebooks).filter(({ purpose }) => purpose === "report");

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
