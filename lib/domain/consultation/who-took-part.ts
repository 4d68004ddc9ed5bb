import { dayIn, officeZone } from "../days";
import type { SubmissionLanguage } from "../form";
import { type Body, bodiesOf, presentIn } from "./bodies";
import { type HeldRound, stakeholderKinds } from "./held-round";
import { isApproved } from "./response-table";
import { oneLine } from "./table-words";
import { overAt } from "./timing";
import { type TookPartWords, tookPartWords } from "./took-part-words";

/** Paragraphs of plain text, one a round. */
export type TookPart = { readonly vi: readonly string[]; readonly submission: readonly string[] };

/**
 * What the rounds prove of who took part in preparing a bid, proposed in Vietnamese and in the language it is sent in: form, days
 * (Vietnam's), draft, how many were asked, how many answered or took part and of which kinds, how many remarks and how many taken
 * up. Only closed rounds, in the order of their numbers; silence is no taking part; only approved dispositions count as taken up.
 * Nothing that was typed but the place is repeated, and nothing is made up. No closed round, no paragraph.
 */
export function whoTookPart(held: readonly HeldRound[], language: SubmissionLanguage): TookPart {
  const closed = held.filter(({ round }) => round.closedAt !== null).sort((one, other) => one.round.number - other.round.number);
  return { vi: closed.map((each) => tell(each, tookPartWords.vi)), submission: closed.map((each) => tell(each, tookPartWords[language])) };
}

function tell(held: HeldRound, words: TookPartWords): string {
  const { round } = held;
  const bodies = bodiesOf(held);
  const asked = presentIn(bodies).asked.length;
  const form = words.forms[round.form];
  const how = round.startsAt && round.form !== "written" ? words.met(form, sayDayOf(round.startsAt, words), oneLine(round.place)) : form;
  return [
    words.held(
      round.number,
      how,
      sayDayOf(round.openedAt, words),
      sayDayOf(overAt(round), words),
      round.draftNumber,
      counted(asked, words.bodies),
    ),
    ...answers([...bodies.remarked, ...bodies.agreed], words),
    ...outcome(held, words),
  ].join(" ");
}

function answers(took: readonly Body[], words: TookPartWords): readonly string[] {
  if (took.length === 0) return [words.nobody];
  const kinds = stakeholderKinds.flatMap((kind) => {
    const count = took.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [counted(count, words.kinds[kind])];
  });
  return [words.answered(took.length, counted(took.length, words.bodies), kinds)];
}

function outcome({ remarks }: HeldRound, words: TookPartWords): readonly string[] {
  if (remarks.length === 0) return [words.noRemarks];
  const approved = remarks.filter(isApproved);
  const full = approved.filter(({ disposition }) => disposition === "accepted").length;
  const part = approved.filter(({ disposition }) => disposition === "partly").length;
  return [words.outcome(remarks.length, counted(remarks.length, words.remarks), full, part)];
}

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "05/02/2027" in Vietnamese, "5 February 2027" and "5 février 2027" in the others. */
function sayDayOf(at: Date, { locale }: TookPartWords): string {
  const day = dayIn(officeZone, at);
  if (locale === "vi-VN") return day.split("-").reverse().join("/");
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
