/** The languages a text can have; each is a fragment of the answer's one document, under this name. */
export const textLanguages = ["vi", "en", "fr"] as const;
export type TextLanguage = (typeof textLanguages)[number];
