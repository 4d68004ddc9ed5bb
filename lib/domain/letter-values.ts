import type { PhotoCredit } from "./attachments";
import { type Authority, signatureLines } from "./authorities";
import { type Day, dayIn } from "./days";
import type { SubmissionLanguage, Words } from "./form";
import type { Paper } from "./papers";
import { deadlineDay } from "./papers";
import type { CallFacts } from "./rulebook";

type Person = Readonly<Record<string, string>>;

/** What a dossier knows that a letter may want; everything may be missing but the call and the names of city and field. */
export type LetterFacts = {
  readonly language: SubmissionLanguage;
  /** The city as the dossier itself names it (question 1), else as it is on record. */
  readonly city: Words;
  readonly field: Words;
  readonly team: Words;
  readonly call: Pick<CallFacts, "year" | "deadline" | "timeZone" | "deadlineVerified">;
  readonly mayor?: Authority;
  readonly department?: Authority;
  readonly commission?: Authority;
  /** Answers 3.1, 3.2 and 3.3. */
  readonly head?: Person;
  readonly representative?: Person;
  readonly contact?: Person;
  readonly paper: Pick<Paper, "body" | "signer" | "due" | "ordinal">;
  /** The photo a cession is about, with its credit if it is known. */
  readonly photo?: { readonly name: string; readonly credit?: PhotoCredit | undefined };
  readonly statement?: Words;
};

/** Everything a template can name, by name; empty where it is not known. Vietnamese words end in `Vi`, the rest is in the bid's language. */
export function letterValues(facts: LetterFacts): Readonly<Record<string, string>> {
  const { language, call, paper } = facts;
  const own = (words: Words) => words[language] ?? "";
  return {
    city: facts.city[language] ?? facts.city.en,
    // "Thành phố" stands before it in the sentences; as a place it keeps its whole name.
    cityVi: facts.city.vi.replace(/^thành phố /i, ""),
    placeVi: facts.city.vi,
    field: own(facts.field),
    fieldVi: facts.field.vi.toLocaleLowerCase("vi"),
    year: String(call.year),
    team: facts.team.en,
    teamVi: facts.team.vi,
    languageVi: language === "en" ? "tiếng Anh" : "tiếng Pháp",
    deadlineVi: sayDeadline(call),
    dueVi: sayDay(paper.due),
    association: paper.body,
    holder: facts.photo?.credit?.rightsHolder || paper.signer || paper.body,
    ordinal: String(paper.ordinal),
    photo: facts.photo?.name ?? "",
    credit: facts.photo?.credit?.author ?? "",
    caption: facts.photo?.credit?.[`caption${suffix[language]}`] ?? "",
    taken: takenOn(facts.photo?.credit?.takenOn, language),
    statement: facts.statement ? own(facts.statement) : "",
    ...authorityValues("mayor", facts.mayor, language),
    ...authorityValues("department", facts.department, language),
    ...authorityValues("commission", facts.commission, language),
    // Question 3.1 names the head; a deputy or a delegate who signs in the head's place is somebody else.
    ...(facts.mayor?.signatory || (facts.mayor && !["", "TM"].includes(facts.mayor.form)) ? {} : { mayorName: nameOf(facts.head) }),
    representativeName: nameOf(facts.representative),
    representativeOffice: facts.representative?.institution ?? "",
    contactName: nameOf(facts.contact),
    contactOffice: facts.contact?.institution ?? "",
    contactTelephone: facts.contact?.telephone ?? "",
    contactEmail: facts.contact?.email ?? "",
  };
}

const suffix = { en: "En", fr: "Fr" } as const;

function authorityValues(name: string, authority: Authority | undefined, language: SubmissionLanguage): Readonly<Record<string, string>> {
  return {
    [`${name}Name`]: authority?.signatory ?? "",
    [`${name}Body`]: authority?.[`body${suffix[language]}`] ?? "",
    [`${name}Office`]: authority?.[`office${suffix[language]}`] ?? "",
    [`${name}BodyVi`]: authority?.bodyVi ?? "",
    [`${name}OfficeVi`]: authority ? signatureLines(authority).join("\n") : "",
  };
}

/** A day as the bid's language writes it. */
function takenOn(day: Day | null | undefined, language: SubmissionLanguage): string {
  if (!day) return "";
  const words = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return words.format(new Date(`${day}T00:00:00Z`));
}

/** Family name first, as Vietnamese names are written; titles stay in the form. */
function nameOf(person: Person | undefined): string {
  return [person?.familyName, person?.firstName]
    .map((part) => part?.trim() ?? "")
    .filter(Boolean)
    .join(" ");
}

/** "ngày 03 tháng 3 năm 2027": days below 10 and months 1 and 2 take a leading 0 (Nghị định 30/2020, Phụ lục I). */
export function sayDay(day: Day): string {
  const [year = "", month = "", of = ""] = day.split("-");
  return `ngày ${of} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

function sayDeadline({ deadline, timeZone, deadlineVerified }: LetterFacts["call"]): string {
  const at = new Date(deadline);
  const place = timeZone.split("/").at(-1) ?? timeZone;
  const clock = new Intl.DateTimeFormat("vi-VN", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  const when =
    clock === "00:00"
      ? `hết ${sayDay(deadlineDay({ deadline, timeZone }))}`
      : `${clock.replace(":", " giờ ")}, ${sayDay(dayIn(timeZone, at))}`;
  return `${when} (giờ ${place})${deadlineVerified ? "" : " [hạn giả định: đối chiếu với thông báo của UNESCO]"}`;
}
