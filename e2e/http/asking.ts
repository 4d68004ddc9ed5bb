import { type DeskAction, type DossierAction, deskCommands, doorCommands, dossierCommands, guestCommands } from "@/lib/domain/actions";
import type { DoorAction } from "./examples";
import type { Answer, Outcome, Person } from "./person";

const commands: readonly string[] = [...dossierCommands, ...deskCommands, ...doorCommands, ...guestCommands];

type Action = DossierAction | DeskAction | DoorAction;
type Asked<P> = {
  readonly input: (place: P) => object;
  readonly ask?: ((person: Person, place: P) => Promise<Answer>) | undefined;
};

/** Asks for one action at its door with its example, and gives how that ended. */
export async function outcomeOf<P>(action: Action, example: Asked<P>, person: Person, place: P): Promise<Outcome> {
  const { outcome, status } = await askFor(action, example, person, place);
  // The code and the status say the same thing, everywhere.
  const told: Partial<Record<Outcome, number>> = { done: 200, "signed-out": 401, "not-found": 404, "not-allowed": 403 };
  const wanted = told[outcome];
  if (wanted !== undefined && wanted !== status) throw new Error(`${action}: ${outcome} came with status ${status}`);
  return outcome;
}

function askFor<P>(action: Action, { input, ask }: Asked<P>, person: Person, place: P): Promise<Answer> {
  if (ask) return ask(person, place);
  return commands.includes(action) ? person.command(action, input(place)) : person.query(action, input(place));
}

/** The same work for each key, one after the other: a table of what came of it. */
export async function tabulate<K extends string, T>(keys: readonly K[], work: (key: K) => Promise<T> | T): Promise<Record<K, T>> {
  const entries: [K, T][] = [];
  for (const key of keys) entries.push([key, await work(key)]);
  return Object.fromEntries(entries) as Record<K, T>;
}
