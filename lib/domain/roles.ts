/** The three kinds of body that work on a dossier. */
export const parties = ["ministry", "institute", "city"] as const;
export type Party = (typeof parties)[number];

export const roles = [
  "ministry-coordinator",
  "ministry-officer",
  "institute-adviser",
  "institute-reviewer",
  "city-lead",
  "city-editor",
  "reader",
] as const;
export type Role = (typeof roles)[number];

/** Which roles a body of each kind may give its people; `reader` may belong to any. */
export const rolesOfParty: Readonly<Record<Party, readonly Role[]>> = {
  ministry: ["ministry-coordinator", "ministry-officer", "reader"],
  institute: ["institute-adviser", "institute-reviewer", "reader"],
  city: ["city-lead", "city-editor", "reader"],
};
