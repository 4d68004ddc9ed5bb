import type { DossierGrant } from "@/lib/access/grant";
import { amend } from "@/lib/domain/amendments";
import { promisesOf, yearsOwed } from "@/lib/domain/commitments";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";
import type { Rulebook } from "@/lib/domain/rulebook";
import { isDesignated, type Move } from "@/lib/domain/workflow";
import { written } from "@/lib/rulebook";
import * as calls from "@/lib/store/calls";
import * as commitments from "@/lib/store/commitments";
import * as packets from "@/lib/store/packets";

/** What a move means for the city beside the dossier's own stage; undefined where it means nothing. */
export type Consequence =
  | { readonly kind: "joins"; readonly day: string; readonly field: string; readonly commitments: readonly commitments.NewCommitment[] }
  | { readonly kind: "leaves" };

/** The packet that was sent and the rules it was sent by; undefined for a move that makes no member. */
export async function sentPacket(grant: DossierGrant, designating: boolean) {
  const newest = designating ? (await packets.list(grant))[0] : undefined;
  const content = (newest && (await packets.find(grant, newest.id)))?.content;
  return content && { content, rulebook: amend(written(content.rulebookId), content.amendments, null) };
}

type Sent = { readonly content: FrozenPacket; readonly rulebook: Rulebook } | undefined;

/** A designation makes the city a member from the day UNESCO's answer bears, and its promises owed; taken back, it is a candidate again. */
export function consequenceOf(
  move: Move,
  known: { readonly day: string | undefined; readonly sent: Sent; readonly field: string },
  newId: () => string,
): Consequence | undefined {
  if (isDesignated(move.from)) return { kind: "leaves" };
  if (!isDesignated(move.to) || !known.day) return undefined;
  return { kind: "joins", day: known.day, field: known.field, commitments: owed(known.sent, known.day, newId) };
}

function owed(sent: Sent, day: string, newId: () => string): readonly commitments.NewCommitment[] {
  if (!sent) return [];
  const begun = {
    ...yearsOwed(Number(day.slice(0, 4))),
    owner: "",
    ownerPersonId: null,
    indicator: "",
    state: "planned",
    stateReason: "",
  } as const;
  return promisesOf(sent.content, sent.rulebook).map((promise) => ({ id: newId(), ...promise, ...begun }));
}

/** Writes it, in the transaction of the move. Commitments of a result that is taken back stay: nothing of them is ever deleted. */
export async function carryThrough(
  grant: DossierGrant,
  consequence: Consequence | undefined,
  by: { readonly id: string; readonly at: Date },
): Promise<"contended" | undefined> {
  if (!consequence) return undefined;
  if (consequence.kind === "leaves") return calls.setMembership(grant, null);
  if (consequence.commitments.length > 0) await commitments.add(grant, consequence.commitments, by);
  return calls.setMembership(grant, consequence);
}
