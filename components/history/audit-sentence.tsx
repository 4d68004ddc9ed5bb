import { deviceName } from "@/components/people/device";
import { commitmentStates } from "@/lib/domain/after-sending";
import type { AuditEntry } from "@/lib/domain/audit";
import { channels, exchangeKinds } from "@/lib/domain/exchanges";
import { sayFigure } from "@/lib/domain/figures";
import { answerLanguages, type Words } from "@/lib/domain/form";
import { paperSteps } from "@/lib/domain/papers";
import { roles } from "@/lib/domain/roles";
import { formatDay, formatMoment } from "@/lib/i18n/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { consultationSentence, isOfConsultation } from "./consultation-sentence";
import { isOfReview, reviewSentence } from "./review-sentence";
import { isOfSession, sessionSentence } from "./session-sentence";

type Telling = {
  language: Language;
  /** The person; null where the product acted by itself. */
  who: string | null;
  /** How many saves the line stands for. */
  times?: number;
  /** The rulebook's names of the stages, where the trail speaks of them. */
  stages?: readonly { readonly id: string; readonly words: Words }[];
};

/** One line of a trail as a sentence: a dossier's history and the office's trail say the same event in the same words. */
export function auditSentence(t: Translator, entry: AuditEntry, { language, who, times = 1, stages = [] }: Telling): string {
  const named = { who: who ?? t("audit.system.name"), times };
  const stage = (id: string) => stages.find((each) => each.id === id)?.words[language] ?? id;
  if (isOfConsultation(entry)) return consultationSentence(t, entry, named, language);
  if (isOfSession(entry)) return sessionSentence(t, entry, named);
  if (isOfReview(entry)) return reviewSentence(t, entry, named, language);
  switch (entry.kind) {
    case "answer.saved":
    case "answer.restored":
    case "answer.checked":
    case "answer.unchecked":
    case "answer.named":
    case "participants.inserted":
      return t(`audit.${entry.kind}`, { ...named, ...entry.data, language: languageName(t, entry.data.language) });
    case "stage.moved":
      return t("audit.stage.moved", { ...named, from: stage(entry.data.from), to: stage(entry.data.to) });
    case "member.added":
    case "person.invited":
    case "invitation.accepted":
      return t(`audit.${entry.kind}`, { ...named, ...entry.data, role: roleName(t, entry.data.role) });
    case "session.opened":
      return t("audit.session.opened", { ...named, device: deviceName(t, entry.data.device) });
    case "call.amended":
    case "selection.confirmed":
      return t(`audit.${entry.kind}`, { ...named, ...entry.data, call: callName(entry.data.call) });
    case "figure.added":
    case "figure.removed":
      return t(`audit.${entry.kind}`, { ...named, what: entry.data.what, amount: amountWords(entry.data, language) });
    case "figure.changed":
      return t("audit.figure.changed", { ...named, what: entry.data.what, changes: figureChanges(t, entry.data, language) });
    case "paper.planned":
      return t("audit.paper.planned", {
        ...named,
        question: entry.data.question,
        ordinal: entry.data.ordinal,
        changes: paperChanges(t, entry.data, language),
      });
    case "paper.stepped":
    case "paper.unstepped":
      return t(`audit.${entry.kind}`, {
        ...named,
        ...entry.data,
        step: stepWords(t, entry.data.step),
        on: formatDay(entry.data.on, language),
      });
    case "authority.changed":
      return t("audit.authority.changed", { ...named, body: bodyAndHand(entry.data) });
    case "authority.added":
      return t("audit.authority.added", { ...named, body: bodyAndHand(entry.data) });
    case "authority.ended":
      return t("audit.authority.ended", { ...named, body: bodyAndHand(entry.data), on: formatDay(entry.data.on, language) });
    case "sending.recorded":
      return t("audit.sending.recorded", {
        ...named,
        channel: channelWords(t, entry.data.channel),
        at: formatMoment(entry.data.at, language),
      });
    case "reply.recorded":
      return t("audit.reply.recorded", { ...named, day: dayWords(entry.data.day), reply: exchangeWords(t, entry.data.reply) });
    case "exchange.struck":
      return t("audit.exchange.struck", { ...named, day: dayWords(entry.data.day), exchange: exchangeWords(t, entry.data.exchange) });
    case "commitment.changed":
      return t("audit.commitment.changed", { ...named, title: entry.data.title, ...commitmentWords(t, entry.data) });
    case "progress.added":
      return t("audit.progress.added", { ...named, title: entry.data.title, day: dayWords(entry.data.day) });
    case "report.opened":
      return t("audit.report.opened", { ...named, year: String(entry.data.year) });
    case "session.ended":
      return t("audit.session.ended", named);
    case "term.changed":
      return t("audit.term.changed", { ...named, term: entry.data.term });
    default:
      return t(`audit.${entry.kind}`, { ...named, ...entry.data });
  }
}

