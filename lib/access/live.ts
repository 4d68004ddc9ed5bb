import pg from "pg";
import { may } from "@/lib/domain/permissions";
import { done, type Result } from "@/lib/domain/result";
import type { Role } from "@/lib/domain/roles";
import type { StageId } from "@/lib/domain/stages";
import { env } from "@/lib/env";
import { dossierPermissions } from "@/lib/rulebook/permissions";
import { connectionLimits } from "./client";
import { DossierGrant } from "./grant";

/**
 * What an open connection may do on one dossier, and on what that was decided. It holds no connection to the database: every
 * update is appended only while the session, the role and the stage are still the same, and the connection is asked anew
 * whenever one of them changes.
 */
export type LiveRight = {
  readonly sessionId: string;
  readonly dossierId: string;
  readonly rulebookId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly stage: StageId;
  readonly writes: boolean;
};

/**
 * Lets somebody into the texts of one dossier. Who may see a section may read along; who may save an answer may write. Refuses
 * with `signed-out`, `not-found` (no member) and `not-allowed`, as every other reading does.
 */
export function openLive(sessionId: string | undefined, dossierId: string): Promise<Result<LiveRight>> {
  return DossierGrant.open({ sessionId, dossierId, action: "section.view", lock: "none" }, async (grant) =>
    done({
      sessionId: sessionId ?? "",
      dossierId,
      rulebookId: grant.dossier.rulebookId,
      personId: grant.actor.id,
      name: grant.actor.name,
      role: grant.role,
      stage: grant.dossier.stage,
      writes: may(dossierPermissions, grant.role, "answer.save", grant.dossier.stage),
    }),
  );
}

export type Appended = { readonly right: LiveRight; readonly question: string; readonly payload: Uint8Array };

const statement = `select app_append($1::uuid, $2, $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[])::text[] as ids`;

/**
 * Puts updates of one dossier into the log, all in one transaction, and says of each whether it was: false where the right it
 * came with is no longer what it was. Throws when the database is away; then none was.
 */
export async function append(dossierId: string, instance: string, updates: readonly Appended[]): Promise<readonly boolean[]> {
  const values = [
    dossierId,
    instance,
    updates.map(({ right }) => right.sessionId),
    updates.map(({ right }) => right.role),
    updates.map(({ right }) => right.stage),
    updates.map(({ question }) => question),
    updates.map(({ payload }) => Buffer.from(payload)),
  ];
  const { rows } = await pool().query<{ ids: (string | null)[] }>({ name: "append", text: statement, values });
  return (rows[0]?.ids ?? []).map((id) => id !== null);
}

/** Tells the other instances something that is kept nowhere: who is there, and where their carets are. Lost where the database is away. */
export async function tellPresence(line: PresenceLine): Promise<void> {
  await pool()
    .query({ name: "presence", text: "select pg_notify('uccn_presence', $1)", values: [JSON.stringify(line)] })
    .catch(() => undefined);
}

/** `states` is base64; without it, the instances that have the document open are asked for theirs. */
export type PresenceLine = { readonly instance: string; readonly document?: string | undefined; readonly states?: string | undefined };

// Apart from the pages' connections, so that typing and reading never wait for each other.
const connections = 4;
const kept = globalThis as { uccnLog?: pg.Pool };

function pool(): pg.Pool {
  if (kept.uccnLog) return kept.uccnLog;
  const made = new pg.Pool({
    connectionString: env().APP_DATABASE_URL,
    max: connections,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    options: connectionLimits,
  });
  // Without a listener a restart of PostgreSQL would end the whole process.
  made.on("error", () => undefined);
  kept.uccnLog = made;
  return made;
}

/** Ends the log's connections: when the product stops. */
export async function closeLog(): Promise<void> {
  await kept.uccnLog?.end();
  kept.uccnLog = undefined;
}
