import type { Verbs } from "@/components/verbs";
import { askQuery, sendCommand } from "./send";

// Each verb is one command or query by name; its types are the server's own, so the two cannot drift apart.

/** The verbs that a section needs. */
export const commonVerbs = {
  saveAnswer: (input) => sendCommand("answer.save", input),
  restoreAnswer: (input) => sendCommand("answer.restore", input),
  answerHistory: (input) => askQuery("answer.history", input),
  checkAnswer: (input) => sendCommand("answer.check", input),
  nameAnswer: (input) => sendCommand("answer.name", input),
  openComment: (input) => sendCommand("comment.open", input),
  replyComment: (input) => sendCommand("comment.reply", input),
  resolveComment: (input) => sendCommand("comment.resolve", input),
  reopenComment: (input) => sendCommand("comment.reopen", input),
  acceptSuggestion: (input) => sendCommand("suggestion.accept", input),
  viewFigures: (input) => askQuery("figures.view", input),
  search: (input) => askQuery("search.view", input),
} satisfies Partial<Verbs>;

export type CommonVerbs = typeof commonVerbs;
