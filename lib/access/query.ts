import type { z } from "zod";
import type { deskQueries, doorQueries, dossierQueries } from "@/lib/domain/actions";
import type { Result } from "@/lib/domain/result";
import { DeskGrant, DossierGrant } from "./grant";
import { parseInput } from "./input";
import { SystemGrant } from "./system";

type Asker = { readonly sessionId: string | undefined; readonly origin?: string | undefined };

/** One reading, ready to run for whoever asks. */
export type Query<In, O> = {
  readonly name: string;
  run(asker: Asker, input: unknown): Promise<Result<O>>;
  /** Carries the input's type for callers; never there. */
  readonly takes?: In;
};

type Definition<N, G, I, O, In> = {
  readonly name: N;
  readonly input: z.ZodType<I, In>;
  read(grant: G, input: I): Promise<Result<O>>;
};

/** A reading of one dossier: one transaction, no lock. */
export function dossierQuery<I extends { dossierId: string }, O, In>(
  definition: Definition<(typeof dossierQueries)[number], DossierGrant, I, O, In>,
): Query<In, O> {
  return {
    name: definition.name,
    async run(asker, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      const ask = { ...asker, dossierId: input.value.dossierId, action: definition.name, lock: "none" as const };
      return DossierGrant.open(ask, (grant) => definition.read(grant, input.value));
    },
  };
}

/** A reading of what belongs to no single dossier, narrowed to the person's memberships. */
export function deskQuery<I, O, In>(definition: Definition<(typeof deskQueries)[number], DeskGrant, I, O, In>): Query<In, O> {
  return {
    name: definition.name,
    async run(asker, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      return DeskGrant.open({ ...asker, action: definition.name }, (grant) => definition.read(grant, input.value));
    },
  };
}

/** A reading before sign-in. */
export function doorQuery<I, O, In>(definition: Definition<(typeof doorQueries)[number], SystemGrant, I, O, In>): Query<In, O> {
  return {
    name: definition.name,
    async run(_asker, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      return SystemGrant.open({ reason: definition.name, quiet: true }, (grant) => definition.read(grant, input.value));
    },
  };
}
