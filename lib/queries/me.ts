import type { Actor } from "@/lib/access/grant";
import type { Me } from "@/lib/domain/frame";
import { mayAtDesk } from "@/lib/domain/permissions";
import { deskPermissions } from "@/lib/rulebook/permissions";

/** Who is looking, for the frame of a page. */
export function meOf(actor: Actor): Me {
  return {
    id: actor.id,
    name: actor.name,
    officeRole: actor.officeRole,
    office: mayAtDesk(deskPermissions, actor.officeRole, "office.view"),
  };
}
