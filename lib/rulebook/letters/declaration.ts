import type { UnescoTemplate } from "@/lib/domain/letters";
import { hand, placeAndDate } from "./unesco-parts";

/** The page to sign; its statement is that of question 13, in the rulebook's words. */
export const declaration: UnescoTemplate = {
  kind: "unesco",
  id: "declaration",
  words: { vi: "Trang tuyên bố để ký", en: "Declaration page to sign", fr: "Page de déclaration à signer" },
  texts: {
    en: {
      advice: "[Sign once the text of the application is final, then scan this page as annex A.6; delete this line.]",
      from: [],
      to: [],
      placeAndDate: placeAndDate.en,
      title: "DECLARATION",
      subject:
        "Application of {city}, Viet Nam, to the UNESCO Creative Cities Network in the field of {field}, {year} call for applications",
      body: ["{statement}"],
      signature: [hand.en, "{mayorName}", "{mayorOffice}", "{mayorBody}"],
    },
    fr: {
      advice: "[À signer lorsque le texte du dossier est définitif, puis à numériser comme annexe A.6 ; supprimer cette ligne.]",
      from: [],
      to: [],
      placeAndDate: placeAndDate.fr,
      title: "DÉCLARATION",
      subject:
        "Candidature de {city} (Viet Nam) au Réseau des villes créatives de l’UNESCO, domaine créatif : {field}, appel à candidatures {year}",
      body: ["{statement}"],
      signature: [hand.fr, "{mayorName}", "{mayorOffice}", "{mayorBody}"],
    },
  },
};