/** The reason a person gave for moving a dossier, opening scores or striking out a line, to be shown beneath the sentence; undefined where there is none. */
export function auditNote(entry: AuditEntry): string | undefined {
  if (entry.kind === "exchange.struck") return entry.data.reason;
  if (entry.kind === "scores.opened") return entry.data.reason;
  return entry.kind === "stage.moved" && entry.data.note ? entry.data.note : undefined;
}

function amountWords({ value, unit }: { value: string; unit: string }, language: Language): string {
  return `${sayFigure(value, language)} ${unit}`.trim();
}

function channelWords(t: Translator, id: string): string {
  const known = channels.find((each) => each === id);
  return known ? t(`after.channelIn.${known}`) : id;
}

function exchangeWords(t: Translator, id: string): string {
  const known = exchangeKinds.find((each) => each === id);
  return known ? t(`after.kinds.${known}`) : id;
}

const commitmentFieldNames = ["owner", "ownerPersonId", "indicator", "fromYear", "toYear", "state", "stateReason"] as const;

/** Which fields of a commitment were changed, and its state where that is one of them. */
function commitmentWords(t: Translator, { fields, state }: { fields: readonly string[]; state: string | null }) {
  const named = commitmentFieldNames.filter((field) => fields.includes(field)).map((field) => t(`audit.commitment.fields.${field}`));
  const known = commitmentStates.find((each) => each === state);
  return { fields: named.join(", "), state: known ?? "none", stateWords: known ? t(`commitments.states.${known}`) : "" };
}

/** 2027-10-31 as 31/10/2027. */
function dayWords(day: string): string {
  return day.split("-").reverse().join("/");
}

const figureFields = ["what", "value", "unit", "scope", "year", "source", "evidence"] as const;

type Texts = Readonly<Record<string, string>>;

/** What was corrected in a figure, from what to what. */
function figureChanges(t: Translator, { from, to }: { from: Texts; to: Texts }, language: Language): string {
  const said = (field: string, text = "") => (field === "value" ? sayFigure(text, language) : text);
  const changed = figureFields.filter((field) => to[field] !== undefined);
  const parts = changed.map((field) => {
    const values = { field: t(`audit.figure.fields.${field}`), from: said(field, from[field]), to: said(field, to[field]) };
    return t(`audit.figure.${values.from === "" ? "set" : values.to === "" ? "cleared" : "altered"}`, values);
  });
  return parts.join("; ");
}

const paperFields = ["body", "preparedBy", "signer", "dueOn", "dueReason", "note", "file"] as const;

/** What was settled about a paper. */
function paperChanges(t: Translator, { to }: { to: Texts }, language: Language): string {
  const changed = paperFields.filter((field) => to[field] !== undefined);
  const parts = changed.map((field) => {
    const text = to[field] ?? "";
    const said = field === "dueOn" && text ? formatDay(text, language) : text;
    return t(`audit.paper.${text === "" ? "cleared" : "set"}`, { field: t(`audit.paper.fields.${field}`), to: said });
  });
  return parts.join("; ");
}

function stepWords(t: Translator, code: string): string {
  const known = paperSteps.find((each) => each === code);
  return known ? t(`audit.paper.steps.${known}`) : code;
}

function bodyAndHand({ body, signatory }: { body: string; signatory: string }): string {
  return signatory ? `${body} (${signatory})` : body;
}

function languageName(t: Translator, code: string): string {
  const known = answerLanguages.find((each) => each === code);
  return known ? t(`common.languageInSentence.${known}`) : code;
}

/** A call's id ends in its year, and people call it by that. */
function callName(id: string): string {
  return /\d{4}$/.exec(id)?.[0] ?? id;
}

function roleName(t: Translator, code: string): string {
  const known = roles.find((each) => each === code);
  return known ? t(`common.roles.${known}`) : code;
}
