import { parties, type Role, rolesOfParty } from "@/lib/domain/roles";

/** Roles a person may be given on a dossier, from what they are in their own body; who only reads there only reads here. */
export function rolesFor(officeRole: Role): readonly Role[] {
  if (officeRole === "reader") return ["reader"];
  const party = parties.find((each) => rolesOfParty[each].includes(officeRole));
  return party ? rolesOfParty[party] : [];
}
