import type { HeldConsultee, HeldRemark, HeldRound, Opinion } from "./held-round";

/** A body with what it said: its remarks by number, and each paper of its once, in the order in which they are met. */
export type Body = HeldConsultee & { readonly remarks: readonly HeldRemark[]; readonly opinions: readonly Opinion[] };

/**
 * The bodies of a round by how they answered, each in one list only and in the order in which they were asked. A remark counts
 * more than an outcome: who agrees and remarks stands with those who remarked. `withdrawn` are those whose link was taken back
 * before they said anything or their silence was recorded; that they were asked stays true.
 */
export type Bodies = {
  readonly remarked: readonly Body[];
  readonly agreed: readonly Body[];
  readonly silent: readonly Body[];
  readonly unanswered: readonly Body[];
  readonly withdrawn: readonly Body[];
};

export function bodiesOf({ consultees, remarks }: Pick<HeldRound, "consultees" | "remarks">): Bodies {
  const said = new Map<string, HeldRemark[]>();
  for (const remark of [...remarks].sort((one, other) => one.number - other.number)) {
    const own = said.get(remark.consulteeId);
    if (own) own.push(remark);
    else said.set(remark.consulteeId, [remark]);
  }
  const all = consultees.map((each): Body => {
    const own = said.get(each.id) ?? [];
    return { ...each, remarks: own, opinions: opinionsOf(each, own) };
  });
  const those = (list: keyof Bodies) => all.filter((body) => listOf(body) === list);
  return {
    remarked: those("remarked"),
    agreed: those("agreed"),
    silent: those("silent"),
    unanswered: those("unanswered"),
    withdrawn: those("withdrawn"),
  };
}

function listOf({ remarks, outcome, withdrawn }: Body): keyof Bodies {
  if (remarks.length > 0 || outcome === "remarks") return "remarked";
  if (outcome === "agrees") return "agreed";
  if (outcome === "silent") return "silent";
  return withdrawn ? "withdrawn" : "unanswered";
}

/** Everybody of a round, however they answered; and of them those who were asked in writing. */
export function presentIn({ remarked, agreed, silent, unanswered, withdrawn }: Bodies): {
  readonly all: readonly Body[];
  readonly asked: readonly Body[];
} {
  const all = [...remarked, ...agreed, ...silent, ...unanswered, ...withdrawn];
  return { all, asked: all.filter(({ askedAt }) => askedAt !== null) };
}

function opinionsOf({ opinion }: HeldConsultee, remarks: readonly HeldRemark[]): readonly Opinion[] {
  const found = [opinion, ...remarks.map((each) => each.opinion)].filter((each) => each !== null);
  return [...new Map(found.map((each) => [opinionKey(each), each])).values()];
}

function opinionKey({ kind, number, on }: Opinion): string {
  return JSON.stringify([kind, number.trim(), on]);
}

/** Papers that came in: letters, each body's own; minutes, each meeting's once however many bodies spoke there; bodies whose remarks came by their link. */
export function papersIn(bodies: Bodies): { readonly letters: number; readonly minutes: number; readonly online: number } {
  const { all } = presentIn(bodies);
  const minutes = all.flatMap(({ opinions }) => opinions.filter(({ kind }) => kind === "minutes"));
  return {
    letters: all.reduce((sum, { opinions }) => sum + opinions.filter(({ kind }) => kind === "letter").length, 0),
    minutes: new Set(minutes.map(opinionKey)).size,
    online: all.filter(({ remarks }) => remarks.some(({ source }) => source === "link")).length,
  };
}
