import type { UnescoTemplate } from "@/lib/domain/letters";
import { closing, greeting, hand, placeAndDate, reference, toSecretariat } from "./unesco-parts";

/** The Mayor presents the candidature and states the municipality's support: [U18], [DB17]. */
export const mayor: UnescoTemplate = {
  kind: "unesco",
  id: "mayor",
  words: { vi: "Thư giới thiệu của Chủ tịch UBND", en: "Mayor's letter of presentation", fr: "Lettre du maire" },
  texts: {
    en: {
      advice:
        "[Draft for the Mayor's office. Put it on the city's letterhead, fill in what is marked, and delete this line. The signatory must be the person named in 3.1 of the form.]",
      from: ["{mayorBody}", reference.en],
      to: toSecretariat.en,
      placeAndDate: placeAndDate.en,
      subject:
        "Candidature of {city}, Viet Nam, for the UNESCO Creative Cities Network in the field of {field}, {year} call for applications",
      greeting: greeting.en,
      body: [
        "On behalf of {city}, I have the honour to present its candidature for the UNESCO Creative Cities Network in the field of {field}, in answer to the {year} call for applications.",
        "The municipality fully supports this candidature. [Two or three sentences of the Mayor's own: why this field, what creativity has already changed in the city, and what the city brings to the Network.]",
        "If the city is designated, the municipality will carry out the initiatives and the four-year action plan set out in the application, take part in the annual conferences of the Network at its own cost, and deliver a Membership Monitoring Report every four years.",
        "In contacts with the Secretariat I am represented by {representativeName}, {representativeOffice}. Day-to-day questions are answered by {contactName}, {contactOffice} (telephone {contactTelephone}, e-mail {contactEmail}).",
      ],
      closing: closing.en,
      signature: [hand.en, "{mayorName}", "{mayorOffice}", "{mayorBody}"],
    },
    fr: {
      advice:
        "[Projet pour le cabinet du maire. À reporter sur le papier à en-tête de la ville ; compléter ce qui est marqué et supprimer cette ligne. Le signataire doit être la personne nommée au point 3.1 du formulaire.]",
      from: ["{mayorBody}", reference.fr],
      to: toSecretariat.fr,
      placeAndDate: placeAndDate.fr,
      subject:
        "Candidature de {city} (Viet Nam) au Réseau des villes créatives de l’UNESCO, domaine créatif : {field}, appel à candidatures {year}",
      greeting: greeting.fr,
      body: [
        "Au nom de la ville de {city}, j’ai l’honneur de présenter sa candidature au Réseau des villes créatives de l’UNESCO dans le domaine créatif « {field} », en réponse à l’appel à candidatures {year}.",
        "La municipalité soutient pleinement cette candidature. [Deux ou trois phrases personnelles du maire : pourquoi ce domaine, ce que la créativité a déjà changé dans la ville, ce que la ville apporte au Réseau.]",
        "Si la ville est désignée, la municipalité mettra en œuvre les initiatives et le plan d’action sur quatre ans exposés dans le dossier, participera à ses frais aux conférences annuelles du Réseau et remettra un rapport de suivi tous les quatre ans.",
        "Dans les échanges avec le Secrétariat, je suis représenté par {representativeName}, {representativeOffice}. Les questions courantes sont traitées par {contactName}, {contactOffice} (téléphone : {contactTelephone}, courriel : {contactEmail}).",
      ],
      closing: closing.fr,
      signature: [hand.fr, "{mayorName}", "{mayorOffice}", "{mayorBody}"],
    },
  },
};
