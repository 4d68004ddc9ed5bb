import type { DeskAction, DossierAction } from "./actions";
import { type Role, roles } from "./roles";
import { type StageId, stageIds } from "./stages";

/** Who may do what to a dossier, and at which stages; a role that is not named is refused. */
export type DossierPermissions = Readonly<Record<DossierAction, Readonly<Partial<Record<Role, "always" | readonly StageId[]>>>>>;

/** Who may do what belongs to no single dossier. */
export type DeskPermissions = Readonly<Record<DeskAction, readonly Role[]>>;

/** May this role do this to a dossier that stands at this stage? Silence in the table is refusal. */
export function may(table: DossierPermissions, role: Role, action: DossierAction, stage: StageId): boolean {
  const when = table[action][role];
  return when === "always" || (when?.includes(stage) ?? false);
}

/** May a person with this role in their organisation do this, outside any dossier? */
export function mayAtDesk(table: DeskPermissions, role: Role, action: DeskAction): boolean {
  return table[action].includes(role);
}

// One letter a stage, so that seven roles fit beside each other on a page.
const letters: Readonly<Record<StageId, string>> = {
  drafting: "D",
  consultation: "C",
  review: "R",
  submission: "S",
  submitted: "T",
  designated: "N",
  "not-designated": "X",
  withdrawn: "W",
};

/** The table as a plain grid that a coordinator can read and sign: a line an action, a column a role, a letter a stage. */
export function printGrid(table: DossierPermissions): string {
  const actions = Object.keys(table) as DossierAction[];
  const lines = [["", ...roles], ...actions.map((action) => [action, ...roles.map((role) => cell(table, action, role))])];
  const widths = ["", ...roles].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const grid = lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join(" | ")
      .trimEnd(),
  );
  return [...grid, stageIds.map((stage) => `${letters[stage]} ${stage}`).join(", ")].join("\n");
}

function cell(table: DossierPermissions, action: DossierAction, role: Role): string {
  const allowed = stageIds.filter((stage) => may(table, role, action, stage));
  return allowed.length === stageIds.length ? "always" : allowed.map((stage) => letters[stage]).join(" ") || "-";
}
