"use client";

import type { ReactNode } from "react";
import { type Verbs, VerbsProvider } from "@/components/verbs";
import { commonVerbs } from "./common-verbs";
import type { RareVerbs } from "./rare-verbs";

type Verb = (...input: readonly never[]) => Promise<unknown>;
const bound = new Map<string, Verb>();

/** A verb that comes when it is asked for; the same function each time, so that nothing is drawn anew for it. */
function rare(name: keyof RareVerbs): Verb {
  const there = bound.get(name);
  if (there) return there;
  const verb: Verb = async (...input) => {
    const script = await import("./rare-verbs").catch(() => undefined);
    return script ? (script.rareVerbs[name] as Verb)(...input) : { ok: false, refusal: { code: "unavailable" } };
  };
  bound.set(name, verb);
  return verb;
}

// Every verb that is not common is rare: the type of `rareVerbs` says so.
const verbs = new Proxy(commonVerbs, {
  get: (all, name) => (Object.hasOwn(all, name) ? Reflect.get(all, name) : rare(name as keyof RareVerbs)),
}) as Verbs;

export function VerbsFromServer({ children }: { children: ReactNode }) {
  return <VerbsProvider verbs={verbs}>{children}</VerbsProvider>;
}
