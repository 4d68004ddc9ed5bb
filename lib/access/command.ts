import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { deskCommands, doorCommands, dossierCommands } from "@/lib/domain/actions";
import type { AuditEntry } from "@/lib/domain/audit";
import type { JobRequest } from "@/lib/domain/jobs";
import { done, type Result } from "@/lib/domain/result";
import type { Db } from "./client";
import { DeskGrant, DossierGrant, type Lock } from "./grant";
import { parseInput } from "./input";
import { SystemGrant } from "./system";
import type { Contended } from "./transaction";

/** The moment and the ids of one change: arguments, so that rules stay pure and tests choose them. */
export type Moment = { readonly now: Date; newId(): string };
/** What a request brings besides its input. */
export type Caller = {
  readonly sessionId: string | undefined;
  readonly at?: Date;
  /** The network address it came from, where it is known. */
  readonly origin?: string | undefined;
};

/** The five parts of a change. */
export type Steps<G, I, S, C, O> = {
  /** Reads what the decision needs. */
  load(grant: G, input: I): Promise<S>;
  /** The rule: pure, gives the change or a refusal. */
  decide(state: S, input: I, grant: G, moment: Moment): Result<C>;
  /** Writes the change; `contended` when a row is no longer as it was read. */
  save(grant: G, change: C, moment: Moment): Promise<Contended | undefined> | Promise<void>;
  /** The line on the trail; null only where nothing changed. A desk command that makes a dossier names it. */
  audit(change: C, input: I, grant: G): (AuditEntry & { readonly dossierId?: string }) | null;
  /** What is to be done after the commit, written in the same transaction. */
  jobs?(change: C, input: I, grant: G): readonly JobRequest[];
  /** What the person gets back; the change itself unless said otherwise. */
  reply(change: C, input: I): O;
};

type Common<N, I, In> = { readonly name: N; readonly input: z.ZodType<I, In> };

/** One change, ready to run for whoever calls. */
export type Command<In, O> = {
  readonly name: string;
  run(caller: Caller, input: unknown): Promise<Result<O>>;
  /** Carries the input's type for callers; never there. */
  readonly takes?: In;
};

/** A change to one dossier: parse, open the grant, load, decide, save, audit, commit. `lock` is `update` only to change the stage. */
export function dossierCommand<I extends { dossierId: string }, S, C, O, In>(
  definition: Common<(typeof dossierCommands)[number], I, In> & { lock: Exclude<Lock, "none"> } & Steps<DossierGrant, I, S, C, O>,
): Command<In, O> {
  return {
    name: definition.name,
    async run(caller, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      const ask = { ...caller, dossierId: input.value.dossierId, action: definition.name, lock: definition.lock };
      return DossierGrant.open(ask, (grant) =>
        carryOut(definition, grant, input.value, caller, { dossierId: grant.dossier.id, actorId: grant.actor.id }),
      );
    },
  };
}

/** A change that belongs to no single dossier. */
export function deskCommand<I, S, C, O, In>(
  definition: Common<(typeof deskCommands)[number], I, In> & Steps<DeskGrant, I, S, C, O>,
): Command<In, O> {
  return {
    name: definition.name,
    async run(caller, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      const ask = { ...caller, action: definition.name };
      return DeskGrant.open(ask, (grant) => carryOut(definition, grant, input.value, caller, { dossierId: null, actorId: grant.actor.id }));
    },
  };
}

/** A change asked by somebody who is not signed in (yet): sign-in, accepting an invitation. */
export function doorCommand<I, S, C extends { personId: string }, O, In>(
  definition: Common<(typeof doorCommands)[number], I, In> & Steps<SystemGrant, I, S, C, O>,
): Command<In, O> {
  return {
    name: definition.name,
    async run(caller, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      return SystemGrant.open({ reason: definition.name, quiet: true }, (grant) =>
        carryOut(definition, grant, input.value, caller, { dossierId: null, actorId: null }, (change) => change.personId),
      );
    },
  };
}

type Trail = { readonly dossierId: string | null; readonly actorId: string | null };

/** Loads, decides, saves, writes the line on the trail and asks for what is to be done afterwards, inside the grant's transaction. */
export async function carryOut<G extends { db: Db }, I, S, C, O>(
  steps: Steps<G, I, S, C, O>,
  grant: G,
  input: I,
  caller: Caller,
  trail: Trail,
  actorAfter?: (change: C) => string,
): Promise<Result<O> | Contended> {
  const moment: Moment = { now: caller.at ?? new Date(), newId: randomUUID };
  const decided = steps.decide(await steps.load(grant, input), input, grant, moment);
  if (!decided.ok) return decided;
  const change = decided.value;
  if ((await steps.save(grant, change, moment)) === "contended") return "contended";
  const entry = steps.audit(change, input, grant);
  if (entry) {
    const actorId = actorAfter ? actorAfter(change) : trail.actorId;
    // Raw and without reading it back: every command pays for this line, and the trail may be closed to who writes it.
    const { kind, data, dossierId = trail.dossierId } = entry;
    await grant.db.$executeRaw`
      insert into audit_event (dossier_id, actor_id, kind, data, at)
      values (${dossierId}::uuid, ${actorId}::uuid, ${kind}, ${JSON.stringify(data)}::jsonb, ${moment.now})`;
  }
  await writeJobs(grant.db, steps.jobs?.(change, input, grant) ?? [], moment);
  return done(steps.reply(change, input));
}

async function writeJobs(db: Db, requests: readonly JobRequest[], moment: Moment): Promise<void> {
  if (requests.length === 0) return;
  const rows = requests.map(({ kind, payload, runAfter }) => ({
    id: moment.newId(),
    kind,
    payload,
    createdAt: moment.now,
    runAfter: runAfter ?? moment.now,
    attempts: 0,
  }));
  await db.job.createMany({ data: rows });
}
