// Where every letter to UNESCO goes, and how it leaves room for what only a registry fills in.
export const toSecretariat = {
  en: ["Secretariat of the UNESCO Creative Cities Network", "UNESCO", "Paris, France"],
  fr: ["Secrétariat du Réseau des villes créatives de l’UNESCO", "UNESCO", "Paris, France"],
} as const;

export const placeAndDate = { en: "[place], [day month year]", fr: "[lieu], le [jour mois année]" } as const;

export const reference = { en: "Ref.: [number given by the registry]", fr: "Réf. : [numéro donné par le secrétariat]" } as const;

export const greeting = { en: "Dear Sir or Madam,", fr: "Madame, Monsieur," } as const;

export const closing = {
  en: "Yours faithfully,",
  fr: "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma haute considération.",
} as const;

export const hand = { en: "[signature and seal]", fr: "[signature et sceau]" } as const;
