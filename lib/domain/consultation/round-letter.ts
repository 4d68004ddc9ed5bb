import { type Authority, signatureLines } from "../authorities";
import { addDays, dayIn, officeZone } from "../days";
import type { Words } from "../form";
import { fillBlock, fillLine, type LetterBlock, type Line, type OfficialPaper } from "../letter-lines";
import { sayDay } from "../letter-values";
import { type OfficialWords, officialPaper } from "../letters";
import type { HeldConsultee, HeldRound } from "./held-round";
import { sectionLabel } from "./places";
import { bareCity, formWords, nameOf, oneLine } from "./table-words";

export const roundLetterKinds = ["ask-opinions", "invite"] as const;
export type RoundLetter = (typeof roundLetterKinds)[number];

type Values = Readonly<Record<string, string>>;
type Case = "purpose" | "noPurpose" | "whole" | "sections" | "silenceAgrees";

/** A letter of a round: the paper around it, and its body, some of which stands only where the round is so; `each` once a section. */
export type RoundTemplate = {
  readonly words: Words;
  readonly paper: OfficialWords;
  readonly body: readonly (string | { readonly when: Case; readonly text: string } | { readonly when: Case; readonly each: string })[];
};

/** Who sends it, as `signerOn` tells; what is not known becomes a blank. The contact has no office here: the form has it in the bid's language only. `above` is the body above a department. */
export type RoundSender = {
  readonly signer?: Authority | undefined;
  readonly above?: Authority | undefined;
  readonly contact?: { readonly name: string; readonly telephone: string; readonly email: string } | undefined;
};

/** More are not named in the letter itself, but in a list that follows it. */
const mostNamed = 12;

/**
 * Draws up a letter of a round, to those given or else to all who were asked and whose link stands. Times are Vietnam's. What was
 * typed (purpose, place, names) is never read as a template; the clause about silence stands only where silence agrees; number and
 * date are left to the clerk. The same round gives the same letter.
 */
export function roundLetter(
  template: RoundTemplate,
  held: HeldRound,
  sender: RoundSender,
  hints: Values,
  to: readonly HeldConsultee[] = held.consultees.filter(({ askedAt, withdrawn }) => askedAt !== null && !withdrawn),
): OfficialPaper {
  const values = valuesOf(held, sender);
  const paper = officialPaper(template.paper, values, hints);
  const names = to.map((each) => fillLine("{recipient}", { recipient: nameOf(each) }, hints));
  const named = names.length <= mostNamed ? (names.length > 0 ? names : [fillLine("{recipient}", {}, hints)]) : [plain(list)];
  return {
    ...(sender.signer?.kind === "department" ? { above: fillLine("{above}", values, hints) } : {}),
    ...paper,
    to: named,
    body: bodyOf(template, held, values, hints),
    ...(names.length > mostNamed ? { annex: { title: annexTitle(template, values, hints), items: names } } : {}),
  };
}

const plain = (text: string): Line => [{ text }];
const list = "Các cơ quan, tổ chức, chuyên gia (theo danh sách gửi kèm)";

function annexTitle({ paper }: RoundTemplate, values: Values, hints: Values): readonly Line[] {
  const name = paper.type === undefined ? "Công văn" : "Giấy mời";
  return [plain("DANH SÁCH NƠI NHẬN"), fillLine(`(Kèm theo ${name} số [số, ký hiệu] ngày [ngày, tháng, năm] của {issuer})`, values, hints)];
}

function bodyOf({ body }: RoundTemplate, held: HeldRound, values: Values, hints: Values): readonly LetterBlock[] {
  const asked = held.sections.filter(({ id }) => held.round.sections.includes(id));
  const purpose = values.purpose !== "";
  const is: Readonly<Record<Case, boolean>> = {
    purpose,
    noPurpose: !purpose,
    whole: asked.length === 0,
    sections: asked.length > 0,
    silenceAgrees: held.round.silenceAgrees,
  };
  const filled = (text: string, more = {}) => fillBlock(text, (each) => fillLine(each, { ...values, ...more }, hints));
  return body.flatMap((block) => {
    if (typeof block === "string") return [filled(block)];
    if (!is[block.when]) return [];
    if ("text" in block) return [filled(block.text)];
    return asked.map((section, at) => filled(`${block.each}${at === asked.length - 1 ? "." : ";"}`, { section: sectionLabel(section) }));
  });
}

function valuesOf(
  { city, field, callYear, team, round }: HeldRound,
  { signer, above, contact }: RoundSender,
): Readonly<Record<string, string>> {
  const purpose = oneLine(round.purpose);
  return {
    above: above?.bodyVi ?? "",
    issuer: signer?.bodyVi ?? "",
    office: signer ? signatureLines(signer).join("\n") : "",
    signatory: signer?.signatory ?? "",
    place: city.vi,
    city: bareCity(city.vi),
    field: field.vi.toLocaleLowerCase("vi"),
    year: String(callYear),
    team: team.vi,
    round: String(round.number),
    draft: String(round.draftNumber),
    draftDay: sayDay(dayIn(officeZone, round.draftAt)),
    purpose: purpose === "" || /[.!?…]$/.test(purpose) ? purpose : `${purpose}.`,
    // Nobody is invited to a form that is only written.
    form: round.form === "written" ? "cuộc họp lấy ý kiến" : formWords[round.form],
    starts: round.startsAt ? `${sayMoment(round.startsAt)}, ${weekday(round.startsAt)}, ${sayDay(dayIn(officeZone, round.startsAt))}` : "",
    venue: oneLine(round.place),
    ends: sayEnd(round.endsAt),
    contactName: contact?.name ?? "",
    contactTelephone: contact?.telephone ?? "",
    contactEmail: contact?.email ?? "",
  };
}

/** "08 giờ 30" in Vietnam. */
function sayMoment(at: Date): string {
  const clock = new Intl.DateTimeFormat("vi-VN", { timeZone: officeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return clock.format(at).replace(":", " giờ ");
}

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"] as const;

function weekday(at: Date): string {
  return weekdays[new Date(`${dayIn(officeZone, at)}T00:00:00Z`).getUTCDay()] ?? "";
}

/** A round that ends at or a minute before midnight ends with the day. */
function sayEnd(at: Date): string {
  const day = dayIn(officeZone, at);
  const clock = sayMoment(at);
  if (clock === "00 giờ 00") return `hết ${sayDay(addDays(day, -1))}`;
  return clock === "23 giờ 59" ? `hết ${sayDay(day)}` : `${clock}, ${sayDay(day)}`;
}
