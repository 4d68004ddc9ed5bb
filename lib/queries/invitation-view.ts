import { z } from "zod";
import { doorQuery } from "@/lib/access/query";
import { tokenHash } from "@/lib/adapters/secrets";
import { usable } from "@/lib/domain/accounts";
import { done } from "@/lib/domain/result";
import * as invitations from "@/lib/store/invitations";

/** What an invited person is shown before they accept; a link used up, expired or guessed is refused alike. */
export const invitationView = doorQuery({
  name: "invitation.view",
  input: z.strictObject({ token: z.string().min(20).max(100) }),
  async read(grant, { token }) {
    const invitation = await invitations.findByHash(grant, tokenHash(token));
    const good = usable(invitation, new Date());
    if (!good.ok) return good;
    return done({
      name: good.value.name,
      email: good.value.email,
      role: good.value.role,
      organisation: invitation?.organisation ?? { vi: "", en: "" },
      invitedBy: invitation?.invitedBy ?? "",
    });
  },
});
