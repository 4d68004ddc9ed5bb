/** The question of a form that asks who took part in preparing the bid, by rulebook; a report has none. */
export const participantsQuestions: Readonly<Record<string, string>> = { "uccn-2027": "8" };
