import type { UnescoTemplate } from "@/lib/domain/letters";
import { closing, greeting, hand, placeAndDate, reference, toSecretariat } from "./unesco-parts";

/** The National Commission endorses the candidature: [U18], [DB17]. A draft that the city proposes to it, no more. */
export const nationalCommission: UnescoTemplate = {
  kind: "unesco",
  id: "national-commission",
  words: {
    vi: "Dự thảo thư ủng hộ của Ủy ban Quốc gia UNESCO",
    en: "Draft endorsement letter of the National Commission",
    fr: "Projet de lettre de la Commission nationale",
  },
  texts: {
    en: {
      advice:
        "[Draft proposed to the National Commission for its consideration. The Commission changes it as it sees fit and puts it on its own letterhead; delete this line.]",
      from: ["{commissionBody}", reference.en],
      to: toSecretariat.en,
      placeAndDate: placeAndDate.en,
      subject:
        "Endorsement of the candidature of {city}, Viet Nam, for the UNESCO Creative Cities Network in the field of {field}, {year} call for applications",
      greeting: greeting.en,
      body: [
        "The Viet Nam National Commission for UNESCO hereby endorses the candidature of {city} for the UNESCO Creative Cities Network in the field of {field}, submitted in answer to the {year} call for applications.",
        "[The Commission's own assessment: how the candidature stands in Viet Nam's cooperation with UNESCO, and why it considers the city's programme credible.]",
        "The Commission will follow the city's work for the objectives of the Network and stands ready to assist the Secretariat.",
      ],
      closing: closing.en,
      signature: [hand.en, "{commissionName}", "{commissionOffice}", "{commissionBody}"],
    },
    fr: {
      advice:
        "[Projet proposé à la Commission nationale. La Commission le modifie librement et le reporte sur son papier à en-tête ; supprimer cette ligne.]",
      from: ["{commissionBody}", reference.fr],
      to: toSecretariat.fr,
      placeAndDate: placeAndDate.fr,
      subject:
        "Approbation de la candidature de {city} (Viet Nam) au Réseau des villes créatives de l’UNESCO, domaine créatif : {field}, appel à candidatures {year}",
      greeting: greeting.fr,
      body: [
        "La Commission nationale vietnamienne pour l’UNESCO approuve la candidature de la ville de {city} au Réseau des villes créatives de l’UNESCO dans le domaine créatif « {field} », présentée en réponse à l’appel à candidatures {year}.",
        "[Appréciation propre de la Commission : place de la candidature dans la coopération du Viet Nam avec l’UNESCO, crédibilité du programme de la ville.]",
        "La Commission suivra l’action de la ville au service des objectifs du Réseau et se tient à la disposition du Secrétariat.",
      ],
      closing: closing.fr,
      signature: [hand.fr, "{commissionName}", "{commissionOffice}", "{commissionBody}"],
    },
  },
};
