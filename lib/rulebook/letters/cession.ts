import type { UnescoTemplate } from "@/lib/domain/letters";
import { placeAndDate } from "./unesco-parts";

/** One for each photo ([F21]). The official form's own sentences were not found; these are ours and say so. */
export const cession: UnescoTemplate = {
  kind: "unesco",
  id: "cession",
  words: {
    vi: "Giấy chuyển nhượng quyền và danh mục ảnh",
    en: "Cession of rights and register of photos",
    fr: "Cession de droits et registre des photos",
  },
  texts: {
    en: {
      advice:
        "[The wording below is not the official one. If the call provides a form of its own, use that form with these data; delete this line.]",
      from: [],
      to: [],
      placeAndDate: placeAndDate.en,
      title: "CESSION OF RIGHTS AND REGISTER OF PHOTOGRAPHS",
      subject: "Application of {city}, Viet Nam, to the UNESCO Creative Cities Network, {year} call for applications",
      body: [
        "# 1. Register",
        {
          pairs: [
            ["Photograph number", "{ordinal}"],
            ["File", "{photo}"],
            ["Title or caption", "{caption}"],
            ["Date taken", "{taken}"],
            ["Place", "[place]"],
            ["Author (credit line)", "{credit}"],
            ["Rights holder", "{holder}"],
            ["Address, e-mail", "[address and e-mail of the rights holder]"],
          ],
        },
        "# 2. Cession of rights",
        "I, the undersigned, {holder}, declare that I hold the rights in the photograph described above and that the persons who can be recognised in it have agreed to its use.",
        "I grant UNESCO and {city}, free of charge, without limit of territory and on a non-exclusive basis, the right to reproduce, publish and communicate it to the public in connection with the application and the work of the UNESCO Creative Cities Network, with the author's name beside it. I keep all other rights.",
      ],
      signature: ["[signature]", "{holder}"],
    },
    fr: {
      advice:
        "[Le texte ci-dessous n’est pas le texte officiel. Si l’appel fournit son propre formulaire, l’utiliser avec ces données ; supprimer cette ligne.]",
      from: [],
      to: [],
      placeAndDate: placeAndDate.fr,
      title: "CESSION DE DROITS ET REGISTRE DES PHOTOGRAPHIES",
      subject: "Candidature de {city} (Viet Nam) au Réseau des villes créatives de l’UNESCO, appel à candidatures {year}",
      body: [
        "# 1. Registre",
        {
          pairs: [
            ["Numéro de la photographie", "{ordinal}"],
            ["Fichier", "{photo}"],
            ["Titre ou légende", "{caption}"],
            ["Date de prise de vue", "{taken}"],
            ["Lieu", "[lieu]"],
            ["Auteur (mention de crédit)", "{credit}"],
            ["Titulaire des droits", "{holder}"],
            ["Adresse, courriel", "[adresse et courriel du titulaire]"],
          ],
        },
        "# 2. Cession de droits",
        "Je soussigné(e), {holder}, déclare être titulaire des droits sur la photographie décrite ci-dessus et que les personnes reconnaissables ont accepté son utilisation.",
        "J’accorde à l’UNESCO et à la ville de {city}, à titre gratuit, sans limite de territoire et de manière non exclusive, le droit de la reproduire, de la publier et de la communiquer au public dans le cadre de la candidature et des travaux du Réseau des villes créatives de l’UNESCO, avec mention du nom de l’auteur. Je conserve tous les autres droits.",
      ],
      signature: ["[signature]", "{holder}"],
    },
  },
};
