import type { z } from "zod";
import type { guestCommands, guestQueries } from "@/lib/domain/actions";
import type { Result } from "@/lib/domain/result";
import { type Caller, type Command, carryOut, type Steps } from "./command";
import { GuestGrant } from "./guest";
import { parseInput } from "./input";
import type { Query } from "./query";

type Knocking = { readonly token: string };

/** A change by somebody who was asked, by their link: on the trail it stands without an actor, with their name in its data. */
export function guestCommand<I extends Knocking, S, C, O, In>(
  definition: { readonly name: (typeof guestCommands)[number]; readonly input: z.ZodType<I, In> } & Steps<GuestGrant, I, S, C, O>,
): Command<In, O> {
  return {
    name: definition.name,
    async run(caller: Caller, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      return GuestGrant.open({ token: input.value.token, origin: caller.origin }, (grant) =>
        carryOut(definition, grant, input.value, caller, { dossierId: grant.guest.dossierId, actorId: null }),
      );
    },
  };
}

type Reading<I, O, In> = {
  readonly name: (typeof guestQueries)[number];
  readonly input: z.ZodType<I, In>;
  read(grant: GuestGrant, input: I): Promise<Result<O>>;
};

/** A reading by a link. */
export function guestQuery<I extends Knocking, O, In>(definition: Reading<I, O, In>): Query<In, O> {
  return {
    name: definition.name,
    async run(asker, raw) {
      const input = parseInput(definition.input, raw);
      if (!input.ok) return input;
      return GuestGrant.open({ token: input.value.token, origin: asker.origin }, (grant) => definition.read(grant, input.value));
    },
  };
}
