import type { Advice } from "./advice";
import { attachmentAdvice } from "./attachments";
import type { Day } from "./days";
import type { FigureProblem } from "./figures";
import type { Question } from "./form";
import { checkGuards, type Evidence, packetSize } from "./guards";
import { type Paper, paperTroubles } from "./papers";
import type { Reason } from "./result";
import type { Rulebook } from "./rulebook";
import { packetSlots } from "./rulebook";
import type { Transition } from "./stages";
import { freezesPacket } from "./workflow";

/** What stands between a dossier and a packet that can be sent. */
export type Readiness = {
  /** Each must be mended before anybody can submit, in the order of the form. */
  readonly blocks: readonly Reason[];
  /** Worth a second look; stops nobody. By kind, and each kind in the order of the form. */
  readonly advice: readonly Reason[];
};

type Looked = {
  readonly evidence: Evidence;
  readonly advice: Advice;
  readonly figures: readonly FigureProblem[];
  readonly papers: readonly Paper[];
  /** Today where the offices are. */
  readonly today: Day;
};

/**
 * All that would keep a bid from being submitted if it were tried now, whatever its stage, by the very guards that the submission
 * asks; and all advice beside it. A rulebook without a submission is ready for none.
 */
export function readinessOf({ evidence, advice, figures, papers, today }: Looked): Readiness {
  const { rulebook, contents } = evidence;
  const submission = submissionOf(rulebook);
  const order = new Map(rulebook.sections.flatMap(({ questions }) => questions.map(({ id }) => id)).map((id, index) => [id, index]));
  const place = ({ question }: Reason) => (question === undefined ? -1 : (order.get(question) ?? order.size));
  const blocks = submission ? checkGuards(submission.requires, evidence) : [];
  return {
    blocks: [...blocks].sort((a, b) => place(a) - place(b)),
    advice: [
      ...fileAdvice(evidence, blocks),
      ...paperTroubles(papers, contents.files, today),
      ...textAdvice(advice),
      ...figureAdvice(figures),
      ...unverified(rulebook),
    ],
  };
}

/** The transition that sends the packet: the one forward that freezes it. */
function submissionOf(rulebook: Rulebook): Transition | undefined {
  return rulebook.transitions.find((way) => way.direction === "forward" && freezesPacket(way));
}

/** Photos that are small or without colour, and a packet too heavy for a limit that nobody has verified. */
function fileAdvice(evidence: Evidence, blocks: readonly Reason[]): readonly Reason[] {
  const { rulebook, files = [] } = evidence;
  const own = (slot: string) => files.filter(({ question }) => question === slot);
  const heavy = packetSize(evidence).filter(({ code }) => !blocks.some((block) => block.code === code));
  return [...heavy, ...packetSlots(rulebook).flatMap((slot) => attachmentAdvice(slot, own(slot.id)))];
}

function textAdvice({ stale, repeated, departures, unchecked }: Advice): readonly Reason[] {
  return [
    ...stale.map(({ question, language }): Reason => ({ code: "translation-older", question, language })),
    ...repeated.flatMap(({ language, places }): Reason[] => {
      const [first, ...others] = places;
      return first
        ? [{ code: "text-repeated", question: first.question, language, detail: others.map((each) => each.question).join(", ") }]
        : [];
    }),
    ...departures.map(({ question, language, terms }): Reason => ({ code: "term-departs", question, language, count: terms.length })),
    ...unchecked
      .filter(({ questions }) => questions.length > 0)
      .map(({ language, questions }): Reason => ({ code: "texts-unchecked", language, count: questions.length })),
  ];
}

function figureAdvice(figures: readonly FigureProblem[]): readonly Reason[] {
  return figures.length > 0 ? [{ code: "figures-doubtful", count: figures.length }] : [];
}

/** Numbers that nobody has seen in the call's own form: what fits them may not fit the form. */
function unverified({ sections, call }: Rulebook): readonly Reason[] {
  const questions = sections.flatMap((section) => section.questions);
  const count = questions.filter(hasUnverifiedLimit).length;
  return [
    ...(count > 0 ? [{ code: "limits-unverified", count } as const] : []),
    ...(call.deadlineVerified ? [] : [{ code: "deadline-unverified" } as const]),
  ];
}

function hasUnverifiedLimit(question: Question): boolean {
  switch (question.kind) {
    case "short-text":
    case "long-text":
      return question.limit?.verified === false;
    case "initiatives":
      return question.parts.some(({ limit }) => limit?.verified === false);
    case "files":
      return !question.verified;
    default:
      return false;
  }
}
