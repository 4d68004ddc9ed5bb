import { z } from "zod";
import { deskCommand } from "@/lib/access/command";
import { hashPassword, isPassword } from "@/lib/adapters/passwords";
import { Password } from "@/lib/domain/accounts";
import { done, refuse } from "@/lib/domain/result";
import * as credentials from "@/lib/store/credentials";
import * as invitations from "@/lib/store/invitations";
import * as sessions from "@/lib/store/sessions";

const input = z.strictObject({ current: z.string().min(1).max(200), next: Password });

/** Changes one's own password and ends one's sessions on every other device. */
export const changePassword = deskCommand({
  name: "password.change",
  input,
  load: async (grant, { current, next }) => ({
    right: await isPassword(await credentials.mine(grant), current),
    hash: await hashPassword(next),
  }),
  decide: ({ right, hash }, _input, grant, { now }) =>
    right ? done({ hash, at: now, sessionId: grant.sessionId }) : refuse("wrong-password", { fields: { current: "wrong-password" } }),
  async save(grant, { hash, at, sessionId }) {
    await credentials.change(grant, hash, at);
    await sessions.endOthers(grant, sessionId, at);
    await invitations.endMine(grant, at);
  },
  audit: () => ({ kind: "password.changed", data: {} }),
  reply: () => ({}),
});
