import type { Verbs } from "@/components/verbs";
import { askQuery, sendCommand } from "./send";

// Each verb is one command or query by name; its types are the server's own, so the two cannot drift apart.

/** The verbs that a section needs while it is being written. */
export const commonVerbs = {
  saveAnswer: (input) => sendCommand("answer.save", input),
  answerHistory: (input) => askQuery("answer.history", input),
  viewFigures: (input) => askQuery("figures.view", input),
  search: (input) => askQuery("search.view", input),
} satisfies Partial<Verbs>;

export type CommonVerbs = typeof commonVerbs;
