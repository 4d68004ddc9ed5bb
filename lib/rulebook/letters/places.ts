/** Where a dossier says what letters need: the questions of the form, by what they are about. */
export const places = { city: "1", head: "3.1", representative: "3.2", contact: "3.3", declaration: "13" } as const;
