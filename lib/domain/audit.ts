import { z } from "zod";

const text = z.string();
const count = z.number();

/**
 * Every event that can happen, with what is needed to say it as a sentence. Written in the transaction of the change it
 * tells of; `lib/i18n` holds one sentence a kind.
 */
export const auditKinds = {
  "answer.saved": z.object({ question: text, language: text, version: count }),
  "text.written": z.object({ question: text }),
  "answer.restored": z.object({ question: text, language: text, version: count, from: count }),
  "answer.checked": z.object({ question: text, language: text }),
  "answer.unchecked": z.object({ question: text, language: text }),
  "answer.named": z.object({ question: text, language: text, version: count, name: text }),
  "version.kept": z.object({ number: count, name: text }),
  "section.restored": z.object({ section: text, number: count, answers: count }),
  "comment.opened": z.object({ question: text, thread: text }),
  "comment.replied": z.object({ question: text, thread: text }),
  "comment.resolved": z.object({ question: text, thread: text }),
  "comment.reopened": z.object({ question: text, thread: text }),
  "suggestion.accepted": z.object({ question: text, thread: text }),
  "attachment.added": z.object({ question: text, name: text, size: count, sha256: text }),
  "attachment.refused": z.object({ question: text, name: text, sha256: text, found: text, scanner: text }),
  "photo.credited": z.object({ photo: text, question: text, name: text, caption: text, author: text, rightsHolder: text, cession: text }),
  "attachment.removed": z.object({ question: text, name: text, sha256: text }),
  "figure.added": z.object({ figure: text, what: text, value: text, unit: text }),
  /** Only the fields that differ, each as text; empty for nothing. */
  "figure.changed": z.object({ figure: text, what: text, from: z.record(text, text), to: z.record(text, text) }),
  "figure.removed": z.object({ figure: text, what: text, value: text, unit: text }),
  /** Only the fields that differ, each as text; empty for nothing. */
  "paper.planned": z.object({ question: text, ordinal: count, from: z.record(text, text), to: z.record(text, text) }),
  "paper.stepped": z.object({ question: text, ordinal: count, step: text, on: text }),
  "paper.unstepped": z.object({ question: text, ordinal: count, step: text, on: text }),
  "stage.moved": z.object({ transition: text, from: text, to: text, note: text }),
  "packet.rebuilt": z.object({ packet: text }),
  "sending.recorded": z.object({ channel: text, at: text, reference: text }),
  "reply.recorded": z.object({ reply: text, day: text }),
  "exchange.struck": z.object({ exchange: text, day: text, reason: text }),
  "commitment.added": z.object({ commitment: text, title: text }),
  /** Names of the fields that differ. */
  "commitment.changed": z.object({ commitment: text, title: text, fields: z.array(text), state: text.nullable() }),
  "progress.added": z.object({ commitment: text, title: text, day: text }),
  "stakeholder.added": z.object({ name: text }),
  /** Names of the fields that differ. */
  "stakeholder.changed": z.object({ name: text, fields: z.array(text) }),
  "stakeholder.retired": z.object({ name: text }),
  /** `round` and `draft` are their numbers within the dossier, here and below. */
  "round.opened": z.object({ round: count, draft: count, sha256: text, asked: count, until: text }),
  "round.extended": z.object({ round: count, until: text }),
  "round.closed": z.object({ round: count }),
  "round.reminded": z.object({ round: count, reminded: count }),
  "silence.recorded": z.object({ round: count, silent: count }),
  "consultee.added": z.object({ round: count, names: text }),
  "consultee.renewed": z.object({ round: count, name: text }),
  "consultee.withdrawn": z.object({ round: count, name: text }),
  /** A letter to somebody asked: taken by the mail server, or given up. `consultee` is an id, `issue` the number of its link. */
  "consultee.mailed": z.object({ round: count, name: text, consultee: text, issue: count, letter: text }),
  "consultee.unmailed": z.object({ round: count, name: text, consultee: text, issue: count, letter: text, reason: text }),
  "opinion.entered": z.object({ round: count, name: text, paper: text, number: text, on: text, remarks: count }),
  "remarks.assigned": z.object({ round: count, remarks: count, person: text.nullable() }),
  "remarks.placed": z.object({ round: count, remarks: count, place: text }),
  /** `numbers` of the remarks, as a list. */
  "remarks.answered": z.object({ round: count, remarks: count, numbers: text, disposition: text }),
  "remarks.approved": z.object({ round: count, remarks: count, numbers: text }),
  "remarks.returned": z.object({ round: count, remarks: count, numbers: text, note: text }),
  "remark.struck": z.object({ round: count, number: count, name: text, reason: text }),
  "participants.inserted": z.object({ question: text, language: text }),
  "finding.raised": z.object({ question: text, thread: text, weight: text }),
  "finding.answered": z.object({ question: text, thread: text, number: count }),
  /** `reason` is empty where none was given. */
  "finding.settled": z.object({ question: text, thread: text, number: count, reason: text }),
  "finding.reopened": z.object({ question: text, thread: text, number: count, reason: text }),
  "finding.weighed": z.object({ question: text, thread: text, number: count, from: text, to: text }),
  /** `cycle` is its number within the dossier; `sections` how many of them, none for the whole. */
  "review.assigned": z.object({ person: text, cycle: count, sections: count, until: text }),
  "review.declared": z.object({ conflict: z.boolean() }),
  /** Why stands with the review: the trail is read by the city too. */
  "review.kept": z.object({ person: text }),
  "review.replaced": z.object({ person: text }),
  "guest.opened": z.object({ round: count, name: text }),
  "guest.remarked": z.object({ round: count, name: text, number: count }),
  "guest.changed": z.object({ round: count, name: text, number: count }),
  "guest.withdrew": z.object({ round: count, name: text, number: count }),
  "guest.finished": z.object({ round: count, name: text, outcome: text }),
  "sheet.saved": z.object({ cycle: count }),
  "sheet.submitted": z.object({ cycle: count, last: z.boolean() }),
  "scores.opened": z.object({ cycle: count, reason: text }),
  "minutes.saved": z.object({ cycle: count }),
  "cycle.decided": z.object({ cycle: count, decision: text }),
  "report.opened": z.object({ city: text, year: count }),
  "member.added": z.object({ person: text, role: text }),
  "member.removed": z.object({ person: text }),
  "dossier.opened": z.object({ city: text, field: text }),
  "organisation.added": z.object({ organisation: text }),
  "person.invited": z.object({ name: text, role: text, organisation: text }),
  "person.disabled": z.object({ person: text }),
  "invitation.accepted": z.object({ name: text, role: text }),
  "session.opened": z.object({ device: text }),
  "session.ended": z.object({ own: z.boolean() }),
  "password.changed": z.object({}),
  /** How somebody wants to be told of a kind of event from now on. */
  "notice.chosen": z.object({ event: text, channel: text }),
  "password.reset": z.object({ by: text }),
  "call.amended": z.object({ call: text, number: count, source: text }),
  /** `chosen` and `reserve` are names of cities, as lists in the order of rank. */
  "selection.confirmed": z.object({ call: text, number: count, chosen: text, reserve: text }),
  "term.added": z.object({ term: text }),
  "term.changed": z.object({ term: text, before: z.object({ vi: text, en: text, fr: text, note: text }) }),
  "term.retired": z.object({ term: text }),
  "authority.added": z.object({ body: text, signatory: text }),
  "authority.changed": z.object({ body: text, signatory: text, before: z.record(text, text) }),
  "authority.ended": z.object({ body: text, signatory: text, on: text }),
  "system.acted": z.object({ reason: text }),
} as const;

export type AuditKind = keyof typeof auditKinds;
export type AuditEntry = { [K in AuditKind]: { readonly kind: K; readonly data: z.infer<(typeof auditKinds)[K]> } }[AuditKind];

/** A stored line as the union it was written as; a line of a kind this version does not know gives undefined, not a failure. */
export function readAuditEntry(kind: string, data: unknown): AuditEntry | undefined {
  if (!Object.hasOwn(auditKinds, kind)) return undefined;
  const parsed = auditKinds[kind as AuditKind].safeParse(data);
  return parsed.success ? ({ kind, data: parsed.data } as AuditEntry) : undefined;
}
