import type { DeskAction, DossierAction } from "@/lib/domain/actions";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { may, mayAtDesk } from "@/lib/domain/permissions";
import { type Result, refuse } from "@/lib/domain/result";
import type { Party, Role } from "@/lib/domain/roles";
import type { StageId } from "@/lib/domain/stages";
import { deskPermissions, dossierPermissions } from "@/lib/rulebook/permissions";
import type { Db } from "./client";
import { type Contended, inTransaction } from "./transaction";

export type Lock = "none" | "share" | "update";

/** Who acts, as the database knows them at this moment. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  /** What this person is in their organisation. */
  readonly officeRole: Role;
  readonly organisationId: string;
  readonly party: Party;
};

/** The one dossier that a dossier grant opens. */
export type DossierFacts = {
  readonly id: string;
  readonly callId: string;
  readonly cityId: string;
  readonly field: string;
  readonly language: SubmissionLanguage;
  readonly stage: StageId;
  readonly stageSince: Date;
  readonly rulebookId: string;
  readonly amendment: number | null;
};

type Opened = {
  person_id: string;
  person_name: string;
  office_role: Role;
  organisation_id: string;
  organisation_kind: Party;
  role: Role | null;
  dossier_id: string | null;
  call_id: string;
  city_id: string;
  field: string;
  language: SubmissionLanguage;
  stage: StageId;
  stage_since: Date;
  rulebook_id: string;
  amendment: number | null;
};

type Work<G, T> = (grant: G) => Promise<Result<T> | Contended>;

/**
 * Permission and database connection in one object. The only way to get one is `open`, which checks the session row, the
 * membership and the permission table inside the transaction it hands over; code that forgot to ask has nothing to query with.
 */
export class DossierGrant {
  readonly #sealed = true;
  private constructor(
    readonly db: Db,
    readonly actor: Actor,
    /** What this person is on this dossier. */
    readonly role: Role,
    readonly dossier: DossierFacts,
  ) {}

  /**
   * Opens one dossier for one action. Refuses with `signed-out` (no valid session), `not-found` (no member: the dossier
   * does not exist for them), `not-allowed` (the table says no for this role and stage).
   */
  static open<T>(
    ask: { sessionId: string | undefined; dossierId: string; action: DossierAction; lock: Lock },
    work: Work<DossierGrant, T>,
  ): Promise<Result<T>> {
    return inTransaction(async (db) => {
      const row = await openRow(db, ask.sessionId, ask.dossierId, ask.lock);
      if (!row) return refuse("signed-out");
      if (!row.role || !row.dossier_id) return refuse("not-found");
      if (!may(dossierPermissions, row.role, ask.action, row.stage)) return refuse("not-allowed");
      return work(new DossierGrant(db, actorOf(row), row.role, dossierOf(row, row.dossier_id)));
    });
  }

  get sealed(): boolean {
    return this.#sealed;
  }
}

/** For what belongs to no single dossier; row security narrows every reading to this person's memberships. */
export class DeskGrant {
  readonly #sealed = true;
  private constructor(
    readonly db: Db,
    readonly actor: Actor,
    /** The session this request came with. */
    readonly sessionId: string,
  ) {}

  /** Opens the desk for one action. Refuses with `signed-out` and `not-allowed`. */
  static open<T>(ask: { sessionId: string | undefined; action: DeskAction }, work: Work<DeskGrant, T>): Promise<Result<T>> {
    return inTransaction(async (db) => {
      const row = await openRow(db, ask.sessionId, null, "none");
      if (!row) return refuse("signed-out");
      if (!mayAtDesk(deskPermissions, row.office_role, ask.action)) return refuse("not-allowed");
      return work(new DeskGrant(db, actorOf(row), ask.sessionId ?? ""));
    });
  }

  get sealed(): boolean {
    return this.#sealed;
  }
}

async function openRow(db: Db, sessionId: string | undefined, dossierId: string | null, lock: Lock) {
  if (!sessionId) return undefined;
  const rows = await db.$queryRaw<Opened[]>`select * from app_open(${sessionId}::uuid, ${dossierId}::uuid, ${lock})`;
  return rows[0];
}

function actorOf(row: Opened): Actor {
  return {
    id: row.person_id,
    name: row.person_name,
    officeRole: row.office_role,
    organisationId: row.organisation_id,
    party: row.organisation_kind,
  };
}

function dossierOf(row: Opened, id: string): DossierFacts {
  return {
    id,
    callId: row.call_id,
    cityId: row.city_id,
    field: row.field,
    language: row.language,
    stage: row.stage,
    stageSince: row.stage_since,
    rulebookId: row.rulebook_id,
    amendment: row.amendment,
  };
}
