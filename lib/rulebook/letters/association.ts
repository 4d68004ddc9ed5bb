import type { UnescoTemplate } from "@/lib/domain/letters";
import { closing, greeting, hand, placeAndDate, reference, toSecretariat } from "./unesco-parts";

/** A skeleton that asks: two letters of one wording weaken both ([U18], [DB17]: two active national associations of the field). */
export const association: UnescoTemplate = {
  kind: "unesco",
  id: "association",
  words: {
    vi: "Khung thư ủng hộ của hội nghề nghiệp",
    en: "Skeleton of an association's letter of support",
    fr: "Trame de lettre de soutien d’une association",
  },
  texts: {
    en: {
      advice:
        "[Skeleton only. Each association answers in its own words from what it knows itself; two letters of one wording weaken both. Put it on the association's letterhead and delete this line.]",
      from: ["{association}", reference.en],
      to: toSecretariat.en,
      placeAndDate: placeAndDate.en,
      subject:
        "Support for the candidature of {city}, Viet Nam, for the UNESCO Creative Cities Network in the field of {field}, {year} call for applications",
      greeting: greeting.en,
      body: [
        "{association} supports the candidature of {city} for the UNESCO Creative Cities Network in the field of {field}.",
        "[Who we are: since when the association has existed, how many members it has, what it does nationally in this field today.]",
        "[What we know of the city at first hand: people, places, works or events of the field, with years and figures.]",
        "[What we have done there together, or will do: training, festivals, awards, research; which of the initiatives in the application the association takes part in.]",
        "[What this city would bring to the other cities of the Network.]",
      ],
      closing: closing.en,
      signature: [hand.en, "[name of the signatory]", "[office of the signatory]", "{association}"],
    },
    fr: {
      advice:
        "[Simple trame. Chaque association répond avec ses propres mots, d’après ce qu’elle connaît ; deux lettres identiques s’affaiblissent l’une l’autre. À reporter sur le papier à en-tête de l’association ; supprimer cette ligne.]",
      from: ["{association}", reference.fr],
      to: toSecretariat.fr,
      placeAndDate: placeAndDate.fr,
      subject:
        "Soutien à la candidature de {city} (Viet Nam) au Réseau des villes créatives de l’UNESCO, domaine créatif : {field}, appel à candidatures {year}",
      greeting: greeting.fr,
      body: [
        "{association} soutient la candidature de la ville de {city} au Réseau des villes créatives de l’UNESCO dans le domaine créatif « {field} ».",
        "[Qui nous sommes : date de création, nombre de membres, activité nationale actuelle dans ce domaine.]",
        "[Ce que nous connaissons directement de la ville : personnes, lieux, œuvres ou manifestations du domaine, avec des années et des chiffres.]",
        "[Ce que nous y avons fait ou y ferons ensemble : formation, festivals, prix, recherche ; à quelles initiatives du dossier l’association participe.]",
        "[Ce que cette ville apporterait aux autres villes du Réseau.]",
      ],
      closing: closing.fr,
      signature: [hand.fr, "[nom du signataire]", "[fonction du signataire]", "{association}"],
    },
  },
};
