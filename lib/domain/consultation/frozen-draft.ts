import { type FrozenPacket, freeze } from "../frozen-packet";

type Standing = Omit<Parameters<typeof freeze>[0], "files" | "people" | "moves" | "rules" | "key">;

/**
 * A dossier's text as it goes out for opinions: everything it says, and of files, people and the way it went nothing, because whoever
 * is asked is asked about the text. `number` is the draft's.
 */
export function freezeDraft(standing: Standing): FrozenPacket {
  return freeze({ ...standing, files: [], people: [], moves: [], rules: [], key: null });
}
