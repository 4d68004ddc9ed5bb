import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { newToken, tokenHash } from "@/lib/adapters/secrets";
import { decideInvitation, Email, invitationEnds, PersonName } from "@/lib/domain/accounts";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { roles } from "@/lib/domain/roles";
import { translatorOf } from "@/lib/i18n/translator";
import * as invitations from "@/lib/store/invitations";
import * as organisations from "@/lib/store/organisations";

const input = z.strictObject({ email: Email, name: PersonName, organisationId: Id, role: z.enum(roles) });

/** Invites a person by a link that works once and for seven days; it is shown to the inviter and sent by mail. */
export const invitePerson = deskCommand({
  name: "person.invite",
  input,
  load: async (grant, { organisationId }) => ({ organisation: await organisations.find(grant, organisationId), token: newToken() }),
  decide({ organisation, token }, { email, name, organisationId, role }, grant, { now, newId }) {
    const allowed = decideInvitation(grant.actor, organisation, role);
    if (!allowed.ok) return allowed;
    const row = { id: newId(), tokenHash: tokenHash(token), email, name, organisationId, role };
    const times = { invitedById: grant.actor.id, createdAt: now, expiresAt: invitationEnds(now) };
    return done({ invitation: { ...row, ...times }, path: `/invitation/${token}`, body: organisation?.words.vi ?? "" });
  },
  save: (grant, { invitation }) => invitations.add(grant, invitation),
  audit: ({ invitation: { name, role }, body }) => ({ kind: "person.invited", data: { name, role, organisation: body } }),
  jobs({ invitation, path, body }, _input, grant) {
    const t = translatorOf("vi");
    const text = t("mail.invitation.text", { name: invitation.name, by: grant.actor.name, organisation: body });
    return [{ kind: "mail.send", payload: { to: invitation.email, subject: t("mail.invitation.subject"), text, path } }];
  },
  reply: ({ path, invitation }) => ({ path, expiresAt: invitation.expiresAt.toISOString() }),
});
