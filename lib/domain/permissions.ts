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

/** The table as a plain grid that a coordinator can read and sign: a line an action, a column a role. */
export function printGrid(table: DossierPermissions): string {
  const actions = Object.keys(table) as DossierAction[];
  const width = Math.max(...actions.map((action) => action.length));
  const head = ["".padEnd(width), ...roles].join(" | ");
  return [head, ...actions.map((action) => gridLine(table, action, width))].join("\n");
}

function gridLine(table: DossierPermissions, action: DossierAction, width: number): string {
  const cells = roles.map((role) => {
    const allowed = stageIds.filter((stage) => may(table, role, action, stage)).map((stage) => stage.slice(0, 4));
    const text = allowed.length === stageIds.length ? "always" : allowed.join(" ") || "-";
    return text.padEnd(role.length);
  });
  return [action.padEnd(width), ...cells].join(" | ");
}
