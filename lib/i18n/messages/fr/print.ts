import type { Messages } from "../../zone";

/** The words of print are the only ones in French: a packet may be sent in it, nobody works in it. */
export const print: Messages["print"] = {
  title: "Candidature de {city}",
  subtitle: "Réseau des villes créatives de l’UNESCO, appel à candidatures {year}",
  reportTitle: "Rapport de suivi d’adhésion de {city}",
  reportSubtitle: "Réseau des villes créatives de l’UNESCO, rapport de {year}",
  report: "Rapport",
  contents: "Table des matières",
  page: "Page",
  draft: "PROJET",
  annexes: "Annexes",
  unanswered: "Sans réponse",
  city: "Ville",
  field: "Domaine créatif",
  call: "Appel à candidatures",
  team: "Préparé par",
  frozenAt: "Date (heure du Viet Nam)",
  counted: {
    words: "{count, plural, one {# mot} other {# mots}}",
    characters: "{count, plural, one {# caractère} other {# caractères}}",
  },
  limited: {
    words: "{used} / {limit} mots",
    characters: "{used} / {limit} caractères",
  },
  languages: {
    vi: "Vietnamien",
    en: "Anglais",
    fr: "Français",
  },
};
