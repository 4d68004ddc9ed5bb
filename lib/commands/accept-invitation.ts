import { z } from "zod";
import { doorCommand } from "@/lib/access/command";
import type { SystemGrant } from "@/lib/access/system";
import { hashPassword } from "@/lib/adapters/passwords";
import { tokenHash } from "@/lib/adapters/secrets";
import { Password, PersonName, usable } from "@/lib/domain/accounts";
import type { AuditEntry } from "@/lib/domain/audit";
import { done, refuse } from "@/lib/domain/result";
import * as credentials from "@/lib/store/credentials";
import * as dossiers from "@/lib/store/dossiers";
import * as invitations from "@/lib/store/invitations";
import * as members from "@/lib/store/members";
import * as people from "@/lib/store/people";

const input = z.strictObject({ token: z.string().min(20).max(100), name: PersonName, password: Password });

/**
 * Uses an invitation's link up: makes the account and puts it on the dossiers its body works on. Where the address has an
 * account of the same body already, a coordinator's invitation is how a forgotten password is replaced; anybody else's is
 * refused with `taken`, so that no lead can take over a colleague's account.
 */
export const acceptInvitation = doorCommand({
  name: "invitation.accept",
  input,
  load: loadAll,
  decide({ invitation, known, hash }, { name }, _grant, { now, newId }) {
    const link = usable(invitation, now);
    if (!link.ok || !invitation) return refuse("link-used-up");
    if (!known) return done({ personId: newId(), name, hash, invitation, at: now, fresh: true });
    const theirs = invitation.byCoordinator && known.organisationId === invitation.organisationId && !known.disabled;
    return theirs ? done({ personId: known.id, name, hash, invitation, at: now, fresh: false }) : refuse("taken");
  },
  async save(grant, { personId, name, hash, invitation, at, fresh }) {
    if ((await invitations.use(grant, invitation, at)) === "contended") return "contended";
    if (!fresh) {
      await credentials.reset(grant, personId, hash, at);
      return undefined;
    }
    const { email, organisationId, role, party } = invitation;
    await people.add(grant, { id: personId, email, name, organisationId, role, createdAt: at, passwordHash: hash });
    // Ministry and institute work on every dossier of the country, a city's people on their own city's.
    const ids = await dossiers.idsFor(grant, party === "city" ? organisationId : null);
    await members.addEverywhere(grant, { personId, role, since: at }, ids);
    return undefined;
  },
  audit: ({ name, invitation, fresh }): AuditEntry =>
    fresh
      ? { kind: "invitation.accepted", data: { name, role: invitation.role } }
      : { kind: "password.reset", data: { by: invitation.invitedBy } },
  reply: ({ invitation }) => ({ email: invitation.email }),
});

async function loadAll(grant: SystemGrant, { token, password }: z.infer<typeof input>) {
  const invitation = await invitations.findByHash(grant, tokenHash(token));
  return {
    invitation,
    known: invitation ? await people.holder(grant, invitation.email) : undefined,
    // Hashed only for a link that exists: guessing must not cost the server more than the guesser.
    hash: invitation ? await hashPassword(password) : "",
  };
}
