import { dayIn, daysBetween, officeZone } from "../days";
import { type Body, bodiesOf, papersIn, presentIn } from "./bodies";
import { type Disposition, dispositions, type HeldRemark, type HeldRound, type StakeholderKind, stakeholderKinds } from "./held-round";
import { placesOf } from "./places";
import { isApproved } from "./response-table";

/** Remarks by what became of them; `open` have no disposition yet. */
export type DispositionCounts = Readonly<Record<Disposition | "open", number>>;

export type KindRow = {
  readonly kind: StakeholderKind;
  /** All bodies of the kind: the sum of the five that follow. */
  readonly bodies: number;
  readonly remarked: number;
  readonly agreed: number;
  readonly silent: number;
  readonly unanswered: number;
  readonly withdrawn: number;
  readonly remarks: number;
};

export type SectionRow = {
  /** Null for the whole dossier (then `whole`), and for what the form has no more. */
  readonly section: HeldRound["sections"][number] | null;
  readonly whole: boolean;
  readonly remarks: number;
  readonly counts: DispositionCounts;
};

/** A round in numbers; every number can be counted again from the table. */
export type RoundStatistics = {
  readonly round: HeldRound["round"];
  /** Civil days in Vietnam from opening to closing, both counted; null while the round is open. */
  readonly daysTaken: number | null;
  /** Asked in writing; took part without; link taken back before any answer, which leaves them among those asked. */
  readonly asked: number;
  readonly unasked: number;
  readonly withdrawn: number;
  readonly remarked: number;
  readonly agreed: number;
  readonly silent: number;
  readonly unanswered: number;
  readonly letters: number;
  readonly minutes: number;
  readonly online: number;
  readonly remarks: number;
  readonly approved: number;
  readonly counts: DispositionCounts;
  readonly bySource: Readonly<Record<HeldRemark["source"], number>>;
  /** Kinds that took part or were asked, in their fixed order. */
  readonly byKind: readonly KindRow[];
  /** Sections with remarks, the whole dossier first, then as the form goes. */
  readonly bySection: readonly SectionRow[];
};

/** Counts a round: one pass over its remarks, nothing estimated. */
export function statisticsOf(held: HeldRound): RoundStatistics {
  const { round, remarks } = held;
  const bodies = bodiesOf(held);
  const { remarked, agreed, silent, unanswered, withdrawn } = bodies;
  const { all, asked } = presentIn(bodies);
  const from = (source: HeldRemark["source"]) => remarks.filter((each) => each.source === source).length;
  const ofKind = (kind: StakeholderKind, those: readonly Body[]) => those.filter((each) => each.kind === kind);
  return {
    round,
    daysTaken: round.closedAt ? daysBetween(dayIn(officeZone, round.openedAt), dayIn(officeZone, round.closedAt)) + 1 : null,
    asked: asked.length,
    unasked: all.length - asked.length,
    withdrawn: withdrawn.length,
    remarked: remarked.length,
    agreed: agreed.length,
    silent: silent.length,
    unanswered: unanswered.length,
    ...papersIn(bodies),
    remarks: remarks.length,
    approved: remarks.filter(isApproved).length,
    counts: countsOf(remarks),
    bySource: { link: from("link"), letter: from("letter"), minutes: from("minutes") },
    byKind: stakeholderKinds
      .map((kind) => ({
        kind,
        bodies: ofKind(kind, all).length,
        remarked: ofKind(kind, remarked).length,
        agreed: ofKind(kind, agreed).length,
        silent: ofKind(kind, silent).length,
        unanswered: ofKind(kind, unanswered).length,
        withdrawn: ofKind(kind, withdrawn).length,
        remarks: ofKind(kind, remarked).reduce((sum, { remarks: own }) => sum + own.length, 0),
      }))
      .filter((row) => row.bodies > 0),
    bySection: bySection(held),
  };
}

function countsOf(remarks: readonly HeldRemark[]): DispositionCounts {
  const count = (wanted: Disposition | null) => remarks.filter(({ disposition }) => disposition === wanted).length;
  const [accepted, partly, notAccepted, noted] = dispositions;
  return {
    accepted: count(accepted),
    partly: count(partly),
    "not-accepted": count(notAccepted),
    noted: count(noted),
    open: count(null),
  };
}

function bySection({ sections, remarks }: HeldRound): readonly SectionRow[] {
  const placeOf = placesOf(sections);
  const isWhole = ({ place }: HeldRemark) => place.section === null && place.question === null;
  const inside = (section: SectionRow["section"]) =>
    remarks.filter((each) => !isWhole(each) && placeOf(each.place).section?.id === section?.id);
  const groups = [
    { section: null, own: remarks.filter(isWhole), whole: true },
    ...sections.map((section) => ({ section, own: inside(section), whole: false })),
    { section: null, own: inside(null), whole: false },
  ];
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ section, own, whole }) => ({ section, whole, remarks: own.length, counts: countsOf(own) }));
}
