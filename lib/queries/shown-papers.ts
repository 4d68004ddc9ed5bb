import { type Authority, signerOn } from "@/lib/domain/authorities";
import type { Day } from "@/lib/domain/days";
import type { Words } from "@/lib/domain/form";
import { daysToGo, dueDay, fileOf, odditiesOf, type Paper, seatOf, stepsOf } from "@/lib/domain/papers";
import type { CallFacts } from "@/lib/domain/rulebook";
import { letters } from "@/lib/rulebook/letters";

type File = { readonly id: string; readonly name: string };
type Around = {
  readonly call: Pick<CallFacts, "deadline" | "timeZone">;
  readonly cityId: string;
  readonly authorities: readonly Authority[];
  readonly files: readonly File[];
  readonly today: Day;
};

/** A paper as its row shows it; `files` are those of its slot. */
export function shownPaper(paper: Paper, { call, cityId, authorities, files, today }: Around) {
  const { words, plan, ...record } = paper;
  const file = fileOf(paper, files);
  const seat = seatOf(plan, cityId);
  const named = authorities.find(({ id }) => id === paper.authorityId);
  // Whoever signs today, where nobody was chosen: said as a proposal, never stored.
  const proposed = seat && !named && !paper.signer ? signerOn(authorities, seat, today) : undefined;
  return {
    ...record,
    words,
    signedBy: plan.signedBy,
    way: stepsOf(plan),
    leadDays: plan.leadDays,
    usualDue: dueDay(call, plan.leadDays),
    source: plan.source,
    daysLeft: daysToGo(paper, today),
    file: file ? { id: file.id, name: file.name } : null,
    authority: handOf(named ?? proposed),
    seats: seat !== undefined,
    oddities: odditiesOf(paper, file !== undefined, named),
    letters: plan.letters.map((id) => ({ id, words: letters[id].words })),
  };
}

function handOf(authority: Authority | undefined): { readonly signatory: string; readonly body: Words } | null {
  return authority ? { signatory: authority.signatory, body: { vi: authority.bodyVi, en: authority.bodyEn || authority.bodyVi } } : null;
}
